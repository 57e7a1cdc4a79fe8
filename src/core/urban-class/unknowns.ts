/** Which open standards matter most: how wide each is, and whether it alone can turn the verdict. */
import type { GridPoints } from '#core/urban-class/evaluate.ts';
import type { Grid } from '#core/urban-class/grid.ts';
import { allOf, sumPoints, verdictOf, type GridDemand, type Verdict } from '#core/urban-class/verdict.ts';

export interface GridUnknown {
  /** Position of the standard. */
  readonly index: number;
  readonly width: bigint;
  /** At its best end it makes the unit pass though all others end worst. */
  readonly canPassAlone: boolean;
  /** At its worst end it makes the unit fail though all others end best. */
  readonly canFailAlone: boolean;
}

const atEnd = (one: GridPoints, end: 'min' | 'max'): GridPoints =>
  end === 'min' ? { ...one, max: one.min, attained: true } : { ...one, min: one.max };

const verdictWith = (grid: Grid, points: readonly GridPoints[], demands: readonly GridDemand[], others: 'min' | 'max', index: number): Verdict => {
  const own = others === 'min' ? 'max' : 'min';
  const sums = sumPoints(grid, points.map((one, at) => atEnd(one, at === index ? own : others)));
  return allOf(demands.map((demand) => verdictOf(demand.criterion === undefined ? sums.total : (sums.criteria[demand.criterion] ?? sums.total), demand)));
};

/** Widest first; in the order of the law among equals. Only standards whose points are not settled. */
export const rankUnknowns = (grid: Grid, points: readonly GridPoints[], demands: readonly GridDemand[]): readonly GridUnknown[] =>
  points
    .flatMap((one, index): readonly GridUnknown[] =>
      one.min === one.max
        ? []
        : [{
            index,
            width: one.max - one.min,
            canPassAlone: verdictWith(grid, points, demands, 'min', index) === 'passes',
            canFailAlone: verdictWith(grid, points, demands, 'max', index) === 'fails',
          }])
    .toSorted((a, b) => (a.width > b.width ? -1 : a.width < b.width ? 1 : a.index - b.index));
