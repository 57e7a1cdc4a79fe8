/** Part three: strengths, limits and causes: worded by people, drawn from records, joined with what the records show. */
import { addressOf, countAddress } from '#core/figure/build-address.ts';
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { named } from '#core/report/sections/named.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import type { FigureRun } from '#core/report/document.ts';
import { addressesNote } from '#core/report/sections/figure-phrase.ts';
import {
  bareClause,
  joined,
  listed,
  phrase,
  sentence,
  sentences,
  within,
  type NotePiece,
  type Phrase,
} from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { countedName } from '#core/report/sections/work-story.ts';
import { partyName } from '#core/report/sections/obstacles.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { STATUS_ORDER } from '#core/report/wording.ts';
import { COMMON_STATES } from '#core/vocabulary/work-words.ts';

export const strengths = (composer: Composer, { findings }: TellingOf<'strengths'>): readonly BlockDraft[] => [
  paragraph(sentences(findings.map((finding) => tellFinding(composer, finding)))),
];

export const limits = (): readonly BlockDraft[] => [
  paragraph(sentence('Bên cạnh kết quả đạt được, quá trình thực hiện còn một số hạn chế:')),
];

/** A limit with its causes behind it. */
export const limit = (composer: Composer, { finding, causes: why }: TellingOf<'limit'>): readonly BlockDraft[] => [
  item(
    '-',
    sentences([
      tellFinding(composer, finding),
      ...why.map((cause) =>
        sentence('Nguyên nhân do ', lowerFirst(bareClause(cause.statement)), figuresNote(composer, cause)),
      ),
    ]),
  ),
];

/** Causes that belong to no limit alone. */
export const causes = (composer: Composer, { findings }: TellingOf<'causes'>): readonly BlockDraft[] => [
  paragraph(sentence('Nguyên nhân chủ yếu:')),
  ...findings.map((cause) => item('-', tellFinding(composer, cause), nameOf(cause))),
];

const tellFinding = (composer: Composer, finding: Stored<'finding'>): Phrase =>
  sentence(bareClause(finding.statement), figuresNote(composer, finding));

/** The figures that a finding rests on, in its footnote. */
const figuresNote = (composer: Composer, finding: Stored<'finding'>): NotePiece | undefined =>
  addressesNote(composer, finding.figures);

/** What the records themselves say first: how all works stand, so that the numbers add up. */
export const completion = (composer: Composer): readonly BlockDraft[] => {
  const programme = composer.programme.id;
  const counted = (status?: (typeof STATUS_ORDER)[number]): FigureRun | undefined => {
    const address = countAddress('work', { programme, status });
    return composer.value(address).value?.amount === '0' ? undefined : composer.figure(address);
  };
  const parts = STATUS_ORDER.map((status) => {
    const run = counted(status);
    if (!run) return status === 'completed' ? phrase('chưa có công trình nào hoàn thành') : undefined;
    return phrase(status === 'completed' ? 'có ' : '', run, ` ${COMMON_STATES[status]}`);
  });
  return [
    paragraph(
      sentence(
        'Theo hồ sơ theo dõi, trong tổng số ',
        counted(),
        ' (gồm công trình, dự án, đồ án và phong trào) ',
        joined(parts, ', '),
      ),
    ),
  ];
};

/** Works past their expected finish, each with its days. */
export const late = (composer: Composer, { works, annex }: TellingOf<'late'>): readonly BlockDraft[] => {
  const names = works.map((work) =>
    phrase(within(countedName(composer, work)), ' (chậm ', composer.figure(addressOf('work', work.id, 'late')), ')'),
  );
  const count = composer.figure(countAddress('work', { late: 'true', programme: composer.programme.id }));
  return [
    item('-', sentence('Có ', count, ' chậm so với thời hạn dự kiến, gồm: ', listed(named(names, otherWorks(annex))))),
  ];
};

/** Obstacles rolled up: how many works are held, which, and with whom the key lies. */
export const stuck = (composer: Composer, { works, annex, obstacles }: TellingOf<'stuck'>): readonly BlockDraft[] => {
  const agencies = namesOf(obstacles.map((one) => composer.agencyName(one.owner)));
  const parties = namesOf(
    obstacles.map((one) => (one.owner === undefined ? partyName(composer, one.ownerParty) : undefined)),
  );
  const owners = joined(
    [
      agencies && phrase('thẩm quyền tháo gỡ đã xác định được thuộc về ', agencies),
      parties && phrase('trách nhiệm tháo gỡ thuộc về ', parties),
    ],
    '; ',
  );
  const count = composer.figure(countAddress('work', { programme: composer.programme.id, stuck: 'true' }));
  const names = listed(
    named(
      works.map((work) => within(countedName(composer, work))),
      otherWorks(annex),
    ),
  );
  return [
    item(
      '-',
      sentences([
        sentence('Còn ', count, ' có vướng mắc chưa được tháo gỡ, gồm: ', names),
        owners.length > 0 ? sentence(owners) : undefined,
      ]),
    ),
  ];
};

const otherWorks = (annex: string | undefined): string =>
  `công trình, dự án khác${annex === undefined ? '' : ` (chi tiết tại ${annex})`}`;

/** Each name once; undefined when there is none. */
const namesOf = (names: readonly (string | undefined)[]): Phrase | undefined => {
  const all = [...new Set(names)].flatMap((name) => name ?? []);
  return all.length > 0
    ? listed(
        named(
          all.map((name) => phrase(name)),
          'cơ quan, đơn vị khác',
        ),
        ', ',
      )
    : undefined;
};
