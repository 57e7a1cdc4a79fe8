/** The searches that an aim asks for, one after the other, within one budget. */
import { costOf, scorePlan, type Steps } from '#core/planning/evaluate-plan.ts';
import { findSet, withShare, type SearchTools } from '#core/planning/find-set.ts';
import { integerProblem, type IntegerProblem } from '#core/planning/integer-problem.ts';
import { prune } from '#core/planning/prune.ts';
import { effectiveFinish, type Case, type PathProblem } from '#core/planning/problem.ts';
import { asDay, type Day } from '#core/value/day.ts';
import { rational, type Rational } from '#core/value/rational.ts';

/** `optimal`: everything that the aim asks is proven. `feasible`: a set, and bounds. */
export type Searched =
  | {
      readonly status: 'optimal' | 'feasible';
      readonly problem: IntegerProblem;
      readonly steps: Steps;
      /** No set that does as much costs less, in parts of a đồng; absent where nothing is proven of it. */
      readonly least?: bigint | undefined;
      /** No set has more points. */
      readonly most?: Rational;
      /** No earlier day is possible. */
      readonly notBefore?: Day;
      /** The day is one on which some work is finished. */
      readonly waits: boolean;
    }
  | { readonly status: 'infeasible' | 'unknown' };

/** Before every work. */
const BEFORE_ALL = asDay('0001-01-01');

const allDemands = (problem: IntegerProblem): readonly number[] => problem.demands.map((_demand, index) => index);

const cheapest = (problem: IntegerProblem, tools: SearchTools, start?: Steps): Searched => {
  const { steps, proven, least } = findSet(
    problem,
    { demands: allDemands(problem), objective: 'cost', ...(start && { start }) },
    tools,
  );
  if (steps === undefined) return { status: proven ? 'infeasible' : 'unknown' };
  const kept = prune(problem, steps);
  const isCheapest = proven || (least !== undefined && costOf(problem, kept) <= least);
  return { status: isCheapest ? 'optimal' : 'feasible', problem, steps: kept, least, waits: true };
};

/** The highest score, and of all sets with that score the cheapest. */
const highest = (problem: IntegerProblem, tools: SearchTools): Searched => {
  const demands = allDemands(problem);
  const first = withShare(tools, 0.6, (own) => findSet(problem, { demands, objective: 'points' }, own));
  if (first.steps === undefined) return { status: first.proven ? 'infeasible' : 'unknown' };
  const { score } = scorePlan(problem, first.steps);
  const second = findSet(problem, { demands, objective: 'cost', leastScore: score, start: first.steps }, tools);
  const steps = second.steps ?? first.steps;
  const reached = scorePlan(problem, steps).score;
  return {
    status: first.proven && second.proven ? 'optimal' : 'feasible',
    problem,
    steps,
    least: second.least,
    most: first.proven || first.least === undefined ? reached : rational(-first.least, first.denominator),
    waits: true,
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

/** The first day; by halving, where more time never takes a possibility away. */
const earliest = (question: PathProblem, which: Case, tools: SearchTools): Searched => {
  const days = [BEFORE_ALL, ...new Set([...effectiveFinish(question.works).values()].toSorted())];
  const day = (at: number): Day => days[at] ?? BEFORE_ALL;
  const last = days.length - 1;
  let found: { readonly at: number; readonly steps: Steps } | undefined;
  /** The first day that has not been proven impossible. */
  let open = 0;
  let unknown = false;
  const look = (at: number): boolean => {
    const problem = integerProblem(question, which, day(at));
    const { steps, proven } = withShare(tools, 0.5, (own) =>
      findSet(problem, { demands: allDemands(problem), objective: 'cost', any: true }, own),
    );
    if (steps !== undefined) found = { at, steps };
    else if (!proven) unknown = true;
    else if (!harms || at === open) open = Math.max(open, at + 1);
    return steps !== undefined;
  };
  const harms = harmsLater(question);
  if (harms) for (let at = 0; at <= last && !look(at); at += 1);
  else {
    let [low, high] = [0, last + 1];
    while (low < high) {
      // The last day first: where it is impossible, all are.
      const middle = high > last ? last : Math.floor((low + high) / 2);
      if (look(middle)) high = middle;
      else low = middle + 1;
    }
  }
  if (found === undefined) return { status: unknown ? 'unknown' : 'infeasible' };
  const { at, steps } = found;
  const result = cheapest(integerProblem(question, which, day(at)), tools, steps);
  if (!('steps' in result)) return result;
  const isFirst = open >= at;
  return {
    ...result,
    // Another day would have other costs.
    ...(isFirst ? {} : { status: 'feasible', least: undefined }),
    notBefore: day(Math.min(open, at)),
    waits: at > 0,
  };
};

export const searchAim = (question: PathProblem, which: Case, tools: SearchTools): Searched => {
  const { aim } = question;
  if (aim.kind === 'earliest') return earliest(question, which, tools);
  const problem = integerProblem(question, which, aim.by);
  return aim.kind === 'reach' ? cheapest(problem, tools) : highest(problem, tools);
};
