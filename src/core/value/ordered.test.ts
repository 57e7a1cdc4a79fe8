import { expect, it } from 'vitest';
import { lastNotAbove } from '#core/value/ordered.ts';

it.each<[string, readonly number[], number, number]>([
  ['none', [], 1, -1],
  ['all above', [2, 3], 1, -1],
  ['the first itself', [2, 3], 2, 0],
  ['between two', [2, 4], 3, 0],
  ['the last itself', [2, 4], 4, 1],
  ['behind the last', [2, 4], 9, 1],
  ['of several alike the last', [1, 2, 2, 2, 3], 2, 3],
])('%s', (_, items, value, at) => expect(lastNotAbove(items, value, (one) => one)).toBe(at));
