/** Part four: what is to be done next, by whom. */
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { bareClause, listed, phrase, sentence, sentences, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printPeriod } from '#core/value/period-text.ts';

export const task = (composer: Composer, { task: one, number }: TellingOf<'task'>): readonly BlockDraft[] => [
  paragraph(phrase(`${number}. `, told(composer, one))),
];

/** A recommendation that no task has taken up yet. */
export const recommendation = (_: Composer, { finding }: TellingOf<'recommendation'>): readonly BlockDraft[] => [
  item('-', sentence(bareClause(finding.statement))),
];

const told = (composer: Composer, given: Stored<'task'>): Phrase => {
  const [lead = '', ...helpers] = given.agencies.flatMap((agency) => composer.agencyName(agency) ?? []);
  const actors = given.actors ?? (helpers.length > 0 ? `${lead} chủ trì, phối hợp với ${helpers.join(', ')}` : lead);
  const [first, ...others] = given.statements.map(bareClause);
  const related = relatedDocuments(composer, given);
  const cited =
    related.length > 0 ? phrase(' (', listed(related.map((id) => phrase(composer.cite(id)))), ')') : undefined;
  const due = given.due === undefined ? undefined : `, hoàn thành trước ${printPeriod(given.due)}`;
  return sentences([
    sentence(
      actors === '' ? phrase(first ?? '') : phrase(`${upperFirst(actors)} ${lowerFirst(first ?? '')}`),
      cited,
      due,
    ),
    ...others.map((text) => sentence(text)),
  ]);
};

/** A document whose symbol stands in the name of another one needs no mention of its own. */
const relatedDocuments = (composer: Composer, { documents }: Stored<'task'>): readonly string[] => {
  const found = documents
    .filter((id) => id !== composer.programme.resolution)
    .flatMap((id) => composer.view.find('document', id) ?? []);
  return found
    .filter(
      ({ id, symbol }) =>
        symbol === undefined || !found.some((other) => other.id !== id && other.subject?.includes(symbol)),
    )
    .map(({ id }) => id);
};
