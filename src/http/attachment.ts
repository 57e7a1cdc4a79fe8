/** A file to be saved under its name. */
import { Readable } from 'node:stream';

/** RFC 6266: a plain name for old readers, the same in UTF-8 for the others. */
const disposition = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .replace(/[^\w.-]/gu, '-');
  const coded = encodeURIComponent(name).replace(
    /['()*]/gu,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
};

/** The same, sent as it is made: its length is not known before its end. */
export const streamedAttachment = (parts: AsyncIterable<Uint8Array>, name: string, type: string): Response =>
  new Response(Readable.toWeb(Readable.from(inTurn(parts), { highWaterMark: 1 })) as ReadableStream, {
    headers: { 'content-type': type, 'content-disposition': disposition(name) },
  });

/** Others are answered between two parts. */
const inTurn = async function* (parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of parts) {
    yield part;
    await new Promise(setImmediate);
  }
};

/** Whether an answer is sent as it is made: nobody holds the whole of it. */
export const isStreamed = (headers: Headers): boolean =>
  headers.has('content-disposition') && !headers.has('content-length');

/** A larger file is sent in parts: packed as a whole and kept it would take its bytes several times. */
const WHOLE = 2_000_000;
const PART = 256 * 1024;

export const attachment = (bytes: Uint8Array, name: string, type: string): Response =>
  bytes.length > WHOLE
    ? streamedAttachment(partsOf(bytes), name, type)
    : new Response(bytes as Uint8Array<ArrayBuffer>, {
        headers: {
          'content-type': type,
          'content-length': String(bytes.length),
          'content-disposition': disposition(name),
        },
      });

const partsOf = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PART) yield bytes.subarray(at, at + PART);
};
