/** A calendar day in Asia/Ho_Chi_Minh, written YYYY-MM-DD; the text order is the time order. */
export type Day = string & { readonly __day: true };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Reads YYYY-MM-DD; undefined when the text is not a day that exists. */
export const readDay = (text: string): Day | undefined => {
  const match = ISO_DAY.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? (text as Day) : undefined;
};

/** Day, month and year with one and the same mark between them. */
const WRITTEN_DAY = /^(?:ngày\s+)?(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})$/iu;
const LOOSE_ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a day as a person types it: 31/5/2023, 31-5-2023, 31.5.2023 (day before month, as Vietnam writes it) or
 * 2023-05-31; undefined when it is none of these or no day that exists.
 */
export const readWrittenDay = (text: string): Day | undefined => {
  const plain = text.trim();
  const [, day, , month, year] = WRITTEN_DAY.exec(plain) ?? [];
  const [, isoYear, isoMonth, isoDay] = LOOSE_ISO_DAY.exec(plain) ?? [];
  const padded = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  return readDay(`${year ?? isoYear ?? ''}-${padded(month ?? isoMonth)}-${padded(day ?? isoDay)}`);
};

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

/** As running text writes it: 31/5/2023. */
export const printDay = (day: Day): string => `${dayOfMonth(day)}/${monthOf(day)}/${yearOf(day)}`;
