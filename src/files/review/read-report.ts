/** A report that somebody sends, whatever its kind, as text. */
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { readWord } from '#files/docx/word/read-word.ts';
import { wordText } from '#files/docx/word/word-text.ts';
import { laidOut } from '#files/review/lay-out.ts';
import { readPdfText } from '#files/review/pdf-text.ts';
import { boundedText, REPORT_BOUNDS, tooLarge, type ReportRead } from '#files/review/report-text.ts';
import { decodeText } from '#files/text/decode-text.ts';

const begins = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((letter, at) => bytes[at] === letter.charCodeAt(0));
/** The mark of a PDF may stand behind some bytes of others. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

/** The container of old Office files, and of new ones with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;

/**
 * Reads text, Markdown, DOCX and PDF by what the bytes are, not by the name. Refuses `review.empty`,
 * `review.too-large`,
 * `review.other-kind`, `review.old-office` and those of the kinds' readers.
 */
export const readReport = async (bytes: Uint8Array, file: string): Promise<Outcome<ReportRead>> => {
  if (bytes.length === 0) return refusedAs('review.empty', { file });
  if (bytes.length > REPORT_BOUNDS.bytes) return tooLarge(file);
  if (OLE.every((byte, at) => bytes[at] === byte)) return refusedAs('review.old-office', { file });
  if (begins(bytes, 'PK')) {
    const word = readWord(bytes, file);
    if (!word.ok) return word;
    const read = boundedText(wordText(word.value), 'docx', file);
    return read.ok ? done({ ...read.value, laid: laidOut(word.value) }) : read;
  }
  if (isPdf(bytes)) {
    const pdf = await readPdfText(bytes, file);
    return pdf.ok ? boundedText(pdf.value, 'pdf', file) : pdf;
  }
  if (begins(bytes, '{\\rtf')) return refusedAs('review.other-kind', { file });
  const decoded = decodedText(bytes, file);
  if (!decoded.ok) return decoded;
  return boundedText(decoded.value, 'text', file);
};

/** What was typed in an old encoding is read as it stands; the review says what it means. */
const decodedText = (bytes: Uint8Array, file: string): Outcome<string> => {
  const decoded = decodeText(bytes, file);
  if (decoded.ok || decoded.problems[0]?.code !== 'file.old-letters') return decoded;
  return done(new TextDecoder('windows-1252').decode(bytes));
};
