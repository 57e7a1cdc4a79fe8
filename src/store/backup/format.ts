/**
 * The file of a backup: gzip over lines that `psql` would understand too. A first line says what it is; each table is a
 * `COPY … FROM stdin;`, its rows in PostgreSQL's text format, and `\.`; heads that were noted beside the database are
 * comments; the last line holds the SHA-256 of everything before it, and how many rows each table has.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { refusedAs, done, type Outcome } from '#core/problem.ts';

const FIRST = '-- tiendo backup ';
const LAST = '-- end ';
const HEAD = '-- head ';
export const ROWS_END = '\\.';

const header = z.strictObject({
  format: z.literal(1),
  made: z.string(),
  /** Names of the migrations that made the tables, oldest first. */
  migrations: z.array(z.string()).min(1),
  workspaces: z.array(z.strictObject({ id: z.string(), sequence: z.int(), hash: z.string() })),
});
export type BackupHeader = Readonly<z.infer<typeof header>>;

const trailer = z.strictObject({ sha256: z.string(), rows: z.record(z.string(), z.int()) });
export type BackupTrailer = Readonly<z.infer<typeof trailer>>;

export const headerLine = (given: Omit<BackupHeader, 'format'>): string =>
  `${FIRST}${JSON.stringify({ format: 1, ...given })}\n`;
export const trailerLine = (given: BackupTrailer): string => `${LAST}${JSON.stringify(given)}\n`;
export const headLine = (text: string): string => `${HEAD}${text}\n`;
/** Names are those of our migrations: small letters, digits and low lines. */
export const copyLine = (table: string, columns: readonly string[]): string =>
  `COPY "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) FROM stdin;\n`;

const COPY = /^COPY "([a-z_0-9]+)" \(([a-z_0-9", ]+)\) FROM stdin;$/u;
const COLUMN = /"([a-z_0-9]+)"/gu;

export type BackupPart =
  | { readonly is: 'header'; readonly header: BackupHeader }
  /** A table begins. */
  | { readonly is: 'table'; readonly table: string; readonly columns: readonly string[] }
  /** Rows of the table that began last, each with its line end. */
  | { readonly is: 'rows'; readonly lines: Buffer; readonly count: number }
  | { readonly is: 'head'; readonly text: string }
  /** `sha256` is what the letters before it come to. */
  | { readonly is: 'trailer'; readonly trailer: BackupTrailer; readonly sha256: string };

/** What stands in the file is not what a backup holds: cut off, altered, or no backup at all. */
export class DamagedBackup extends Error {}

/** The parts of a file, one after the other, in bounded memory. Throws DamagedBackup, or as `node:fs` does. */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  let state: 'first' | 'between' | 'rows' | 'over' = 'first';
  for await (const lines of wholeLines(path)) {
    let at = 0;
    while (at < lines.length) {
      if (state === 'rows') {
        const { end, count, closed } = rowsFrom(lines, at);
        if (count > 0) yield { is: 'rows', lines: lines.subarray(at, end), count };
        const next = closed ? end + ROWS_END.length + 1 : end;
        hash.update(lines.subarray(at, next));
        if (closed) state = 'between';
        at = next;
        continue;
      }
      const end = lines.indexOf(10, at);
      const line = lines.toString('utf8', at, end);
      const part = partOf(line, state === 'first', () => hash.copy().digest('hex'));
      if (!part || state === 'over') throw new DamagedBackup(line.slice(0, 200));
      hash.update(lines.subarray(at, end + 1));
      state = part.is === 'trailer' ? 'over' : part.is === 'table' ? 'rows' : 'between';
      at = end + 1;
      yield part;
    }
  }
  if (state !== 'over') throw new DamagedBackup('the end is missing');
}

const partOf = (line: string, first: boolean, sum: () => string): BackupPart | undefined => {
  if (first) return line.startsWith(FIRST) ? { is: 'header', header: json(header, line, FIRST) } : undefined;
  if (line.startsWith(HEAD)) return { is: 'head', text: line.slice(HEAD.length) };
  if (line.startsWith(LAST)) return { is: 'trailer', trailer: json(trailer, line, LAST), sha256: sum() };
  const [, table, columns] = COPY.exec(line) ?? [];
  if (table === undefined || columns === undefined) return undefined;
  return { is: 'table', table, columns: [...columns.matchAll(COLUMN)].map(([, name = '']) => name) };
};

const json = <T>(shape: z.ZodType<T>, line: string, behind: string): T => {
  try {
    return shape.parse(JSON.parse(line.slice(behind.length)));
  } catch (error) {
    throw new DamagedBackup(line.slice(0, 200), { cause: error });
  }
};

const BACKSLASH = 92;
const DOT = 46;

/** As far as rows go: to `\.` or to the end of what was read. */
const rowsFrom = (lines: Buffer, from: number): { end: number; count: number; closed: boolean } => {
  let [at, count] = [from, 0];
  while (at < lines.length) {
    if (lines[at] === BACKSLASH && lines[at + 1] === DOT && lines[at + 2] === 10)
      return { end: at, count, closed: true };
    at = lines.indexOf(10, at) + 1;
    count += 1;
  }
  return { end: at, count, closed: false };
};

/** No row of ours is near this long: whatever claims to be is not read into memory. */
const LONGEST_LINE = 256 * 1024 * 1024;

async function* wholeLines(path: string): AsyncGenerator<Buffer> {
  const source = createReadStream(path);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  let rest: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of source.pipe(unpacked) as AsyncIterable<Buffer>) {
      const end = chunk.lastIndexOf(10) + 1;
      if (end > 0) {
        yield Buffer.concat([...rest, chunk.subarray(0, end)]);
        rest = [];
        length = 0;
      }
      rest.push(chunk.subarray(end));
      length += chunk.length - end;
      if (length > LONGEST_LINE) throw new DamagedBackup('a line without an end');
    }
  } catch (error) {
    throw isOfTheFile(error) ? new DamagedBackup(error.message, { cause: error }) : error;
  } finally {
    source.destroy();
  }
  if (length > 0) throw new DamagedBackup('the last line has no end');
}

/** What unpacking says of letters that were never packed so: Z_DATA_ERROR, Z_BUF_ERROR. */
const isOfTheFile = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');

/**
 * Reads a whole file and holds it against its own sum. Problems `backup.damaged` (with `reason`), `backup.newer` where
 * the file has migrations that `known` lacks. Throws as `node:fs` does.
 */
export const checkBackup = async (path: string, known: ReadonlySet<string>): Promise<Outcome<BackupHeader>> => {
  let found: BackupHeader | undefined;
  let table = '';
  const rows: Record<string, number> = {};
  try {
    for await (const part of readBackup(path)) {
      if (part.is === 'header') found = part.header;
      if (part.is === 'table') rows[(table = part.table)] = 0;
      if (part.is === 'rows') rows[table] = (rows[table] ?? 0) + part.count;
      if (part.is === 'trailer' && part.sha256 !== part.trailer.sha256)
        return refusedAs('backup.damaged', { path, reason: 'sha-256' });
      if (part.is === 'trailer' && JSON.stringify(part.trailer.rows) !== JSON.stringify(rows))
        return refusedAs('backup.damaged', { path, reason: 'rows' });
    }
  } catch (error) {
    if (error instanceof DamagedBackup) return refusedAs('backup.damaged', { path, reason: error.message });
    throw error;
  }
  if (!found) return refusedAs('backup.damaged', { path, reason: 'empty' });
  const newer = found.migrations.find((name) => !known.has(name));
  return newer === undefined ? done(found) : refusedAs('backup.newer', { path, migration: newer });
};
