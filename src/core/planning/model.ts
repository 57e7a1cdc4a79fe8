/**
 * The instance as a mixed-integer linear model. Points are modelled exactly: a binary says that the minimum is
 * reached (the jump), and a share in 0…1 says how far the value is from minimum to maximum, so that points are never
 * more than the law gives. The rows give way by `SLACK`, more than the solver's tolerance: no lawful set is cut off,
 * and a set that only the slack lets through is found out by the exact score and cut off by name.
 */
import { approximateRational, rational } from '#core/value/rational.ts';
import type { Cut } from '#core/planning/cuts.ts';
import { limitedCost, type Steps } from '#core/planning/evaluate-plan.ts';
import type { Instance, InstanceWork, Line } from '#core/planning/instance.ts';
import type { LinearColumn, LinearModel, LinearRow } from '#core/planning/linear.ts';

const SLACK = 1e-7;

type Term = readonly [number, number];

/** A sum of columns and a constant. */
interface Affine {
  readonly terms: readonly Term[];
  readonly constant: number;
  /** The column that says that the minimum is reached, where that is open. */
  readonly reached?: number;
}

/** How the steps of one work are written in columns: one for "chosen", and powers of two for the steps beyond the least. */
export interface WorkColumns {
  readonly chosen: number;
  readonly more: readonly { readonly column: number; readonly steps: number }[];
}

export interface PlanModel {
  readonly linear: LinearModel;
  /** By position of the work; absent where the steps are settled. */
  readonly works: readonly (WorkColumns | undefined)[];
  /** The columns that say that a line's minimum is reached, by position of the line. */
  readonly reached: ReadonlyMap<number, number>;
  /** The points that no choice changes; an objective of points leaves them out. */
  readonly constantScore: number;
}

export interface ModelRequest {
  /** Positions of the demands to hold. */
  readonly demands: readonly number[];
  readonly objective: 'cost' | 'score' | 'none';
  /** Money units that count as 1 in the objective. */
  readonly moneyScale: bigint;
  /** What the exact score has refused. */
  readonly cuts: readonly Cut[];
  /** The least sum of totals. */
  readonly leastScore?: number;
  /** The most money units that may be spent. */
  readonly mostCost?: bigint;
}

interface Draft {
  readonly columns: LinearColumn[];
  readonly rows: LinearRow[];
}

const addColumn = (draft: Draft, column: LinearColumn): number => draft.columns.push(column) - 1;

const ratio = (numerator: bigint, denominator: bigint): number => approximateRational(rational(numerator, denominator));

const addWork = (draft: Draft, work: InstanceWork, costPerStep: number): WorkColumns => {
  const chosen = addColumn(draft, { lower: 0, upper: 1, integer: true, objective: costPerStep * work.least });
  const span = work.full - work.least;
  const more: { column: number; steps: number }[] = [];
  for (let steps = 1; steps <= span; steps *= 2) {
    more.push({
      column: addColumn(draft, { lower: 0, upper: 1, integer: true, objective: costPerStep * steps }),
      steps,
    });
  }
  if (span > 0)
    draft.rows.push({
      lower: -Infinity,
      upper: 0,
      terms: [...more.map(({ column, steps }): Term => [column, steps]), [chosen, -span]],
    });
  return { chosen, more };
};

/** `perStep` times the steps of a work. */
const stepTerms = (columns: WorkColumns, work: InstanceWork, perStep: number): readonly Term[] => [
  [columns.chosen, perStep * work.least],
  ...columns.more.map(({ column, steps }): Term => [column, perStep * steps]),
];

