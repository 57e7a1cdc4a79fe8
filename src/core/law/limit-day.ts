/** The day that a limit of a procedure names, counted from the day on which it began to run. */
import type { WorkCalendar } from '#core/law/calendar/calendar.ts';
import { addWorkingDays, dueOn, type WorkingDay } from '#core/law/calendar/working-days.ts';
import type { StepLimit } from '#core/law/procedure.ts';
import { addDays, addMonths, type Day } from '#core/value/day.ts';

/**
 * Of a deadline the last day on which it is kept: one that falls on a day off ends with the next working day (Civil
 * Code 2015, Article 148). Of a waiting time the first day on which the step is lawful, which may be a day off.
 */
export const limitDay = (
  calendar: WorkCalendar,
  from: Day,
  { kind, amount, unit }: Pick<StepLimit, 'kind' | 'amount' | 'unit'>,
): WorkingDay => {
  if (unit === 'working-day') return addWorkingDays(calendar, from, amount);
  const day = unit === 'day' ? addDays(from, amount) : addMonths(from, amount);
  return kind === 'not-before' ? { day, latest: day, open: [], unannounced: [] } : dueOn(calendar, day);
};
