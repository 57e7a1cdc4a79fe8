/** What is sent to us, read to its end or refused: its bytes are counted, whatever the sender says of them. */

/** More than a table of all communes of the country. */
export const MOST_SENT_MEGABYTES = 4;

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
  readonly read: (body: ReadableStream<Uint8Array> | null) => Promise<ReadBody>;
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
    const reader = body?.getReader();
    try {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        chunks.push(part.value);
        size += part.value.length;
        held += part.value.length;
        if (size > most) return refused('too-large');
        if (held > together) return refused('busy');
      }
    } catch {
      // Whoever sent it has left in between, or cannot send.
      return refused('broken');
    } finally {
      reader?.releaseLock();
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
