/** Part one: how the resolution was led: statements by agency, and who looked at what. */
import { countAddress } from '#core/figure/build-address.ts';
import { paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { OversightGroup, TellingOf } from '#core/report/outline/outline.ts';
import { bareClause, listed, note, phrase, sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { named } from '#core/report/sections/named.ts';
import { tellMeasures } from '#core/report/sections/measures.ts';
import { tellStatements } from '#core/report/sections/statements.ts';
import { isToldWithMeasure, tellTarget } from '#core/report/sections/targets.ts';

/** A paragraph for what one agency led; its oversight is told with it, topics in a footnote. */
export const led = (composer: Composer, { tasks }: TellingOf<'led'>): readonly BlockDraft[] => [
  paragraph(
    sentences(
      tasks.flatMap(({ objective, statements, measures, oversight }) => {
        const { singles, counts } = tellMeasures(composer, measures);
        // What an agency looked at is noted at its own sentence, where it has one.
        const speaks = (group: OversightGroup): boolean => statements.some(({ agency }) => agency === group.by);
        const notes = new Map(oversight.filter(speaks).map((group) => [group.by, note(overseenBy(composer, group))]));
        return [
          ...tellStatements(composer, statements, notes).flat(),
          singles,
          counts,
          isToldWithMeasure(composer, objective) ? undefined : tellTarget(composer, objective),
          ...oversight.filter((group) => !speaks(group)).map((group) => tellOversight(composer, group)),
        ];
      }),
    ),
  ),
];

/** Oversight of one agency that belongs to no task of leadership. */
export const overseen = (composer: Composer, { groups }: TellingOf<'overseen'>): readonly BlockDraft[] => [
  paragraph(sentences(groups.map((group) => tellOversight(composer, group)))),
];

const KIND_VERBS = {
  inspection: 'thành lập đoàn kiểm tra',
  supervision: 'tổ chức giám sát',
  criticism: 'thực hiện giám sát, phản biện xã hội đối với',
} as const;

/** One visit is told in the sentence; several are counted there and listed in a footnote. */
const tellOversight = (composer: Composer, group: OversightGroup): Phrase => {
  const { by, kind, visits } = group;
  if (visits.length === 1) return overseenBy(composer, group);
  return sentence(
    composer.agencyName(by),
    ` ${KIND_VERBS[kind]} `,
    countOf(composer, group),
    ' nội dung',
    note(topicsOf(group)),
  );
};

/** "HĐND thành phố tổ chức giám sát 04 nội dung: …" */
const overseenBy = (composer: Composer, group: OversightGroup): Phrase => {
  const { by, kind, visits } = group;
  const [first] = visits;
  const verb = ` ${KIND_VERBS[kind]} `;
  if (first && visits.length === 1)
    return sentence(
      composer.agencyName(by),
      verb,
      lowerFirst(bareClause(first.topic)),
      first.outcome === undefined ? undefined : `; ${lowerFirst(bareClause(first.outcome))}`,
    );
  return sentence(composer.agencyName(by), verb, countOf(composer, group), ' nội dung: ', within(topicsOf(group)));
};

const countOf = (composer: Composer, { by, kind }: OversightGroup) =>
  composer.figure(countAddress('oversight', { by, kind, programme: composer.programme.id }), { bare: true });

const topicsOf = ({ visits }: OversightGroup): Phrase =>
  sentence(
    listed(
      named(
        visits.map((one) => phrase(lowerFirst(bareClause(one.topic)))),
        'nội dung khác',
      ),
    ),
  );
