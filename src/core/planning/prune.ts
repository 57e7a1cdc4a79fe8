/** An answer names no work in vain. */
import { brokenDemands, costOf, scorePlan, type Steps } from '#core/planning/evaluate-plan.ts';
import type { IntegerProblem } from '#core/planning/integer-problem.ts';
import { reachedFrom } from '#core/planning/needs.ts';
import { compareRationals } from '#core/value/rational.ts';

/** The works of a set that need a work, directly or through others, and the work itself. */
const withDependents = (problem: IntegerProblem, steps: Steps, work: number): ReadonlySet<number> => {
  const dependents = new Map<number, number[]>();
  for (const demand of problem.demands) {
    if (demand.kind !== 'needs' || (steps[demand.work] ?? 0) === 0) continue;
    const own = dependents.get(demand.needed) ?? [];
    if (own.length === 0) dependents.set(demand.needed, own);
    own.push(demand.work);
  }
  return reachedFrom([work], (one) => dependents.get(one) ?? []);
};

/**
 * The set without works that it does not need, last id first, again until none falls: what stands only for another
 * falls once that has fallen. It keeps all demands, and for the aim `highest` its score, or the
 * greater one of what is left.
 */
export const prune = (problem: IntegerProblem, steps: Steps): Steps => {
  const keepsScore = problem.question.aim.kind === 'highest';
  let kept = steps;
  let { score } = scorePlan(problem, steps);
  const holdsWithout = (gone: ReadonlySet<number>): Steps | undefined => {
    const without = kept.map((step, at) => (gone.has(at) ? 0 : step));
    const plan = scorePlan(problem, without);
    const holds =
      brokenDemands(problem, without, plan).length === 0 && (!keepsScore || compareRationals(plan.score, score) >= 0);
    return holds ? without : undefined;
  };
  for (let fell = true; fell;) {
    fell = false;
    for (let work = kept.length - 1; work >= 0; work -= 1) {
      if ((kept[work] ?? 0) === 0 || problem.works[work]?.settled !== undefined) continue;
      const without = holdsWithout(withDependents(problem, kept, work));
      if (without === undefined || costOf(problem, without) > costOf(problem, kept)) continue;
      kept = without;
      // What a work took away is gained when it falls, and kept from then on.
      ({ score } = scorePlan(problem, kept));
      fell = true;
    }
  }
  return kept;
};
