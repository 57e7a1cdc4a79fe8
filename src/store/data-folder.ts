/** The data folder: made with its parents, or refused before anything is begun in it. */
import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Unusable } from '#store/unusable.ts';

/** What a system of files refuses by: each has its words among the labels. */
const REFUSALS: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'ENOSPC',
  'EISDIR',
  'ENAMETOOLONG',
  'ENOENT',
]);

/**
 * From the outside in; `mkdir` with `recursive` never ends where a system of files refuses new folders by "not found".
 */
const make = async (folder: string): Promise<void> => {
  const there = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (there?.isDirectory()) return;
  if (there) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  if (dirname(folder) !== folder) await make(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
};

/** Makes the folder where it is missing; undefined, or the system's code for why nothing can be written there. */
export const makeFolder = async (folder: string): Promise<string | undefined> => {
  try {
    await make(folder);
    await access(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return whyUnwritable(error) ?? String(error);
  }
};

/** The code by which the system of files has refused; undefined for any other fault. */
export const whyUnwritable = (error: unknown): string | undefined => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REFUSALS.has(code) ? code : undefined;
};

/**
 * Makes the data folder where it is missing. Throws Unusable `data-folder.unwritable` when nothing can be written
 * there.
 */
export const makeWritable = async (folder: string): Promise<void> => {
  const systemReason = await makeFolder(folder);
  if (systemReason !== undefined) throw new Unusable('data-folder.unwritable', { folder, systemReason });
};
