/** A report that somebody sends, whatever its kind, as text. */
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { readWord } from '#files/docx/word/read-word.ts';
import { wordText } from '#files/docx/word/word-text.ts';
import { fileKind } from '#files/file-kind.ts';
import { laidOut } from '#files/review/lay-out.ts';
import { readPdfPages } from '#files/review/pdf-text.ts';
import { boundedText, pagesAsText, REPORT_BOUNDS, tooLarge, type ReportRead } from '#files/review/report-text.ts';
import { decodeText } from '#files/text/decode-text.ts';

/**
 * Reads text, Markdown, DOCX and PDF by what the bytes are, not by the name. Refuses `review.empty`,
 * `review.too-large`,
 * `review.other-kind`, `review.old-office` and those of the kinds' readers.
 */
export const readReport = async (bytes: Uint8Array, file: string): Promise<Outcome<ReportRead>> => {
  if (bytes.length > REPORT_BOUNDS.bytes) return tooLarge(file);
  const kind = fileKind(bytes);
  switch (kind) {
    case 'empty':
      return refusedAs('review.empty', { file });
    case 'old-office':
      return refusedAs('review.old-office', { file });
    case 'docx':
    case 'cut-zip': {
      const word = readWord(bytes, file);
      if (!word.ok) return word;
      const read = boundedText(wordText(word.value), 'docx', file);
      return read.ok ? done({ ...read.value, laid: laidOut(word.value) }) : read;
    }
    case 'pdf': {
      const pdf = await readPdfPages(bytes, file);
      if (!pdf.ok) return pdf;
      return pagesAsText(
        pdf.value.map(({ text, isPicture, isPoor }) => ({ text, unread: isPicture, poor: isPoor })),
        file,
        true,
      );
    }
    case 'text':
    case 'html': {
      const decoded = decodedText(bytes, file);
      if (decoded.ok) return boundedText(decoded.value, 'text', file);
      // Whoever sends a Word file that lost its bytes is not told how a table is saved.
      const [, damaged] = DAMAGED.find(([name]) => name.test(file)) ?? [];
      return damaged === undefined ? decoded : refusedAs(damaged, { file });
    }
    default:
      return refusedAs('review.other-kind', { file, fileKind: kind });
  }
};

/** What a file is called that holds no text and is of no kind, and what has befallen it. */
const DAMAGED = [
  [/\.doc[xm]?$/iu, 'review.broken'],
  [/\.pdf$/iu, 'review.broken-pdf'],
] as const;

/** What was typed in an old encoding is read as it stands; the review says what it means. */
const decodedText = (bytes: Uint8Array, file: string): Outcome<string> => {
  const decoded = decodeText(bytes, file);
  if (decoded.ok || decoded.problems[0]?.code !== 'file.old-letters') return decoded;
  return done(new TextDecoder('windows-1252').decode(bytes));
};
