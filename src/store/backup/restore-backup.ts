/** A backup back into a database: all of it, or nothing. */
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { DamagedBackup, readBackup, type BackupHeader } from '#store/backup/format.ts';
import { withClient } from '#store/client.ts';
import { migrateInside } from '#store/migrate.ts';
import { LOOK_AT_TABLES } from '#store/statistics.ts';

export interface Restored {
  readonly rows: number;
  /** Lines of heads that were noted beside the database. */
  readonly heads: readonly string[];
  /** Why the tables could not be looked at, in the server's words: they are whole, only slower to ask for a while. */
  readonly notLooked?: string;
}

/**
 * Restores a file that `checkBackup` has passed. What stands there already is replaced only where `replace` says so; in
 * one transaction, so that a fault leaves everything as it was. Problems: `restore.not-empty` (with the workspaces that
 * stand there), `restore.in-use` where somebody else works on what would be replaced, `restore.differs`.
 */
export const restoreBackup = (
  connectionString: string,
  { path, header, replace }: { readonly path: string; readonly header: BackupHeader; readonly replace: boolean },
): Promise<Outcome<Restored>> =>
  withClient({ connectionString }, async (client) => {
    const standing = await readStanding(client);
    if (standing.length > 0 && !replace) return refusedAs('restore.not-empty', { workspaces: standing });
    if (await isInUse(client)) return refusedAs('restore.in-use');
    const restored = await putBack(client, path, header);
    if (!restored.ok) return restored;
    // It stands: nothing that goes wrong from here on is told as if it did not.
    const notLooked = await client.query(LOOK_AT_TABLES).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    return done({ ...restored.value, ...(notLooked !== undefined && { notLooked }) });
  });

/** In one transaction. Problems: `restore.differs`, `backup.damaged`. */
const putBack = async (client: pg.Client, path: string, header: BackupHeader): Promise<Outcome<Restored>> => {
  await client.query('begin');
  try {
    await client.query('drop schema if exists tiendo cascade');
    await migrateInside(client, header.migrations.at(-1));
    await client.query('set constraints all deferred');
    const restored = await copyAll(client, path);
    await migrateInside(client);
    const differs = await differingHead(client, header);
    if (differs !== undefined) {
      await client.query('rollback');
      return refusedAs('restore.differs', { workspace: differs });
    }
    await client.query('commit');
    return done(restored);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if (isOfTheFile(error)) return refusedAs('backup.damaged', { path, reason: error.message });
    throw error;
  }
};

/**
 * Data that no table takes (22…), that break its rules (23…), a table that is not ours (42…): the file was made by
 * hand.
 */
const isOfTheFile = (error: unknown): error is Error =>
  error instanceof DamagedBackup || (error instanceof pg.DatabaseError && /^(?:22|23|42)/u.test(error.code ?? ''));

/** Workspaces of a database; none where there is no schema. */
const readStanding = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows: table } = await client.query<{ there: boolean }>(
    "select to_regclass('tiendo.workspace') is not null as there",
  );
  if (!table[0]?.there) return [];
  const { rows } = await client.query<{ name: string }>(
    'select name from tiendo.workspace order by id collate "C" limit 20',
  );
  return rows.map(({ name }) => name);
};

/** A server that runs on it would go on with what it remembers. */
const isInUse = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ others: string }>(
    `select count(*) as others from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  return Number(rows[0]?.others) > 0;
};

const copyAll = async (client: pg.Client, path: string): Promise<Restored> => {
  const heads: string[] = [];
  let rows = 0;
  let open: { readonly stream: Writable; readonly ended: Promise<void> } | undefined;
  const close = async (): Promise<void> => {
    open?.stream.end();
    await open?.ended;
    open = undefined;
  };
  for await (const part of readBackup(path)) {
    if (part.is !== 'rows') await close();
    if (part.is === 'table') {
      const names = [part.table, ...part.columns].map((name) => client.escapeIdentifier(name));
      const [table, ...columns] = names;
      const stream = client.query(copyFrom(`copy tiendo.${table} (${columns.join(', ')}) from stdin`));
      const ended = finished(stream);
      ended.catch(() => undefined);
      open = { stream, ended };
    }
    if (part.is === 'head') heads.push(part.text);
    if (part.is === 'rows' && open) {
      rows += part.count;
      if (!open.stream.write(part.lines)) await Promise.race([once(open.stream, 'drain'), open.ended]);
    }
  }
  return { rows, heads };
};

/** The first workspace whose journal does not end as the file says. */
const differingHead = async (client: pg.Client, { workspaces }: BackupHeader): Promise<string | undefined> => {
  const { rows } = await client.query<{ id: string; sequence: string; hash: string }>(
    'select id, sequence, hash from workspace',
  );
  const there = new Map(rows.map(({ id, sequence, hash }) => [id, `${sequence}:${hash}`]));
  const differs = workspaces.find(({ id, sequence, hash }) => there.get(id) !== `${sequence}:${hash}`);
  return differs?.id ?? rows.find(({ id }) => !workspaces.some((one) => one.id === id))?.id;
};
