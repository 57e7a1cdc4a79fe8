/**
 * The cheapest path: the answer to a question of the planner for the worst case, beside the one for the likely case.
 */
import type { ChosenWork, PathAnswer, PathCase, PlannedCity } from '#core/planning/answer.ts';
import { checkPathProblem } from '#core/planning/check-problem.ts';
import { demandsOf } from '#core/planning/demand.ts';
import { brokenDemands, costOf, scorePlan, type Steps } from '#core/planning/evaluate-plan.ts';
import { explainWorks, nextAdditions } from '#core/planning/explain.ts';
import { findConflict } from '#core/planning/find-conflict.ts';
import { searchAim, type Searched } from '#core/planning/search-aim.ts';
import { withShare } from '#core/planning/find-set.ts';
import { integerProblem, type IntegerProblem } from '#core/planning/integer-problem.ts';
import type { Case, PathProblem } from '#core/planning/problem.ts';
import { prune } from '#core/planning/prune.ts';
import type { NodeBudget, SearchSettings } from '#core/planning/search/search-question.ts';
import type { OpenLinear } from '#core/planning/search/linear.ts';
import { leastCertain } from '#core/law/certainty.ts';
import { done, refused, type Outcome } from '#core/problem.ts';
import { lawStatusOf } from '#core/scoring/compile.ts';
import { settledInput, UNKNOWN } from '#core/scoring/input.ts';
import { rational, subtractRationals, type Rational } from '#core/value/rational.ts';

export interface PathOptions {
  /** How many linear programmes may be solved for the whole answer: the same on every machine, as seconds are not. */
  readonly nodes: number;
  /** How many additions the answer lists. */
  readonly additions: number;
  readonly settings?: Partial<SearchSettings>;
}

const DEFAULT_NODES = 20_000;

const DEFAULTS: PathOptions = { nodes: DEFAULT_NODES, additions: 5 };

const citiesOf = (problem: IntegerProblem, steps: Steps): readonly PlannedCity[] => {
  const { cities } = scorePlan(problem, steps);
  // The aim `highest` does not ask for the class, but the reader wants to know whether it is reached.
  const asked = demandsOf(
    { ...problem.question, aim: { kind: 'earliest' } },
    problem.grids,
    problem.works.map(({ source }) => source),
  );
  const broken = brokenDemands({ ...problem, demands: asked }, steps);
  return cities.map(({ criteria, total }, index): PlannedCity => {
    const grid = problem.grids[index];
    const denominator = grid?.denominator ?? 1n;
    const failed = broken.some((position) => {
      const demand = asked[position];
      return (demand?.kind === 'criterion' || demand?.kind === 'total') && demand.city === index;
    });
    const openConditions = (grid?.compiled.pack.conditions ?? [])
      .filter(({ when }) => when === 'always' || (grid?.compiled.context.adminUnits ?? 1) > 1)
      .map(({ id }) => id);
    return {
      id: problem.question.cities[index]?.id ?? '',
      total: rational(total, denominator),
      criteria: criteria.map((points, at) => ({
        id: grid?.compiled.criteria[at]?.id ?? '',
        points: rational(points, denominator),
      })),
      verdict: failed ? 'fails' : openConditions.length > 0 ? 'open' : 'passes',
      openConditions,
    };
  });
};

/** Parts of a đồng in whole đồng, rounded up. */
const wholeDong = ({ partsPerDong }: IntegerProblem, parts: bigint): bigint =>
  (parts + partsPerDong - 1n) / partsPerDong;

const worksOf = (problem: IntegerProblem, steps: Steps): readonly ChosenWork[] =>
  problem.works.flatMap(({ source, full, perStep, finish }, index): readonly ChosenWork[] => {
    const own = steps[index] ?? 0;
    if (own === 0) return [];
    return [
      {
        id: source.id,
        state: source.state,
        scale: rational(own, full),
        cost: wholeDong(problem, perStep * BigInt(own)),
        finish,
      },
    ];
  });

