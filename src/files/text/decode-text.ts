/** Bytes that should be text. */
import { done, refused, type Outcome } from '#core/problem.ts';

/** Refuses `file.encoding`: a wrong letter in a name would be kept for good. */
export const decodeText = (bytes: Uint8Array, file: string): Outcome<string> => {
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused({ code: 'file.encoding', where: { file } });
  }
};
