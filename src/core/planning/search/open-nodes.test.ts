/** Open parts of a question: the most promising first, of equals the last that came in. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openNodes, type OpenNode } from '#core/planning/search/open-nodes.ts';

const node = (estimate: number, depth = 0): OpenNode => ({
  estimate,
  depth,
  domain: { lower: [], upper: [] },
  changed: undefined,
  cuts: [],
  least: 0n,
});
const taken = (nodes: readonly OpenNode[]): readonly (readonly [number, number])[] => {
  const open = openNodes();
  for (const one of nodes) open.add(one);
  const order: (readonly [number, number])[] = [];
  for (let one = open.take(); one !== undefined; one = open.take()) order.push([one.estimate, one.depth]);
  expect(open.isEmpty()).toBe(true);
  return order;
};

it.each([
  ['nothing', [], []],
  ['one', [node(5)], [[5, 0]]],
  [
    'the least first',
    [node(5), node(3), node(4)],
    [
      [3, 0],
      [4, 0],
      [5, 0],
    ],
  ],
  [
    'of equals the last',
    [node(5, 1), node(5, 2), node(5, 3)],
    [
      [5, 3],
      [5, 2],
      [5, 1],
    ],
  ],
  [
    'both',
    [node(5, 1), node(3, 2), node(5, 3), node(3, 4)],
    [
      [3, 4],
      [3, 2],
      [5, 3],
      [5, 1],
    ],
  ],
] as const)('%s', (_, nodes, expected) => expect(taken(nodes)).toEqual(expected));

it('in any order they come out sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (estimates) => {
      const order = taken(estimates.map((estimate, depth) => node(estimate, depth)));
      const sorted = estimates
        .map((estimate, depth) => [estimate, depth] as const)
        .toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
      expect(order).toEqual(sorted);
    }),
  );
});

it('what is open is told, and what was taken is not', () => {
  const open = openNodes();
  expect(open.isEmpty()).toBe(true);
  for (const estimate of [3, 1, 2]) open.add(node(estimate));
  expect(
    open
      .all()
      .map(({ estimate }) => estimate)
      .toSorted(),
  ).toEqual([1, 2, 3]);
  open.take();
  expect([
    open
      .all()
      .map(({ estimate }) => estimate)
      .toSorted(),
    open.isEmpty(),
  ]).toEqual([[2, 3], false]);
});
