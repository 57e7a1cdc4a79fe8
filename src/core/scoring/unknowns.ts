/** Which open standards matter most: how wide each is, and whether it alone can turn the verdict. */
import type { GridPoints } from '#core/scoring/evaluate.ts';
import type { Grid } from '#core/scoring/grid.ts';
import { allOf, sumPoints, verdictOf, type GridDemand, type Verdict } from '#core/scoring/verdict.ts';

export interface GridUnknown {
  /** Position of the standard. */
  readonly index: number;
  readonly width: bigint;
  /**
   * It alone makes the difference: at its best end the city passes though all others end worst, and would not without
   * it.
   */
  readonly canPassAlone: boolean;
  /**
   * It alone makes the difference: at its worst end the city fails though all others end best, and would not without
   * it.
   */
  readonly canFailAlone: boolean;
}

type End = 'min' | 'max';

const atEnd = (one: GridPoints, end: End): GridPoints =>
  end === 'min' ? { ...one, max: one.min, attained: true } : { ...one, min: one.max };

/** Two unresolved readings of the law decide only where they agree. */
const agreed = (verdicts: readonly Verdict[]): Verdict => {
  const [first = 'open'] = verdicts;
  return verdicts.every((one) => one === first) ? first : 'open';
};

const verdictAt = (
  grid: Grid,
  points: readonly GridPoints[],
  readings: readonly (readonly GridDemand[])[],
  endOf: (index: number) => End,
): Verdict => {
  const sums = sumPoints(
    grid,
    points.map((one, at) => atEnd(one, endOf(at))),
  );
  return agreed(
    readings.map((demands) =>
      allOf(
        demands.map((demand) =>
          verdictOf(
            demand.criterion === undefined ? sums.total : (sums.criteria[demand.criterion] ?? sums.total),
            demand,
          ),
        ),
      ),
    ),
  );
};

/**
 * Widest first; in the order of the law among equals. Only standards whose points are not settled. `readings`: the
 * demands of each reading of the law.
 */
export const rankUnknowns = (
  grid: Grid,
  points: readonly GridPoints[],
  readings: readonly (readonly GridDemand[])[],
): readonly GridUnknown[] => {
  const alone = (index: number, own: End, others: End): Verdict =>
    verdictAt(grid, points, readings, (at) => (at === index ? own : others));
  const [passes, fails] = [
    verdictAt(grid, points, readings, () => 'min') === 'passes',
    verdictAt(grid, points, readings, () => 'max') === 'fails',
  ];
  return points
    .flatMap((one, index): readonly GridUnknown[] =>
      one.min === one.max
        ? []
        : [
            {
              index,
              width: one.max - one.min,
              canPassAlone: !passes && alone(index, 'max', 'min') === 'passes',
              canFailAlone: !fails && alone(index, 'min', 'max') === 'fails',
            },
          ],
    )
    .toSorted((a, b) => (a.width > b.width ? -1 : a.width < b.width ? 1 : a.index - b.index));
};
