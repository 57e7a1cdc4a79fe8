/** The text of a programme's file: of a size that such a file can have, with plain line ends. */
import { refused, done, type Outcome } from '#core/problem.ts';
import { decodeText } from '#files/text/decode-text.ts';

export const LARGEST_BYTES = 32 * 1024 * 1024;

/** Problems: `file.too-large`, and those of `decodeText`. */
export const textOf = (file: string, bytes: Uint8Array): Outcome<string> => {
  if (bytes.length > LARGEST_BYTES)
    return refused({ code: 'file.too-large', where: { file }, data: { most: LARGEST_BYTES / 1024 / 1024 } });
  const text = decodeText(bytes, file);
  return text.ok ? done(text.value.replaceAll(/\r\n?/gu, '\n')) : text;
};
