/** A lock between processes: a file that holds the number of the process that has it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { isRunning } from '#store/postgres-process.ts';

const WAIT_MS = 50;
const PATIENCE_MS = 60_000;

/** Runs the work while holding the lock; a lock whose holder has died is taken over. Throws Error after a minute. */
export const holdLock = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  for (let waited = 0; !(await take(file)); waited += WAIT_MS) {
    if (waited > PATIENCE_MS) throw new Error(`Cơ sở dữ liệu đang được một tiến trình khác mở quá lâu. Nếu không có tiến trình nào, hãy xóa tệp ${file}.`);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
};

const take = async (file: string): Promise<boolean> => {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // An empty file is a lock in the act of being written.
  if (holder > 0 && !isRunning(holder)) await rm(file, { force: true });
  return false;
};
