/**
 * What a careful reader says of a text, a line each, for tables of tests: "sum.differs | 100 tỷ đồng | sum: 98 tỷ
 * đồng".
 */
import { reviewText, type ReviewQuestion } from '#core/review/review.ts';

/** Remarks of some rules ("sum.differs", or "sum" for all of a kind): rule, words, what would stand instead, data. */
export const remarkedIn = (text: string, rules: readonly string[], question: ReviewQuestion = {}): string[] =>
  reviewText(text, question)
    .remarks.filter(({ rule }) => rules.some((one) => rule === one || rule.startsWith(`${one}.`)))
    .toSorted((a, b) => a.start - b.start)
    .map(({ rule, excerpt, suggestion, data = {} }) =>
      [
        rule,
        excerpt,
        ...(suggestion === undefined ? [] : [`→ ${suggestion}`]),
        ...Object.entries(data).map(([name, value]) => `${name}: ${[value].flat().join(' + ')}`),
      ].join(' | '),
    );
