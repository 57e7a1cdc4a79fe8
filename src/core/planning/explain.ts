/**
 * Why a set of works is the answer, every number from the exact score: what each work lifts, what falls without it, and
 * what comes next.
 */
import type { Demand } from '#core/planning/demand.ts';
import { brokenDemands, scorePlan, spentOf, type Steps } from '#core/planning/evaluate-plan.ts';
import {
  standardLevel,
  standardValue,
  type IntegerProblem,
  type CityStandard,
} from '#core/planning/integer-problem.ts';
import {
  compareRationals,
  decimalOfRational,
  divideRationals,
  multiplyRationals,
  rational,
  subtractRationals,
  type Rational,
} from '#core/value/rational.ts';
import { writePlainDecimal } from '#core/value/decimal.ts';

/** What a work does for one standard: with the whole set, against the same set without this work. */
interface Lift {
  readonly city: string;
  readonly standard: string;
  /** A plain decimal or the id of a level; not cut off at what can be. */
  readonly without: string;
  readonly with: string;
  readonly points: Rational;
}

export interface WorkExplanation {
  readonly work: string;
  readonly lifts: readonly Lift[];
  /** The set without this work and without what needs it. */
  readonly takenOut: {
    readonly alsoFall: readonly string[];
    readonly score: Rational;
    readonly lost: Rational;
    readonly broken: readonly NamedDemand[];
  };
}

/** A demand with names instead of positions. */
export type NamedDemand =
  | { readonly kind: 'criterion'; readonly city: string; readonly criterion: string; readonly least: Rational }
  | { readonly kind: 'total'; readonly city: string; readonly least: Rational }
  | { readonly kind: 'limit'; readonly source?: string; readonly year?: number; readonly amount: bigint }
  | { readonly kind: 'needs'; readonly work: string; readonly needed: string }
  | { readonly kind: 'excludes'; readonly work: string; readonly other: string }
  | { readonly kind: 'date'; readonly by: string };

/** A limit that does not hold an addition; money in whole đồng. */
interface ShortLimit {
  readonly source?: string;
  readonly year?: number;
  readonly amount: bigint;
  /** By how much the limit would have to be raised, rounded up. */
  readonly short: bigint;
}

/** One addition, with what it needs. */
export interface Addition {
  readonly works: readonly string[];
  /** The limits that would have to be raised for it; empty when it can be had within them. */
  readonly over: readonly ShortLimit[];
  /** Whole đồng, rounded up. */
  readonly cost: bigint;
  readonly points: Rational;
  /** Points for each million đồng; absent when it costs nothing. */
  readonly perMillion?: Rational;
}

export const nameDemand = (problem: IntegerProblem, demand: Demand): NamedDemand => {
  const work = (index: number): string => problem.works[index]?.source.id ?? '';
  const city = (index: number): string => problem.question.cities[index]?.id ?? '';
  const points = (index: number, parts: bigint): Rational => rational(parts, problem.grids[index]?.denominator ?? 1n);
  switch (demand.kind) {
    case 'criterion':
      return {
        kind: 'criterion',
        city: city(demand.city),
        criterion: problem.grids[demand.city]?.compiled.criteria[demand.criterion]?.id ?? '',
        least: points(demand.city, demand.least),
      };
    case 'total':
      return { kind: 'total', city: city(demand.city), least: points(demand.city, demand.least) };
    case 'limit': {
      const { source, year, amount } = problem.question.limits[demand.limit] ?? { amount: 0n };
      return { kind: 'limit', ...(source !== undefined && { source }), ...(year !== undefined && { year }), amount };
    }
    case 'needs':
      return { kind: 'needs', work: work(demand.work), needed: work(demand.needed) };
    case 'excludes':
      return { kind: 'excludes', work: work(demand.work), other: work(demand.other) };
  }
};

/** What a standard shows: its value in the standard's own direction, or its level. */
const printStandard = (problem: IntegerProblem, standard: CityStandard, steps: Steps): string => {
  if (standard.kind === 'levels') return standard.grid.source.scale?.levels[standardLevel(standard, steps)]?.id ?? '';
  if (standard.kind === 'fixed') return '';
  const scale = problem.grids[standard.city]?.scale ?? 0;
  return writePlainDecimal(
    decimalOfRational(
      rational(standard.grid.source.sign * standardValue(standard, steps), 10n ** BigInt(scale)),
      scale,
    ),
  );
};

const withSteps = (steps: Steps, changes: ReadonlyMap<number, number>): Steps =>
  steps.map((step, index) => changes.get(index) ?? step);

const liftsOf = (problem: IntegerProblem, steps: Steps, without: Steps): readonly Lift[] => {
  const [after, before] = [scorePlan(problem, steps), scorePlan(problem, without)];
  return problem.standards.flatMap((standard, index): readonly Lift[] => {
    const [to, from] = [printStandard(problem, standard, steps), printStandard(problem, standard, without)];
    if (to === from) return [];
    const points = (after.points[index] ?? 0n) - (before.points[index] ?? 0n);
    return [
      {
        city: problem.question.cities[standard.city]?.id ?? '',
        standard: standard.grid.source.standard.id,
        without: from,
        with: to,
        points: rational(points, problem.grids[standard.city]?.denominator ?? 1n),
      },
    ];
  });
};

