/** Proposals of a short text, for tests: what is proposed of a subject, by its fields. */
import type { Proposal, ProposedSubject, ProposedValues } from '#core/review/propose/proposal.ts';
import { proposeRecords } from '#core/review/propose/propose.ts';
import type { ProposalQuestion } from '#core/review/propose/question.ts';
import { asDay } from '#core/value/day.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { SHIPPED_VOCABULARY } from '#core/vocabulary/vocabulary.ts';

/** A ward on the Mường Lam river that nobody knows; its report speaks of 30 June 2023. */
export const proposedIn = (text: string, question: Partial<ProposalQuestion> = {}): readonly Proposal[] =>
  proposeRecords(text, {
    vocabulary: SHIPPED_VOCABULARY,
    units: unitsOfMeasure(),
    home: [{ id: 'home', name: 'thành phố Mường Lam' }],
    day: asDay('2023-06-30'),
    ...question,
  });

/** A sentence as it stands among the results of a report. */
export const amongResults = (text: string): string => `II. KẾT QUẢ THỰC HIỆN\n\n1. Phát triển hạ tầng\n\n${text}\n`;

export const valuesOfAll = (proposals: readonly Proposal[], subject: ProposedSubject): readonly ProposedValues[] =>
  proposals.filter((one) => one.subject === subject).map(({ values }) => values);

/**
 * What is proposed of a subject by a sentence among the results, a line each: its fields ("name: … | unit: …"), what it
 * lacks, and "?" before what was understood rather than read. `fields`: only these, by their values.
 */
export const proposedLines = (
  text: string,
  subject: ProposedSubject,
  fields: readonly string[] = [],
  question: Partial<ProposalQuestion> = {},
): string[] =>
  proposedIn(text.startsWith('I. ') || text.startsWith('II. ') ? text : amongResults(text), question)
    .filter((one) => one.subject === subject)
    .map(({ values, lacks, sure }) =>
      fields.length > 0
        ? fields.map((field) => values[field] ?? '–').join(' | ')
        : [
            ...Object.entries(values).map(([field, value]) => `${field}: ${value}`),
            ...(lacks.length > 0 ? [`lacks ${lacks.join(', ')}`] : []),
            ...(sure === 'likely' ? ['?'] : []),
          ].join(' | '),
    );

/** Where proposals stand: what each is, how it is named, its place, its words, the sentence, and what it hangs on. */
export const proposedAt = (text: string, subjects: readonly ProposedSubject[] = []): string[] => {
  const whole = /^I{1,2}\. /u.test(text) ? text : amongResults(text);
  const letters = [...whole];
  return proposedIn(whole)
    .filter(({ subject }) => subjects.length === 0 || subjects.includes(subject))
    .map(({ key, at, start, end, sentence, hangsOn }) =>
      [
        key,
        at,
        letters.slice(start, end).join('').replaceAll(/\s+/gu, ' '),
        sentence,
        ...(hangsOn.length > 0 ? [`hangs on ${hangsOn.join(', ')}`] : []),
      ].join(' | '),
    );
};
