/**
 * Room for the day on which the disk is full. PostgreSQL does not even start without any, and then nothing could be
 * read, exported or proved: so a file beside it holds some, and is given up when there is no other. The server then
 * takes no writes, for they would use that room, too.
 */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat, statfs, truncate, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { whyUnwritable } from '#store/data-folder.ts';
import { PostgresEnded } from '#store/postgres-ended.ts';

/** Three segments of its log, and what it notes while it starts. */
const BALLAST_MB = 48;
/** With less room than this on the disk none is taken for the ballast. */
const PLENTY = 8;
const MEGABYTE = 1024 * 1024;

const ballastFile = (home: string): string => join(home, 'ballast');

/** Takes the room, where there is plenty. No room, no ballast: that is no fault. */
export const keepBallast = async (home: string): Promise<void> => {
  const file = ballastFile(home);
  try {
    if (((await stat(file).catch(() => undefined))?.size ?? 0) >= BALLAST_MB * MEGABYTE) return;
    const { bavail, bsize } = await statfs(home);
    if (bavail * bsize < PLENTY * BALLAST_MB * MEGABYTE) return;
    // Not zeros: some systems of files keep those in no room at all.
    const block = randomBytes(MEGABYTE);
    const unfinished = await open(`${file}.new`, 'w', 0o600);
    try {
      for (let at = 0; at < BALLAST_MB; at += 1) await unfinished.write(block);
    } finally {
      await unfinished.close();
    }
    await rename(`${file}.new`, file);
  } catch {
    await rm(`${file}.new`, { force: true }).catch(() => undefined);
  }
};

/** Gives the room up; whether there was any. */
export const dropBallast = async (home: string): Promise<boolean> => {
  const held = await stat(ballastFile(home)).catch(() => undefined);
  if (!held) return false;
  await rm(ballastFile(home), { force: true });
  return true;
};

/** Whether it was for want of room. */
export const isForRoom = (error: unknown): boolean =>
  whyUnwritable(error) === 'ENOSPC' || (error instanceof PostgresEnded && error.problem.code === 'postgres.full');

const LONGEST_LOG = 10 * MEGABYTE;

/**
 * The server's own log: what is too long becomes the old one. The server writes to the end of the file, wherever that
 * is.
 */
export const boundLog = async (file: string): Promise<void> => {
  try {
    if ((await stat(file)).size <= LONGEST_LOG) return;
    await copyFile(file, `${file}.1`);
    await truncate(file, 0);
  } catch {
    // No log yet, or no room for two: it is looked at again.
  }
};
