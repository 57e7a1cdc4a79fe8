/** Brings a database to the current schema. Safe to run beside others: one waits for the other. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

const FOLDER = new URL('./migrations/', import.meta.url);
/** Any number, the same for all: it names the lock that migrations of one database take in turn. */
const LOCK = 8_080_408;

/** Runs the migrations that are still missing, each in its own transaction. Throws when one that ran has since been changed. */
export const migrate = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query('create schema if not exists tiendo');
    await client.query('set search_path to tiendo');
    await client.query(
      'create table if not exists migration (name text primary key, hash text not null, at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration');
    await runMissing(client, new Map(rows.map((row) => [row.name, row.hash])));
  } finally {
    await client.end();
  }
};

const runMissing = async (client: pg.Client, ran: ReadonlyMap<string, string>): Promise<void> => {
  for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).toSorted()) {
    const sql = await readFile(new URL(name, FOLDER), 'utf8');
    const hash = createHash('sha256').update(sql).digest('hex');
    const before = ran.get(name);
    if (before === hash) continue;
    if (before !== undefined) throw new Error(`migration ${name} was changed after it ran`);
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  }
};
