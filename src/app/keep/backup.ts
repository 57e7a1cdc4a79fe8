/** A whole installation into one file, and back. */
import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Application } from '#app/application.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { checkBackup } from '#store/backup/format.ts';
import { restoreBackup } from '#store/backup/restore-backup.ts';
import { withSpareDatabase } from '#store/backup/spare-database.ts';
import { writeBackup } from '#store/backup/write-backup.ts';
import { makeWritable, whyUnwritable } from '#store/data-folder.ts';
import { addHeadLines, headsFile } from '#store/heads-file.ts';
import { migrationNames } from '#store/migrate.ts';
import { logAccess } from '#store/people/access-log.ts';

/** Only its owner reads it: it holds what passwords were turned into, and every record whoever may see it. */
const MODE = 0o600;

export interface BackupPlaces {
  readonly databaseUrl: string;
  /** Where heads of journals are noted beside the database. */
  readonly folder: string;
  readonly path: string;
}

export interface BackedUp {
  readonly tables: number;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Writes everything into a new file, which is there as a whole or not at all. The access log tells it, in the file too.
 * Refuses `backup.exists`, `backup.unwritable`.
 */
export const backUp = async (
  app: Application,
  { databaseUrl, folder, path }: BackupPlaces,
  actor: string,
): Promise<BackedUp> => {
  if (await isThere(path)) return refuse('backup.exists', { path });
  const now = app.clock.now();
  await app.database.write((writer) => logAccess(writer, { at: now, actor, event: 'backup' }));
  const heads = await readLines(headsFile(folder));
  const unfinished = `${path}.${process.pid}.new`;
  try {
    const rows = await packed(unfinished, (output) =>
      writeBackup(databaseUrl, output, { made: now.toISOString(), heads }),
    );
    await putInPlace(unfinished, path);
    const counts = Object.values(rows.rows);
    return {
      tables: counts.length,
      rows: counts.reduce((sum, one) => sum + one, 0),
      bytes: (await stat(path)).size,
    };
  } catch (error) {
    const systemReason = whyUnwritable(error);
    if (systemReason === undefined) throw error;
    return refuse('backup.unwritable', { path, systemReason });
  } finally {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const packed = async <T>(path: string, write: (output: Writable) => Promise<T>): Promise<T> => {
  const file = await open(path, 'wx', MODE);
  const gzip = createGzip();
  const ended = pipeline(gzip, file.createWriteStream({ flush: true }));
  // Where the disk takes no more, that is told, and not that the pipe to it broke.
  const [written, kept] = await Promise.allSettled([write(gzip).finally(() => gzip.end()), ended]);
  if (kept.status === 'rejected') throw kept.reason;
  if (written.status === 'rejected') throw written.reason;
  return written.value;
};

/** Whoever made a file of this name meanwhile keeps it. */
const putInPlace = async (unfinished: string, path: string): Promise<void> => {
  try {
    await link(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') refuse('backup.exists', { path });
    // A system of files without hard links.
    await rename(unfinished, path);
  }
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
};

const readLines = async (path: string): Promise<readonly string[]> => {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

export interface RestoreGiven extends BackupPlaces {
  /** What stands there already may go. */
  readonly replace: boolean;
  readonly now: Date;
}

export interface RestoredAll {
  readonly made: string;
  readonly workspaces: number;
  readonly rows: number;
  /** Where the heads that were noted of what was replaced are kept. */
  readonly headsAside?: string;
  /** Why the tables could not be looked at; all is there nevertheless. */
  readonly notLooked?: string;
}

/**
 * Brings a file back: it is read whole and checked first, then taken in one transaction. Refuses `backup.unreadable`,
 * `backup.damaged`, `backup.newer`, `restore.not-empty`, `restore.in-use`, `restore.differs`; nothing has then changed.
 */
export const restore = async ({ databaseUrl, folder, path, replace, now }: RestoreGiven): Promise<RestoredAll> => {
  const header = orRefuse(await reading(path, async () => checkBackup(path, new Set(await migrationNames()))));
  const { rows, heads, notLooked } = orRefuse(
    await reading(path, () => restoreBackup(databaseUrl, { path, header, replace })),
  );
  const headsAside = await setAside(headsFile(folder), now);
  await makeWritable(folder);
  await addHeadLines(folder, heads);
  return {
    made: header.made,
    workspaces: header.workspaces.length,
    rows,
    ...(headsAside !== undefined && { headsAside }),
    ...(notLooked !== undefined && { notLooked }),
  };
};

const UNREADABLE: ReadonlySet<string> = new Set(['ENOENT', 'EACCES', 'EISDIR', 'EPERM', 'EIO']);

const reading = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!UNREADABLE.has(String((error as NodeJS.ErrnoException).code))) throw error;
    return refuse('backup.unreadable', { path });
  }
};

/** Heads of other journals than those that were brought back would accuse these. */
const setAside = async (path: string, now: Date): Promise<string | undefined> => {
  if (!(await isThere(path))) return undefined;
  const putAway = path.replace(/\.txt$/u, `.${now.toISOString().replaceAll(':', '')}.txt`);
  await rename(path, putAway);
  return putAway;
};

/**
 * Brings a file back into a database that is made for it and removed again, and hands that to `prove`. Refuses as
 * `restore` does, and `restore.no-rehearsal`.
 */
export const rehearse = async <T>(
  { databaseUrl, path }: { readonly databaseUrl: string; readonly path: string },
  prove: (url: string) => Promise<T>,
): Promise<{ readonly made: string; readonly rows: number; readonly proof: T }> => {
  const header = orRefuse(await reading(path, async () => checkBackup(path, new Set(await migrationNames()))));
  const rehearsed = await withSpareDatabase(databaseUrl, async (url) => {
    const { rows } = orRefuse(await restoreBackup(url, { path, header, replace: false }));
    return { made: header.made, rows, proof: await prove(url) };
  });
  return orRefuse(rehearsed);
};
