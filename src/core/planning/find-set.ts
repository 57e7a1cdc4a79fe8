/** One search for a set of works: the cheapest, the one with most points, or any, that keeps the demands asked. */
import { brokenDemands, costOf, scorePlan, type Steps } from '#core/planning/evaluate-plan.ts';
import type { IntegerProblem } from '#core/planning/integer-problem.ts';
import { planProgramme, stepsOf, type PlanProgramme } from '#core/planning/plan-programme.ts';
import { branchAndCut } from '#core/planning/search/branch-and-cut.ts';
import type { Found, NodeBudget, SearchSettings } from '#core/planning/search/search-question.ts';
import { ceilingDivide } from '#core/planning/search/programme.ts';
import type { OpenLinear } from '#core/planning/search/linear.ts';
import { compareRationals, greatestCommonDivisor, type Rational } from '#core/value/rational.ts';

export interface SetRequest {
  /** Positions of the demands to hold. */
  readonly demands: readonly number[];
  readonly objective: 'cost' | 'points';
  /** The least sum of totals. */
  readonly leastScore?: Rational;
  /** One set is enough, whatever it costs. */
  readonly any?: boolean;
  /** A set that is known to hold everything. */
  readonly start?: Steps;
}

/** What a search works with. */
export interface SearchTools {
  readonly open: OpenLinear;
  readonly budget: NodeBudget;
  readonly settings?: Partial<SearchSettings>;
}

/** Runs a search with a part of what is left; what it does not use stays. */
export const withShare = <T>(tools: SearchTools, part: number, run: (tools: SearchTools) => T): T => {
  const { budget } = tools;
  const own: NodeBudget = { left: Math.ceil(budget.left * part) };
  const given = own.left;
  const result = run({ ...tools, budget: own });
  budget.left -= given - own.left;
  return result;
};

export interface SetResult {
  /** Absent when none was found. */
  readonly steps?: Steps;
  /** `steps` is the best of all, or there is none at all. */
  readonly proven: boolean;
  /** No set costs less, in parts of a đồng; for `points`, minus the points that none exceeds, over `denominator`. */
  readonly least?: bigint;
  readonly denominator: bigint;
}

const gcd = (values: Iterable<bigint>): bigint => {
  let common = 0n;
  for (const value of values) common = greatestCommonDivisor(common, value);
  return common === 0n ? 1n : common;
};

/** The greatest amount of which all differences of costs are multiples. */
const costStep = ({ works }: IntegerProblem): bigint =>
  gcd(
    works.flatMap(({ settled, perStep, least, full }) =>
      settled === undefined ? [perStep * BigInt(least), ...(full > least ? [perStep] : [])] : [],
    ),
  );

/** The same of points, over the common denominator. */
const pointStep = (problem: IntegerProblem, denominator: bigint): bigint =>
  gcd(
    problem.standards.flatMap((standard) => {
      const factor = denominator / (problem.grids[standard.city]?.denominator ?? 1n);
      const { below, slope, offset, top, level } = standard.grid.worst;
      const differences =
        standard.kind === 'levels'
          ? standard.grid.levels.map(({ worst }) => worst - (standard.grid.levels[0]?.worst ?? 0n))
          : standard.kind === 'fixed' || standard.increments.length === 0
            ? []
            : [
                top - below,
                ...(level ? [level.points - below] : []),
                slope * standard.base + offset - below,
                ...standard.increments.map(({ perStep }) => slope * perStep),
              ];
      return differences.map((difference) => difference * factor);
    }),
  );

const judgeOf =
  (problem: IntegerProblem, programme: PlanProgramme, request: SetRequest) =>
  (steps: Steps): Found<Steps> | undefined => {
    const plan = scorePlan(problem, steps);
    const asked = new Set(request.demands);
    if (brokenDemands(problem, steps, plan).some((position) => asked.has(position))) return undefined;
    if (request.leastScore && compareRationals(plan.score, request.leastScore) < 0) return undefined;
    const { numerator, denominator } = plan.score;
    return {
      answer: steps,
      cost: request.objective === 'cost' ? costOf(problem, steps) : -numerator * (programme.denominator / denominator),
    };
  };

export const findSet = (problem: IntegerProblem, request: SetRequest, tools: SearchTools): SetResult => {
  const { leastScore } = request;
  const programme = planProgramme(problem, {
    demands: request.demands,
    objective: request.objective,
    ...(leastScore && {
      leastScore: (denominator: bigint) => ceilingDivide(leastScore.numerator * denominator, leastScore.denominator),
    }),
  });
  const { denominator } = programme;
  const judge = judgeOf(problem, programme, request);
  const { best, least, proven } = branchAndCut<Steps>({
    ...tools,
    programme,
    step: request.objective === 'cost' ? costStep(problem) : pointStep(problem, denominator),
    judge: (isChosen) => {
      const steps = stepsOf(problem, programme, isChosen);
      return steps && judge(steps);
    },
    ...(request.any === true && { anyAnswer: true }),
    ...(request.start && { start: judge(request.start) }),
  });
  return { proven, denominator, ...(best && { steps: best.answer }), ...(least !== undefined && { least }) };
};
