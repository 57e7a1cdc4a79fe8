import { expect, test } from 'vitest';
import { printHead, readHead, sameHead } from '#core/facts/head.ts';

const HASH = 'ab12'.repeat(16);

test('a head is written and read back, also from paper', () => {
  expect(printHead({ sequence: 413, hash: HASH })).toBe(`413:${HASH}`);
  expect(readHead(`413:${HASH}`)).toEqual({ sequence: 413, hash: HASH });
  expect(readHead(` 413:${HASH.toUpperCase()}\n`)).toEqual({ sequence: 413, hash: HASH });
  expect(readHead(`0:${HASH}`)).toEqual({ sequence: 0, hash: HASH });
});

test.each([
  '',
  '413',
  HASH,
  `413:${HASH}a`,
  `413:${HASH.slice(1)}`,
  `-1:${HASH}`,
  `413 ${HASH}`,
  `1e3:${HASH}`,
  `413:${'g'.repeat(64)}`,
])('“%s” is no head', (text) => expect(readHead(text)).toBeUndefined());

test('two heads are the same only with the same sequence and the same hash', () => {
  const head = { sequence: 413, hash: HASH };
  expect(sameHead(head, { ...head })).toBe(true);
  expect(sameHead(head, { ...head, sequence: 412 })).toBe(false);
  expect(sameHead(head, { ...head, hash: 'cd'.repeat(32) })).toBe(false);
});
