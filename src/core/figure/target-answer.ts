/** How a target is answered: the one judgement that pages, tables, remarks and the report tell. */
import type { Address } from '#core/address/address.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { addressOf, targetAddress } from '#core/figure/build-address.ts';
import { evaluateFigure, figureAt, findFigure } from '#core/figure/evaluate.ts';
import { makeFigure } from '#core/figure/evaluator.ts';
import type { Figure } from '#core/figure/figure.ts';
import { isMissedLater, isPartOfAsked, surelyAddsUp } from '#core/figure/target-part.ts';
import { besideResult, periodOfResult, presentTerms } from '#core/figure/target-result.ts';
import { isBeyond, meets, periodsOfTarget, type Terms } from '#core/figure/target-terms.ts';
import { grows } from '#core/subjects/measure/grows.ts';
import { descendantsOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Quantity } from '#core/value/quantity.ts';
import type { CodeOf } from '#core/vocabulary/words.ts';
import { readDay, type Day } from '#core/value/day.ts';
import { firstDay, lastDay, lengthOf, type Period, type PeriodLength } from '#core/value/period.ts';

/**
 * `reached`: by a result of its own kind, in time. `short`: its day has come, and it is not. `pending`: its day has not
 * come, and it is not reached yet. `untold`: its day has come, and what is told is older. `other-kind`: something else
 * was told in its place. `no-result`: nothing was. `no-value`: the target states a direction only.
 */
export type TargetVerdict = CodeOf<'targetVerdict'>;

/** An extent of the wanted name at another stage: what was told instead of an answer. */
interface OtherKind {
  readonly address: Address;
  readonly stage: string;
  readonly extent: Stored<'extent'>;
}

interface Judged {
  readonly verdict: TargetVerdict;
  readonly target: Figure;
  readonly result: Figure;
  /** Of which days the result tells; absent: as of the day. */
  readonly period?: Period;
  readonly terms?: Terms;
  /** What is told of the time behind the deadline, which reaches nothing any more. */
  readonly later?: Figure;
  /** The same, where it shows that the target was missed: even then it was less. */
  readonly missedBy?: Figure;
  /** The newest value of a part only of such a period. */
  readonly soFar?: Figure;
}

export interface TargetAnswer extends Judged {
  readonly others: readonly OtherKind[];
  /** Its steps or years that have begun, each judged by itself. */
  readonly steps: readonly (Judged & { readonly by: Period })[];
}

/** Verdicts on an answer of the target's own kind. */
const ANSWERED: ReadonlySet<TargetVerdict> = new Set<TargetVerdict>(['reached', 'short', 'pending', 'untold']);

/** Whether something of the target's own kind answers it; others a remark tells. */
export const isAnswered = ({ verdict }: Pick<TargetAnswer, 'verdict'>): boolean => ANSWERED.has(verdict);

export const targetAnswer = (view: View, objective: Stored<'objective'>): TargetAnswer => {
  const others = otherKinds(view, objective);
  const judged = judge(view, objective, undefined, others.length > 0);
  return {
    ...judged,
    others,
    steps: periodsOfTarget(view, objective)
      .filter((by) => by !== objective.target?.by || objective.target?.counts === 'each-year')
      .filter((by) => firstYear(by) <= view.asOf)
      .map((by) => ({ by, ...judge(view, objective, by, false) })),
  };
};

const judge = (view: View, objective: Stored<'objective'>, by: Period | undefined, others: boolean): Judged => {
  const terms = presentTerms(view, objective, by);
  const target = figureAt(view, targetAddress(objective.id, 'target', by));
  const asked = targetAddress(objective.id, 'result', by);
  // What works have of it may be of several units, which make no sum: then nothing answers.
  const result = findFigure(view, asked) ?? makeFigure(view, asked, { formula: 'latest', missing: [objective.id] });
  const period = result.value && periodOfResult(result);
  const beside = terms ? besideResult(view, objective, terms, evaluateFigure) : {};
  const isEarlier = terms !== undefined && isOfEarlierTime(view, objective, terms, period);
  const isPart = terms !== undefined && isPartOfYear(terms, period);
  const judged = verdictOf(terms, result, { period, isEarlier, isPart, others, asOf: view.asOf });
  const isUnanswered = judged === 'no-result' || judged === 'untold';
  const isMissed = terms !== undefined && isUnanswered && isMissedLater(view, objective, terms, beside.later);
  const verdict = terms
    ? withPart(view, objective, terms, judged, beside.soFar, { value: result.value, period })
    : judged;
  return {
    verdict: isMissed ? 'short' : verdict,
    ...(isMissed && beside.later && { missedBy: beside.later }),
    ...beside,
    target,
    result,
    ...(period && { period }),
    ...(terms && { terms }),
  };
};

