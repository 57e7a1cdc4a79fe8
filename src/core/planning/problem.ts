/** What the planner is asked: cities with their inputs, works with effects, costs and dates, limits, and an aim. */
import { append } from '#core/value/append.ts';
import type { Day } from '#core/value/day.ts';
import type { ScoringContext } from '#core/scoring/compile.ts';
import type { Input, Inputs } from '#core/scoring/input.ts';
import type { RulePack } from '#core/law/pack/pack.ts';

export interface PathCity {
  readonly id: string;
  readonly name?: string;
  readonly context: ScoringContext;
  readonly inputs: Inputs;
  /** For inputs that are not settled: the value that the office holds for likely. */
  readonly likely: Readonly<Record<string, Input>>;
}

/** `add` is in units of the standard and may be negative; `level` lifts a qualitative standard to a level. */
export type Effect = { readonly city: string; readonly standard: string } & (
  | { readonly kind: 'add'; readonly amount: string }
  | { readonly kind: 'level'; readonly level: string }
);

/** Whole đồng. */
export interface Cost {
  readonly source: string;
  readonly year: number;
  readonly amount: bigint;
}

/**
 * Part of a work may be built, in steps: `least` "0.4" and `step` "0.1" allow 0.4, 0.5, … 1. Effects and costs go with
 * the part.
 */
export interface PartialScale {
  readonly least: string;
  readonly step: string;
}

export interface PlannedWork {
  readonly id: string;
  readonly name?: string;
  /** A work under way is in every set; what it costs is spent, and counts neither in the cost nor against limits. */
  readonly state: 'proposed' | 'under-way';
  /** The day from which its effects hold. */
  readonly finish: Day;
  readonly effects: readonly Effect[];
  readonly costs: readonly Cost[];
  readonly scale?: PartialScale;
  /**
   * Works without which this one cannot be begun; its effects hold once all of them are finished. A work under way no
   * longer asks for them.
   */
  readonly needs: readonly string[];
  readonly excludes: readonly string[];
}

/** The most that may be spent, whole đồng, of one source, in one year, of both, or in all. */
export interface Limit {
  readonly source?: string;
  readonly year?: number;
  readonly amount: bigint;
}

/**
 * `reach`: all cities reach the class by a day at the least cost. `highest`: the greatest sum of totals by a day.
 * `earliest`: the first day on which all cities reach the class, and at the least cost on that day.
 */
export type Aim =
  | { readonly kind: 'reach'; readonly by: Day }
  | { readonly kind: 'highest'; readonly by: Day }
  | { readonly kind: 'earliest' };

export interface PathProblem {
  readonly pack: RulePack;
  readonly classId: string;
  readonly cities: readonly PathCity[];
  readonly works: readonly PlannedWork[];
  readonly limits: readonly Limit[];
  readonly aim: Aim;
}

/** Unknown inputs at their worst end, or at the value held for likely. */
export type Case = 'worst' | 'likely';

/** How many steps make the whole of a work, and the fewest that may be built; 1 and 1 for a work without parts. */
export const stepsOfWork = ({ scale }: PlannedWork): { readonly least: number; readonly full: number } => {
  if (scale === undefined) return { least: 1, full: 1 };
  const full = Math.round(1 / Number(scale.step));
  return { least: Math.max(1, Math.round(Number(scale.least) * full)), full };
};

/**
 * The day from which a work's effects hold: it and all that it needs are finished. A chain of needs may be long: no
 * recursion.
 */
export const effectiveFinish = (works: readonly PlannedWork[]): ReadonlyMap<string, Day> => {
  const byId = new Map(works.map((work) => [work.id, work]));
  const needsOf = ({ state, needs }: PlannedWork): readonly PlannedWork[] =>
    state === 'under-way' ? [] : needs.flatMap((id) => byId.get(id) ?? []);
  const found = new Map<string, Day>();
  const begun = new Set<string>();
  const stack = works.toReversed();
  for (let work = stack.at(-1); work !== undefined; work = stack.at(-1)) {
    // Needs have no cycles (checked); what has been begun is not waited for, which ends the walk on unchecked ones.
    const waits = begun.has(work.id) ? [] : needsOf(work).filter(({ id }) => !found.has(id) && !begun.has(id));
    begun.add(work.id);
    if (waits.length > 0) {
      append(stack, waits);
      continue;
    }
    stack.pop();
    const days = needsOf(work).map(({ id, finish }) => found.get(id) ?? finish);
    found.set(
      work.id,
      days.reduce((latest, day) => (day > latest ? day : latest), work.finish),
    );
  }
  return found;
};
