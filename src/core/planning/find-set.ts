/**
 * The exact search: the solver proposes a set of works, the exact score decides. What only the solver's tolerance let
 * through is cut off by name, and the search goes on, until no set can be better than the best that was found.
 */
import { cutOfCost, cutOfSet, cutsOfDemands, cutsOfLines, type Cut } from '#core/planning/cuts.ts';
import { brokenDemands, scorePlan, type Steps } from '#core/planning/evaluate-plan.ts';
import type { Instance } from '#core/planning/instance.ts';
import type { Solve } from '#core/planning/linear.ts';
import { buildModel, stepsFromValues, type ModelRequest, type PlanModel } from '#core/planning/model.ts';
import { approximateRational, compareRationals, greatestCommonDivisor, type Rational } from '#core/value/rational.ts';

export interface SearchRequest {
  readonly demands: readonly number[];
  readonly objective: 'cost' | 'score' | 'none';
  /** Exact; kept by the exact score. */
  readonly leastScore?: Rational;
  readonly mostCost?: bigint;
  readonly seconds: number;
}

export interface FoundSet {
  readonly status: 'optimal' | 'feasible';
  readonly steps: Steps;
  /** In money units, or in points. */
  readonly bound: number;
  readonly solves: number;
}

export type SearchResult = FoundSet | { readonly status: 'infeasible' | 'unknown'; readonly solves: number };

/** More refused proposals than this mean that something else is wrong. */
const MOST_SOLVES = 200;

/** The greatest number of money units of which every cost is a multiple. */
const moneyScaleOf = (instance: Instance): bigint => {
  // The parts in which a work can grow: the least steps at once, then step by step.
  const parts = instance.works.flatMap(({ settled, perStep, least, full }) =>
    settled === undefined ? [perStep * BigInt(least), ...(full > least ? [perStep] : [])] : [],
  );
  const divisor = parts.reduce((common, cost) => greatestCommonDivisor(common, cost), 0n);
  return divisor === 0n ? 1n : divisor;
};

/** Costs are whole multiples of the money scale, so a gap below one of them leaves no better set. */
const COST_GAP = 0.9;
/** Points are told apart down to this; finer differences show as a gap in the answer. */
const SCORE_GAP = 1e-7;
/** Keeps the solver's coefficients within what doubles tell apart. */
const GREATEST_COEFFICIENT = 1e6;
/** The solver's sum of costs is exact to this part of a coefficient. Sets nearer to one another are told apart by their exact costs. */
const COST_BLUR = 1e-4;

interface Scales {
  /** Money units that count as 1 to the solver. */
  readonly moneyScale: bigint;
  /** The least difference between two costs, in the same. */
  readonly costStep: number;
}

const scalesOf = (instance: Instance): Scales => {
  const common = moneyScaleOf(instance);
  const greatest = instance.works.reduce(
    (most, { perStep, full }) => (perStep * BigInt(full) > most ? perStep * BigInt(full) : most),
    0n,
  );
  let moneyScale = common;
  while (Number(greatest / moneyScale) > GREATEST_COEFFICIENT) moneyScale *= 10n;
  return { moneyScale, costStep: Number(common) / Number(moneyScale) };
};

interface Best {
  readonly steps: Steps;
  readonly cost: bigint;
  readonly score: Rational;
}

interface Judged extends Best {
  /** It keeps all that is asked. */
  readonly lawful: boolean;
  /** Lines that the solver takes for reached and that are not: points that only the tolerance gives. */
  readonly claimed: readonly Cut[];
  /** What the exact score holds against it, on the works it stands on. */
  readonly refused: readonly Cut[];
}