/**
 * What a part of the period has settled already is settled: what must not be passed is passed, what must be reached is.
 * A part that settles nothing leaves it open until its day, and unanswered after it.
 */
const withPart = (
  view: View,
  objective: Stored<'objective'>,
  terms: Terms,
  verdict: TargetVerdict,
  soFar: Figure | undefined,
  answered: { readonly value: Quantity | undefined; readonly period: Period | undefined },
): TargetVerdict => {
  const { deadline, relation, value } = terms;
  // Of a target with a day the longest months before it are its answer so far.
  const isByDay = terms.by !== undefined && readDay(terms.by) !== undefined;
  const { value: part, period } = soFar || !isByDay ? { value: soFar?.value, period: soFar?.address.period } : answered;
  if (!part || part.unit !== value.unit) return verdict;
  // A part of some years settles nothing of their mean.
  const isOwn = isPartOfAsked(view, objective, terms, period);
  if (isOwn && relation === 'at-least' && meets(terms, part)) return 'reached';
  if (isOwn && relation !== 'at-least' && isBeyond(terms, part) && surelyAddsUp(view, objective, terms)) return 'short';
  if (verdict !== 'no-result') return verdict;
  return deadline !== undefined && deadline <= view.asOf ? 'untold' : 'pending';
};

/**
 * Whether the answer counts what happened in a time before the target's own: few fires last year settle nothing of
 * this. What is counted on a day is a state.
 */
const isOfEarlierTime = (
  view: View,
  { target, programme }: Stored<'objective'>,
  { by, value }: Terms,
  period: Period | undefined,
): boolean => {
  const measure = view.find('measure', target?.measure ?? '');
  const place = target?.place ?? view.find('programme', programme ?? '')?.place;
  const isBefore = by !== undefined && period !== undefined && !readDay(period) && lastDay(period) < lastDay(by);
  return isBefore && measure !== undefined && grows(view, measure, value.unit, place);
};

/**
 * Whether the answer is of a month, a quarter or the later half of the year of which all is asked: no such part is
 * measured against a year. The months from its first day on are its answer so far, and a day's value is a state.
 */
const isPartOfYear = ({ alone, by }: Terms, period: Period | undefined): boolean =>
  alone === true &&
  by !== undefined &&
  period !== undefined &&
  period !== by &&
  (PARTS.has(lengthOf(period)) || (readDay(period) === undefined && firstDay(period) !== firstDay(by)));

const PARTS: ReadonlySet<PeriodLength> = new Set<PeriodLength>(['month', 'quarter']);

interface Known {
  readonly period: Period | undefined;
  readonly isEarlier: boolean;
  readonly isPart: boolean;
  readonly others: boolean;
  readonly asOf: Day;
}

const verdictOf = (
  terms: Terms | undefined,
  { value, missing }: Figure,
  { period, isEarlier, isPart, others, asOf }: Known,
): TargetVerdict => {
  if (!terms) return 'no-value';
  if (!value) return others ? 'other-kind' : 'no-result';
  if (value.unit !== terms.value.unit) return 'other-kind';
  const { deadline, over } = terms;
  const isOpen = deadline !== undefined && deadline > asOf;
  if (isPart) return isOpen ? 'pending' : 'untold';
  // What adds up over the years, and what is counted anew in each, may still pass what it must not; what lies between
  // two ends before its time may leave them.
  const mayLeave = terms.relation === 'between' && period !== undefined && period !== terms.by;
  if (meets(terms, value))
    return isOpen && (over || isEarlier || mayLeave) && terms.relation !== 'at-least' ? 'pending' : 'reached';
  if (isOpen) return 'pending';
  const isOlder = deadline !== undefined && period !== undefined && lastDay(period) < deadline;
  return isOlder || (over && missing.length > 0) ? 'untold' : 'short';
};

const firstYear = (by: Period): Day => `${by.slice(0, 4)}-01-01` as Day;

const otherKinds = (view: View, objective: Stored<'objective'>): readonly OtherKind[] => {
  const { extent: wanted, stage } = objective.target ?? {};
  if (wanted === undefined) return [];
  const below = descendantsOf(view, objective.id);
  const named = groupedBy(view, 'extent', 'name', (one) => one.extent).get(wanted) ?? [];
  return named.flatMap((extent) => {
    const work = view.find('work', extent.work);
    if (extent.stage === stage || !work || !below.has(work.objective)) return [];
    const address = addressOf('work', extent.work, 'extent', { extent: extent.extent, stage: extent.stage });
    return [{ address, stage: extent.stage, extent }];
  });
};
