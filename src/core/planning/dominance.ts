/**
 * Works that can take the place of others. Where one raises every standard at least as much as another, counts no more
 * against any limit, costs no more, needs nothing and excludes nothing that the other does not, then some best answer
 * that has the other has it as well: of an answer without it, put it in the other's place. The search may take that
 * for granted. Only works without parts, and only in the place of one that nothing needs.
 */
import type { IntegerProblem } from '#core/planning/integer-problem.ts';

interface Profile {
  /** By position of the standard: what the work adds, or the level to which it raises. */
  readonly gains: ReadonlyMap<number, bigint>;
  /** By limit that is asked, and the whole cost last. */
  readonly costs: readonly bigint[];
  readonly needs: ReadonlySet<number>;
  readonly excludes: ReadonlySet<number>;
  readonly isNeeded: boolean;
}

const profilesOf = (problem: IntegerProblem, demands: readonly number[]): readonly (Profile | undefined)[] => {
  const gains = problem.works.map(() => new Map<number, bigint>());
  for (const [index, { increments, raises }] of problem.standards.entries()) {
    for (const { work, perStep } of increments) gains[work]?.set(index, (gains[work]?.get(index) ?? 0n) + perStep);
    for (const { work, level } of raises) {
      const before = gains[work]?.get(index) ?? 0n;
      if (BigInt(level) > before) gains[work]?.set(index, BigInt(level));
    }
  }
  const needs = problem.works.map(() => new Set<number>());
  const excludes = problem.works.map(() => new Set<number>());
  const needed = new Set<number>();
  const limits: number[] = [];
  for (const position of demands) {
    const demand = problem.demands[position];
    if (demand?.kind === 'limit') limits.push(demand.limit);
    if (demand?.kind === 'needs') {
      needs[demand.work]?.add(demand.needed);
      needed.add(demand.needed);
    }
    if (demand?.kind === 'excludes') {
      excludes[demand.work]?.add(demand.other);
      excludes[demand.other]?.add(demand.work);
    }
  }
  return problem.works.map(({ settled, full, perStep }, work): Profile | undefined =>
    settled !== undefined || full !== 1
      ? undefined
      : {
          gains: gains[work] ?? new Map(),
          costs: [...limits.map((limit) => problem.limits[limit]?.perStep[work] ?? 0n), perStep],
          needs: needs[work] ?? new Set(),
          excludes: excludes[work] ?? new Set(),
          isNeeded: needed.has(work),
        },
  );
};

const isWithin = (inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean =>
  [...inner].every((one) => outer.has(one));

/** `one` is at least as good as `other` in all; `strictly` where in something better. */
const compare = (one: Profile, other: Profile): { readonly strictly: boolean } | undefined => {
  let strictly = false;
  for (const standard of new Set([...one.gains.keys(), ...other.gains.keys()])) {
    const [own, gain] = [one.gains.get(standard) ?? 0n, other.gains.get(standard) ?? 0n];
    if (own < gain) return undefined;
    if (own > gain) strictly = true;
  }
  for (const [at, cost] of one.costs.entries()) {
    const more = other.costs[at] ?? 0n;
    if (cost > more) return undefined;
    if (cost < more) strictly = true;
  }
  if (!isWithin(one.needs, other.needs) || !isWithin(one.excludes, other.excludes)) return undefined;
  return { strictly };
};

/** By work: those that can take its place, of equals those that stand before it. Positions of works. */
export const dominators = (problem: IntegerProblem, demands: readonly number[]): readonly (readonly number[])[] => {
  const profiles = profilesOf(problem, demands);
  return profiles.map((own, work) => {
    if (own === undefined || own.isNeeded) return [];
    return profiles.flatMap((other, index) => {
      if (other === undefined || index === work || other.excludes.has(work)) return [];
      const better = compare(other, own);
      return better !== undefined && (better.strictly || index < work) ? [index] : [];
    });
  });
};
