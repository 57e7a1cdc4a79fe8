import { fold } from '#core/text/fold.ts';
import { halfWidth } from '#core/text/half-width.ts';

/** A calendar day in Asia/Ho_Chi_Minh, written YYYY-MM-DD; the text order is the time order. */
export type Day = string & { readonly __day: true };

const ISO_LENGTH = 10;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Reads YYYY-MM-DD; undefined when the text is not a day that exists. */
export const readDay = (text: string): Day | undefined => {
  // Most texts that are asked about are longer or shorter: it is asked very often.
  const match = text.length === ISO_LENGTH ? ISO_DAY.exec(text) : null;
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? (text as Day) : undefined;
};

/**
 * Day, month and year with one and the same mark between them, and the midnight that spreadsheets write behind a day.
 */
const WRITTEN_DAY = /^(?:ngay\s+)?(?<day>\d{1,2})\s*(?<mark>[/.-])\s*(?<month>\d{1,2})\s*\k<mark>\s*(?<year>\d{4})$/u;
const DAY_IN_WORDS =
  /^(?:ngay\s+)?(?<day>\d{1,2})\s+thang\s+(?<month>\d{1,2})(?:\s+nam\s+|\s*\/\s*|\s+)(?<year>\d{4})$/u;
const LOOSE_ISO_DAY = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u;
const MIDNIGHT = /(?<=\d)(?:\s+|t)0{1,2}:00(?::00(?:\.0+)?)?z?$/u;

/**
 * Reads a day as a person or a spreadsheet writes it: 31/5/2023, 31-5-2023, 31.5.2023 (day before month, as Vietnam
 * writes it), "ngày 05 tháng 3 năm 2024" as every dateline has it, or 2023-05-31; undefined when it is none of these or
 * no day that exists.
 */
export const readWrittenDay = (text: string): Day | undefined => {
  const { day = '', month = '', year = '' } = partsOfDay(text) ?? {};
  return readDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
};

const partsOfDay = (text: string): Readonly<Record<string, string>> | undefined => {
  const plain = fold(halfWidth(text).replaceAll(/[\u2010-\u2015\u2212]/gu, '-')).replace(MIDNIGHT, '');
  return [WRITTEN_DAY, DAY_IN_WORDS, LOOSE_ISO_DAY].map((form) => form.exec(plain)?.groups).find(Boolean);
};

/**
 * What is wrong with a text that is no period: one written as a day, 31/2/2026, is told to be none, without a lesson on
 * quarters.
 */
export const faultOfPeriod = (text: string): 'field.day' | 'field.date' =>
  partsOfDay(text) ? 'field.day' : 'field.date';

/** As `readDay`, for text already checked. Throws RangeError otherwise. */
export const asDay = (text: string): Day => {
  const day = readDay(text);
  if (!day) throw new RangeError(`not a day: ${text}`);
  return day;
};

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

/** Days since 1970-01-01, proleptic Gregorian, without a clock or a time zone. */
export const dayNumber = (day: Day): number => {
  const [y, m, d] = [yearOf(day), monthOf(day), dayOfMonth(day)];
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The other way round. */
const dayOfNumber = (number: number): Day => {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const [m, d] = [month < 10 ? month + 3 : month - 9, dayOfYear - Math.floor((153 * month + 2) / 5) + 1];
  const y = yearOfEra + era * 400 + (m <= 2 ? 1 : 0);
  return asDay([String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-'));
};

/** The day so many days later; earlier where `days` is negative. */
export const addDays = (day: Day, days: number): Day => dayOfNumber(dayNumber(day) + days);

/**
 * The same day so many months later; the last of the month where it has no such day: 31 January and a month is 28
 * February.
 */
export const addMonths = (day: Day, months: number): Day => {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const last = Math.min(dayOfMonth(day), daysInMonth(year, month));
  return asDay(
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(last).padStart(2, '0')].join('-'),
  );
};

/** The instant at which a day begins in Vietnam (UTC+7, no summer time), as ISO 8601. */
export const startOfDay = (day: Day): string => `${day}T00:00:00+07:00`;

/** As running text writes it: 31/5/2023. */
export const printDay = (day: Day): string => `${dayOfMonth(day)}/${monthOf(day)}/${yearOf(day)}`;

/** The day in Vietnam (UTC+7, no summer time) of an instant: ISO 8601, UTC. Throws RangeError for another text. */
export const dayOfInstant = (instant: string): Day => {
  const day = asDay(instant.slice(0, 10));
  return Number(instant.slice(11, 13)) >= 17 ? addDays(day, 1) : day;
};
