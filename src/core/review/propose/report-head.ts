/** What the head of a report says of the report itself. */
import { flowOf, tidied } from '#core/review/propose/flow.ts';
import { readText } from '#core/review/read-claims.ts';

export interface ReportHead {
  /** "12-BC/TU" */
  readonly symbol?: string;
  /** "sơ kết thực hiện Nghị quyết …", without the word of its kind. */
  readonly subject?: string;
}

const HEAD = 4000;
const SYMBOL = /(?:^|\s)Số:?\s*(\d{1,5}\s?[-/]\s?BC\s?[-/]\s?\p{Lu}[\p{Lu}\p{L}&.-]*)/u;
const KIND = /^BÁO CÁO\b/iu;
const LONGEST = 500;

/** Of the text as it was read. */
export const headOf = (text: string): ReportHead => {
  const { passages } = readText(text.slice(0, HEAD));
  const lines = passages.map((passage) => tidied(flowOf(text, passage).text));
  const symbol = SYMBOL.exec(text.slice(0, HEAD))?.[1]?.replaceAll(/\s/gu, '');
  const at = lines.findIndex((line) => KIND.test(line));
  const rest = (lines[at] ?? '').replace(KIND, '').trim();
  const subject = (rest === '' ? (lines[at + 1] ?? '') : rest).replace(/[.\s]+$/u, '');
  return {
    ...(symbol !== undefined && { symbol }),
    ...(at >= 0 && subject !== '' && subject.length <= LONGEST && { subject }),
  };
};