const numberPoints = (draft: Draft, instance: Instance, columns: PlanModel['works'], line: Line): Affine => {
  const { worst } = line.grid;
  const grain = instance.grids[line.city]?.grain ?? 1n;
  const points = (grains: bigint): number => ratio(grains, grain);
  const ends = line.pushes.map(({ work, perStep }) => {
    const one = instance.works[work];
    const fixed = one?.settled === undefined ? undefined : perStep * BigInt(one.settled);
    const full = perStep * BigInt(one?.full ?? 0);
    return {
      work,
      perStep,
      low: fixed ?? (full < 0n ? full : 0n),
      high: fixed ?? (full > 0n ? full : 0n),
      free: fixed === undefined,
    };
  });
  const low = ends.reduce((sum, end) => sum + end.low, line.base);
  const high = ends.reduce((sum, end) => sum + end.high, line.base);
  const { min, max } = worst;
  if (min === undefined || high < min)
    return { terms: [], constant: points(min === undefined ? worst.offset : worst.below) };
  const least = worst.slope * min + worst.offset;
  const width = max === undefined ? 0n : max - min;
  if (max !== undefined && low >= max) return { terms: [], constant: points(worst.top) };
  if (low === high) return { terms: [], constant: points(low < min ? worst.below : worst.slope * low + worst.offset) };
  const jump = max !== undefined && width === 0n ? worst.top : least;
  const rise = width > 0n ? worst.top - jump : 0n;
  // In units of the band, so that the solver sees numbers near 1.
  const unit = width > 0n ? width : min - low > 0n ? min - low : 1n;
  const reached = low >= min ? undefined : addColumn(draft, { lower: 0, upper: 1, integer: true, objective: 0 });
  const most = width === 0n || rise === 0n ? 0 : Math.min(1, ratio(high - min, width));
  const share = most > 0 ? addColumn(draft, { lower: 0, upper: most, integer: false, objective: 0 }) : undefined;
  const pushes = ends
    .filter(({ free }) => free)
    .flatMap(({ work, perStep }) => {
      const [own, one] = [columns[work], instance.works[work]];
      return own === undefined || one === undefined ? [] : stepTerms(own, one, ratio(perStep, unit));
    });
  const settled = ends.reduce((sum, end) => sum + (end.free ? 0n : end.low), line.base);
  // settled + pushes ≥ low + (min − low) · reached + width · share, where `low` is the worst the value can be; or ≥ min + width · share.
  const floor = reached === undefined ? min : low;
  draft.rows.push({
    lower: ratio(floor - settled, unit) - SLACK,
    upper: Infinity,
    terms: [
      ...merged(pushes),
      ...(reached === undefined ? [] : [[reached, -ratio(min - low, unit)] as const]),
      ...(share === undefined ? [] : [[share, -ratio(width, unit)] as const]),
    ],
  });
  if (share !== undefined && reached !== undefined)
    draft.rows.push({
      lower: -Infinity,
      upper: 0,
      terms: [
        [share, 1],
        [reached, -most],
      ],
    });
  return {
    terms: [
      ...(reached === undefined ? [] : [[reached, points(jump)] as const]),
      ...(share === undefined ? [] : [[share, points(rise)] as const]),
    ],
    constant: reached === undefined ? points(jump) : 0,
    ...(reached !== undefined && { reached }),
  };
};

/** Points rise level by level; a level is there when some chosen work lifts to it or above. */
const levelPoints = (draft: Draft, instance: Instance, columns: PlanModel['works'], line: Line): Affine => {
  const grain = instance.grids[line.city]?.grain ?? 1n;
  const settled = line.lifts.filter(({ work }) => (instance.works[work]?.settled ?? 0) > 0).map(({ level }) => level);
  const base = Math.max(Number(line.base), ...settled);
  const worth = (level: number): bigint => line.grid.levels[level]?.worst ?? 0n;
  const free = line.lifts.filter(({ work, level }) => columns[work] !== undefined && level > base);
  const levels = [...new Set(free.map(({ level }) => level))].toSorted((a, b) => a - b);
  const terms = levels.flatMap((level, index): readonly Term[] => {
    const gain = worth(level) - worth(levels[index - 1] ?? base);
    if (gain === 0n) return [];
    const there = addColumn(draft, { lower: 0, upper: 1, integer: false, objective: 0 });
    const lifting = free.filter((lift) => lift.level >= level).map(({ work }): Term => [columns[work]?.chosen ?? 0, 1]);
    draft.rows.push({ lower: 0, upper: Infinity, terms: [...unique(lifting), [there, -1]] });
    return [[there, ratio(gain, grain)]];
  });
  return { terms, constant: ratio(worth(base), grain) };
};

const merged = (terms: readonly Term[]): readonly Term[] => {
  const sums = new Map<number, number>();
  for (const [column, coefficient] of terms) sums.set(column, (sums.get(column) ?? 0) + coefficient);
  return [...sums];
};

const unique = (terms: readonly Term[]): readonly Term[] => [...new Map(terms)];

const addPointRows = (
  draft: Draft,
  instance: Instance,
  points: readonly Affine[],
  demands: readonly number[],
): void => {
  for (const position of demands) {
    const demand = instance.demands[position];
    if (demand?.kind !== 'criterion' && demand?.kind !== 'total') continue;
    const parts = instance.lines.flatMap((line, index) =>
      line.city === demand.city && (demand.kind === 'total' || line.grid.source.criterion === demand.criterion)
        ? [points[index] ?? { terms: [], constant: 0 }]
        : [],
    );
    const constant = parts.reduce((sum, part) => sum + part.constant, 0);
    const least = ratio(demand.least, instance.grids[demand.city]?.grain ?? 1n);
    draft.rows.push({
      lower: least - constant - SLACK,
      upper: Infinity,
      terms: merged(parts.flatMap(({ terms }) => terms)),
    });
  }
};

