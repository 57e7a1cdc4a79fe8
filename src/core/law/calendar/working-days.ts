/**
 * Terms in working days. As the Civil Code counts (2015, Articles 147 and 148): the day on which a term begins is not
 * counted; a term whose last day is off ends with the next working day. What a calendar does not know yet leaves an
 * interval, and years that nobody has announced are named.
 */
import { daysOf, type WorkCalendar } from '#core/law/calendar/calendar.ts';
import { addDays, yearOf, type Day } from '#core/value/day.ts';

interface NotYetKnown {
  /** Days that may be off, with their names. */
  readonly open: readonly { readonly day: Day; readonly name: string }[];
  /** Years of which not all days off were announced. */
  readonly unannounced: readonly number[];
}

/** Working days between two days; `least` and `most` differ where it is open whether a day is off. */
export interface WorkingDays extends NotYetKnown {
  readonly least: number;
  readonly most: number;
}

/** A day at the end of a term; `latest` is later where it is open whether a day before it is off. */
export interface WorkingDay extends NotYetKnown {
  readonly day: Day;
  readonly latest: Day;
}

/**
 * Nothing can be a working day for longer than this: what was recorded off for years is a mistake, and ends the search.
 */
const LONGEST_PAUSE = 366;

const notYetKnown = (calendar: WorkCalendar, from: Day, to: Day): NotYetKnown => {
  const open: NotYetKnown['open'][number][] = [];
  const unannounced = new Set<number>();
  for (const day of daysOf(from, to)) {
    const { is, name = '' } = calendar.of(day);
    if (is === 'open') open.push({ day, name });
    if (!calendar.isAnnounced(day)) unannounced.add(yearOf(day));
  }
  return { open, unannounced: [...unannounced] };
};

/**
 * Working days after `from`, up to and with `to`: 0 for the same day; negative, of those before `from` down to and with
 * `to`, when `to` is earlier. So `workingDaysBetween(c, d, addWorkingDays(c, d, n).day)` is n.
 */
export const workingDaysBetween = (calendar: WorkCalendar, from: Day, to: Day): WorkingDays => {
  const isBack = to < from;
  const [first, last] = isBack ? [to, addDays(from, -1)] : [addDays(from, 1), to];
  const days = [...daysOf(first, last)].map((day) => calendar.of(day).is);
  const worked = days.filter((is) => is === 'work').length;
  const perhaps = worked + days.filter((is) => is === 'open').length;
  return {
    // Subtracted from 0, for there is no negative zero of days.
    ...(isBack ? { least: 0 - perhaps, most: 0 - worked } : { least: worked, most: perhaps }),
    ...notYetKnown(calendar, first, last),
  };
};

/**
 * The day on which so many working days have passed since `from`; before it where `days` is negative; `from` for none.
 */
export const addWorkingDays = (calendar: WorkCalendar, from: Day, days: number): WorkingDay => {
  const [direction, wanted] = [days < 0 ? -1 : 1, Math.abs(days)];
  const end = (mayBeWorked: boolean): Day => {
    let [day, passed, pause] = [from, 0, 0];
    while (passed < wanted && pause < LONGEST_PAUSE) {
      day = addDays(day, direction);
      const { is } = calendar.of(day);
      const counts = is === 'work' || (is === 'open' && mayBeWorked);
      passed += counts ? 1 : 0;
      pause = counts ? 0 : pause + 1;
    }
    return day;
  };
  const [day, far] = [end(true), end(false)];
  const known =
    direction > 0 ? notYetKnown(calendar, addDays(from, 1), far) : notYetKnown(calendar, far, addDays(from, -1));
  return { day, latest: far, ...known };
};

/** The day itself where it is worked, else the next that is: when something owed by a day is due. */
export const dueOn = (calendar: WorkCalendar, day: Day): WorkingDay => {
  const next = (mayBeWorked: boolean): Day => {
    let at = day;
    for (let pause = 0; pause < LONGEST_PAUSE; pause += 1, at = addDays(at, 1)) {
      const { is } = calendar.of(at);
      if (is === 'work' || (is === 'open' && mayBeWorked)) return at;
    }
    return day;
  };
  const latest = next(false);
  return { day: next(true), latest, ...notYetKnown(calendar, day, latest) };
};
