/** What is on record and does not hold yet: it is said from when it does, never that there is nothing. */
import { effectiveDay } from '#core/facts/effective.ts';
import { viewOnDay, type View } from '#core/facts/view.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { recordsBehind, type Figure } from '#core/figure/figure.ts';
import { asDay, type Day } from '#core/value/day.ts';

/** Everything that is on record holds then. */
const LAST_DAY = asDay('9999-12-31');

/** The day from which an absent figure has a value by what is on record now; undefined where nothing is on record. */
export const effectiveFrom = (view: View, { address, state }: Figure): Day | undefined => {
  if (state !== 'absent') return undefined;
  const then = findFigure(viewOnDay(view, LAST_DAY), address);
  if (!then?.value && !then?.date) return undefined;
  const days = recordsBehind(then).flatMap(({ ref }) => {
    const record = view.onRecord(ref.subject, ref.id);
    return record ? (effectiveDay(view.records, ref.subject, record) ?? []) : [];
  });
  return days
    .filter((day) => day > view.asOf)
    .toSorted()
    .at(-1);
};

/** Values of a measure that do not hold yet, and the first day on which one does. */
export const observationsAhead = (
  view: View,
  measure: string,
): { readonly count: number; readonly from: Day } | undefined => {
  const days = viewOnDay(view, LAST_DAY)
    .rows('observation', { measure })
    .flatMap((one) => effectiveDay(view.records, 'observation', one) ?? [])
    .filter((day) => day > view.asOf)
    .toSorted();
  const [from] = days;
  return from && { count: days.length, from };
};
