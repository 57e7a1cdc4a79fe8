/** A whole installation as one stream: every table in one snapshot. */
import { createHash } from 'node:crypto';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { withClient } from '#store/client.ts';
import { copyLine, headerLine, headLine, ROWS_END, trailerLine } from '#store/backup/format.ts';
import { BEFORE_OBSERVATIONS } from '#store/observations.ts';

/**
 * What does not travel: whoever signed in signs in again, links that were not used are made again, and what counts
 * guesses begins anew. Migrations are run, not copied.
 */
const STAYS: ReadonlySet<string> = new Set(['migration', 'session', 'one_time_link', 'attempt', 'challenge', 'upload']);

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface BackupGiven {
  /** The instant, ISO 8601. */
  readonly made: string;
  /** Lines of heads that were noted beside the database. */
  readonly heads: readonly string[];
}

export interface Backed {
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Writes all tables of the schema to `output`, unpacked, and answers how many rows each has. Others go on working: what
 * they commit meanwhile is not in it.
 */
export const writeBackup = (connectionString: string, output: Writable, given: BackupGiven): Promise<Backed> =>
  withClient({ connectionString }, async (client) => {
    await client.query('set search_path to tiendo');
    await client.query('begin isolation level repeatable read read only');
    const hash = createHash('sha256');
    const send = async (data: string | Buffer): Promise<void> => {
      hash.update(data);
      if (output.destroyed) throw new Error('nobody takes the backup any more');
      if (!output.write(data)) await Promise.race([once(output, 'drain'), once(output, 'close')]);
    };
    const [migrations, workspaces] = [await readMigrations(client), await readHeads(client)];
    await send(headerLine({ made: given.made, migrations, workspaces }));
    const rows: Record<string, number> = {};
    for (const table of await readTables(client)) {
      await send(copyLine(table.name, table.columns));
      rows[table.name] = await sendRows(client, table, send);
      await send(`${ROWS_END}\n`);
    }
    for (const head of given.heads) await send(headLine(head));
    output.write(trailerLine({ sha256: hash.digest('hex'), rows }));
    await client.query('commit');
    return { rows };
  });

const sendRows = async (client: pg.Client, table: Table, send: (data: Buffer) => Promise<void>): Promise<number> => {
  const names = table.columns.map((name) => client.escapeIdentifier(name)).join(', ');
  const stream = client.query(copyTo(`copy (select ${names} from ${client.escapeIdentifier(table.name)}) to stdout`));
  const ended = finished(stream);
  ended.catch(() => undefined);
  for await (const chunk of stream as AsyncIterable<Buffer>) await send(chunk);
  await ended;
  return stream.rowCount;
};

const readMigrations = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>('select name from migration order by name collate "C"');
  return rows.map(({ name }) => name);
};

const readHeads = async (client: pg.Client) => {
  const { rows } = await client.query<{ id: string; sequence: string; hash: string }>(
    'select id, sequence, hash from workspace order by id collate "C"',
  );
  return rows.map(({ id, sequence, hash }) => ({ id, sequence: Number(sequence), hash }));
};

/** What rows refer to where no foreign key says so, but a trigger asks (migrations 0031 and 0042). */
const ASKED_AT_ONCE: Readonly<Record<string, readonly string[]>> = {
  observation: BEFORE_OBSERVATIONS,
  journal: ['workspace'],
};

/** Each behind those that it refers to without delay; columns that PostgreSQL computes itself are left to it. */
const readTables = async (client: pg.Client): Promise<readonly Table[]> => {
  const { rows } = await client.query<Table & { readonly needs: readonly string[] }>(`
    select t.relname as name, array_agg(c.attname::text order by c.attnum) as columns, array(
      select f.confrelid::regclass::text from pg_constraint f
      where f.conrelid = t.oid and f.contype = 'f' and not f.condeferrable and f.confrelid <> t.oid
    ) as needs
    from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped and c.attgenerated = ''
    where t.relnamespace = 'tiendo'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
      and t.relpersistence <> 't'
    group by t.oid, t.relname order by t.relname collate "C"`);
  const travel = new Map(rows.filter(({ name }) => !STAYS.has(name)).map((one) => [one.name, one]));
  const ordered = new Set<Table>();
  const take = (name: string): void => {
    const table = travel.get(name);
    if (!table) return;
    travel.delete(name);
    [...table.needs, ...(ASKED_AT_ONCE[name] ?? [])].forEach(take);
    ordered.add({ name, columns: table.columns });
  };
  for (const { name } of rows) take(name);
  return [...ordered];
};
