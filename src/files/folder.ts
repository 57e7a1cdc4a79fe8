/** A programme's folder on disk. */
import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROGRAMME_FILES } from '#files/programme/folder-form.ts';
import { LARGEST_BYTES } from '#files/programme/text-of.ts';
import { writeFiles } from '#files/write-files.ts';

/** What people and programs leave in a folder beside its data: hidden files, notes, Office locks, backups. */
const BESIDE = /^\.|^~\$|~$|\.(?:md|txt)$|^(?:desktop\.ini|thumbs\.db)$/iu;

/**
 * All plain files of a folder by name; nothing for a folder that is not there. Files of unknown names come along empty:
 * to say what is wrong with either is the reader's part.
 */
export const readFolder = async (path: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  const names = entries.filter((entry) => !entry.isDirectory() && !BESIDE.test(entry.name)).map((entry) => entry.name).toSorted();
  return new Map(await Promise.all(names.map(async (name) => [name, PROGRAMME_FILES.includes(name) ? await readStart(join(path, name)) : new Uint8Array()] as const)));
};

/** Reads no more than one byte beyond what is allowed: that is enough to refuse the file. */
const readStart = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(Math.min((await file.stat()).size, LARGEST_BYTES + 1));
    let filled = 0;
    for (let got = -1; got !== 0 && filled < bytes.length; filled += got) got = (await file.read(bytes, filled, bytes.length - filled)).bytesRead;
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
};

/** Writes the files, all or none, and removes files of a programme that are not among them. */
export const writeFolder = async (path: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  await writeFiles(path, files);
  for (const name of PROGRAMME_FILES) if (!files.has(name)) await rm(join(path, name), { force: true });
};
