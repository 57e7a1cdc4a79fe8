import { expect, test } from 'vitest';
import { fallsWith, leftBasis, standingOn } from '#core/subjects/document/standing-on.ts';
import { view } from '#testing/records.ts';

const resolution = (id: string, relations: readonly object[] = []) => ({
  id,
  kind: 'resolution',
  date: '2021-01-01',
  relations,
});

const seen = view({
  document: [
    resolution('top'),
    resolution('plan', [{ type: 'implements', document: 'top' }]),
    resolution('longer', [{ type: 'extends', document: 'plan' }]),
    resolution('aside', [{ type: 'cites', document: 'top' }]),
    resolution('circle', [
      { type: 'amends', document: 'longer' },
      { type: 'amends', document: 'circle' },
    ]),
    resolution('gone'),
    resolution('end', [{ type: 'revokes', document: 'gone' }]),
  ],
  objective: [{ id: 'p/1', basis: ['top', 'gone', 'aside'] }],
  work: [{ id: 'w', objective: 'p/1', basis: ['top'] }],
  step: [{ id: 's', work: 'w', state: 'done', decision: 'plan' }],
  task: [{ id: 't', documents: ['top'] }],
});

test('tasks, works, steps and documents that stand on a document', () => {
  const { objectives, works, steps, tasks, documents } = standingOn(seen, 'top');
  expect([objectives, works, steps, tasks, documents].map((list) => list.map((one) => one.ref.id))).toEqual([
    ['p/1'],
    ['w'],
    [],
    ['t'],
    ['plan'],
  ]);
  expect(standingOn(seen, 'plan').steps.map((one) => one.id)).toEqual(['s']);
});

test('what falls with it reaches down the chain, once each, and leaves citations alone', () => {
  expect(fallsWith(seen, 'top').map((one) => one.id)).toEqual(['plan', 'longer', 'circle']);
  expect(fallsWith(seen, 'longer').map((one) => one.id)).toEqual(['circle']);
});

test('a basis is left only with documents that still hold', () => {
  expect(leftBasis(seen, ['top', 'gone', 'aside'], 'top').map((one) => one.id)).toEqual(['aside']);
  expect(leftBasis(seen, ['top'], 'top')).toEqual([]);
});
