/**
 * Which periods a duty asks for, which days their figures tell of, and by when they are owed: a pure function of the
 * duty.
 */
import type { RecordIn } from '#core/subjects/subjects.ts';
import type { Often } from '#core/subjects/collection/shape.ts';
import { addDays, asDay, daysInMonth, monthOf, yearOf, type Day } from '#core/value/day.ts';
import { asPeriod, comparePeriods, firstDay, lastDay, type Period } from '#core/value/period.ts';

/** A period that is owed. */
export interface DuePeriod {
  readonly often: Often;
  readonly period: Period;
  /** The days that figures tell of, where these are not those of the period. */
  readonly cut?: Period;
  readonly due: Day;
}

/** The working day on which something is owed that falls on another day. Without a calendar every day is one. */
export type Workday = (day: Day) => Day;
const EVERY_DAY: Workday = (day) => day;

const PERIODS_OF: Readonly<Record<Exclude<Often, 'once'>, (year: number) => readonly string[]>> = {
  month: (year) => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
  quarter: (year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  half: (year) => [`${year}-H1`, `${year}-H2`],
  'nine-months': (year) => [`${year}-M9`],
  year: (year) => [`${year}`],
};

/** The periods of a frequency in a year; any period may be owed once. */
const periodsIn = (often: Often, year: number): readonly Period[] =>
  often === 'once' ? [] : PERIODS_OF[often](year).map(asPeriod);

/** Which period of a frequency is meant: itself, or the one that begins with a day; none: it has another length. */
export const periodMeant = (often: Often, said: Period): Period | undefined => {
  const [first, own] = [firstDay(said), periodsIn(often, yearOf(firstDay(said)))];
  if (often === 'once' || own.includes(said)) return said;
  return first === lastDay(said) ? own.find((period) => firstDay(period) === first) : undefined;
};

/** The first period of a year, as an example; of what is owed once the year. */
export const firstPeriodOf = (often: Often, year: number): Period => periodsIn(often, year)[0] ?? asPeriod(`${year}`);

/** Whether a period of the frequency begins with the day: from there on one can count. */
export const beginsPeriod = (often: Often, day: Day): boolean =>
  often === 'once' || periodsIn(often, yearOf(day)).some((period) => firstDay(period) === day);

/** Whether a duty would be owed before the period is over that its figures tell of. A month that is shorter ends it. */
export const isOwedEarly = ({ dueDay, dueMonth = 1, cutDay = 31 }: Timing): boolean =>
  dueMonth === 0 && dueDay < cutDay;

/** Counted in months since the year 0. */
const monthNumber = (day: Day): number => yearOf(day) * 12 + monthOf(day) - 1;

/** A day of a month by number; behind the month's end its last one. */
const dayIn = (month: number, day: number): Day => {
  const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
  const within = Math.min(day, daysInMonth(year, of));
  return asDay(`${year}-${String(of).padStart(2, '0')}-${String(within).padStart(2, '0')}`);
};

type Timing = Pick<RecordIn<'duty'>, 'often' | 'from' | 'to' | 'dueDay' | 'dueMonth' | 'cutDay'>;

/** The day by which a period is owed. */
export const dayOwed = (period: Period, { dueDay, dueMonth = 1 }: Timing, workday: Workday = EVERY_DAY): Day =>
  workday(dayIn(monthNumber(lastDay(period)) + dueMonth, dueDay));

/** The days that figures of a period tell of, where the office counts from one cut-off day to the next. */
export const cutOf = (period: Period, cutDay: number | undefined): Period | undefined => {
  if (cutDay === undefined) return undefined;
  const from = addDays(dayIn(monthNumber(firstDay(period)) - 1, cutDay), 1);
  const to = dayIn(monthNumber(lastDay(period)), cutDay);
  return from === firstDay(period) && to === lastDay(period) ? undefined : asPeriod(`${from}..${to}`);
};

const dueOf = (period: Period, duty: Timing, workday: Workday): DuePeriod => {
  const cut = cutOf(period, duty.cutDay);
  return { often: duty.often, period, ...(cut && { cut }), due: dayOwed(period, duty, workday) };
};

/** The last day that figures of a period tell of. */
export const endOf = ({ period, cut }: Pick<DuePeriod, 'period' | 'cut'>): Day => lastDay(cut ?? period);
export const beginOf = ({ period, cut }: Pick<DuePeriod, 'period' | 'cut'>): Day => firstDay(cut ?? period);

/** All periods of a duty that are over on the day, the oldest first: from the first that begins with it or later. */
export const duePeriods = (duty: Timing, day: Day, workday: Workday = EVERY_DAY): readonly DuePeriod[] => {
  const { often, from, to } = duty;
  if (often === 'once') {
    const only = dueOf(from, duty, workday);
    return endOf(only) <= day ? [only] : [];
  }
  const [first, last] = [firstDay(from), to && lastDay(to)];
  const years = Array.from({ length: Math.max(0, yearOf(day) - yearOf(first) + 1) }, (_, at) => yearOf(first) + at);
  return years
    .flatMap((year) => periodsIn(often, year))
    .filter((period) => firstDay(period) >= first && (last === undefined || lastDay(period) <= last))
    .map((period) => dueOf(period, duty, workday))
    .filter((one) => endOf(one) <= day)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
};
