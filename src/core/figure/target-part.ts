/** What a value of a part of a target's time, or of the time behind its day, says of the target. */
import type { Figure } from '#core/figure/figure.ts';
import { answering } from '#core/figure/target-result.ts';
import { isBeyond, meets, type Terms } from '#core/figure/target-terms.ts';
import type { View } from '#core/facts/view.ts';
import { surelyHappens } from '#core/subjects/measure/state-or-flow.ts';
import { grows } from '#core/subjects/measure/grows.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { readDay } from '#core/value/day.ts';
import { firstDay, isWithin, lastDay, lengthOf, type Period } from '#core/value/period.ts';

/** Whether what is asked for adds up with time, so that at the end there is no less than there was before. */
const addsUp = (view: View, objective: Stored<'objective'>, { value, over }: Terms): boolean => {
  const of = answering(view, objective);
  return of !== undefined && !over && grows(view, of.measure, value.unit, of.place);
};

/** Whether it is sure that it does: what may be a state can come down again. */
export const surelyAddsUp = (view: View, objective: Stored<'objective'>, terms: Terms): boolean => {
  const of = answering(view, objective);
  return of !== undefined && addsUp(view, objective, terms) && surelyHappens(view, of.measure, of.place);
};

/**
 * Whether a value tells nothing but a part of what is asked for: of the target's own period, or of the days before its
 * day in the year of that day.
 */
export const isPartOfAsked = (
  view: View,
  objective: Stored<'objective'>,
  terms: Terms,
  period: Period | undefined,
): boolean => {
  const { by, over } = terms;
  if (over || by === undefined || period === undefined) return false;
  if (isWithin(period, by)) return true;
  const isBefore = readDay(by) !== undefined && period.slice(0, 4) === by.slice(0, 4) && lastDay(period) <= lastDay(by);
  return isBefore && readDay(period) === undefined && addsUp(view, objective, terms);
};

/**
 * Whether a value tells the first months of the time of a target that adds up: what was done in them is a share of all
 * of it, as a later quarter alone is not.
 */
export const isFirstPartOfAsked = (
  view: View,
  objective: Stored<'objective'>,
  terms: Terms,
  period: Period | undefined,
): boolean => {
  const { by, over } = terms;
  if (over || by === undefined || period === undefined || readDay(period) !== undefined) return false;
  // A quarter is not measured against a year.
  if (lengthOf(period) === 'quarter') return false;
  const isFirst = isWithin(period, by) && period !== by && firstDay(period) === firstDay(by);
  return isFirst && addsUp(view, objective, terms);
};

/**
 * Whether even what was told behind the deadline is less than was asked for, of what adds up: then it was less on the
 * day as well.
 */
export const isMissedLater = (
  view: View,
  objective: Stored<'objective'>,
  terms: Terms,
  later: Figure | undefined,
): boolean => {
  const [value, period] = [later?.value, later?.address.period];
  const { deadline, relation } = terms;
  if (!value || period === undefined || deadline === undefined || value.unit !== terms.value.unit) return false;
  if (relation === 'at-most' || firstDay(period) > deadline || !addsUp(view, objective, terms)) return false;
  return !meets(terms, value) && !isBeyond(terms, value);
};
