/** Bytes of a file that somebody sent, in memory or on the disk: of a large one each process reads them from there. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';

/** A stretch of a file; `end` is not included. */
export interface StoredBytes {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export type SomeBytes = Uint8Array | StoredBytes;

const isHere = (bytes: SomeBytes): bytes is Uint8Array => bytes instanceof Uint8Array;

export const sizeOf = (bytes: SomeBytes): number => (isHere(bytes) ? bytes.length : bytes.end - bytes.start);

/** All of them in memory. Throws where they are no longer there. */
export const loadBytes = async (bytes: SomeBytes): Promise<Uint8Array<ArrayBuffer>> => {
  if (isHere(bytes)) return bytes as Uint8Array<ArrayBuffer>;
  const { path, start, end } = bytes;
  const handle = await open(path, 'r');
  try {
    const whole = new Uint8Array(end - start);
    for (let at = 0; at < whole.length;) {
      const { bytesRead } = await handle.read(whole, at, whole.length - at, start + at);
      if (bytesRead === 0) throw new Error(`${path} is shorter than ${end} bytes`);
      at += bytesRead;
    }
    return whole;
  } finally {
    await handle.close();
  }
};

/** 64 hexadecimal digits. What is on the disk is not held for it. */
export const sha256OfBytes = async (bytes: SomeBytes): Promise<string> => {
  const sum = createHash('sha256');
  if (isHere(bytes)) sum.update(bytes);
  else if (sizeOf(bytes) > 0)
    for await (const part of createReadStream(bytes.path, { start: bytes.start, end: bytes.end - 1 }))
      sum.update(part as Buffer);
  return sum.digest('hex');
};

/** A file on the disk may go with the request that brought it, while it waits here in line: it gets a second name. */
export const whileKept = async <T>(bytes: SomeBytes, work: (own: SomeBytes) => Promise<T>): Promise<T> => {
  if (isHere(bytes)) return work(bytes);
  const path = `${bytes.path}.${randomUUID()}`;
  await link(bytes.path, path);
  try {
    return await work({ ...bytes, path });
  } finally {
    await rm(path, { force: true });
  }
};
