/** The text of a report as it is read: what offsets of claims and remarks count in. */
import type { LaidOut } from '#core/review/laid-out.ts';
import { done, refusedAs, type Outcome } from '#core/problem.ts';

/** Signs that say nothing and that a terminal or a page would act on; tab and line end stay. */
const CONTROLS = /(?![\t\n\f])\p{Cc}|[\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** NFC, lines that end with one sign, no controls. What is read so reads the same again. */
const reportText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(CONTROLS, '')
    .normalize('NFC');

export const REPORT_BOUNDS = {
  /** Of the file as it is sent. */
  bytes: 30 * 1024 * 1024,
  /** Letters of its text: some thousand pages. */
  letters: 8_000_000,
} as const;

export type ReportKind = 'text' | 'docx' | 'pdf';

export interface ReportRead {
  readonly kind: ReportKind;
  /** What offsets count in. */
  readonly text: string;
  /** How a Word file is set. */
  readonly laid?: LaidOut;
}

export const tooLarge = (file: string): Outcome<never> =>
  refusedAs('review.too-large', { file, most: REPORT_BOUNDS.bytes / 1024 / 1024 });

const WORD = /[\p{L}\p{N}]/u;
/** Whether there is a letter or a digit in a text at all. */
export const hasWords = (text: string): boolean => WORD.test(text);

/** Refuses `review.empty` where there are no words, `review.too-large`. */
export const boundedText = (read: string, kind: ReportKind, file: string): Outcome<ReportRead> => {
  const text = reportText(read);
  if (!hasWords(text)) return refusedAs('review.empty', { file });
  return text.length > REPORT_BOUNDS.letters ? tooLarge(file) : done({ kind, text });
};
