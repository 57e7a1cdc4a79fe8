/** What the planner answers, as data, and the same as JSON text. */
import { trimDecimal, writePlainDecimal } from '#core/value/decimal.ts';
import { roundedDown, type Rational } from '#core/value/rational.ts';
import type { Addition, NamedDemand, WorkExplanation } from '#core/planning/explain.ts';
import type { Verdict } from '#core/scoring/verdict.ts';

export interface ChosenWork {
  readonly id: string;
  readonly state: 'proposed' | 'under-way';
  /** Part of the work that is built, 1 for all of it. */
  readonly scale: Rational;
  /** Whole đồng, rounded up; nothing for a work under way, whose cost is spent. */
  readonly cost: bigint;
  /** The day from which its effects hold: it and all it needs are finished. */
  readonly finish: string;
}

export interface PlannedCity {
  readonly id: string;
  readonly total: Rational;
  readonly criteria: readonly { readonly id: string; readonly points: Rational }[];
  readonly verdict: Verdict;
  /** Conditions of the law that the points cannot answer. */
  readonly openConditions: readonly string[];
}

/**
 * The works of an answer that are finished by its day: what is under way for longer is in every set, and adds nothing
 * yet.
 */
export const finishedWorks = ({ works, by }: PathCase): readonly ChosenWork[] =>
  works.filter(({ finish }) => by !== undefined && finish <= by);

/**
 * `optimal`: nothing is better, proven. `feasible`: the budget of nodes ran out; the bound says how far off it may be.
 * `infeasible`: no set will do, proven. `unknown`: nothing found within the budget.
 */
type PathStatus = 'optimal' | 'feasible' | 'infeasible' | 'unknown';

export interface PathCase {
  readonly status: PathStatus;
  /** Whole đồng, rounded up. */
  readonly cost?: bigint;
  /** Sum of the totals of the cities. */
  readonly score?: Rational;
  readonly works: readonly ChosenWork[];
  /** No set costs less (đồng), or for the aim `highest` no set scores more (points). Exact. */
  readonly bound?: Rational;
  readonly gap?: Rational;
  /** For the aim `highest` when it is not proven the cheapest: no set with this score costs less (đồng). */
  readonly costBound?: Rational;
  readonly cities: readonly PlannedCity[];
  /** The day by which effects are counted; absent when the class is reached without waiting for any work. */
  readonly by?: string;
  /** For the aim `earliest`: no earlier day is possible, proven. */
  readonly notBefore?: string;
  readonly byWork: readonly WorkExplanation[];
  readonly next: readonly Addition[];
  readonly conflict?: {
    readonly demands: readonly NamedDemand[];
    readonly minimal: boolean;
    readonly smallest: boolean;
  };
}

export interface PathAnswer extends PathCase {
  /** With every unsettled input at its likely value; absent when all inputs are settled. */
  readonly likely?: PathCase;
  readonly lawStatus: string;
  /** Linear programmes solved, and the most that might have been. */
  readonly nodes: number;
  readonly mostNodes: number;
}

/**
 * Decimals after which numbers that do not end are cut off in JSON: no printed score reaches what the exact one does
 * not.
 */
const PLACES = 10;

/** A number literal that `JSON.stringify` must not see as a double. */
interface Literal {
  readonly literal: string;
}

const points = (value: Rational): Literal => ({ literal: writePlainDecimal(trimDecimal(roundedDown(value, PLACES))) });
const money = (value: bigint): Literal => ({ literal: value.toString() });

const isLiteral = (value: object): value is Literal => 'literal' in value && Object.keys(value).length === 1;

const write = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isLiteral(value)) return value.literal;
  if ('numerator' in value && 'denominator' in value) return points(value as unknown as Rational).literal;
  const fields = Object.entries(value).filter(([, child]) => child !== undefined);
  return `{${fields.map(([key, child]) => `${JSON.stringify(key)}:${write(child)}`).join(',')}}`;
};

const caseForm = (one: PathCase): object => ({
  status: one.status,
  cost: one.cost === undefined ? null : money(one.cost),
  score: one.score === undefined ? null : points(one.score),
  works: one.works.map((work) => ({ ...work, cost: money(work.cost) })),
  bound: one.bound ?? null,
  gap: one.gap ?? null,
  explanation: {
    by: one.by ?? null,
    notBefore: one.notBefore ?? null,
    costBound: one.costBound ?? null,
    cities: one.cities,
    works: one.byWork,
    next: one.next,
    conflict: one.conflict ?? null,
  },
});

/**
 * `{status, cost, score, works, bound, gap, explanation}`; money in whole đồng and points as JSON numbers printed from
 * exact values.
 */
export const writePathAnswer = (answer: PathAnswer): string => {
  const { explanation, ...rest } = caseForm(answer) as { explanation: object };
  return `${write({ ...rest, explanation: { ...explanation, likely: answer.likely === undefined ? null : caseForm(answer.likely), lawStatus: answer.lawStatus, nodes: answer.nodes, mostNodes: answer.mostNodes } })}\n`;
};
