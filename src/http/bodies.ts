/** What is sent to us, read to its end or refused: its bytes are counted, whatever the sender says of them. */
import type { Readable } from 'node:stream';

/** More than a table of all communes of the country. */
export const MOST_SENT_MEGABYTES = 4;
/** Of a form that brings a report, where its file goes to the disk: a scan of an office has 5 to 25. */
export const MOST_REPORT_MEGABYTES = 30;

export interface BodiesOptions {
  /** Bytes of one body. */
  readonly most: number;
  /** Bytes of all bodies that are being read or worked on. */
  readonly together: number;
}

export type ReadBody =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly done: () => void }
  | { readonly refused: 'too-large' | 'busy' | 'broken' };

export interface Bodies {
  /** Whoever has read a body says when it is `done` with it. */
  readonly read: (body: Readable) => Promise<ReadBody>;
  readonly held: () => number;
}

export const boundedBodies = ({ most, together }: BodiesOptions): Bodies => {
  let held = 0;
  const read: Bodies['read'] = async (body) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const done = (): void => {
      held -= size;
      size = 0;
    };
    const refused = (why: 'too-large' | 'busy' | 'broken'): ReadBody => {
      done();
      return { refused: why };
    };
    try {
      // What is refused half way is still answered: its stream is not ended by us.
      for await (const part of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
        chunks.push(part);
        size += part.length;
        held += part.length;
        if (size > most) return refused('too-large');
        if (held > together) return refused('busy');
      }
    } catch {
      // Whoever sent it has left in between, or cannot send.
      return refused('broken');
    }
    return { bytes: joined(chunks, size), done };
  };
  return { read, held: () => held };
};

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
