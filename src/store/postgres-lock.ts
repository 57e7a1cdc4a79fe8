/** A lock between processes: a file that names the process that has it. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { lives, markOf } from '#store/process-mark.ts';
import { Unusable } from '#store/unusable.ts';

const WAIT_MS = 50;
const PATIENCE_MS = 60_000;
/** A lock is written at once; one that stays empty this long is of somebody who died over it. */
const WRITING_MS = 2000;

/**
 * Runs the work while holding the lock; a lock whose holder has died is taken over. Throws Unusable `postgres.locked`
 * after a minute.
 */
export const holdLock = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  for (let waited = 0; !(await take(file)); waited += WAIT_MS) {
    if (waited > PATIENCE_MS) throw new Unusable('postgres.locked', { lock: file });
    await setTimeout(WAIT_MS);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
};

const take = async (file: string): Promise<boolean> => {
  try {
    await writeFile(file, markOf(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      // Made, and without room for a word in it: it would hold up whoever comes next.
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') await rm(file, { force: true });
      throw error;
    }
  }
  const holder = await holderOf(file);
  if (holder !== undefined && (await isLeft(file, holder))) await clear(file, holder);
  return false;
};

const holderOf = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

const isLeft = async (file: string, holder: string): Promise<boolean> => {
  if (holder !== '') return !lives(holder);
  const written = await stat(file).catch(() => undefined);
  return written !== undefined && Date.now() - written.mtimeMs > WRITING_MS;
};

/** Of several who find it left, one takes it away; a lock that has meanwhile been taken anew is put back. */
const clear = async (file: string, holder: string): Promise<void> => {
  const taken = `${file}.${process.pid}`;
  try {
    await rename(file, taken);
  } catch {
    return;
  }
  if ((await holderOf(taken)) === holder) await rm(taken, { force: true });
  else await rename(taken, file);
};
