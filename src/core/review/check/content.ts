/** What a text promises and what it then tells: totals, targets in headings, the aim in the title, limits. */
import { aimFindings, headingFindings, limitFindings } from '#core/review/check/promises.ts';
import { repeatedPassages } from '#core/review/check/repeated-passages.ts';
import { sectionsOf } from '#core/review/check/sections.ts';
import { targetFindings } from '#core/review/check/targets.ts';
import { unsupportedTotals } from '#core/review/check/totals.ts';
import type { Finding } from '#core/review/remark.ts';
import type { ReadText } from '#core/review/read-claims.ts';

/** All remarks on what a text promises and tells. */
export const contentFindings = (read: ReadText): readonly Finding[] => {
  const sections = sectionsOf(read);
  const { text } = read;
  return [
    ...unsupportedTotals(text, sections),
    ...targetFindings(text, sections),
    ...headingFindings(text, sections),
    ...aimFindings(text, read),
    ...limitFindings(sections),
    ...repeatedPassages(text, read),
  ];
};
