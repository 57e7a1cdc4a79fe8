import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { boundedBodies, type ReadBody } from '#http/bodies.ts';

/** As it comes in: piece by piece. */
const body = (...sizes: readonly number[]): Readable =>
  Readable.from(sizes.map((size) => new Uint8Array(size).fill(7)));
const size = (read: ReadBody): unknown => ('bytes' in read ? read.bytes.length : read.refused);

test('a body is read whole, to the last byte that is allowed', async () => {
  const { read } = boundedBodies({ most: 10, together: 100 });
  expect(size(await read(body(4, 6)))).toBe(10);
  const longer = body(4, 6, 1, 5);
  expect(size(await read(longer))).toBe('too-large');
  // Who sent it is answered by the same connection.
  expect(longer.destroyed).toBe(false);
  expect(size(await read(body()))).toBe(0);
});

test('all together have an end, and give back what they held', async () => {
  const { read, held } = boundedBodies({ most: 10, together: 15 });
  const first = await read(body(10));
  expect(size(await read(body(6)))).toBe('busy');
  expect(held()).toBe(10);
  if ('done' in first) {
    first.done();
    first.done();
  }
  expect(held()).toBe(0);
  expect(size(await read(body(6)))).toBe(6);
});

test('a sender who leaves in between leaves nothing behind', async () => {
  const { read, held } = boundedBodies({ most: 10, together: 10 });
  const broken = Readable.from(
    (function* () {
      yield new Uint8Array(5);
      throw new Error('gone');
    })(),
  );
  expect(size(await read(broken))).toBe('broken');
  expect(held()).toBe(0);
});