/** For cost a lower bound, for the score an upper one; a proven answer is its own. */
const boundOf = (
  { problem, status, least, most }: Extract<Searched, { readonly steps: Steps }>,
  cost: Rational,
  score: Rational,
): { readonly bound: Rational; readonly gap: Rational } => {
  if (problem.question.aim.kind === 'highest') {
    const bound = most ?? score;
    return { bound, gap: subtractRationals(bound, score) };
  }
  const bound = status === 'optimal' ? cost : rational(least ?? 0n, problem.partsPerDong);
  return { bound, gap: subtractRationals(cost, bound) };
};

/**
 * That no set will do is known by then; to make the conflict shorter is worth a part of what is left, not all of it:
 * each demand that is left out on trial is a search of its own.
 */
const CONFLICT_SHARE = 1 / 16;

const NOTHING = { works: [], cities: [], byWork: [], next: [] } as const;

const found = (searched: Extract<Searched, { readonly steps: Steps }>, options: PathOptions): PathCase => {
  const { problem, status, least, notBefore, waits } = searched;
  const steps = prune(problem, searched.steps);
  const { score } = scorePlan(problem, steps);
  const parts = costOf(problem, steps);
  const cost = rational(parts, problem.partsPerDong);
  return {
    status,
    cost: wholeDong(problem, parts),
    score,
    works: worksOf(problem, steps),
    ...boundOf(searched, cost, score),
    ...(problem.question.aim.kind === 'highest' &&
      status !== 'optimal' && { costBound: rational(least ?? 0n, problem.partsPerDong) }),
    cities: citiesOf(problem, steps),
    ...(waits && problem.by !== undefined && { by: problem.by }),
    ...(notBefore !== undefined && { notBefore }),
    byWork: explainWorks(problem, steps),
    next: nextAdditions(problem, steps, options.additions),
  };
};

const caseOf = (
  question: PathProblem,
  which: Case,
  options: PathOptions,
  open: OpenLinear,
  budget: NodeBudget,
): PathCase => {
  const tools = { open, budget, ...(options.settings && { settings: options.settings }) };
  const searched = searchAim(question, which, tools);
  if ('steps' in searched) return found(searched, options);
  if (searched.status === 'unknown') return { status: 'unknown', ...NOTHING };
  const by = question.aim.kind === 'earliest' ? undefined : question.aim.by;
  return {
    status: 'infeasible',
    ...NOTHING,
    conflict: withShare(tools, CONFLICT_SHARE, (own) => findConflict({ question, which, by }, own)),
  };
};

const isUnsettled = (question: PathProblem): boolean =>
  integerProblem(question, 'worst', undefined).grids.some((grid, city) =>
    grid.standards.some(({ source }) => {
      const { kind } = settledInput(question.cities[city]?.inputs[source.standard.id] ?? UNKNOWN);
      return source.mode !== 'fixed' && (kind === 'unknown' || kind === 'interval');
    }),
  );

/** Refused with every problem of the question; else the answer, exact and explained: the same wherever it is asked. */
export const findPath = (
  question: PathProblem,
  open: OpenLinear,
  given: Partial<PathOptions> = {},
): Outcome<PathAnswer> => {
  const problems = checkPathProblem(question);
  if (problems.length > 0) return refused(...problems);
  const options = { ...DEFAULTS, ...given };
  const likelyToo = isUnsettled(question);
  // What the worst case leaves is the likely one's as well.
  const budget: NodeBudget = { left: likelyToo ? Math.ceil(options.nodes / 2) : options.nodes };
  const worst = caseOf(question, 'worst', options, open, budget);
  budget.left += options.nodes - (likelyToo ? Math.ceil(options.nodes / 2) : options.nodes);
  const likely = likelyToo ? caseOf(question, 'likely', options, open, budget) : undefined;
  const lawStatus = leastCertain(
    integerProblem(question, 'worst', undefined).grids.map(({ compiled }) => lawStatusOf(compiled)),
  );
  return done({
    ...worst,
    ...(likely && { likely }),
    lawStatus,
    nodes: options.nodes - budget.left,
    mostNodes: options.nodes,
  });
};