const judge = (
  instance: Instance,
  { demands, leastScore, mostCost }: SearchRequest,
  { reached }: PlanModel,
  steps: Steps,
  values: readonly number[],
): Judged => {
  const plan = scorePlan(instance, steps);
  const refused = [
    ...cutsOfDemands(
      instance,
      steps,
      brokenDemands(instance, steps, plan).filter((demand) => demands.includes(demand)),
    ),
    ...(mostCost !== undefined && plan.cost > mostCost ? [cutOfCost(instance, steps)] : []),
    ...(leastScore !== undefined && compareRationals(plan.score, leastScore) < 0 ? [cutOfSet(instance, steps)] : []),
  ];
  const lines = [...reached].flatMap(([line, column]) => ((values[column] ?? 0) > 0.5 ? [line] : []));
  return {
    steps,
    cost: plan.cost,
    score: plan.score,
    lawful: refused.length === 0,
    claimed: cutsOfLines(instance, steps, lines),
    refused,
  };
};

/** The better of two; a cost or a score that is equal stays with the first. */
const betterOf = (objective: SearchRequest['objective'], best: Best | undefined, one: Judged): Best | undefined => {
  if (!one.lawful) return best;
  const better =
    best === undefined || (objective === 'score' ? compareRationals(one.score, best.score) > 0 : one.cost < best.cost);
  return better ? one : best;
};

/** No other set can be better than `best`. `bound` is the solver's, over all sets that are not cut off. */
const isSettled = (
  objective: SearchRequest['objective'],
  one: Judged,
  best: Best,
  bound: number,
  { moneyScale, costStep }: Scales,
): boolean => {
  if (objective === 'score') return one.claimed.length === 0;
  return objective === 'none' || bound > Number(best.cost) / Number(moneyScale) - costStep + COST_BLUR;
};

export const searchSet = async (instance: Instance, request: SearchRequest, solve: Solve): Promise<SearchResult> => {
  const { objective } = request;
  const scales = scalesOf(instance);
  const absoluteGap = objective === 'cost' ? Math.max(COST_GAP * scales.costStep, COST_BLUR / 10) : SCORE_GAP;
  let left = request.seconds;
  const cuts: Cut[] = [];
  let best: Best | undefined;
  let bound = objective === 'score' ? Infinity : -Infinity;
  const end = (solves: number, proven: boolean): SearchResult => {
    if (best) return { status: proven ? 'optimal' : 'feasible', steps: best.steps, bound, solves };
    return { status: proven ? 'infeasible' : 'unknown', solves };
  };
  for (let solves = 1; solves <= MOST_SOLVES; solves += 1) {
    const built = buildModel(instance, modelRequest(request, scales, cuts));
    if (left <= 0) return end(solves - 1, false);
    const answer = await solve(built.linear, { seconds: left, absoluteGap });
    left -= answer.seconds ?? 0;
    if (answer.status === 'infeasible') {
      if (best && objective === 'score') bound = approximateRational(best.score);
      return end(solves, true);
    }
    bound = objective === 'score' ? answer.bound + built.constantScore : answer.bound * Number(scales.moneyScale);
    const fixed = built.linear.columns.length === 0;
    if (answer.values.length === 0 && !fixed) return end(solves, false);
    const one = judge(instance, request, built, stepsFromValues(instance, built, answer.values), answer.values);
    best = betterOf(objective, best, one);
    if (fixed || (one.lawful && answer.status === 'limit')) return end(solves, answer.status === 'optimal');
    if (best && one.lawful && isSettled(objective, one, best, answer.bound, scales)) return end(solves, true);
    cuts.push(
      ...one.claimed,
      ...one.refused,
      ...(one.lawful && objective === 'cost' ? [cutOfCost(instance, one.steps)] : []),
    );
  }
  return end(MOST_SOLVES, false);
};

const modelRequest = (
  { demands, objective, leastScore, mostCost }: SearchRequest,
  { moneyScale }: Scales,
  cuts: readonly Cut[],
): ModelRequest => ({
  demands,
  objective,
  moneyScale,
  cuts,
  ...(leastScore && { leastScore: approximateRational(leastScore) }),
  ...(mostCost !== undefined && { mostCost }),
});
