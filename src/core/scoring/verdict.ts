/**
 * Verdicts of criteria, of the total and of the city. All standards are independent, so the worst ends can hold
 * together and so can the best: "open" means that both outcomes are really possible, as far as we know.
 */
import type { CompiledClass } from '#core/scoring/compile.ts';
import type { GridPoints } from '#core/scoring/evaluate.ts';
import type { Grid } from '#core/scoring/grid.ts';
import { plainRational } from '#core/value/rational.ts';
import type { Stated } from '#core/law/pack/pack.ts';

export type Verdict = 'passes' | 'fails' | 'open';

/** Points of a sum in units of 1/denominator. */
export interface GridSum {
  readonly min: bigint;
  readonly max: bigint;
  readonly attained: boolean;
}

/** One demand on a sum; `least` is absent when the law's number has not been read. */
export interface GridDemand {
  /** Position of the criterion; absent for the total. */
  readonly criterion?: number;
  readonly least?: bigint;
}

export const demandOnGrid = (grid: Grid, stated: Stated | undefined): bigint | undefined => {
  if (stated?.is === undefined) return undefined;
  const { numerator, denominator } = plainRational(stated.is);
  const parts = numerator * grid.denominator;
  // Rounded up: a sum of whole parts reaches the demand exactly when it reaches this.
  return parts / denominator + (parts % denominator > 0n ? 1n : 0n);
};

/** The demands of a class by points: each criterion's minimum and the total (75). */
export const pointDemands = (grid: Grid): readonly GridDemand[] => {
  const { compiled } = grid;
  const demand = (stated: Stated, criterion?: number): GridDemand => {
    const least = demandOnGrid(grid, stated);
    return { ...(criterion !== undefined && { criterion }), ...(least !== undefined && { least }) };
  };
  return [
    ...compiled.criteria.map(({ points }, index) => demand(points.min, index)),
    demand(compiled.pack.rules.total),
  ];
};

/** The demands of one reading of a pass-or-fail class, in standards met. */
export const readingDemands = (grid: Grid, reading: CompiledClass['readings'][number]): readonly GridDemand[] => [
  ...grid.compiled.criteria.flatMap(({ id }, criterion): readonly GridDemand[] => {
    const stated = reading.criteria[id];
    const least = demandOnGrid(grid, stated);
    return stated === undefined ? [] : [{ criterion, ...(least !== undefined && { least }) }];
  }),
  (() => {
    const least = demandOnGrid(grid, reading.total);
    return least === undefined ? {} : { least };
  })(),
];

/**
 * What one reading asks of one criterion: what it states, and what its total leaves no other criterion to make up for
 * (15 of 15 asks for all of each).
 */
const readingAsks = (grid: Grid, demands: readonly GridDemand[], criterion: number): GridDemand => {
  const total = demands.find((demand) => demand.criterion === undefined)?.least;
  const elsewhere = grid.standards.filter(({ source }) => source.criterion !== criterion).length;
  const implied = total === undefined ? undefined : total - BigInt(elsewhere) * grid.denominator;
  const stated = demands.find((demand) => demand.criterion === criterion)?.least;
  const least = stated === undefined || (implied !== undefined && implied > stated) ? implied : stated;
  return least === undefined ? {} : { criterion, least };
};

/** The criteria of a pass-or-fail class: settled where all readings agree. */
export const criterionVerdicts = (grid: Grid, sums: readonly GridSum[]): readonly Verdict[] => {
  const readings = grid.compiled.readings.map((reading) => readingDemands(grid, reading));
  return sums.map((sum, criterion) => {
    const verdicts = new Set(readings.map((demands) => verdictOf(sum, readingAsks(grid, demands, criterion))));
    const [only] = verdicts;
    return verdicts.size === 1 && only !== undefined ? only : 'open';
  });
};

/** `passes` when even the worst end reaches the demand, `fails` when even the best does not. */
export const verdictOf = (sum: GridSum, demand: GridDemand): Verdict => {
  const { least } = demand;
  if (least === undefined) return 'open';
  if (sum.min >= least) return 'passes';
  return sum.max < least || (sum.max === least && !sum.attained) ? 'fails' : 'open';
};

export const allOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('fails') ? 'fails' : verdicts.includes('open') ? 'open' : 'passes';

/** Sums by criterion, never above the frame that the law states, and in total. */
export const sumPoints = (
  grid: Grid,
  points: readonly GridPoints[],
): { readonly criteria: readonly GridSum[]; readonly total: GridSum } => {
  const mins = grid.compiled.criteria.map(() => 0n);
  const maxs = grid.compiled.criteria.map(() => 0n);
  const attained = grid.compiled.criteria.map(() => true);
  for (const [index, standard] of grid.standards.entries()) {
    const [one, { criterion }] = [points[index], standard.source];
    if (one === undefined) continue;
    mins[criterion] = (mins[criterion] ?? 0n) + one.min;
    maxs[criterion] = (maxs[criterion] ?? 0n) + one.max;
    attained[criterion] = attained[criterion] === true && one.attained;
  }
  const criteria = mins.map((min, index): GridSum => {
    const [max, cap] = [maxs[index] ?? 0n, grid.caps[index]];
    return cap !== undefined && max > cap
      ? { min, max: cap, attained: true }
      : { min, max, attained: attained[index] === true };
  });
  const total = criteria.reduce(
    (sum, one) => ({ min: sum.min + one.min, max: sum.max + one.max, attained: sum.attained && one.attained }),
    { min: 0n, max: 0n, attained: true },
  );
  return { criteria, total };
};
