/** Needs among works, as a graph. */
import type { IntegerProblem } from '#core/planning/integer-problem.ts';

/** Positions of the demands of needs that other demands imply: what is needed by what a work needs. */
export const impliedNeeds = (problem: IntegerProblem, demands: readonly number[]): ReadonlySet<number> => {
  const direct = new Map<number, { readonly needed: number; readonly position: number }[]>();
  for (const position of demands) {
    const demand = problem.demands[position];
    if (demand?.kind !== 'needs') continue;
    const own = direct.get(demand.work) ?? [];
    if (own.length === 0) direct.set(demand.work, own);
    own.push({ needed: demand.needed, position });
  }
  const implied = new Set<number>();
  for (const own of direct.values()) {
    if (own.length < 2) continue;
    const beyond = reachedFrom(
      own.flatMap(({ needed }) => (direct.get(needed) ?? []).map((next) => next.needed)),
      (work) => (direct.get(work) ?? []).map(({ needed }) => needed),
    );
    for (const { needed, position } of own) if (beyond.has(needed)) implied.add(position);
  }
  return implied;
};

/** All that can be reached from some, themselves included. */
export const reachedFrom = <T>(start: readonly T[], next: (from: T) => readonly T[]): ReadonlySet<T> => {
  const reached = new Set(start);
  for (const one of reached) for (const other of next(one)) reached.add(other);
  return reached;
};
