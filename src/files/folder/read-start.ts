/** The bytes of a file on disk, as far as they are allowed. */
import { open, stat } from 'node:fs/promises';

/**
 * Reads no more than one byte beyond `most`: that is enough to refuse the file. Undefined for what is no file, or
 * closed to us.
 */
export const readStart = async (path: string, most: number): Promise<Uint8Array | undefined> => {
  // A pipe would be waited on for ever.
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  const file = isFile ? await open(path).catch(() => undefined) : undefined;
  if (!file) return undefined;
  try {
    const bytes = new Uint8Array(Math.min((await file.stat()).size, most + 1));
    let filled = 0;
    for (let got = -1; got !== 0 && filled < bytes.length; filled += got)
      got = (await file.read(bytes, filled, bytes.length - filled)).bytesRead;
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
};
