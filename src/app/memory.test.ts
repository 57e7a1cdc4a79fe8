import { expect, test } from 'vitest';
import { DEFAULT_MEGABYTES, LEAST_MEGABYTES, readMegabytes, memoryShares } from '#app/memory.ts';

test.each([
  ['250', 250],
  ['300', 300],
  ['16000', 16_000],
  ['249', undefined],
  ['0', undefined],
  ['-300', undefined],
  ['300MB', undefined],
  ['3e2', undefined],
  ['9999999', undefined],
  ['', undefined],
])('TIENDO_MEMORY=%s is %s', (text, expected) => expect(readMegabytes(text)).toBe(expected));

test.each([LEAST_MEGABYTES, DEFAULT_MEGABYTES, 2000])(
  'of %s MB everything has a share, and together they are less than half',
  (all) => {
    const { engine: _, ...shares } = memoryShares(all);
    const sum = Object.values(shares).reduce((a, b) => a + b, 0);
    expect(Math.min(...Object.values(shares))).toBeGreaterThan(4 * 1024 * 1024);
    expect(sum).toBeLessThan(all * 1024 * 1024 * 0.5);
  },
);
