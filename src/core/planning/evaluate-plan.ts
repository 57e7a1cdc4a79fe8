/** The exact score, cost and broken demands of a set of works. This, and not the solver, decides what is true. */
import { addRationals, rational, ZERO, type Rational } from '#core/value/rational.ts';
import type { Demand } from '#core/planning/demand.ts';
import { linePoints, type Instance, type InstanceWork } from '#core/planning/instance.ts';

/** Steps of each work, in the order of the instance; 0 means not chosen. */
export type Steps = readonly number[];

export interface CityScore {
  /** In grains of the city's grid. */
  readonly criteria: readonly bigint[];
  readonly total: bigint;
}

export interface PlanScore {
  /** By line of the instance, in grains of its city's grid. */
  readonly points: readonly bigint[];
  readonly cities: readonly CityScore[];
  /** Sum of the totals of all cities. */
  readonly score: Rational;
  /** In money units. */
  readonly cost: bigint;
}

const cityScores = (instance: Instance, points: readonly bigint[]): readonly CityScore[] => {
  const sums = instance.grids.map((grid) => grid.compiled.criteria.map(() => 0n));
  for (const [index, line] of instance.lines.entries()) {
    const own = sums[line.city];
    const { criterion } = line.grid.source;
    if (own !== undefined) own[criterion] = (own[criterion] ?? 0n) + (points[index] ?? 0n);
  }
  return sums.map((criteria) => ({ criteria, total: criteria.reduce((sum, one) => sum + one, 0n) }));
};

export const costOf = (instance: Instance, steps: Steps): bigint =>
  instance.works.reduce((sum, { perStep }, index) => sum + perStep * BigInt(steps[index] ?? 0), 0n);

export const scorePlan = (instance: Instance, steps: Steps): PlanScore => {
  const points = instance.lines.map((line) => linePoints(line, steps));
  const cities = cityScores(instance, points);
  const score = cities.reduce(
    (sum, { total }, index) => addRationals(sum, rational(total, instance.grids[index]?.grain ?? 1n)),
    ZERO,
  );
  return { points, cities, score, cost: costOf(instance, steps) };
};

/** What a limit counts of one work, of one step, in money units. */
export const limitedCost = (instance: Instance, limit: number, work: InstanceWork): bigint => {
  const stated = instance.problem.limits[limit];
  return work.costs
    .filter(
      ({ source, year }) =>
        (stated?.source === undefined || stated.source === source) &&
        (stated?.year === undefined || stated.year === year),
    )
    .reduce((sum, { perStep }) => sum + perStep, 0n);
};

/** What a set of works spends of a limit, in money units. */
export const spentOf = (instance: Instance, limit: number, steps: Steps): bigint =>
  instance.works.reduce((sum, work, index) => sum + limitedCost(instance, limit, work) * BigInt(steps[index] ?? 0), 0n);

/** The amount of a limit, in money units. */
export const amountOf = (instance: Instance, limit: number): bigint =>
  (instance.problem.limits[limit]?.amount ?? 0n) * instance.perDong;

const holds = (instance: Instance, demand: Demand, steps: Steps, { cities }: PlanScore): boolean => {
  const chosen = (work: number): boolean => (steps[work] ?? 0) > 0;
  switch (demand.kind) {
    case 'criterion':
      return (cities[demand.city]?.criteria[demand.criterion] ?? 0n) >= demand.least;
    case 'total':
      return (cities[demand.city]?.total ?? 0n) >= demand.least;
    case 'limit':
      return spentOf(instance, demand.limit, steps) <= amountOf(instance, demand.limit);
    case 'needs':
      return !chosen(demand.work) || chosen(demand.needed);
    case 'excludes':
      return !(chosen(demand.work) && chosen(demand.other));
  }
};

/** Positions of the demands that a set of works does not hold. */
export const brokenDemands = (
  instance: Instance,
  steps: Steps,
  score: PlanScore = scorePlan(instance, steps),
): readonly number[] =>
  instance.demands.flatMap((demand, index) => (holds(instance, demand, steps, score) ? [] : [index]));
