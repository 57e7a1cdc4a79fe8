/** The exact score, cost and broken demands of a set of works. This, and not the search, decides what is true. */
import { addRationals, rational, ZERO, type Rational } from '#core/value/rational.ts';
import type { Demand } from '#core/planning/demand.ts';
import { standardPoints, type IntegerProblem } from '#core/planning/integer-problem.ts';

/** Steps of each work, in the order of the problem; 0 means not chosen. */
export type Steps = readonly number[];

interface CityScore {
  /** In parts of a point of the city's grid. */
  readonly criteria: readonly bigint[];
  readonly total: bigint;
}

export interface PlanScore {
  /** By standard of the problem, in parts of a point of its city's grid. */
  readonly points: readonly bigint[];
  readonly cities: readonly CityScore[];
  /** Sum of the totals of all cities. */
  readonly score: Rational;
  /** In parts of a đồng. */
  readonly cost: bigint;
}

const cityScores = (problem: IntegerProblem, points: readonly bigint[]): readonly CityScore[] => {
  const sums = problem.grids.map((grid) => grid.compiled.criteria.map(() => 0n));
  for (const [index, { city, grid }] of problem.standards.entries()) {
    const own = sums[city];
    const { criterion } = grid.source;
    if (own !== undefined) own[criterion] = (own[criterion] ?? 0n) + (points[index] ?? 0n);
  }
  return sums.map((criteria) => ({ criteria, total: criteria.reduce((sum, one) => sum + one, 0n) }));
};

const spending = (perStep: (work: number) => bigint, steps: Steps): bigint => {
  let sum = 0n;
  for (const [work, own] of steps.entries())
    if (own > 0) sum += own === 1 ? perStep(work) : perStep(work) * BigInt(own);
  return sum;
};

export const costOf = ({ works }: IntegerProblem, steps: Steps): bigint =>
  spending((work) => works[work]?.perStep ?? 0n, steps);

export const scorePlan = (problem: IntegerProblem, steps: Steps): PlanScore => {
  const points = problem.standards.map((standard) => standardPoints(standard, steps));
  const cities = cityScores(problem, points);
  const score = cities.reduce(
    (sum, { total }, index) => addRationals(sum, rational(total, problem.grids[index]?.denominator ?? 1n)),
    ZERO,
  );
  return { points, cities, score, cost: costOf(problem, steps) };
};

/** What a set of works spends of a limit, in parts of a đồng. */
export const spentOf = ({ limits }: IntegerProblem, limit: number, steps: Steps): bigint =>
  spending((work) => limits[limit]?.perStep[work] ?? 0n, steps);

const holds = (problem: IntegerProblem, demand: Demand, steps: Steps, { cities }: PlanScore): boolean => {
  const chosen = (work: number): boolean => (steps[work] ?? 0) > 0;
  switch (demand.kind) {
    case 'criterion':
      return (cities[demand.city]?.criteria[demand.criterion] ?? 0n) >= demand.least;
    case 'total':
      return (cities[demand.city]?.total ?? 0n) >= demand.least;
    case 'limit':
      return spentOf(problem, demand.limit, steps) <= (problem.limits[demand.limit]?.amount ?? 0n);
    case 'needs':
      return !chosen(demand.work) || chosen(demand.needed);
    case 'excludes':
      return !(chosen(demand.work) && chosen(demand.other));
  }
};

/** Positions of the demands that a set of works does not hold. */
export const brokenDemands = (
  problem: IntegerProblem,
  steps: Steps,
  score: PlanScore = scorePlan(problem, steps),
): readonly number[] =>
  problem.demands.flatMap((demand, index) => (holds(problem, demand, steps, score) ? [] : [index]));
