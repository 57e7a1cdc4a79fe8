/** The day that a limit of a procedure names, counted from the day on which it began to run. */
import type { WorkCalendar } from '#core/law/calendar/calendar.ts';
import { addWorkingDays, dueOn, type WorkingDay } from '#core/law/calendar/working-days.ts';
import { addDays, addMonths, type Day } from '#core/value/day.ts';

/** How long, and to what end. */
export interface Span {
  /** `at-most`: a deadline; `not-before`: a waiting time, before which the step is unlawful. */
  readonly kind: 'at-most' | 'not-before';
  readonly amount: number;
  readonly unit: 'day' | 'working-day' | 'month';
}

/**
 * Of a deadline the last day on which it is kept: one that falls on a day off ends with the next working day (Civil
 * Code 2015, Article 148). Of a waiting time the first day on which the step is lawful, which may be a day off.
 */
export const limitDay = (calendar: WorkCalendar, from: Day, { kind, amount, unit }: Span): WorkingDay => {
  if (unit === 'working-day') return addWorkingDays(calendar, from, amount);
  const day = unit === 'day' ? addDays(from, amount) : addMonths(from, amount);
  return kind === 'not-before' ? { day, latest: day, open: [], unannounced: [] } : dueOn(calendar, day);
};
