import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { watchedBody } from '#http/watched-body.ts';

const streamOf = (pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(pieces)) as unknown as ReadableStream<Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const watch = (body: ReadableStream<Uint8Array>) => {
  const heard: string[] = [];
  const watched = watchedBody(body, {
    failed: (error) => heard.push(String(error)),
    cut: () => heard.push('cut'),
  });
  return { heard, watched };
};

test('a body that is whole goes through as it is', async () => {
  const { heard, watched } = watch(streamOf([bytes('a'), bytes('b')]));
  expect(await new Response(watched).text()).toBe('ab');
  expect(heard).toEqual([]);
});

test('a fault in the middle is heard, and the connection cut', async () => {
  const pieces = async function* () {
    yield bytes('a');
    throw new Error('no more');
  };
  const { heard, watched } = watch(streamOf(pieces()));
  await new Response(watched).text();
  expect(heard).toEqual(['Error: no more', 'cut']);
});

test('a reader who leaves ends the source, and is no fault', async () => {
  let ended = false;
  const pieces = async function* () {
    try {
      for (;;) yield bytes('a');
    } finally {
      ended = true;
    }
  };
  const { heard, watched } = watch(streamOf(pieces()));
  const reader = watched.getReader();
  await reader.read();
  await reader.cancel();
  expect([ended, heard]).toEqual([true, []]);
});
