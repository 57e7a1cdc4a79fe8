/** A programme's folder on disk. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROGRAMME_FILES } from '#files/programme/folder-form.ts';

/** All plain files of a folder by name, hidden ones and notes (`*.md`, `*.txt`) left out; nothing for a folder that is not there. */
export const readFolder = async (path: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.(md|txt)$/iu.test(entry.name)).map((entry) => entry.name).toSorted();
  return new Map(await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(path, name)))] as const)));
};

/** Writes the files, each aside and then moved in place, and removes files of a programme that are not among them. */
export const writeFolder = async (path: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  await mkdir(path, { recursive: true });
  for (const [name, bytes] of files) {
    await writeFile(join(path, `.${name}.part`), bytes);
    await rename(join(path, `.${name}.part`), join(path, name));
  }
  for (const name of PROGRAMME_FILES) if (!files.has(name)) await rm(join(path, name), { force: true });
};
