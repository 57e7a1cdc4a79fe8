/**
 * A stretch of time to which a figure belongs. Each has one spelling and begins with its year:
 *
 *     2022               a year                     2022-06-30           a day (a state on that day)
 *     2022-H1            a half                     2021..2025           several years
 *     2022-Q3            a quarter                  2025-07..2026-06     from one period to another
 *     2022-06            a month                    2020..2025T          a term of office
 *     2022-M9            the first nine months
 *
 * A partly known date uses the same texts. How people write them: `period-text.ts`.
 */
import { compareTexts } from '#core/text/collate.ts';
import { asDay, dayNumber, daysInMonth, readDay, yearOf, type Day } from '#core/value/day.ts';

export type Period = string & { readonly __period: true };

/** `months`: the first so many months of a year; `range`: from one period to another; `term`: a term of office. */
export type PeriodLength = 'day' | 'month' | 'quarter' | 'months' | 'half' | 'year' | 'range' | 'term';

/** Three and six months are a quarter and a half; one and twelve a month and a year. */
const PLAIN: readonly (readonly [length: PeriodLength, shape: RegExp])[] = [
  ['year', /^\d{4}$/],
  ['half', /^\d{4}-H[12]$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['months', /^\d{4}-M(?:[245789]|1[01])$/],
  ['month', /^\d{4}-(?:0[1-9]|1[0-2])$/],
];
const RANGE = /^(?<from>\d{4}[^.T]*)\.\.(?<to>\d{4}[^.T]*)$/;
const TERM = /^(?<from>\d{4})\.\.(?<to>\d{4})T$/;

const plainLength = (text: string): PeriodLength | undefined =>
  PLAIN.find(([, shape]) => shape.test(text))?.[0] ?? (readDay(text) ? 'day' : undefined);

const endsOf = (text: string): { readonly from: Period; readonly to: Period; readonly term: boolean } | undefined => {
  if (!text.includes('..')) return undefined;
  const term = TERM.exec(text)?.groups;
  const { from = '', to = '' } = term ?? RANGE.exec(text)?.groups ?? {};
  return from === '' ? undefined : { from: from as Period, to: to as Period, term: term !== undefined };
};

/** Reads the one spelling of a period; undefined for any other text, also for "2022-01..2022-06", which is 2022-H1. */
export const readPeriod = (text: string): Period | undefined => {
  if (plainLength(text)) return text as Period;
  const ends = endsOf(text);
  if (!ends || !plainLength(ends.from) || !plainLength(ends.to) || firstDay(ends.from) >= firstDay(ends.to))
    return undefined;
  return ends.term || periodBetween(ends.from, ends.to) === text ? (text as Period) : undefined;
};

/** As `readPeriod`, for text already checked. Throws RangeError otherwise. */
export const asPeriod = (text: string): Period => {
  const period = readPeriod(text);
  if (!period) throw new RangeError(`not a period: ${text}`);
  return period;
};

export const lengthOf = (period: Period): PeriodLength => {
  const ends = endsOf(period);
  return ends ? (ends.term ? 'term' : 'range') : (plainLength(period) ?? 'day');
};

/** The two ends of a range or a term as they are written; undefined for every other period. */
export const rangeOf = (period: Period): readonly [from: Period, to: Period] | undefined => {
  const ends = endsOf(period);
  return ends && [ends.from, ends.to];
};

const monthSpan = (period: Period): readonly [first: number, last: number] => {
  const part = period.slice(5);
  const number = Number(part.slice(1));
  if (part === '') return [1, 12];
  if (part.startsWith('H')) return number === 1 ? [1, 6] : [7, 12];
  if (part.startsWith('Q')) return [3 * number - 2, 3 * number];
  if (part.startsWith('M')) return [1, number];
  return [Number(part), Number(part)];
};

const two = (n: number): string => String(n).padStart(2, '0');

const lastOfMonth = (year: string, month: number): Day =>
  asDay(`${year}-${two(month)}-${daysInMonth(Number(year), month)}`);

/** Facts name few periods and are asked for their days very often: what was found is kept, so many at most. */
const KEPT = 5000;

const remembered = (find: (period: Period) => Day): ((period: Period) => Day) => {
  const known = new Map<Period, Day>();
  return (period) => {
    const kept = known.get(period);
    if (kept !== undefined) return kept;
    const found = find(period);
    if (known.size >= KEPT) known.clear();
    known.set(period, found);
    return found;
  };
};

export const firstDay = remembered((period) => {
  const from = endsOf(period)?.from;
  if (from) return firstDay(from);
  return readDay(period) ?? asDay(`${period.slice(0, 4)}-${two(monthSpan(period)[0])}-01`);
});

export const lastDay = remembered((period) => {
  const to = endsOf(period)?.to;
  if (to) return lastDay(to);
  return readDay(period) ?? lastOfMonth(period.slice(0, 4), monthSpan(period)[1]);
});

/** The plain period with exactly these days; undefined where there is none. */
const periodOfDays = (first: Day, last: Day): Period | undefined => {
  const year = first.slice(0, 4);
  const [from, to] = [Number(first.slice(5, 7)), Number(last.slice(5, 7))];
  if (first === last) return first as string as Period;
  if (last.slice(0, 4) !== year || !first.endsWith('-01') || last !== lastOfMonth(year, to)) return undefined;
  if (from === to) return `${year}-${two(from)}` as Period;
  const texts = [year, ...['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', `M${to}`].map((part) => `${year}-${part}`)];
  return texts
    .filter((text) => plainLength(text))
    .map((text) => text as Period)
    .find((period) => firstDay(period) === first && lastDay(period) === last);
};

/**
 * From the first day of one plain period to the last of another; undefined when the second ends before the first
 * begins.
 */
export const periodBetween = (from: Period, to: Period): Period | undefined => {
  const [first, last] = [firstDay(from), lastDay(to)];
  if (last < first) return undefined;
  const whole = periodOfDays(first, last);
  return whole ?? (firstDay(from) < firstDay(to) ? (`${from}..${to}` as Period) : undefined);
};

/** A term of office, from a year to a later one. */
export const termOf = (from: number | string, to: number | string): Period | undefined => readPeriod(`${from}..${to}T`);

/** By last day, then by first: a year sorts after its months, several years after the last of them. */
export const comparePeriods = (a: Period, b: Period): number =>
  compareTexts(lastDay(a), lastDay(b)) || compareTexts(firstDay(b), firstDay(a)) || compareTexts(a, b);

/** Whether every day of one period is a day of the other. */
export const isWithin = (inner: Period, outer: Period): boolean =>
  firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);

