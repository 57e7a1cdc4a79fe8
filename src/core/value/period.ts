/**
 * A stretch of time to which a figure belongs: a year "2022", a half "2022-H1", a quarter "2022-Q3",
 * a month "2022-06", or one day "2023-05-31" (a state on that day). A partly known date uses the same texts.
 */
import { asDay, readDay, type Day } from '#core/value/day.ts';

export type Period = string & { readonly __period: true };

const SHAPES: readonly RegExp[] = [/^\d{4}$/, /^\d{4}-H[12]$/, /^\d{4}-Q[1-4]$/, /^\d{4}-(0[1-9]|1[0-2])$/];

export const readPeriod = (text: string): Period | undefined =>
  SHAPES.some((shape) => shape.test(text)) || readDay(text) ? (text as Period) : undefined;

/** As `readPeriod`, for text already checked. Throws RangeError otherwise. */
export const asPeriod = (text: string): Period => {
  const period = readPeriod(text);
  if (!period) throw new RangeError(`not a period: ${text}`);
  return period;
};

const monthSpan = (period: Period): readonly [first: number, last: number] => {
  const part = period.slice(5);
  if (part === '') return [1, 12];
  if (part.startsWith('H')) return part === 'H1' ? [1, 6] : [7, 12];
  if (part.startsWith('Q')) return [3 * Number(part[1]) - 2, 3 * Number(part[1])];
  return [Number(part), Number(part)];
};

const two = (n: number): string => String(n).padStart(2, '0');

export const firstDay = (period: Period): Day =>
  readDay(period) ?? asDay(`${period.slice(0, 4)}-${two(monthSpan(period)[0])}-01`);

export const lastDay = (period: Period): Day => {
  const exact = readDay(period);
  if (exact) return exact;
  const prefix = `${period.slice(0, 4)}-${two(monthSpan(period)[1])}`;
  const day = [31, 30, 29, 28].map((d) => readDay(`${prefix}-${d}`)).find((d) => d !== undefined);
  if (!day) throw new RangeError(`no last day: ${period}`);
  return day;
};

/** By last day, then by first: a year sorts after its months. */
export const comparePeriods = (a: Period, b: Period): number =>
  lastDay(a).localeCompare(lastDay(b)) || firstDay(b).localeCompare(firstDay(a));

/** As running text writes it: "năm 2022", "tháng 6/2025", "quý III/2022", "6 tháng đầu năm 2022", "ngày 30/6/2023". */
export const printPeriod = (period: Period): string => {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  if (part === '') return `năm ${year}`;
  if (part.startsWith('H')) return `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}`;
  if (part.startsWith('Q')) return `quý ${['I', 'II', 'III', 'IV'][Number(part[1]) - 1]}/${year}`;
  if (part.length === 2) return `tháng ${Number(part)}/${year}`;
  return `ngày ${Number(part.slice(3))}/${Number(part.slice(0, 2))}/${year}`;
};