/** The chosen works that need a work, directly or through others. */
const dependents = (problem: IntegerProblem, steps: Steps, work: number): readonly number[] => {
  const out = new Set([work]);
  for (let grew = true; grew;) {
    grew = false;
    for (const demand of problem.demands) {
      if (demand.kind !== 'needs' || !out.has(demand.needed) || out.has(demand.work) || (steps[demand.work] ?? 0) === 0)
        continue;
      out.add(demand.work);
      grew = true;
    }
  }
  return [...out].filter((one) => one !== work).toSorted((a, b) => a - b);
};

export const explainWorks = (problem: IntegerProblem, steps: Steps): readonly WorkExplanation[] => {
  const { score } = scorePlan(problem, steps);
  return problem.works.flatMap(({ source }, index): readonly WorkExplanation[] => {
    if ((steps[index] ?? 0) === 0) return [];
    const alone = withSteps(steps, new Map([[index, 0]]));
    const fallen = dependents(problem, steps, index);
    const without = withSteps(alone, new Map(fallen.map((one) => [one, 0])));
    const after = scorePlan(problem, without);
    const broken = brokenDemands(problem, without, after).flatMap((position) => {
      const demand = problem.demands[position];
      return demand === undefined ? [] : [nameDemand(problem, demand)];
    });
    const alsoFall = fallen.map((one) => problem.works[one]?.source.id ?? '');
    return [
      {
        work: source.id,
        lifts: liftsOf(problem, steps, alone),
        takenOut: { alsoFall, score: after.score, lost: subtractRationals(score, after.score), broken },
      },
    ];
  });
};

const MILLION = rational(1_000_000);

/** Parts of a đồng in whole đồng, rounded up. */
const wholeDong = ({ partsPerDong }: IntegerProblem, units: bigint): bigint =>
  (units + partsPerDong - 1n) / partsPerDong;

/** What can be had within the limits comes first, then what brings most points for the money. */
const byWorth = (a: Addition, b: Addition): number => {
  const [inA, inB] = [a.over.length === 0, b.over.length === 0];
  if (inA !== inB) return inA ? -1 : 1;
  if (a.perMillion === undefined || b.perMillion === undefined)
    return a.perMillion === b.perMillion ? 0 : a.perMillion === undefined ? -1 : 1;
  return compareRationals(b.perMillion, a.perMillion);
};

/** The limits among the demands that a set of works breaks; undefined when it breaks what no money mends. */
const shortLimits = (
  problem: IntegerProblem,
  steps: Steps,
  broken: readonly number[],
): readonly ShortLimit[] | undefined => {
  const limits = broken.flatMap((position) => {
    const demand = problem.demands[position];
    return demand?.kind === 'limit' ? [demand.limit] : [];
  });
  if (limits.length < broken.length) return undefined;
  return limits.map((limit): ShortLimit => {
    const { source, year, amount } = problem.question.limits[limit] ?? { amount: 0n };
    return {
      ...(source !== undefined && { source }),
      ...(year !== undefined && { year }),
      amount,
      short: wholeDong(problem, spentOf(problem, limit, steps) - (problem.limits[limit]?.amount ?? 0n)),
    };
  });
};

const additionOf = (problem: IntegerProblem, steps: Steps, index: number): Addition | undefined => {
  const work = problem.works[index];
  const now = steps[index] ?? 0;
  if (work === undefined || work.settled !== undefined || now >= work.full) return undefined;
  const changes = new Map([[index, now === 0 ? work.least : now + 1]]);
  const queue = [index];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const demand of problem.demands) {
      if (
        demand.kind !== 'needs' ||
        demand.work !== at ||
        changes.has(demand.needed) ||
        (steps[demand.needed] ?? 0) > 0
      )
        continue;
      changes.set(demand.needed, problem.works[demand.needed]?.least ?? 1);
      queue.push(demand.needed);
    }
  }
  const added = withSteps(steps, changes);
  const [before, after] = [scorePlan(problem, steps), scorePlan(problem, added)];
  const already = brokenDemands(problem, steps, before);
  const over = shortLimits(
    problem,
    added,
    brokenDemands(problem, added, after).filter((demand) => !already.includes(demand)),
  );
  if (over === undefined) return undefined;
  const [points, units] = [subtractRationals(after.score, before.score), after.cost - before.cost];
  if (points.numerator <= 0n) return undefined;
  const cost = wholeDong(problem, units);
  const perMillion =
    units > 0n ? multiplyRationals(divideRationals(points, rational(units, problem.partsPerDong)), MILLION) : undefined;
  return {
    works: [...changes.keys()].map((one) => problem.works[one]?.source.id ?? ''),
    over,
    cost,
    points,
    ...(perMillion && { perMillion }),
  };
};

/**
 * What more money would buy: single works with what they need, or one more step of a work built in part. Those that
 * break a limit name it and what it lacks: a set that makes the most of its budget leaves nothing else to buy.
 */
export const nextAdditions = (problem: IntegerProblem, steps: Steps, most: number): readonly Addition[] =>
  problem.works
    .flatMap((_work, index) => additionOf(problem, steps, index) ?? [])
    .toSorted(byWorth)
    .slice(0, most);
