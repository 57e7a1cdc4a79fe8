/** The parts of which times are made: days and months in figures, years, and stretches of years. */
import { GAP, type Tokens } from '#core/review/read/tokens.ts';
import { readDay } from '#core/value/day.ts';
import { readPeriod, type Period } from '#core/value/period.ts';

/** A stretch of time: its tokens, and its period where the year is told. */
export interface Time {
  readonly from: number;
  readonly behind: number;
  readonly period?: Period | undefined;
  readonly isDay: boolean;
  /** Its period once a later time has told the year; of a day without its month the month as well. */
  readonly inYear?: (year: number, month: number) => Period | undefined;
}

const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '.', '–']);
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '÷']);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const two = (number: number): string => String(number).padStart(2, '0');

const plainNumber = (tokens: Tokens, at: number): number | undefined => {
  if (!tokens.isNumber(at)) return undefined;
  const raw = tokens.digits(at);
  return /^\d{1,4}$/u.test(raw) ? Number(raw) : undefined;
};

export const yearAt = (tokens: Tokens, at: number): number | undefined => {
  const year = tokens.isNumber(at) && tokens.lengthOf(at) === 4 ? plainNumber(tokens, at) : undefined;
  return year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
};

export const numberIn = (tokens: Tokens, at: number, least: number, most: number): number | undefined => {
  const number = tokens.lengthOf(at) <= 2 ? plainNumber(tokens, at) : undefined;
  return number !== undefined && number >= least && number <= most ? number : undefined;
};

export const dayPeriod = (year: number, month: number, day: number): Period | undefined =>
  readDay(`${year}-${two(month)}-${two(day)}`) as Period | undefined;
export const monthPeriod = (year: number, month: number): Period | undefined => readPeriod(`${year}-${two(month)}`);

/** A sign between the parts of a date; it may have a space beside it, as scans leave them. */
const separatorAt = (tokens: Tokens, at: number): boolean =>
  SEPARATORS.has(tokens.lower[at] ?? '') && (tokens.gap[at] ?? 0) <= GAP.line;

/** The year behind a part of it: "/2026", " năm 2026", "-2026". */
export const ofYear = (tokens: Tokens, at: number): { readonly year: number; readonly behind: number } | undefined => {
  if (tokens.is(at, 'năm') || separatorAt(tokens, at)) {
    const year = yearAt(tokens, at + 1);
    if (year !== undefined) return { year, behind: at + 2 };
  }
  return undefined;
};

const POINTED_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;

/** Day, month and year in figures; `said`: "ngày" stands before it, so that the year may lack. */
export const dayInFigures = (tokens: Tokens, from: number, at: number, said: boolean): Time | undefined => {
  const pointed = tokens.isNumber(at) ? POINTED_DAY.exec(tokens.raw(at)) : null;
  if (pointed) {
    const [day = 0, month = 0, year = 0] = pointed.slice(1).map(Number);
    const period = dayPeriod(year, month, day);
    return period || said ? { from, behind: at + 1, period, isDay: true } : undefined;
  }
  const day = numberIn(tokens, at, 1, 31);
  if (day === undefined || isFirstOfDays(tokens, at)) return undefined;
  if (separatorAt(tokens, at + 1)) {
    const month = numberIn(tokens, at + 2, 1, 12);
    const monthAndYear = month === undefined && said ? pointedMonth(tokens, at + 2) : undefined;
    if (monthAndYear)
      return { from, behind: at + 3, period: dayPeriod(monthAndYear.year, monthAndYear.month, day), isDay: true };
    if (month === undefined) return undefined;
    const year = separatorAt(tokens, at + 3) ? yearAt(tokens, at + 4) : undefined;
    if (year !== undefined) {
      const loose = !said && [at + 1, at + 2, at + 3, at + 4].some((place) => !tokens.isTight(place));
      const dashed = tokens.lower[at + 1] !== tokens.lower[at + 3];
      if ((loose && tokens.lower[at + 1] !== '/') || dashed) return undefined;
      return { from, behind: at + 5, period: dayPeriod(year, month, day), isDay: true };
    }
    if (!said || !tokens.isTight(at + 1)) return undefined;
    // A year of no four digits: nobody knows which.
    const isSlip = tokens.lower[at + 3] === tokens.lower[at + 1] && tokens.isTight(at + 3) && tokens.isTight(at + 4);
    return {
      from,
      behind: isSlip && isYearLike(tokens, at + 4) ? at + 5 : at + 3,
      isDay: true,
      inYear: (own) => dayPeriod(own, month, day),
    };
  }
  if (tokens.is(at + 1, 'tháng')) {
    const month = numberIn(tokens, at + 2, 1, 12);
    if (month === undefined) return undefined;
    const year = ofYear(tokens, at + 3);
    return {
      from,
      behind: year?.behind ?? at + 3,
      isDay: true,
      period: year && dayPeriod(year.year, month, day),
      inYear: (own) => dayPeriod(own, month, day),
    };
  }
  return undefined;
};

/** "ngày 5-7/10/2020": from the fifth to the seventh, not the fifth of July. */
const isFirstOfDays = (tokens: Tokens, at: number): boolean =>
  DASHES.has(tokens.lower[at + 1] ?? '') &&
  numberIn(tokens, at + 2, 1, 31) !== undefined &&
  tokens.is(at + 3, '/') &&
  numberIn(tokens, at + 4, 1, 12) !== undefined;

const isYearLike = (tokens: Tokens, at: number): boolean =>
  tokens.isNumber(at) && /^(?:\d{2,3}|\d{5})$/u.test(tokens.raw(at));

/** "5.2023" read as one number. */
export const pointedMonth = (
  tokens: Tokens,
  at: number,
): { readonly month: number; readonly year: number } | undefined => {
  const found = tokens.isNumber(at) ? /^(\d{1,2})\.(\d{4})$/u.exec(tokens.raw(at)) : null;
  return found ? { month: Number(found[1]), year: Number(found[2]) } : undefined;
};

/** Two years with a dash between them. */
export const yearsAt = (
  tokens: Tokens,
  at: number,
): { readonly from: number; readonly to: number; readonly behind: number } | undefined => {
  const from = yearAt(tokens, at);
  if (from === undefined) return undefined;
  const joined = DASHES.has(tokens.lower[at + 1] ?? '');
  const worded = tokens.is(at + 1, 'đến');
  const said = worded && tokens.is(at + 2, 'năm') ? at + 3 : at + 2;
  const to = joined || worded ? yearAt(tokens, said) : undefined;
  return to !== undefined && to > from ? { from, to, behind: said + 1 } : undefined;
};
