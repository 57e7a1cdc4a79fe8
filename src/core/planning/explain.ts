/** Why a set of works is the answer, every number from the exact score: what each work lifts, what falls without it, and what comes next. */
import type { Demand } from '#core/planning/demand.ts';
import { amountOf, brokenDemands, scorePlan, spentOf, type Steps } from '#core/planning/evaluate-plan.ts';
import { lineLevel, lineValue, type Instance, type Line } from '#core/planning/instance.ts';
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
export interface Lift {
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
export interface ShortLimit {
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

export const nameDemand = (instance: Instance, demand: Demand): NamedDemand => {
  const work = (index: number): string => instance.works[index]?.source.id ?? '';
  const city = (index: number): string => instance.problem.cities[index]?.id ?? '';
  const points = (index: number, grains: bigint): Rational => rational(grains, instance.grids[index]?.grain ?? 1n);
  switch (demand.kind) {
    case 'criterion':
      return {
        kind: 'criterion',
        city: city(demand.city),
        criterion: instance.grids[demand.city]?.compiled.criteria[demand.criterion]?.id ?? '',
        least: points(demand.city, demand.least),
      };
    case 'total':
      return { kind: 'total', city: city(demand.city), least: points(demand.city, demand.least) };
    case 'limit': {
      const { source, year, amount } = instance.problem.limits[demand.limit] ?? { amount: 0n };
      return { kind: 'limit', ...(source !== undefined && { source }), ...(year !== undefined && { year }), amount };
    }
    case 'needs':
      return { kind: 'needs', work: work(demand.work), needed: work(demand.needed) };
    case 'excludes':
      return { kind: 'excludes', work: work(demand.work), other: work(demand.other) };
  }
};

/** What a line shows: its value in the standard's own direction, or its level. */
const printLine = (instance: Instance, line: Line, steps: Steps): string => {
  if (line.kind === 'levels') return line.grid.source.scale?.levels[lineLevel(line, steps)]?.id ?? '';
  if (line.kind === 'fixed') return '';
  const scale = instance.grids[line.city]?.scale ?? 0;
  return writePlainDecimal(
    decimalOfRational(rational(line.grid.source.sign * lineValue(line, steps), 10n ** BigInt(scale)), scale),
  );
};

const withSteps = (steps: Steps, changes: ReadonlyMap<number, number>): Steps =>
  steps.map((step, index) => changes.get(index) ?? step);

const liftsOf = (instance: Instance, steps: Steps, without: Steps): readonly Lift[] => {
  const [after, before] = [scorePlan(instance, steps), scorePlan(instance, without)];
  return instance.lines.flatMap((line, index): readonly Lift[] => {
    const [to, from] = [printLine(instance, line, steps), printLine(instance, line, without)];
    if (to === from) return [];
    const points = (after.points[index] ?? 0n) - (before.points[index] ?? 0n);
    return [
      {
        city: instance.problem.cities[line.city]?.id ?? '',
        standard: line.grid.source.standard.id,
        without: from,
        with: to,
        points: rational(points, instance.grids[line.city]?.grain ?? 1n),
      },
    ];
  });
};

/** The chosen works that need a work, directly or through others. */
const dependents = (instance: Instance, steps: Steps, work: number): readonly number[] => {
  const out = new Set([work]);
  for (let grew = true; grew;) {
    grew = false;
    for (const demand of instance.demands) {
      if (demand.kind !== 'needs' || !out.has(demand.needed) || out.has(demand.work) || (steps[demand.work] ?? 0) === 0)
        continue;
      out.add(demand.work);
      grew = true;
    }
  }
  return [...out].filter((one) => one !== work).toSorted((a, b) => a - b);
};

export const explainWorks = (instance: Instance, steps: Steps): readonly WorkExplanation[] => {
  const { score } = scorePlan(instance, steps);
  return instance.works.flatMap(({ source }, index): readonly WorkExplanation[] => {
    if ((steps[index] ?? 0) === 0) return [];
    const alone = withSteps(steps, new Map([[index, 0]]));
    const fallen = dependents(instance, steps, index);
    const without = withSteps(alone, new Map(fallen.map((one) => [one, 0])));
    const after = scorePlan(instance, without);
    const broken = brokenDemands(instance, without, after).flatMap((position) => {
      const demand = instance.demands[position];
      return demand === undefined ? [] : [nameDemand(instance, demand)];
    });
    const alsoFall = fallen.map((one) => instance.works[one]?.source.id ?? '');
    return [
      {
        work: source.id,
        lifts: liftsOf(instance, steps, alone),
        takenOut: { alsoFall, score: after.score, lost: subtractRationals(score, after.score), broken },
      },
    ];
  });
};

const MILLION = rational(1_000_000);

/** Money units in whole đồng, rounded up. */
const wholeDong = ({ perDong }: Instance, units: bigint): bigint => (units + perDong - 1n) / perDong;

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
  instance: Instance,
  steps: Steps,
  broken: readonly number[],
): readonly ShortLimit[] | undefined => {
  const limits = broken.flatMap((position) => {
    const demand = instance.demands[position];
    return demand?.kind === 'limit' ? [demand.limit] : [];
  });
  if (limits.length < broken.length) return undefined;
  return limits.map((limit): ShortLimit => {
    const { source, year, amount } = instance.problem.limits[limit] ?? { amount: 0n };
    return {
      ...(source !== undefined && { source }),
      ...(year !== undefined && { year }),
      amount,
      short: wholeDong(instance, spentOf(instance, limit, steps) - amountOf(instance, limit)),
    };
  });
};

const additionOf = (instance: Instance, steps: Steps, index: number): Addition | undefined => {
  const work = instance.works[index];
  const now = steps[index] ?? 0;
  if (work === undefined || work.settled !== undefined || now >= work.full) return undefined;
  const changes = new Map([[index, now === 0 ? work.least : now + 1]]);
  const queue = [index];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const demand of instance.demands) {
      if (
        demand.kind !== 'needs' ||
        demand.work !== at ||
        changes.has(demand.needed) ||
        (steps[demand.needed] ?? 0) > 0
      )
        continue;
      changes.set(demand.needed, instance.works[demand.needed]?.least ?? 1);
      queue.push(demand.needed);
    }
  }
  const added = withSteps(steps, changes);
  const [before, after] = [scorePlan(instance, steps), scorePlan(instance, added)];
  const already = brokenDemands(instance, steps, before);
  const over = shortLimits(
    instance,
    added,
    brokenDemands(instance, added, after).filter((demand) => !already.includes(demand)),
  );
  if (over === undefined) return undefined;
  const [points, units] = [subtractRationals(after.score, before.score), after.cost - before.cost];
  if (points.numerator <= 0n) return undefined;
  const cost = wholeDong(instance, units);
  const perMillion =
    units > 0n ? multiplyRationals(divideRationals(points, rational(units, instance.perDong)), MILLION) : undefined;
  return {
    works: [...changes.keys()].map((one) => instance.works[one]?.source.id ?? ''),
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
export const nextAdditions = (instance: Instance, steps: Steps, most: number): readonly Addition[] =>
  instance.works
    .flatMap((_work, index) => additionOf(instance, steps, index) ?? [])
    .toSorted(byWorth)
    .slice(0, most);
