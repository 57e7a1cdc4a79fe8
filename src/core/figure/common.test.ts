import fc from 'fast-check';
import { expect, test } from 'vitest';
import { common } from '#core/figure/common.ts';

test.each([
  [[], []],
  [[[]], []],
  [[[3, 5]], [3, 5]],
  [[[1, 2, 3], []], []],
  [[[], [1, 2, 3]], []],
  [
    [
      [0, 1],
      [1, 2],
    ],
    [1],
  ],
  [
    [
      [0, 2, 4],
      [1, 3, 5],
    ],
    [],
  ],
  [
    [
      [0, 9],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    [0, 9],
  ],
  [
    [
      [1, 2, 3],
      [2, 3, 4],
      [3, 4, 5],
    ],
    [3],
  ],
])('%j have %j in common', (lists, found) => expect(common(lists)).toStrictEqual(found));

const positions = fc.uniqueArray(fc.nat(60)).map((list) => list.toSorted((a, b) => a - b));

test('what is found is what stands in each, in whatever order they are given', () =>
  fc.assert(
    fc.property(fc.array(positions, { minLength: 1, maxLength: 4 }), (lists) => {
      const [first = [], ...others] = lists;
      const expected = first.filter((one) => others.every((other) => other.includes(one)));
      expect(common(lists)).toStrictEqual(expected);
      expect(common(lists.toReversed())).toStrictEqual(expected);
    }),
  ));
