/** What weights of rows prove in whole numbers: a least cost, the want of any solution, columns that are settled. */
import { describe, expect, it } from 'vitest';
import { boundOf, provesEmpty, settleByCost, WEIGHT_BITS } from '#core/planning/search/bound.ts';
import type { Domain, IntegerProgramme, IntegerRow } from '#core/planning/search/programme.ts';

const row = (coefficients: readonly number[], least: number): IntegerRow => ({
  columns: coefficients.flatMap((one, at) => (one === 0 ? [] : [at])),
  coefficients: coefficients.filter((one) => one !== 0).map(BigInt),
  least: BigInt(least),
});
const programme = (costs: readonly number[], kinds: readonly ('choice' | 'share')[] = []): IntegerProgramme => ({
  columns: costs.map((cost, at) => ({ kind: kinds[at] ?? 'choice', upper: 1n, cost: BigInt(cost) })),
  rows: [],
  constant: 0n,
  implied: costs.map(() => []),
});
const domain = (lower: readonly number[], upper: readonly number[]): Domain => ({
  lower: lower.map(BigInt),
  upper: upper.map(BigInt),
});
const weight = (part: number): bigint => BigInt(Math.round(part * 4)) << (WEIGHT_BITS - 2n);

describe('the least cost under a weighted sum of rows', () => {
  it.each([
    ['no row: the cheapest ends', [5, -3], [], [], [0, 0], [1, 1], -3n],
    ['a row of weight nought', [5, 3], [row([1, 1], 1)], [0], [0, 0], [1, 1], 0n],
    ['one of two is asked: the cheaper', [5, 3], [row([1, 1], 1)], [3], [0, 0], [1, 1], 3n],
    ['a weight that is too small proves less', [5, 3], [row([1, 1], 1)], [2], [0, 0], [1, 1], 2n],
    ['one that is too great does, too', [5, 3], [row([1, 1], 1)], [4], [0, 0], [1, 1], 3n],
    ['rounded up', [5, 3], [row([1, 1], 1)], [2.25], [0, 0], [1, 1], 3n],
    ['two rows', [5, 3], [row([1, 0], 1), row([0, 1], 1)], [5, 3], [0, 0], [1, 1], 8n],
    ['what is settled to yes costs', [5, 3], [], [], [1, 0], [1, 1], 5n],
    ['an amount at its end', [-2], [], [], [0], [7], -14n],
  ] as const)('%s', (_, costs, rows, weights, lower, upper, least) => {
    const weighted = { rows, weights: weights.map(weight) };
    expect(boundOf(programme(costs), weighted, domain(lower, upper)).least).toBe(least);
  });
  it('each column has left of its cost what the rows do not save', () => {
    const { reduced } = boundOf(
      programme([5, 3]),
      { rows: [row([1, 2], 1)], weights: [weight(2)] },
      domain([0, 0], [1, 1]),
    );
    expect(reduced.map((one) => one >> WEIGHT_BITS)).toEqual([3n, -1n]);
  });
});

describe('rows that nothing keeps', () => {
  it.each([
    ['more than there is', [row([1, 1], 3)], [1], [0, 0], [1, 1], true],
    ['as much as there is', [row([1, 1], 2)], [1], [0, 0], [1, 1], false],
    ['settled to no', [row([1, 1], 2)], [1], [0, 0], [1, 0], true],
    ['by a sum of two', [row([1, 1], 2), row([-1, -1], -1)], [1, 1], [0, 0], [1, 1], true],
    ['not by either alone', [row([1, 1], 2), row([-1, -1], -1)], [1, 0], [0, 0], [1, 1], false],
  ] as const)('%s: %s', (_, rows, weights, lower, upper, empty) =>
    expect(provesEmpty(programme([5, 3]), { rows, weights: weights.map(weight) }, domain(lower, upper))).toBe(empty),
  );
});

describe('columns that a cost settles', () => {
  it.each([
    ['what would cost too much is no', [5, 3], 4, [0, 0], [1, 1], [0], [0, 0], [0, 1]],
    ['what costs just so much is not', [5, 3], 5, [0, 0], [1, 1], [], [0, 0], [1, 1]],
    ['what would cost too much to leave is yes', [-5, 3], -1, [0, 0], [1, 1], [0], [1, 0], [1, 1]],
    ['what costs just so much to leave is not', [-5, 3], 0, [0, 0], [1, 1], [], [0, 0], [1, 1]],
    ['what is settled stays', [5, 3], 0, [0, 0], [0, 0], [], [0, 0], [0, 0]],
  ] as const)('%s', (_, costs, most, lower, upper, settled, lows, highs) => {
    const own = domain(lower, upper);
    const bound = boundOf(programme(costs), { rows: [], weights: [] }, own);
    expect(settleByCost(programme(costs), bound, own, BigInt(most))).toEqual(settled);
    expect(own).toEqual(domain(lows, highs));
  });
  it('an amount is never settled so', () => {
    const own = domain([0], [1]);
    const shares = programme([5], ['share']);
    expect(settleByCost(shares, boundOf(shares, { rows: [], weights: [] }, own), own, 1n)).toEqual([]);
  });
});
