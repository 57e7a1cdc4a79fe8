/**
 * Reads the calendar of public days off (`data/calendar/*.yaml`). A bad file is a fault of this project's own data: it
 * throws.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  dayOfWeek,
  daysOf,
  type CalendarYear,
  type DaysOff,
  type PublicCalendar,
} from '#core/law/calendar/calendar.ts';
import { CERTAINTIES } from '#core/law/certainty.ts';
import { readDay, yearOf, type Day } from '#core/value/day.ts';

const SHIPPED = new URL('../../../data/calendar/viet-nam.yaml', import.meta.url);

const told = { status: z.enum(CERTAINTIES), source: z.string().min(1) };
const name = z.string().min(1);
const day = z.string().transform((text, context): Day => {
  const value = readDay(text);
  if (value) return value;
  context.addIssue('not a day');
  return z.NEVER;
});
const daysOff = z.strictObject({ from: day, to: day.optional(), name, note: name.optional() });
const year = z.strictObject({
  year: z.int(),
  announced: z.boolean(),
  ...told,
  off: z.array(daysOff),
  exchanged: z.array(z.strictObject({ off: day, work: day })).default([]),
  open: z.array(daysOff).default([]),
});
const calendarSchema = z.strictObject({
  id: name,
  title: z.strictObject({ vi: name, en: name }),
  week: z.strictObject({ off: z.array(z.int().min(1).max(7)), ...told }),
  terms: z.strictObject(told),
  fixed: z.array(z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), name, ...told })),
  compensation: z.strictObject(told),
  years: z.array(year),
});

/**
 * The public calendar. Throws ZodError, or RangeError for a day that contradicts its year, its week, or another line.
 */
export const readCalendar = async (file: URL | string = SHIPPED): Promise<PublicCalendar> => {
  const calendar = calendarSchema.parse(parse(await readFile(file, 'utf8'))) as PublicCalendar;
  const seen = new Set<number>();
  for (const one of calendar.years) {
    if (seen.has(one.year)) throw new RangeError(`${calendar.id}: the year ${one.year} stands twice`);
    seen.add(one.year);
    checkYear(calendar, one);
  }
  return calendar;
};

const checkYear = ({ id, week }: PublicCalendar, { year: number, off, open, exchanged }: CalendarYear): void => {
  const fail = (at: Day, why: string): never => {
    throw new RangeError(`${id}: ${at} ${why}`);
  };
  const taken = new Set<Day>();
  const take = (at: Day): void => {
    if (yearOf(at) !== number) fail(at, `does not lie in ${number}`);
    if (taken.has(at)) fail(at, 'stands twice');
    taken.add(at);
  };
  for (const { from, to = from } of [...off, ...open] satisfies readonly DaysOff[]) {
    if (to < from) fail(from, 'ends before it begins');
    for (const at of daysOf(from, to)) take(at);
  }
  for (const one of exchanged) {
    take(one.off);
    take(one.work);
    if (week.off.includes(dayOfWeek(one.off))) fail(one.off, 'is off by the week and needs no exchange');
    if (!week.off.includes(dayOfWeek(one.work))) fail(one.work, 'is worked by the week');
  }
};
