/**
 * Bytes that should be text. UTF-8 and UTF-16 are read, and Windows-1258, the Vietnamese code page of Windows. What was
 * typed in TCVN3 or VNI looks like another language and is told, with what it means; everything else is refused.
 */
import { breakageOf, isVietnamese } from '#core/text/broken-letters.ts';
import { done, refused, type Outcome } from '#core/problem.ts';

const decoded = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-16 begins with its mark, or has an empty byte beside every plain letter. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  const empty = (odd: number): number => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (empty(1) * 4 > start.length && empty(0) === 0) return 'utf-16le';
  return empty(0) * 4 > start.length && empty(1) === 0 ? 'utf-16be' : undefined;
};

/**
 * Refuses `file.encoding` with the first line that cannot be read, or `file.old-letters`: a wrong letter in a name
 * would be kept for good.
 */
export const decodeText = (bytes: Uint8Array, file: string): Outcome<string> => {
  const wide = utf16Of(bytes);
  const text = wide ? decoded(wide, bytes) : decoded('utf-8', bytes);
  if (text !== undefined) return done(text);
  const line = wide ? 1 : brokenLine(bytes);
  if (wide || bytes.includes(0)) return refused({ code: 'file.encoding', where: { file, line } });
  const page = decoded('windows-1258', bytes)?.normalize('NFC');
  if (page !== undefined && isVietnamese(page)) return done(page);
  const asTyped = (decoded('windows-1252', bytes) ?? '').split('\n')[line - 1] ?? '';
  const broken = breakageOf(asTyped);
  return broken?.meant === undefined
    ? refused({ code: 'file.encoding', where: { file, line } })
    : refused({
        code: 'file.old-letters',
        where: { file, line },
        data: { breakage: broken.kind, meant: broken.meant.trim() },
      });
};

const brokenLine = (bytes: Uint8Array): number => {
  let line = 1;
  for (let from = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    if (end < 0 || decoded('utf-8', bytes.subarray(from, end)) === undefined) return line;
    from = end + 1;
  }
};
