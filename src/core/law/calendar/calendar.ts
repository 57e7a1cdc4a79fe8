/**
 * Which days offices work, as data (`data/calendar/*.yaml`, and an office's own days). A day is worked, off, or not yet
 * known: what has not been announced, or what nobody has read, is never taken for either.
 */
import type { Certainty } from '#core/law/certainty.ts';
import { addDays, dayNumber, yearOf, type Day } from '#core/value/day.ts';

/** Days in a row that are off, or that may be. */
export interface DaysOff {
  readonly from: Day;
  /** Absent: the one day. */
  readonly to?: Day;
  readonly name: string;
  readonly note?: string;
}

interface Told {
  readonly status: Certainty;
  readonly source: string;
}

/** A year as it was announced; where it was not, `off` has what follows without an announcement. */
export interface CalendarYear extends Told {
  readonly year: number;
  readonly announced: boolean;
  readonly off: readonly DaysOff[];
  /** A working day that is off, and the day off that is worked for it. */
  readonly exchanged: readonly { readonly off: Day; readonly work: Day }[];
  /** Days that may be off: nobody has announced or read it. */
  readonly open: readonly DaysOff[];
}

export interface PublicCalendar {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Days of the week that are off, Monday is 1. */
  readonly week: Told & { readonly off: readonly number[] };
  /** By what law terms are counted: the first day is not, and a last day off moves to the next working day. */
  readonly terms: Told;
  /** Days of the solar calendar that are off each year. */
  readonly fixed: readonly (Told & { readonly month: number; readonly day: number; readonly name: string })[];
  /** By what law a holiday at a weekend is made good; the years tell the days. */
  readonly compensation: Told;
  readonly years: readonly CalendarYear[];
}

/** An office's own: days off, days worked, or days of which all is announced. */
export interface OwnDays {
  readonly kind: 'off' | 'work' | 'announced';
  readonly from: Day;
  readonly to?: Day;
  readonly name: string;
}

/** What a day is, and by what. `open`: nobody can say yet. */
interface DayOfWork {
  readonly is: 'work' | 'off' | 'open';
  /** Absent: by the day of the week. */
  readonly name?: string;
}

export interface WorkCalendar {
  readonly of: (day: Day) => DayOfWork;
  /** Whether all days off and exchanged days of the day's year are known. */
  readonly isAnnounced: (day: Day) => boolean;
}

/** Monday is 1, Sunday 7. */
export const dayOfWeek = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

const within = ({ from, to = from }: { readonly from: Day; readonly to?: Day }, day: Day): boolean =>
  from <= day && day <= to;

/**
 * The calendar of an office: the public one, and over it the office's own days, the later of two that contradict. Where
 * an office says that a time is announced, what was open in it is worked unless it says otherwise.
 */
export const workCalendar = (calendar: PublicCalendar, own: readonly OwnDays[] = []): WorkCalendar => {
  const years = new Map(calendar.years.map((one) => [one.year, one]));
  const announced = own.filter((one) => one.kind === 'announced');
  const said = own.filter((one) => one.kind !== 'announced').toReversed();
  const isAnnounced = (day: Day): boolean =>
    years.get(yearOf(day))?.announced === true || announced.some((one) => within(one, day));
  const of = (day: Day): DayOfWork => {
    const mine = said.find((one) => within(one, day));
    if (mine) return { is: mine.kind === 'work' ? 'work' : 'off', name: mine.name };
    const year = years.get(yearOf(day));
    const exchanged = year?.exchanged.find((one) => one.off === day || one.work === day);
    if (exchanged) return { is: exchanged.work === day ? 'work' : 'off', name: EXCHANGED };
    const holiday = year?.off.find((one) => within(one, day)) ?? fixedAt(calendar, day);
    if (holiday) return { is: 'off', name: holiday.name };
    if (calendar.week.off.includes(dayOfWeek(day))) return { is: 'off' };
    const open = announced.some((one) => within(one, day)) ? undefined : year?.open.find((one) => within(one, day));
    return open ? { is: 'open', name: open.name } : { is: 'work' };
  };
  return { of, isAnnounced };
};

const EXCHANGED = 'Hoán đổi ngày làm việc';

const fixedAt = ({ fixed }: PublicCalendar, day: Day): PublicCalendar['fixed'][number] | undefined =>
  fixed.find((one) => day.slice(5) === `${String(one.month).padStart(2, '0')}-${String(one.day).padStart(2, '0')}`);

/** Each day of a span, the first and the last with it; none where the last is earlier. */
export function* daysOf(from: Day, to: Day): Generator<Day> {
  for (let day = from; day <= to; day = addDays(day, 1)) yield day;
}
