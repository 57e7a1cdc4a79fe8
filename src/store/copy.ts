/** Rows for `copy … from stdin`: the text format of PostgreSQL, by the type of each column. */
import { once } from 'node:events';
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

/** Letters that go to the server at once. */
const PIECE = 256 * 1024;

/** Sends finished lines. */
export const copyLines = async (writer: Writer, statement: string, lines: readonly string[]): Promise<void> => {
  const stream = writer.copy(statement);
  const done = finished(stream);
  // Whoever waits for `done` hears of the fault; while we wait for room, nobody does.
  done.catch(() => undefined);
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done]);
    piece = '';
  }
  stream.end(piece);
  await done;
};
