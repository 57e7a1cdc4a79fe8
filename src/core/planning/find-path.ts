/** The cheapest path: the answer to a question of the planner for the worst case, beside the one for the likely case. */
import { leastCertain } from '#core/law/certainty.ts';
import {
  addRationals,
  compareRationals,
  leastRational,
  rational,
  subtractRationals,
  ZERO,
  type Rational,
} from '#core/value/rational.ts';
import { checkPathProblem } from '#core/planning/check-problem.ts';
import { brokenDemands, costOf, scorePlan, type Steps } from '#core/planning/evaluate-plan.ts';
import { demandsOf } from '#core/planning/demand.ts';
import { explainWorks, nameDemand, nextAdditions, type NamedDemand } from '#core/planning/explain.ts';
import { instanceOf, type Instance } from '#core/planning/instance.ts';
import type { Solve } from '#core/planning/linear.ts';
import type { ChosenWork, PathAnswer, PathCase, PlannedCity } from '#core/planning/answer.ts';
import { effectiveFinish, type Case, type PathProblem } from '#core/planning/problem.ts';
import { done, refused, type Outcome } from '#core/problem.ts';
import { asDay, type Day } from '#core/value/day.ts';
import { lawStatusOf } from '#core/scoring/compile.ts';
import { settledInput, UNKNOWN } from '#core/scoring/input.ts';

import { findConflict } from '#core/planning/find-conflict.ts';
import { searchSet, type FoundSet, type SearchResult } from '#core/planning/find-set.ts';

export interface PathOptions {
  /** Seconds for one search. */
  readonly seconds: number;
  /** How many additions the answer lists. */
  readonly additions: number;
  /** Searches for the smallest conflict before the minimal one must do. */
  readonly conflictSolves: number;
}

const DEFAULTS: PathOptions = { seconds: 30, additions: 5, conflictSolves: 400 };

/** Before every work. */
const BEFORE_ALL = asDay('0001-01-01');

interface Found {
  readonly instance: Instance;
  readonly result: SearchResult;
  readonly solves: number;
}

const allDemands = (instance: Instance): readonly number[] => instance.demands.map((_demand, index) => index);

/** Takes out, last id first, what costs nothing and is not needed: an answer names no work in vain. */
const prune = (instance: Instance, steps: Steps, leastScore: Rational | undefined): Steps => {
  let kept = steps;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    if ((kept[index] ?? 0) === 0 || instance.works[index]?.settled !== undefined) continue;
    const without = kept.map((step, at) => (at === index ? 0 : step));
    const score = scorePlan(instance, without);
    if (
      brokenDemands(instance, without, score).length === 0 &&
      (leastScore === undefined || compareRationals(score.score, leastScore) >= 0)
    )
      kept = without;
  }
  return kept;
};

const cheapest = async (
  problem: PathProblem,
  which: Case,
  by: Day | undefined,
  options: PathOptions,
  solve: Solve,
): Promise<Found> => {
  const instance = instanceOf(problem, which, by);
  const result = await searchSet(
    instance,
    { demands: allDemands(instance), objective: 'cost', seconds: options.seconds },
    solve,
  );
  return { instance, result, solves: result.solves };
};

/** The highest score, and of all sets with that score the cheapest. */
const highest = async (
  problem: PathProblem,
  which: Case,
  by: Day,
  options: PathOptions,
  solve: Solve,
): Promise<Found> => {
  const instance = instanceOf(problem, which, by);
  const demands = allDemands(instance);
  const first = await searchSet(instance, { demands, objective: 'score', seconds: options.seconds }, solve);
  if (!('steps' in first)) return { instance, result: first, solves: first.solves };
  const { score, cost } = scorePlan(instance, first.steps);
  const second = await searchSet(
    instance,
    { demands, objective: 'cost', leastScore: score, mostCost: cost, seconds: options.seconds },
    solve,
  );
  const steps = 'steps' in second ? second.steps : first.steps;
  // The score may be proven and the cost not: the search for the cost always has the first set to find.
  return {
    instance,
    result: { ...(second.status === 'optimal' ? first : unproven(first)), steps } as SearchResult,
    solves: first.solves + second.solves,
  };
};

/** True when a work that is in every set makes something worse once it is finished: then a later day may allow less. */
const harmsLater = ({ works, pack }: PathProblem): boolean =>
  works.some(
    ({ state, effects }) =>
      state === 'under-way' &&
      effects.some((effect) => {
        const lower = pack.standards.find(({ id }) => id === effect.standard)?.direction === 'lower_is_better';
        return effect.kind === 'add' && effect.amount.startsWith('-') !== lower;
      }),
  );

