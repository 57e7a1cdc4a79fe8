/** A copy of a Word file whose layout is put right where it can be, proven to say the same. */
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { checkLayout } from '#core/review/check/layout.ts';
import { isRepaired, repairsOf } from '#core/review/check/repairs.ts';
import { measuredLayout } from '#core/review/laid-out.ts';
import { dayOfText } from '#core/review/report-day.ts';
import type { Day } from '#core/value/day.ts';
import { repairLayout } from '#files/docx/repair/repair-layout.ts';
import { readWord } from '#files/docx/word/read-word.ts';
import { wordText } from '#files/docx/word/word-text.ts';
import { fileKind } from '#files/file-kind.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { laidOut } from '#files/review/lay-out.ts';
import { zipNames } from '#files/workbook/zip-bounds.ts';

export interface RepairQuestion {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** Of the report; absent: the day in its head. */
  readonly day?: Day | undefined;
}

export interface RepairedReport {
  readonly bytes: Uint8Array;
  /** Dotted paths of the profile: what fits now. */
  readonly repaired: readonly string[];
  /** What does not fit still: what is set unlike the rest, and letters of an old encoding. */
  readonly left: readonly string[];
}

/** A signature stands in the package that it signs; a copy with other bytes would carry one that holds no more. */
const isSigned = (bytes: Uint8Array): boolean =>
  [...(zipNames(bytes) ?? [])].some((name) => name.startsWith('_xmlsignatures/'));

/**
 * Refuses as `readWord`; `review.no-layout` (no Word file with the head and day of an official document),
 * `review.signed`, `review.nothing-to-repair`, `review.not-repaired` (nothing of it could be put right),
 * `review.repair-differs` (the copy would not say the same: none is given).
 */
export const repairReport = async ({ bytes, file, day }: RepairQuestion): Promise<Outcome<RepairedReport>> => {
  if (fileKind(bytes) !== 'docx') return refusedAs('review.no-layout', { file });
  if (isSigned(bytes)) return refusedAs('review.signed', { file });
  const before = readWord(bytes, file);
  if (!before.ok) return before;
  const text = wordText(before.value);
  const laid = laidOut(before.value);
  const set = measuredLayout(laid);
  const own = day ?? dayOfText(text.normalize('NFC'));
  const profiles = await readLayoutProfiles();
  const layout = set && own && checkLayout(set, profiles, own);
  if (!layout || !own) return refusedAs('review.no-layout', { file });
  const wrong = layout.rows.filter(isRepaired).map(({ path }) => path);
  if (wrong.length === 0) return refusedAs('review.nothing-to-repair', { file });
  const copy = repairLayout(bytes, repairsOf(laid, layout));
  const after = readWord(copy, file);
  if (!after.ok || wordText(after.value) !== text) return refusedAs('review.repair-differs', { file });
  const reset = measuredLayout(laidOut(after.value));
  const left = (reset ? (checkLayout(reset, profiles, own)?.rows ?? []) : layout.rows)
    .filter(isRepaired)
    .map(({ path }) => path);
  const repaired = wrong.filter((path) => !left.includes(path));
  return repaired.length === 0 ? refusedAs('review.not-repaired', { file }) : done({ bytes: copy, repaired, left });
};
