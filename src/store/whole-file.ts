/** A small file that is there as a whole or not at all, also when the power fails in between. */
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes it aside, sees it onto the disk, and moves it in place. Throws as `node:fs` does; the file then is what it
 * was.
 */
export const writeWhole = async (path: string, text: string, mode = 0o666): Promise<void> => {
  const unfinished = `${path}.${process.pid}.new`;
  try {
    const file = await open(unfinished, 'w', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
};

/** The new name, too, is to outlive a power cut; where a system of files knows no such thing it does without. */
const syncFolder = async (folder: string): Promise<void> => {
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
};
