/** The text of a file: UTF-8, without a byte order mark, of a size that a programme's file can have. */
import { refused, done, type Outcome } from '#core/problem.ts';

const LARGEST_BYTES = 32 * 1024 * 1024;

/** Problems: `file.too-large`, `file.encoding`. */
export const textOf = (file: string, bytes: Uint8Array): Outcome<string> => {
  if (bytes.length > LARGEST_BYTES) return refused({ code: 'file.too-large', where: { file }, data: { megabytes: Math.round(bytes.length / 1024 / 1024), most: LARGEST_BYTES / 1024 / 1024 } });
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n'));
  } catch {
    return refused({ code: 'file.encoding', where: { file } });
  }
};