/** What holds of a result when a search before it was cut short. */
const unproven = (result: SearchResult): SearchResult => {
  if ('steps' in result) return { ...result, status: 'feasible' };
  return { ...result, status: 'unknown' };
};

/** The first day; by halving, where more time never takes a possibility away. */
const earliest = async (problem: PathProblem, which: Case, options: PathOptions, solve: Solve): Promise<Found> => {
  const days = [BEFORE_ALL, ...new Set([...effectiveFinish(problem.works).values()].toSorted())];
  let solves = 0;
  let proven = true;
  const possible = async (day: Day): Promise<boolean> => {
    const instance = instanceOf(problem, which, day);
    const result = await searchSet(
      instance,
      { demands: allDemands(instance), objective: 'none', seconds: options.seconds },
      solve,
    );
    solves += result.solves;
    // A day that could not be searched in time is passed over, and the answer is no longer the proven first.
    if (result.status === 'unknown') proven = false;
    return 'steps' in result;
  };
  let [low, high] = [0, days.length - 1];
  if (harmsLater(problem)) while (low < high && !(await possible(days[low] ?? BEFORE_ALL))) low += 1;
  if (harmsLater(problem)) high = low;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await possible(days[middle] ?? BEFORE_ALL)) high = middle;
    else low = middle + 1;
  }
  const { instance, result, ...found } = await cheapest(problem, which, days[high] ?? BEFORE_ALL, options, solve);
  // On the last day everything has been tried: what is impossible then was impossible before, unless time does harm.
  const holds = proven || (!('steps' in result) && !harmsLater(problem));
  return { instance, result: holds ? result : unproven(result), solves: found.solves + solves };
};

const search = (problem: PathProblem, which: Case, options: PathOptions, solve: Solve): Promise<Found> => {
  const { aim } = problem;
  if (aim.kind === 'reach') return cheapest(problem, which, aim.by, options, solve);
  return aim.kind === 'highest'
    ? highest(problem, which, aim.by, options, solve)
    : earliest(problem, which, options, solve);
};

const citiesOf = (instance: Instance, steps: Steps): readonly PlannedCity[] => {
  const { cities } = scorePlan(instance, steps);
  // The aim `highest` does not ask for the class, but the reader wants to know whether it is reached.
  const asked = demandsOf(
    { ...instance.problem, aim: { kind: 'earliest' } },
    instance.grids,
    instance.works.map(({ source }) => source),
  );
  const broken = brokenDemands({ ...instance, demands: asked }, steps);
  return cities.map(({ criteria, total }, index): PlannedCity => {
    const grid = instance.grids[index];
    const grain = grid?.grain ?? 1n;
    const failed = broken.some((position) => {
      const demand = asked[position];
      return (demand?.kind === 'criterion' || demand?.kind === 'total') && demand.city === index;
    });
    const openConditions = (grid?.compiled.pack.conditions ?? [])
      .filter(({ when }) => when === 'always' || (grid?.compiled.context.adminUnits ?? 1) > 1)
      .map(({ id }) => id);
    return {
      id: instance.problem.cities[index]?.id ?? '',
      total: rational(total, grain),
      criteria: criteria.map((points, at) => ({
        id: grid?.compiled.criteria[at]?.id ?? '',
        points: rational(points, grain),
      })),
      verdict: failed ? 'fails' : openConditions.length > 0 ? 'open' : 'passes',
      openConditions,
    };
  });
};

const worksOf = (instance: Instance, steps: Steps): readonly ChosenWork[] =>
  instance.works.flatMap(({ source, full, perStep, finish }, index): readonly ChosenWork[] => {
    const own = steps[index] ?? 0;
    if (own === 0) return [];
    const spent = perStep * BigInt(own);
    return [
      {
        id: source.id,
        state: source.state,
        scale: rational(own, full),
        cost: (spent + instance.perDong - 1n) / instance.perDong,
        finish,
      },
    ];
  });

