/** A review as lines of text: the verdict, then each remark with its place. */
import type { HeldAgainst } from '#core/review/check/records.ts';
import { SEVERITIES } from '#core/remark/severity.ts';
import type { Remark } from '#core/review/remark.ts';
import { lastNotAbove } from '#core/value/ordered.ts';
import type { Language } from '#words/language.ts';
import type { Verdict } from '#words/review-answer.ts';
import { severityIn } from '#words/severity.ts';
import { layoutWords, wordReview } from '#words/word-review.ts';

/** "Phải sửa 2, cần xem lại 5, nên thống nhất 6." */
export const verdictLine = ({ worst, counts }: Verdict, language: Language): string => {
  if (worst === 'clean') return language === 'en' ? 'Nothing to remark.' : 'Không có điều gì phải xem lại.';
  const words = severityIn(language);
  return SEVERITIES.map((severity) => `${words[severity]}: ${counts[severity]}.`).join(' ');
};

/** "Đối chiếu hồ sơ: 12 số liệu khớp, 3 khác, 1 cũ, 40 chưa có trong hồ sơ." */
export const heldLine = ({ agrees, differs, older, unknown }: HeldAgainst, language: Language): string =>
  language === 'en'
    ? `Held against the records: ${agrees.length} figures agree, ${differs} differ, ${older} are older, ${unknown} are not on record.`
    : `Đối chiếu hồ sơ: ${agrees.length} số liệu khớp, ${differs} khác, ${older} cũ, ${unknown} chưa có trong hồ sơ.`;

/** "Đã bỏ qua có lý do: 2." */
export const waivedLine = (count: number, language: Language): string =>
  language === 'en' ? `Waved off with a reason: ${count}.` : `Đã bỏ qua, có ghi lý do: ${count}.`;

interface Repaired {
  readonly repaired: readonly string[];
  readonly left: readonly string[];
}

/** Which points of the layout a copy has right, and which it has not. */
export const repairedLines = ({ repaired, left }: Repaired, language: Language): readonly string[] => {
  const named = (paths: readonly string[]): string =>
    paths.map((path) => layoutWords('path', path, language)).join('; ');
  const en = language === 'en';
  return [
    `${en ? 'Put right' : 'Đã sửa'}: ${named(repaired)}.`,
    ...(left.length > 0 ? [`${en ? 'Left as it is' : 'Chưa sửa được'}: ${named(left)}.`] : []),
  ];
};

interface Reviewed {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** A remark a paragraph: severity and line, the words, what to do, the suggestion. */
export const reviewLines = ({ text, remarks }: Reviewed, language: Language): readonly string[] => {
  const lines = lineStarts(text);
  const words = severityIn(language);
  return remarks.map((remark) => {
    const { severity, start, excerpt, suggestion } = remark;
    const place = language === 'en' ? `line ${lineOf(lines, start)}` : `dòng ${lineOf(lines, start)}`;
    const instead = suggestion === undefined ? '' : `\n  → ${suggestion}`;
    return `${words[severity]}, ${place}: “${excerpt}”\n  ${wordReview(remark, language)}${instead}`;
  });
};

/** Where each line begins, in code points. */
const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  let at = 0;
  for (const letter of text) {
    at += 1;
    if (letter === '\n') starts.push(at);
  }
  return starts;
};

const lineOf = (starts: readonly number[], offset: number): number =>
  lastNotAbove(starts, offset, (start) => start) + 1;
