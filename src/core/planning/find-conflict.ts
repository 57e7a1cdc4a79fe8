/**
 * The smallest set of demands that cannot hold together. A deletion filter gives a set from which nothing can be
 * left out; then, by hitting sets, the smallest of all such sets: a set smaller than every set that hits all known
 * ways out cannot be a conflict.
 */
import { brokenDemands } from '#core/planning/evaluate-plan.ts';
import type { Instance } from '#core/planning/instance.ts';
import type { Solve } from '#core/planning/linear.ts';
import { searchSet } from '#core/planning/find-set.ts';

/** The positions of demands in the instance, and the day as a demand of its own. */
export type DemandKey = number | 'date';

export interface Conflict {
  readonly demands: readonly DemandKey[];
  /** Nothing can be left out of `demands`. Proven. */
  readonly minimal: boolean;
  /** No other conflict has fewer demands. False when the search was cut short. */
  readonly smallest: boolean;
  readonly solves: number;
}

export interface ConflictRequest {
  /** With the day, and without it (all works count). The demands have the same positions. */
  readonly dated: Instance;
  readonly undated: Instance;
  /** No day is asked for: it is then no demand. */
  readonly hasDate: boolean;
  readonly seconds: number;
  readonly mostSolves: number;
}

type Keys = readonly DemandKey[];

/** Answers whether demands can hold together, and counts. */
const oracle = ({ dated, undated, seconds }: ConflictRequest, solve: Solve) => {
  let solves = 0;
  /** The demands that a set found for `keys` holds; undefined when none exists. */
  const satisfied = async (keys: Keys): Promise<Keys | 'unknown' | undefined> => {
    const instance = keys.includes('date') ? dated : undated;
    const demands = keys.filter((key) => key !== 'date');
    const result = await searchSet(instance, { demands, objective: 'none', seconds }, solve);
    solves += result.solves;
    if (!('steps' in result)) return result.status === 'infeasible' ? undefined : 'unknown';
    const broken = brokenDemands(instance, result.steps);
    const held = instance.demands.flatMap((_demand, index) => (broken.includes(index) ? [] : [index]));
    return keys.includes('date') ? [...held, 'date'] : held;
  };
  return { satisfied, count: () => solves };
};

const deletionFilter = async (
  all: Keys,
  satisfied: (keys: Keys) => Promise<unknown>,
): Promise<{ readonly kept: Keys; readonly minimal: boolean }> => {
  let [kept, minimal] = [all, true];
  for (const key of all) {
    const without = kept.filter((other) => other !== key);
    const held = await satisfied(without);
    if (held === undefined) kept = without;
    if (held === 'unknown') minimal = false;
  }
  return { kept, minimal };
};

/** The fewest keys that hit every way out; the first in order among equals, as the solver is deterministic. */
const hittingSet = async (all: Keys, waysOut: readonly Keys[], solve: Solve, seconds: number): Promise<Keys> => {
  const used = all.filter((key) => waysOut.some((way) => way.includes(key)));
  const answer = await solve(
    {
      sense: 'min',
      columns: used.map(() => ({ lower: 0, upper: 1, integer: true, objective: 1 })),
      rows: waysOut.map((way) => ({
        lower: 1,
        upper: Infinity,
        terms: way.map((key) => [used.indexOf(key), 1] as const),
      })),
    },
    { seconds, absoluteGap: 0.9 },
  );
  return used.filter((_key, index) => (answer.values[index] ?? 0) > 0.5);
};

/** The demands as a whole have been found impossible. */
export const findConflict = async (request: ConflictRequest, solve: Solve): Promise<Conflict> => {
  const { satisfied, count } = oracle(request, solve);
  const all: Keys = [
    ...request.dated.demands.map((_demand, index) => index),
    ...(request.hasDate ? (['date'] as const) : []),
  ];
  const { kept: found, minimal } = await deletionFilter(all, satisfied);
  const waysOut: Keys[] = [];
  while (count() < request.mostSolves) {
    const guess = await hittingSet(all, waysOut, solve, request.seconds);
    // No conflict is smaller than the smallest hitting set.
    if (guess.length >= found.length) return { demands: found, minimal: true, smallest: true, solves: count() };
    let held = await satisfied(guess);
    if (held === undefined) return { demands: guess, minimal: true, smallest: true, solves: count() };
    if (held === 'unknown') break;
    for (const key of all) {
      if (held.includes(key)) continue;
      const more: Keys | 'unknown' | undefined = await satisfied([...held, key]);
      if (more !== undefined && more !== 'unknown') held = [...new Set([...held, key, ...more])];
    }
    const kept = held;
    waysOut.push(all.filter((key) => !kept.includes(key)));
  }
  return { demands: found, minimal, smallest: false, solves: count() };
};
