/** Brings a database to the current schema. Safe to run beside others: one waits for the other. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';
import { withClient } from '#store/client.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
/** Any number, the same for all: it names the lock that migrations of one database take in turn. */
const LOCK = 8_080_408;

const TABLE =
  'create table if not exists migration (name text primary key, hash text not null, at timestamptz not null default now())';

/**
 * Runs the migrations that are still missing, each in its own transaction; where none is, nothing is written, so that a
 * full disk and a database closed to writers are no hindrance. `last`: the name of the last one to run, for a database
 * as an earlier version left it. Throws when one that ran has since been changed.
 */
export const migrate = (connectionString: string, last?: string): Promise<void> =>
  withClient({ connectionString }, async (client) => {
    const all = (await readMigrations()).filter(({ name }) => last === undefined || name <= last);
    await client.query('set search_path to tiendo');
    if (missing(all, await ran(client)).length === 0) return;
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query('create schema if not exists tiendo');
    await client.query(TABLE);
    for (const migration of missing(all, await ran(client))) {
      await client.query('begin');
      await run(client, migration);
      await client.query('commit');
    }
  });

/**
 * The same within a transaction of the caller's, for a schema that is made anew there; the search path is then ours.
 */
export const migrateInside = async (client: pg.Client, last?: string): Promise<void> => {
  const all = (await readMigrations()).filter(({ name }) => last === undefined || name <= last);
  await client.query('create schema if not exists tiendo');
  await client.query('set local search_path to tiendo');
  await client.query(TABLE);
  for (const migration of missing(all, await ran(client))) await run(client, migration);
};

/** Names of all migrations, oldest first. */
export const migrationNames = async (): Promise<readonly string[]> => (await readMigrations()).map(({ name }) => name);

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

const readMigrations = async (): Promise<readonly Migration[]> => {
  const names = (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, FOLDER), 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
};

/** Hashes by name of those that ran; none where there is no such table yet. */
const ran = async (client: pg.Client): Promise<ReadonlyMap<string, string>> => {
  const { rows: table } = await client.query<{ there: boolean }>(
    "select to_regclass('tiendo.migration') is not null as there",
  );
  if (!table[0]?.there) return new Map();
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration');
  return new Map(rows.map((row) => [row.name, row.hash]));
};

const missing = (all: readonly Migration[], before: ReadonlyMap<string, string>): readonly Migration[] =>
  all.filter(({ name, hash }) => {
    const known = before.get(name);
    if (known !== undefined && known !== hash) throw new Error(`migration ${name} was changed after it ran`);
    return known === undefined;
  });

const run = async (client: pg.Client, { name, sql, hash }: Migration): Promise<void> => {
  await client.query(sql);
  await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash]);
};
