/** Files that belong together, written into a folder all or none. */
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** All of it, or its parts as they are made. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes every file beside its place before it moves the first one in place: when one cannot be written, on a full disk
 * too, the folder keeps what it had. A reader meets the old file or the new one, never half of one, even when the
 * machine stops.
 * Throws as `node:fs` does.
 */
export const writeFiles = async (folder: string, files: ReadonlyMap<string, FileContent>): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const parts = [...files.keys()].map((name) => ({ name, part: join(folder, `.${name}.${process.pid}.part`) }));
  try {
    for (const { name, part } of parts) await writeWhole(part, files.get(name) ?? new Uint8Array());
    for (const { name, part } of parts) await rename(part, join(folder, name));
  } catch (error) {
    await Promise.all(parts.map(({ part }) => rm(part, { force: true })));
    throw error;
  }
};

const writeWhole = async (path: string, bytes: FileContent): Promise<void> => {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};