/** For cost a lower bound, for the score an upper one, as exact numbers that claim no more than the solver proved. */
const boundOf = (
  instance: Instance,
  result: FoundSet,
  cost: Rational,
  score: Rational,
): { readonly bound: Rational; readonly gap: Rational } => {
  if (instance.problem.aim.kind === 'highest') {
    const proven = Number.isFinite(result.bound)
      ? rational(BigInt(Math.ceil(result.bound * 1e6)), 1_000_000n)
      : addRationals(score, rational(100 * instance.grids.length));
    const bound =
      compareRationals(proven, score) < 0 ||
      (result.status === 'optimal' && compareRationals(subtractRationals(proven, score), rational(1, 100_000)) < 0)
        ? score
        : proven;
    return { bound, gap: subtractRationals(bound, score) };
  }
  if (result.status === 'optimal') return { bound: cost, gap: ZERO };
  const proven =
    Number.isFinite(result.bound) && result.bound > 0
      ? rational(BigInt(Math.floor(result.bound)), instance.perDong)
      : ZERO;
  const bound = leastRational(proven, cost);
  return { bound, gap: subtractRationals(cost, bound) };
};

const NOTHING = { works: [], cities: [], byWork: [], next: [] } as const;

const caseOf = async (
  problem: PathProblem,
  which: Case,
  options: PathOptions,
  solve: Solve,
): Promise<{ readonly answer: PathCase; readonly solves: number }> => {
  const { instance, result, solves } = await search(problem, which, options, solve);
  if (result.status === 'unknown') return { answer: { status: 'unknown', ...NOTHING }, solves };
  if (!('steps' in result)) {
    const conflict = await conflictOf(problem, which, options, solve);
    return {
      answer: { status: 'infeasible', ...NOTHING, conflict: conflict.conflict },
      solves: solves + conflict.solves,
    };
  }
  const best = scorePlan(instance, result.steps);
  const steps = prune(instance, result.steps, problem.aim.kind === 'highest' ? best.score : undefined);
  const { score } = scorePlan(instance, steps);
  const spent = costOf(instance, steps);
  const cost = rational(spent, instance.perDong);
  return {
    solves,
    answer: {
      status: result.status,
      cost: (spent + instance.perDong - 1n) / instance.perDong,
      score,
      works: worksOf(instance, steps),
      ...boundOf(instance, result, cost, score),
      cities: citiesOf(instance, steps),
      ...(instance.by !== undefined && instance.by !== BEFORE_ALL && { by: instance.by }),
      byWork: explainWorks(instance, steps),
      next: nextAdditions(instance, steps, options.additions),
    },
  };
};

const conflictOf = async (
  problem: PathProblem,
  which: Case,
  options: PathOptions,
  solve: Solve,
): Promise<{ readonly conflict: NonNullable<PathCase['conflict']>; readonly solves: number }> => {
  const by = problem.aim.kind === 'earliest' ? undefined : problem.aim.by;
  const [dated, undated] = [instanceOf(problem, which, by), instanceOf(problem, which, undefined)];
  const found = await findConflict(
    { dated, undated, hasDate: by !== undefined, seconds: options.seconds, mostSolves: options.conflictSolves },
    solve,
  );
  const demands = found.demands.flatMap((key): readonly NamedDemand[] => {
    if (key === 'date') return [{ kind: 'date', by: by ?? '' }];
    const demand = dated.demands[key];
    return demand === undefined ? [] : [nameDemand(dated, demand)];
  });
  return { conflict: { demands, minimal: found.minimal, smallest: found.smallest }, solves: found.solves };
};

const isUnsettled = (problem: PathProblem): boolean =>
  instanceOf(problem, 'worst', undefined).grids.some((grid, city) =>
    grid.standards.some(({ source }) => {
      const { kind } = settledInput(problem.cities[city]?.inputs[source.standard.id] ?? UNKNOWN);
      return source.mode !== 'fixed' && (kind === 'unknown' || kind === 'interval');
    }),
  );

/** Refused with every problem of the question; else the answer, exact and explained. */
export const findPath = async (
  problem: PathProblem,
  solve: Solve,
  given: Partial<PathOptions> = {},
): Promise<Outcome<PathAnswer>> => {
  const problems = checkPathProblem(problem);
  if (problems.length > 0) return refused(...problems);
  const options = { ...DEFAULTS, ...given };
  const worst = await caseOf(problem, 'worst', options, solve);
  const likely = isUnsettled(problem) ? await caseOf(problem, 'likely', options, solve) : undefined;
  const lawStatus = leastCertain(
    instanceOf(problem, 'worst', undefined).grids.map(({ compiled }) => lawStatusOf(compiled)),
  );
  return done({
    ...worst.answer,
    ...(likely && { likely: likely.answer }),
    lawStatus,
    solves: worst.solves + (likely?.solves ?? 0),
  });
};
