/** A value of a measure beside its plan, and beside the like period of the year before. */
import type { Address } from '#core/address/address.ts';
import { measureAddress } from '#core/figure/build-address.ts';
import { addressProblem, makeFigure, missingAmong, type Evaluator } from '#core/figure/evaluator.ts';
import type { Figure } from '#core/figure/figure.ts';
import { isOfPlan, planPeriodOf } from '#core/figure/growing.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { View } from '#core/facts/view.ts';
import { done, type Outcome } from '#core/problem.ts';
import { undatedBehind } from '#core/figure/undated-behind.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { PERCENT } from '#core/value/measure-unit.ts';
import { periodYearBefore, type Period } from '#core/value/period.ts';
import { differenceOfQuantities, quantity, shareOf, amountOf, highestOf, type Quantity } from '#core/value/quantity.ts';
import { decimal, subtractDecimals, type Decimal } from '#core/value/decimal.ts';

export type Comparison = 'share' | 'change' | 'growth';

/**
 * `share`: in per cent of the plan of the period, or of the year whose first months it tells. `change`: less the value
 * of the like period a year before, of shares in percentage points. `growth`: the same in per cent of that value; of
 * shares there is none.
 */
export const comparison = (
  view: View,
  address: Address & { readonly place: string },
  measure: Stored<'measure'>,
  property: Comparison,
  evaluate: Evaluator,
): Outcome<Figure> => {
  const { place, period } = address;
  if (period === undefined) return addressProblem('figure.period-needed', address);
  const now = evaluate(view, measureAddress(measure.id, { place, period }), evaluate);
  if (!now.ok) return now;
  const isSeries = (figure: Figure): boolean => undatedBehind(view, figure) === undefined;
  const formula = property === 'change' ? 'difference' : property;
  const assigner = address.filters[0]?.value;
  const other =
    property === 'share'
      ? planOf(view, measure, { place, period, assigner })
      : yearBefore(measure, place, period, measurersOf(view, now.value));
  // 29 February has no day a year before: nothing can be compared.
  if (!other || !isSeries(now.value))
    return done(makeFigure(view, address, { formula, parts: [now.value], missing: [place] }));
  const base = evaluate(view, other, evaluate);
  if (!base.ok) return base;
  const [a, b] = [now.value.value, base.value.value];
  const isLike =
    isSeries(base.value) &&
    isComparable(view, property, a) &&
    (property === 'share' || isOfOneMeasurer(view, now.value, base.value));
  return done(
    makeFigure(view, address, {
      formula,
      value: a && b && isLike ? compared(property, a, b) : undefined,
      parts: [now.value, base.value],
      missing: isLike ? missingAmong([now.value, base.value]) : [place],
    }),
  );
};

const ANSWERS: ReadonlySet<string> = new Set(['grade', 'yes-no']);

/** Of ranks there is a distance and no share; of grades and answers there is neither. */
const isComparable = (view: View, property: Comparison, value: Quantity | undefined): boolean => {
  const kind = unitsIn(view.records).get(value?.unit ?? '')?.kind ?? '';
  return !ANSWERS.has(kind) && (kind !== 'rank' || property === 'change');
};

/** Whether one agency told both: what two measured, each in its way, is no growth from one to the other. */
const isOfOneMeasurer = (view: View, now: Figure, base: Figure): boolean => {
  const [of, then] = [now, base].map((figure) => measurersOf(view, figure).toSorted().join());
  return of === then || now.value === undefined || base.value === undefined;
};

/** Whose the values are that a figure is made of, each once; of whoever reports no name. */
const measurersOf = (view: View, { records, parts }: Figure): readonly string[] => [
  ...new Set([
    ...records.flatMap(({ ref }) =>
      ref.subject === 'observation' ? [view.find('observation', ref.id)?.measurer ?? ''] : [],
    ),
    ...parts.flatMap((part) => measurersOf(view, part)),
  ]),
];

interface PlanAsked {
  readonly place: string;
  readonly period: Period;
  /** Who set it; absent: the plan that is meant where none is named. */
  readonly assigner: string | undefined;
}

const planOf = (view: View, measure: Stored<'measure'>, { place, period, assigner }: PlanAsked): Address => {
  const plan = planPeriodOf(view, measure.id, place, period);
  const of = plan && isOfPlan(view, measure, place, [period, plan]) ? plan : period;
  return measureAddress(measure.id, { place, period: of, property: 'plan', assigner });
};

/** Of the agency whose value it is, where one is named. */
const yearBefore = (
  { id }: Stored<'measure'>,
  place: string,
  period: Period,
  [measurer = '', ...others]: readonly string[],
): Address | undefined => {
  const before = periodYearBefore(period);
  const isOfOne = measurer !== '' && others.length === 0;
  return before && measureAddress(id, { place, period: before, ...(isOfOne && { measurer }) });
};

const compared = (property: Comparison, now: Quantity, base: Quantity): Quantity | undefined => {
  if (property === 'change') return differenceOfQuantities(now, base);
  if (property === 'share') return shareOf(now, base, 1);
  const share = now.unit === PERCENT ? undefined : shareOf(now, base, 1);
  const less = (amount: Decimal): Decimal => subtractDecimals(amount, decimal(100));
  return share && quantity(less(amountOf(share)), PERCENT, share.approx, { to: less(highestOf(share)) });
};
