/**
 * The rows of a CSV file of any size, some thousand at a time: only so much of it is in memory. What is no UTF-8 is
 * read whole, for nobody knows what its letters are before its end.
 */
import { isUtf8 } from 'node:buffer';
import { refused, type Outcome, type Problem } from '#core/problem.ts';
import { dialectOf, rowsIn, wideHead, type CsvDialect, type CsvRow } from '#files/text/csv-rows.ts';
import { decodeText } from '#files/text/decode-text.ts';
import { CSV_LIMITS, largestMegabytes } from '#files/text/limits.ts';

const BLOCK = 256 * 1024;
const NEW_LINE = 0x0a;

/** The bytes in blocks that end with a line, as long as lines are not longer than rows may be. */
const blocksOf = async function* (source: Blob): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for (let from = 0; from < source.size; from += BLOCK) {
    const read = new Uint8Array(await source.slice(from, from + BLOCK).arrayBuffer());
    const block = rest.length === 0 ? read : Buffer.concat([rest, read]);
    const isLast = from + BLOCK >= source.size;
    const end = isLast ? block.length : block.lastIndexOf(NEW_LINE) + 1;
    rest = block.subarray(end);
    if (end > 0) yield block.subarray(0, end);
  }
};

const isAllUtf8 = async (source: Blob): Promise<boolean> => {
  for await (const block of blocksOf(source)) if (!isUtf8(block) || block.includes(0)) return false;
  return true;
};

/**
 * Its text in pieces that end with a line; lines end with "\n" alone. Problems: `file.too-large`, those of
 * `decodeText`.
 */
const textsOf = async (source: Blob, file: string): Promise<Outcome<AsyncIterable<string>>> => {
  const tooLarge = (most: number): Outcome<never> =>
    refused({ code: 'file.too-large', where: { file }, data: { most: largestMegabytes(most) } });
  if (source.size > CSV_LIMITS.streamed) return tooLarge(CSV_LIMITS.streamed);
  if (await isAllUtf8(source)) return { ok: true, value: decoded(source) };
  if (source.size > CSV_LIMITS.bytes) return tooLarge(CSV_LIMITS.bytes);
  const text = decodeText(new Uint8Array(await source.arrayBuffer()), file);
  return text.ok ? { ok: true, value: pieces(text.value) } : text;
};

const plainEnds = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

const decoded = async function* (source: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const block of blocksOf(source)) yield plainEnds(decoder.decode(block));
};

const pieces = async function* (text: string): AsyncGenerator<string> {
  const plain = plainEnds(text);
  for (let from = 0; from < plain.length;) {
    const end = plain.indexOf('\n', from + BLOCK) + 1;
    const until = end === 0 ? plain.length : end;
    yield plain.slice(from, until);
    from = until;
  }
};

/** Where the last row ends; quotes come in pairs, and lines inside them end none. */
const endOfRows = (text: string): number => {
  let [end, isOpen] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isOpen = !isOpen;
    else if (text[at] === '\n' && !isOpen) end = at + 1;
  }
  return isOpen ? end : text.length;
};

/** The text in pieces that end with a row; a row that is longer than it may be is left to the parser to refuse. */
const rowPieces = async function* (texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const read of texts) {
    const text = held + read;
    const end = text.includes('"') ? endOfRows(text) : text.length;
    const until = text.length - end > 2 * CSV_LIMITS.row ? text.length : end;
    held = text.slice(until);
    if (until > 0) yield text.slice(0, until);
  }
  if (held !== '') yield held;
};

const linesIn = (text: string): number => {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** Rows of a table, or what stands in the way of reading it. */
export type CsvPiece = { readonly rows: readonly CsvRow[] } | { readonly problems: readonly Problem[] };

/**
 * Rows in which something stands, the head first, in pieces; or the problem at which the reading ends: those of
 * `csvRows` and of `decodeText`, `file.too-large`.
 */
export const streamCsv = async function* (source: Blob, file: string): AsyncGenerator<CsvPiece> {
  const texts = await textsOf(source, file);
  if (!texts.ok) return void (yield { problems: texts.problems });
  let dialect: CsvDialect | undefined;
  let [line, count] = [1, 0];
  for await (const text of rowPieces(texts.value)) {
    const isFirst = dialect === undefined;
    const body = isFirst ? text.replace(/^\uFEFF/u, '') : text;
    if (isFirst && body.trim() === '') {
      line += linesIn(body);
      continue;
    }
    dialect ??= dialectOf(body);
    const { delimiter, skipped } = dialect;
    const piece = isFirst && skipped > 0 ? body.split('\n').slice(skipped).join('\n') : body;
    if (isFirst) line += skipped;
    const read = rowsIn(piece, { delimiter, first: line, before: count, most: CSV_LIMITS.streamedRows });
    const wrong = read.ok ? (isFirst ? wideHead(read.rows[0]) : undefined) : read;
    if (wrong)
      return void (yield { problems: [{ code: wrong.code, where: { file, line: wrong.line }, data: wrong.data }] });
    if (read.ok && read.rows.length > 0) yield { rows: read.rows };
    count += read.ok ? read.rows.length : 0;
    line += linesIn(piece);
  }
};
