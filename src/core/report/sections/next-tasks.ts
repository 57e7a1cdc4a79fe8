/** Part four: what is to be done next, by whom. */
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { bareClause, listed, phrase, sentence, sentences, type Phrase } from '#core/report/phrase.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { isOfDay, taskLate } from '#core/subjects/work/deadline.ts';
import { fold } from '#core/text/fold.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { readDay } from '#core/value/day.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import type { Period } from '#core/value/period.ts';

export const task = (composer: Composer, { task: one, number }: TellingOf<'task'>): readonly BlockDraft[] => [
  paragraph(phrase(`${number}. `, told(composer, one))),
];

/** A recommendation that no task has taken up yet. */
export const recommendation = ({ finding, alone, again }: TellingOf<'recommendation'>): readonly BlockDraft[] => {
  const asked = bareClause(again ? askedAgain(finding.statement) : finding.statement);
  const said = lowerFirst(asked);
  if (!alone || asked.startsWith('Tiếp tục'))
    return alone ? [paragraph(sentence(asked))] : [item('-', sentence(asked))];
  return [paragraph(sentence(/^(?:đề nghị|kiến nghị|đề xuất)/u.test(said) ? said : `Đề xuất, kiến nghị: ${said}`))];
};

/** A lesson or a recommendation of a part of its own. */
export const point = ({ finding, number, again }: TellingOf<'point'>): readonly BlockDraft[] => {
  const asked = bareClause(again ? askedAgain(finding.statement) : finding.statement);
  return [paragraph(phrase(number === undefined ? undefined : `${number}. `, sentence(asked)))];
};

/** What the report before has asked for is asked for again. */
const askedAgain = (statement: string): string =>
  /^(?:đề nghị|kiến nghị|đề xuất)\s/iu.test(statement) ? `Tiếp tục ${lowerFirst(statement)}` : statement;

/** Who is to do what, by when and answering for what, is laid down in a table. */
export const assigned = ({ annex }: TellingOf<'assigned'>): readonly BlockDraft[] => [
  paragraph(sentence(`Phân công cụ thể từng nhiệm vụ tại ${annex}`)),
];

export const recommendations = (): readonly BlockDraft[] => [
  paragraph(sentence('Để thực hiện tốt các nhiệm vụ trên, đề xuất, kiến nghị:')),
];

const told = (composer: Composer, given: Stored<'task'>): Phrase => {
  const actors = given.actors ?? actorsOf(composer, given);
  const all = given.statements.map(bareClause);
  // What is to be done by one day and by one body is one sentence, as long as it is none of several lines.
  const isOne = all.join('; ').length <= LONGEST_TASK && all.every((one) => !/[.;]\s/u.test(one));
  const [first, ...others] = isOne ? [listedStatements(all)] : all;
  const related = relatedDocuments(composer, given);
  const cited =
    related.length > 0 ? phrase(' (', listed(related.map((id) => phrase(composer.cite(id)))), ')') : undefined;
  const due = given.due === undefined ? undefined : dueClause(composer, given, first ?? '');
  // What the words of the task make is not named once more.
  const isNamed =
    given.product === undefined || all.some((one) => fold(one).includes(fold(bareClause(given.product ?? ''))));
  const product = isNamed ? undefined : `; sản phẩm: ${lowerFirst(bareClause(given.product ?? ''))}`;
  return sentences([
    sentence(
      actors === '' ? phrase(first ?? '') : phrase(`${upperFirst(actors)} ${lowerFirst(first ?? '')}`),
      cited,
      due,
      product,
    ),
    ...others.map((text) => sentence(text)),
  ]);
};

/** Statements that are longer together are sentences of their own. */
const LONGEST_TASK = 240;

/** "rà soát hộ nghèo; báo cáo UBND tỉnh kết quả rà soát" */
const listedStatements = ([first = '', ...others]: readonly string[]): string =>
  [first, ...others.map(lowerFirst)].join('; ');

/** "Phòng Kinh tế chủ trì, phối hợp với Phòng Văn hóa" only where the record says who leads. */
const actorsOf = (composer: Composer, { lead, agencies }: Stored<'task'>): string => {
  const others = agencies.filter((one) => one !== lead).flatMap((agency) => composer.agencyName(agency) ?? []);
  const leader = composer.agencyName(lead);
  if (leader === undefined) return together(others);
  return others.length === 0 ? leader : `${leader} chủ trì, phối hợp với ${together(others)}`;
};

/** Units of which none is said to lead do it together. */
const together = (names: readonly string[]): string =>
  names.length < 2 || names.at(-1)?.includes(' và ')
    ? names.join(', ')
    : `${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}`;

/**
 * "hoàn thành chậm nhất ngày 15/12/2026", "hoàn thành trong quý IV/2026"; the verb only where the words have not said
 * it.
 */
const dueClause = (composer: Composer, given: Stored<'task'>, said: string): Phrase => {
  const due = given.due as Period;
  // Nobody is asked to finish by a day that is past.
  const late = taskLate(given, composer.view.asOf);
  if (late !== undefined && !isOfDay(due)) return phrase(`, đã quá thời hạn ${printOfficialPeriod(due)}`);
  if (late !== undefined)
    return phrase(
      ', đã chậm ',
      composer.figure(addressOf('task', given.id, 'late')),
      ` so với thời hạn ${printOfficialPeriod(due)}`,
    );
  const verb = /hoàn thành/iu.test(said) ? '' : 'hoàn thành ';
  return phrase(`, ${verb}${readDay(due) ? 'chậm nhất' : 'trong'} ${printOfficialPeriod(due)}`);
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
