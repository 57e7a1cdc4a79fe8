/** The folder that a command writes into. */
import { refuse } from '#app/refusal.ts';
import { makeFolder, whyUnwritable } from '#store/data-folder.ts';

/** Makes the folder where it is missing. Refuses `folder.unwritable`. */
export const makeOutputFolder = async (path: string): Promise<void> => {
  const systemReason = await makeFolder(path);
  if (systemReason !== undefined) refuse('folder.unwritable', { path, systemReason });
};

/**
 * Runs what writes into the folder. Refuses `folder.unwritable` where the system takes no more: a full disk, a folder
 * where a file is to stand.
 */
export const writeInto = async (path: string, write: () => Promise<void>): Promise<void> => {
  try {
    await write();
  } catch (error) {
    const systemReason = whyUnwritable(error);
    if (systemReason === undefined) throw error;
    refuse('folder.unwritable', { path, systemReason });
  }
};
