/** A file that the user names, as text. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { decodeText } from '#files/text/decode-text.ts';

/** Refuses `file.not-found` and `file.encoding`. */
export const readTextFile = async (path: string): Promise<{ readonly file: string; readonly text: string }> => {
  const file = basename(path);
  const bytes = await readFile(resolve(path)).catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES'].includes(error.code ?? ''))
      throw new Refusal([{ code: 'file.not-found', where: { file }, data: { path } }]);
    throw error;
  });
  return { file, text: orRefuse(decodeText(bytes, file)) };
};
