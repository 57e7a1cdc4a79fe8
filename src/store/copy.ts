/** Rows for `copy … from stdin`: the text format of PostgreSQL, by the type of each column. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { SqlColumn } from '#store/columns.ts';
import type { Writer } from '#store/connection.ts';

const SPECIAL = /[\\\n\r\t]/u;
const SPECIALS = /[\\\n\r\t]/gu;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escape = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll(SPECIALS, (sign) => ESCAPED[sign] ?? sign) : text;

/** `{"a","b"}`. */
const arrayText = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replaceAll(/[\\"]/gu, String.raw`\$&`)}"`).join(',')}}`;

/** One cell; null and undefined are no value. */
export const copyCell = (type: SqlColumn['type'], value: unknown): string => {
  if (value === null || value === undefined) return '\\N';
  if (type === 'jsonb') return escape(JSON.stringify(value));
  return escape(type === 'text[]' ? arrayText(value as readonly string[]) : String(value));
};

/** One cell of a text column, or of JSON that is written already. */
export const copyText = (text: string | null): string => (text === null ? '\\N' : escape(text));

export const copyStatement = (table: string, columns: readonly string[]): string =>
  `copy "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) from stdin`;

/** Bytes that go to the server at once; the first of them less, for most copies are of a few lines. */
const PIECE = 256 * 1024;
const FIRST = 4 * 1024;

/** Sends lines, each made when its turn comes: the server works on those before it meanwhile. */
export const copyLines = (writer: Writer, statement: string, lines: Iterable<string>): Promise<void> =>
  writer.copy(statement, (stream) => sendLines(stream, lines));

const sendLines = async (stream: Writable, lines: Iterable<string>): Promise<void> => {
  const done = finished(stream);
  // Whoever waits for `done` hears of the fault; while we wait for room, nobody does.
  done.catch(() => undefined);
  const send = async (bytes: Buffer): Promise<void> => {
    if (bytes.length > 0 && !stream.write(bytes)) await Promise.race([once(stream, 'drain'), done]);
  };
  let [piece, filled] = [Buffer.allocUnsafe(FIRST), 0];
  for (const line of lines) {
    // A letter of a text takes three bytes at most.
    if (filled + 3 * line.length + 1 > piece.length) {
      await send(piece.subarray(0, filled));
      // What was sent may still be on its way.
      [piece, filled] = [Buffer.allocUnsafe(Math.max(Math.min(PIECE, 8 * piece.length), 3 * line.length + 1)), 0];
    }
    filled += piece.write(line, filled);
    piece[filled] = NEW_LINE;
    filled += 1;
  }
  stream.end(piece.subarray(0, filled));
  await done;
};

const NEW_LINE = 0x0a;
