/** Which plan a value may be held against. */
import type { View } from '#core/facts/view.ts';
import { grows } from '#core/subjects/measure/grows.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { asPeriod, lengthOf, type Period } from '#core/value/period.ts';

/** The first months of a year, of which what was done until then is told. */
const isCumulated = (period: Period): boolean => lengthOf(period) === 'months' || /^\d{4}-(?:H1|Q1|01)$/u.test(period);

const yearOf = (period: Period): Period | undefined => {
  const length = lengthOf(period);
  return length === 'year' || length === 'range' || length === 'term' ? undefined : asPeriod(period.slice(0, 4));
};

/**
 * The period whose plan stands beside a value: its own, else the year that it lies in; undefined where neither has one.
 */
export const planPeriodOf = (view: View, measure: string, place: string, period: Period): Period | undefined => {
  const planned = new Set(
    view.rows('observation', { measure, place }).flatMap((one) => (one.kind === 'plan' ? [one.period] : [])),
  );
  return [period, yearOf(period)].find((one) => one !== undefined && planned.has(one));
};

/**
 * Whether a value is told in per cent of the plan of another period: the first months of a year are, a quarter of it is
 * not.
 */
export const isOfPlan = (
  view: View,
  measure: Stored<'measure'>,
  place: string,
  [period, plan]: readonly [Period, Period],
): boolean => period === plan || isCumulated(period) || !grows(view, measure, measure.unit, place);
