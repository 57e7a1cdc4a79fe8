/** Needs among works: those that follow from others. */
import { describe, expect, it } from 'vitest';
import type { Demand } from '#core/planning/demand.ts';
import type { IntegerProblem } from '#core/planning/integer-problem.ts';
import { impliedNeeds, reachedFrom } from '#core/planning/needs.ts';

/** A question of which only some things are asked. */
const problemOf = (own: Partial<IntegerProblem>): IntegerProblem => own as IntegerProblem;
const needs = (work: number, needed: number): Demand => ({ kind: 'needs', work, needed });
const excludes = (work: number, other: number): Demand => ({ kind: 'excludes', work, other });
const all = (demands: readonly Demand[]): readonly number[] => demands.map((_, at) => at);

describe('needs that others imply', () => {
  it.each([
    ['none of one', [needs(0, 1)], []],
    ['none of two that have nothing between them', [needs(0, 1), needs(0, 2)], []],
    ['what is needed by what it needs', [needs(0, 1), needs(0, 2), needs(1, 2)], [1]],
    ['over several', [needs(0, 1), needs(1, 2), needs(2, 3), needs(0, 3)], [3]],
    ['not of other works', [needs(0, 1), needs(2, 1), needs(0, 3)], []],
    ['what excludes is no need', [needs(0, 1), needs(0, 2), excludes(1, 2)], []],
  ] as const)('%s', (_, demands, expected) =>
    expect([...impliedNeeds(problemOf({ demands }), all(demands))]).toEqual(expected),
  );
  it('only demands that are asked count', () => {
    const demands = [needs(0, 1), needs(0, 2), needs(1, 2)];
    expect([...impliedNeeds(problemOf({ demands }), [0, 1])]).toEqual([]);
  });
});

it.each([
  [[], []],
  [[1], [1, 2, 3]],
  [[3], [3]],
  [
    [3, 1],
    [3, 1, 2],
  ],
] as const)('from %j one reaches %j', (start, reached) => {
  const next = new Map([
    [1, [2]],
    [2, [3, 1]],
  ]);
  expect([...reachedFrom<number>(start, (one) => next.get(one) ?? [])]).toEqual(reached);
});