const addWorkRows = (draft: Draft, instance: Instance, columns: PlanModel['works'], request: ModelRequest): void => {
  const settled = (work: number): number => ((instance.works[work]?.settled ?? 0) > 0 ? 1 : 0);
  const chosen = (work: number, sign: number): { readonly terms: readonly Term[]; readonly constant: number } => {
    const own = columns[work];
    return own === undefined
      ? { terms: [], constant: sign * settled(work) }
      : { terms: [[own.chosen, sign]], constant: 0 };
  };
  for (const position of request.demands) {
    const demand = instance.demands[position];
    if (demand?.kind === 'needs' || demand?.kind === 'excludes') {
      const [a, b] =
        demand.kind === 'needs'
          ? [chosen(demand.work, 1), chosen(demand.needed, -1)]
          : [chosen(demand.work, 1), chosen(demand.other, 1)];
      draft.rows.push({
        lower: -Infinity,
        upper: (demand.kind === 'needs' ? 0 : 1) - a.constant - b.constant,
        terms: merged([...a.terms, ...b.terms]),
      });
    }
    if (demand?.kind === 'limit')
      addSpending(
        draft,
        instance,
        columns,
        (work) => limitedCost(instance, demand.limit, work),
        (instance.problem.limits[demand.limit]?.amount ?? 0n) * instance.perDong,
      );
  }
  if (request.mostCost !== undefined) addSpending(draft, instance, columns, ({ perStep }) => perStep, request.mostCost);
};

const addSpending = (
  draft: Draft,
  instance: Instance,
  columns: PlanModel['works'],
  perStep: (work: InstanceWork) => bigint,
  most: bigint,
): void => {
  const costs = instance.works.map(perStep);
  const unit = costs.reduce((greatest, cost) => (cost > greatest ? cost : greatest), 1n);
  const terms = instance.works.flatMap((work, index) => {
    const [own, cost] = [columns[index], costs[index] ?? 0n];
    return own === undefined || cost === 0n ? [] : stepTerms(own, work, ratio(cost, unit));
  });
  if (terms.length > 0) draft.rows.push({ lower: -Infinity, upper: ratio(most, unit) + SLACK, terms });
};

/** At least one column of the cut's works differs; or the line of the cut gives up its minimum. */
const addCut = (
  draft: Draft,
  instance: Instance,
  columns: PlanModel['works'],
  cut: Cut,
  reached: PlanModel['reached'],
): void => {
  const terms: Term[] = [];
  let ones = 0;
  for (const index of cut.works) {
    const own = columns[index];
    if (own === undefined) continue;
    const now = cut.steps[index] ?? 0;
    const on = now > 0;
    let rest = now - (instance.works[index]?.least ?? 0);
    terms.push([own.chosen, on ? -1 : 1]);
    ones += on ? 1 : 0;
    for (const { column, steps: size } of own.more.toReversed()) {
      const used = on && rest >= size;
      if (used) rest -= size;
      terms.push([column, used ? -1 : 1]);
      ones += used ? 1 : 0;
    }
  }
  const claim = cut.line === undefined ? undefined : reached.get(cut.line);
  if (claim !== undefined) terms.push([claim, -1]);
  draft.rows.push({ lower: (claim === undefined ? 1 : 0) - ones, upper: Infinity, terms });
};

export const buildModel = (instance: Instance, request: ModelRequest): PlanModel => {
  const draft: Draft = { columns: [], rows: [] };
  const costs = request.objective === 'cost' ? 1n : 0n;
  const works = instance.works.map((work) =>
    work.settled === undefined ? addWork(draft, work, ratio(costs * work.perStep, request.moneyScale)) : undefined,
  );
  const points = instance.lines.map((line): Affine => {
    if (line.kind === 'fixed') return { terms: [], constant: ratio(line.base, instance.grids[line.city]?.grain ?? 1n) };
    return line.kind === 'levels'
      ? levelPoints(draft, instance, works, line)
      : numberPoints(draft, instance, works, line);
  });
  addPointRows(draft, instance, points, request.demands);
  addWorkRows(draft, instance, works, request);
  const score = merged(points.flatMap(({ terms }) => terms));
  const constant = points.reduce((sum, part) => sum + part.constant, 0);
  if (request.leastScore !== undefined) {
    draft.rows.push({ lower: request.leastScore - constant - SLACK, upper: Infinity, terms: score });
  }
  const reached = new Map(
    points.flatMap((part, line) => (part.reached === undefined ? [] : [[line, part.reached] as const])),
  );
  for (const cut of request.cuts) addCut(draft, instance, works, cut, reached);
  const worth = new Map(score);
  const columns =
    request.objective === 'score'
      ? draft.columns.map((column, index) => ({ ...column, objective: worth.get(index) ?? 0 }))
      : draft.columns;
  return {
    linear: { sense: request.objective === 'score' ? 'max' : 'min', columns, rows: draft.rows },
    works,
    reached,
    constantScore: constant,
  };
};

/** Reads the steps of each work off a solution. */
export const stepsFromValues = (instance: Instance, model: PlanModel, values: readonly number[]): Steps =>
  instance.works.map((work, index) => {
    const own = model.works[index];
    if (own === undefined) return work.settled ?? 0;
    if ((values[own.chosen] ?? 0) < 0.5) return 0;
    return own.more.reduce(
      (steps, { column, steps: size }) => steps + ((values[column] ?? 0) > 0.5 ? size : 0),
      work.least,
    );
  });
