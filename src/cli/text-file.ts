/** A file that the user names, as text. */
import { basename, resolve } from 'node:path';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { readStart } from '#files/folder/read-start.ts';
import { decodeText } from '#files/text/decode-text.ts';
import { largestMegabytes } from '#files/text/limits.ts';

/** Refuses `file.not-found`, `file.too-large` (more than `most` bytes) and those of `decodeText`. */
export const readTextFile = async (
  path: string,
  most: number,
): Promise<{ readonly file: string; readonly text: string }> => {
  const file = basename(path);
  const bytes = await readStart(resolve(path), most);
  if (!bytes) throw new Refusal([{ code: 'file.not-found', where: { file }, data: { path } }]);
  if (bytes.length > most)
    throw new Refusal([{ code: 'file.too-large', where: { file }, data: { most: largestMegabytes(most) } }]);
  return { file, text: orRefuse(decodeText(bytes, file)) };
};
