import { expect, it } from 'vitest';
import { byOrder, inOrder } from '#core/subjects/order.ts';

const one = (id: string, order?: number) => ({ id, ...(order !== undefined && { order }) });
const ids = (records: readonly { readonly id: string }[]): string => records.map(({ id }) => id).join(' ');

it.each([
  ['none is given: as they stand', [one('w2'), one('w10')], 'w2 w10'],
  ['all', [one('a', 3), one('b', 1), one('c', 2)], 'b c a'],
  ['those without one stand behind, by the numbers in their ids', [one('w10'), one('w2'), one('z', 7)], 'z w2 w10'],
  ['of one order the ids decide', [one('w10', 1), one('w2', 1)], 'w2 w10'],
  ['zero and less come first', [one('a', 1), one('b', 0), one('c', -1)], 'c b a'],
  ['one alone', [one('a')], 'a'],
  ['nothing', [], ''],
] as const)('%s', (_, records, expected) => expect(ids(inOrder(records))).toBe(expected));

it('is one order whoever begins', () => {
  expect(byOrder(one('a'), one('b', 1))).toBeGreaterThan(0);
  expect(byOrder(one('b', 1), one('a'))).toBeLessThan(0);
  expect(byOrder(one('a'), one('a'))).toBe(0);
});
