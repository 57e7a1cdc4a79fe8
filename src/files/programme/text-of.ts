/** The text of a file: UTF-8, without a byte order mark, of a size that a programme's file can have. */
import { refused, done, type Outcome } from '#core/problem.ts';

export const LARGEST_BYTES = 32 * 1024 * 1024;

/** Problems: `file.too-large`, `file.encoding` with the first line that is not UTF-8. */
export const textOf = (file: string, bytes: Uint8Array): Outcome<string> => {
  if (bytes.length > LARGEST_BYTES)
    return refused({ code: 'file.too-large', where: { file }, data: { most: LARGEST_BYTES / 1024 / 1024 } });
  const text = utf8(bytes);
  return text === undefined
    ? refused({ code: 'file.encoding', where: { file, line: brokenLine(bytes) } })
    : done(text.replaceAll('\r\n', '\n'));
};

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const brokenLine = (bytes: Uint8Array): number => {
  let line = 1;
  for (let from = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    if (end < 0 || utf8(bytes.subarray(from, end)) === undefined) return line;
    from = end + 1;
  }
};