/** How many days it has. */
export const daysIn = (period: Period): number => dayNumber(lastDay(period)) - dayNumber(firstDay(period)) + 1;

/**
 * The like period before, with which growth is told: of the year before; of the same length before for several years;
 * the term before. Undefined where the calendar has none (29 February) or the year would be before 0001.
 */
export const periodYearBefore = (period: Period): Period | undefined => {
  const ends = endsOf(period);
  if (!ends) return back(period, 1);
  const years = yearOf(lastDay(period)) - yearOf(firstDay(period));
  // Terms meet in a year ("2015-2020", "2020-2025"), stretches of whole years do not.
  const step = ends.term || ends.from.length > 4 ? Math.max(1, years) : years + 1;
  const [from, to] = [back(ends.from, step), back(ends.to, step)];
  return from && to && readPeriod(`${from}..${to}${ends.term ? 'T' : ''}`);
};

/** How many of a length a year has. */
const A_YEAR: Partial<Record<PeriodLength, number>> = { year: 1, half: 2, quarter: 4, months: 1, month: 12 };

/**
 * The like period behind: of months that begin a year those of the next year. Undefined for days and for several years.
 */
export const periodAfter = (period: Period): Period | undefined => {
  const length = lengthOf(period);
  const most = A_YEAR[length];
  if (most === undefined) return undefined;
  const [year, part] = [Number(period.slice(0, 4)), period.slice(5)];
  const mark = /^[HQ]/u.exec(part)?.[0] ?? '';
  if (most === 1) return readPeriod(`${spellYear(year + 1)}${period.slice(4)}`);
  const number = Number(part.slice(mark.length));
  const [next, of] = number < most ? [number + 1, year] : [1, year + 1];
  return readPeriod(`${spellYear(of)}-${mark}${mark === '' ? two(next) : next}`);
};

const spellYear = (year: number): string => String(year).padStart(4, '0');

const back = (plain: Period, years: number): Period | undefined => {
  const year = Number(plain.slice(0, 4)) - years;
  return year < 1 ? undefined : readPeriod(`${spellYear(year)}${plain.slice(4)}`);
};
