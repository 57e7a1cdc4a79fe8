/** What a set of works must hold: each is named, so that a conflict can be told by the demands in it. */
import type { Grid } from '#core/scoring/grid.ts';
import type { PathProblem, PlannedWork } from '#core/planning/problem.ts';
import { pointDemands, readingDemands, type GridDemand } from '#core/scoring/verdict.ts';

/** Works and cities are positions in the problem; `least` is in parts of the city's grid. */
export type Demand =
  | { readonly kind: 'criterion'; readonly city: number; readonly criterion: number; readonly least: bigint }
  | { readonly kind: 'total'; readonly city: number; readonly least: bigint }
  /** Position in the problem's limits. */
  | { readonly kind: 'limit'; readonly limit: number }
  | { readonly kind: 'needs'; readonly work: number; readonly needed: number }
  | { readonly kind: 'excludes'; readonly work: number; readonly other: number };

/** A pass-or-fail class must satisfy every reading of the law, as long as none is settled. */
const scoreDemands = (grid: Grid): readonly GridDemand[] => {
  const { readings, urbanClass } = grid.compiled;
  return urbanClass.method === 'pass-fail'
    ? readings.flatMap((reading) => readingDemands(grid, reading))
    : pointDemands(grid);
};

/** Demands on points only where the aim asks for the class. */
export const demandsOf = (
  problem: PathProblem,
  grids: readonly Grid[],
  works: readonly PlannedWork[],
): readonly Demand[] => {
  const positions = new Map(works.map(({ id }, index) => [id, index]));
  const points =
    problem.aim.kind === 'highest'
      ? []
      : grids.flatMap((grid, city) =>
          scoreDemands(grid).flatMap(({ criterion, least }): readonly Demand[] => {
            if (least === undefined) return [];
            return [
              criterion === undefined ? { kind: 'total', city, least } : { kind: 'criterion', city, criterion, least },
            ];
          }),
        );
  const between = works.flatMap((one, work): readonly Demand[] => [
    // A work under way is a fact, whatever it needs.
    ...(one.state === 'under-way' ? [] : one.needs).flatMap((id): readonly Demand[] => {
      const needed = positions.get(id);
      return needed === undefined ? [] : [{ kind: 'needs', work, needed }];
    }),
    ...one.excludes.flatMap((id): readonly Demand[] => {
      const other = positions.get(id);
      const twice = other !== undefined && other < work && works[other]?.excludes.includes(one.id) === true;
      return other === undefined || twice ? [] : [{ kind: 'excludes', work, other }];
    }),
  ]);
  return [...points, ...problem.limits.map((_limit, limit): Demand => ({ kind: 'limit', limit })), ...between];
};
