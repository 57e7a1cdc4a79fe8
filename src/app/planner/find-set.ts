/**
 * The exact search: the solver proposes a set of works, the exact score decides. A set that only the solver's
 * tolerance let through is forbidden by name, and the search goes on.
 */
import { brokenDemands, costOf, scorePlan, type Steps } from '#core/planner/evaluate-plan.ts';
import type { Instance } from '#core/planner/instance.ts';
import type { Solve } from '#core/planner/linear.ts';
import { buildModel, stepsFromValues, type ModelRequest } from '#core/planner/model.ts';
import { approximateRational, compareRationals, greatestCommonDivisor, type Rational } from '#core/number/rational.ts';

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

export type SearchResult =
  | FoundSet
  | { readonly status: 'infeasible' | 'unknown'; readonly solves: number };

/** More forbidden sets than this mean that something else is wrong. */
const MOST_FORBIDDEN = 200;

/** The greatest number of money units of which every cost is a multiple. */
const moneyScaleOf = (instance: Instance): bigint => {
  // The parts in which a work can grow: the least steps at once, then step by step.
  const parts = instance.works.flatMap(({ settled, perStep, least, full }) => (settled === undefined ? [perStep * BigInt(least), ...(full > least ? [perStep] : [])] : []));
  const divisor = parts.reduce((common, cost) => greatestCommonDivisor(common, cost), 0n);
  return divisor === 0n ? 1n : divisor;
};

/** Costs are whole multiples of the money scale, so a gap below one of them leaves no better set. */
const COST_GAP = 0.9;
/** Points are told apart down to this; finer differences show as a gap in the answer. */
const SCORE_GAP = 1e-7;
/** Keeps the solver's coefficients within what doubles tell apart. */
const GREATEST_COEFFICIENT = 1e6;

const scalesOf = (instance: Instance): { readonly moneyScale: bigint; readonly costGap: number } => {
  const common = moneyScaleOf(instance);
  const greatest = instance.works.reduce((most, { perStep, full }) => (perStep * BigInt(full) > most ? perStep * BigInt(full) : most), 0n);
  let moneyScale = common;
  while (Number(greatest / moneyScale) > GREATEST_COEFFICIENT) moneyScale *= 10n;
  return { moneyScale, costGap: (COST_GAP * Number(common)) / Number(moneyScale) };
};

export const searchSet = async (instance: Instance, request: SearchRequest, solve: Solve): Promise<SearchResult> => {
  const { moneyScale, costGap } = scalesOf(instance);
  const forbidden: Steps[] = [];
  const model: Omit<ModelRequest, 'forbidden'> = {
    demands: request.demands,
    objective: request.objective,
    moneyScale,
    ...(request.leastScore && { leastScore: approximateRational(request.leastScore) }),
    ...(request.mostCost !== undefined && { mostCost: request.mostCost }),
  };
  for (let solves = 1; solves <= MOST_FORBIDDEN; solves += 1) {
    const built = buildModel(instance, { ...model, forbidden });
    const answer = await solve(built.linear, { seconds: request.seconds, absoluteGap: request.objective === 'cost' ? costGap : SCORE_GAP });
    if (answer.status === 'infeasible') return { status: 'infeasible', solves };
    const fixed = built.linear.columns.length === 0;
    if (answer.values.length === 0 && !fixed) return { status: 'unknown', solves };
    const steps = stepsFromValues(instance, built, answer.values);
    if (isLawful(instance, request, steps)) {
      const bound = request.objective === 'score' ? answer.bound + built.constantScore : answer.bound * Number(moneyScale);
      return { status: answer.status === 'optimal' ? 'optimal' : 'feasible', steps, bound, solves };
    }
    if (fixed) return { status: 'infeasible', solves };
    forbidden.push(steps);
  }
  return { status: 'unknown', solves: MOST_FORBIDDEN };
};

const isLawful = (instance: Instance, { demands, leastScore, mostCost }: SearchRequest, steps: Steps): boolean => {
  const score = scorePlan(instance, steps);
  const broken = brokenDemands(instance, steps, score);
  if (broken.some((demand) => demands.includes(demand))) return false;
  if (mostCost !== undefined && costOf(instance, steps) > mostCost) return false;
  return leastScore === undefined || compareRationals(score.score, leastScore) >= 0;
};
