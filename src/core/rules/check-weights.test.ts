import { expect, it } from 'vitest';
import { checkWeights } from '#core/rules/check-weights.ts';
import type { Scope } from '#core/rules/scope.ts';
import { view } from '#testing/records.ts';

interface Node {
  readonly id: string;
  readonly parent?: string;
  readonly weight?: number;
  readonly programme?: string;
}

const weighed = (...nodes: readonly Node[]) => {
  const siblings = view({ objective: nodes.map((node) => ({ kind: 'task', ...node })) }).all('objective');
  return checkWeights({ siblings } as unknown as Scope).map(({ code, where, data }) => [code, where.record, data]);
};

it.each<[string, readonly Node[], unknown]>([
  ['no weights', [{ id: 'p/1' }, { id: 'p/2' }], undefined],
  ['one child of the whole weight', [{ id: 'p/1', weight: 100 }], undefined],
  [
    'a hundred together',
    [
      { id: 'p/1', weight: 60 },
      { id: 'p/2', weight: 40 },
    ],
    undefined,
  ],
  [
    'one less',
    [
      { id: 'p/1', weight: 60 },
      { id: 'p/2', weight: 39 },
    ],
    { sum: 99, stated: 2, children: 2 },
  ],
  [
    'one more',
    [
      { id: 'p/1', weight: 60 },
      { id: 'p/2', weight: 41 },
    ],
    { sum: 101, stated: 2, children: 2 },
  ],
  ['a hundred, and one without', [{ id: 'p/1', weight: 100 }, { id: 'p/2' }], { sum: 100, stated: 1, children: 2 }],
  [
    'a hundred below each of two',
    [
      { id: 'p/1' },
      { id: 'p/2' },
      { id: 'p/1.1', parent: 'p/1', weight: 100 },
      { id: 'p/2.1', parent: 'p/2', weight: 100 },
    ],
    undefined,
  ],
  [
    'a hundred in each of two programmes',
    [
      { id: 'p/1', weight: 100 },
      { id: 'q/1', programme: 'q', weight: 100 },
    ],
    undefined,
  ],
  [
    'weights in one programme and none in another',
    [
      { id: 'p/1', weight: 100 },
      { id: 'q/1', programme: 'q' },
    ],
    undefined,
  ],
])('%s', (_, nodes, data) =>
  expect(weighed(...nodes)).toEqual(
    data === undefined ? [] : [['objective.weights', 'objective/p/1', { ...data, of: expect.any(Array) as unknown }]],
  ),
);
