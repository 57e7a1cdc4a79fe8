/** The text of a report as it is read: what offsets of claims and remarks count in. */
import type { Scan, ScannedPage } from '#core/review/scanned.ts';
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
  /** Letters of its text: some four hundred pages. A page carries them whole, and the server's memory is small. */
  letters: 1_000_000,
} as const;

export type ReportKind = 'text' | 'docx' | 'pdf';

export interface ReportRead {
  readonly kind: ReportKind;
  /** What offsets count in. */
  readonly text: string;
  /** How a Word file is set. */
  readonly laid?: LaidOut;
  /** Of a PDF with pages that are pictures. */
  readonly scan?: Scan;
}

/** A page of a PDF as text; `scanned`: it was recognised from its picture. */
export interface PageRead {
  readonly text: string;
  readonly scanned?: boolean;
  /** It is a picture, and was not read. */
  readonly unread?: boolean;
  /** Its letters were laid under a picture, and read badly. */
  readonly poor?: boolean;
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

/** In Unicode code points. */
const lengthOf = (text: string): number => text.length - (text.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);

/** Pages one after the other, each on lines of its own. Refuses `review.scan` without words, `review.too-large`. */
export const pagesAsText = (pages: readonly PageRead[], file: string, vietnamese: boolean): Outcome<ReportRead> => {
  const texts = pages.map((page) => reportText(page.text));
  if (!texts.some(hasWords)) return refusedAs('review.scan', { file });
  const read = boundedText(texts.join('\n'), 'pdf', file);
  const unread = pages.flatMap((page, at) => (page.unread ? [at + 1] : []));
  if (!read.ok || (unread.length === 0 && !pages.some(({ scanned, poor }) => scanned || poor))) return read;
  let start = 0;
  const placed = texts.map((text, at): ScannedPage => {
    const place = { page: at + 1, start, end: start + lengthOf(text) };
    start = place.end + 1;
    return place;
  });
  const scanned = placed.filter((_, at) => pages[at]?.scanned);
  const poor = placed.filter((_, at) => pages[at]?.poor);
  return done({ ...read.value, scan: { pages: scanned, unread, vietnamese, ...(poor.length > 0 && { poor }) } });
};
