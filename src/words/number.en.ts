/** Numbers, money and dates as English prints them: 1,234.5; VND 75.94 billion; 31 May 2023. */
import { decimal, plainDecimal, trimDecimal, writePlainDecimal, type Decimal } from '#core/value/decimal.ts';
import type { Approximation } from '#core/value/approximation.ts';
import { amountOf, type Quantity } from '#core/value/quantity.ts';
import { MONEY, type UnitOfMeasure, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { dayOfMonth, monthOf, readDay, yearOf, type Day } from '#core/value/day.ts';
import { lengthOf, rangeOf, type Period } from '#core/value/period.ts';

const APPROXIMATIONS: Readonly<Record<Approximation, string>> = {
  expected: 'expected',
  estimated: 'estimated',
  about: 'about',
  over: 'over',
  'more-than': 'more than',
  nearly: 'nearly',
  approximately: 'approximately',
  average: 'on average',
  under: 'under',
  'at-most': 'at most',
  'at-least': 'at least',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const printEnglishNumber = (value: Decimal): string => {
  const [whole = '', fraction] = writePlainDecimal(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const SCALES = [
  { word: 'billion', power: 9 },
  { word: 'million', power: 6 },
] as const;

const printEnglishMoney = (value: Decimal): string => {
  const size = value.digits < 0n ? -value.digits : value.digits;
  const scale = SCALES.find(({ power }) => size >= 10n ** BigInt(power) && size % 10n ** BigInt(power - 3) === 0n);
  if (!scale) return `VND ${printEnglishNumber(value)}`;
  return `VND ${printEnglishNumber(trimDecimal(decimal(value.digits, scale.power)))} ${scale.word}`;
};

/** "work" of "works": the dictionary of units holds plurals. */
const singular = (plural: string): string => {
  if (plural === 'people') return 'person';
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  return plural.replace(/(?<=ch|sh|x|ss)es$|s$/u, '');
};

const unitWord = (unit: UnitOfMeasure | undefined, code: string, amount: Decimal): string => {
  const word = unit?.en ?? code;
  const one = amount.scale === 0 && amount.digits === 1n;
  return one && (unit?.kind === 'count' || unit?.kind === 'time') ? singular(word) : word;
};

/** "over VND 500 billion", "6,931.0 m²", "77%". */
export const printEnglishQuantity = (value: Quantity, units: UnitsOfMeasure, bare = false): string => {
  const words = value.approx.map((word) => APPROXIMATIONS[word]).join(' ');
  const { to, of, ...low } = value;
  const ends = [low, ...(to === undefined ? [] : [{ ...low, amount: to }])];
  const range = ends.map((one) => printEnglishEnd(one, of, units, bare)).join(' to ');
  return words ? `${words} ${range}` : range;
};

const printEnglishEnd = (value: Quantity, of: string | undefined, units: UnitsOfMeasure, bare: boolean): string => {
  const amount = amountOf(value);
  const unit = units.get(value.unit);
  const step = unit?.steps?.[Number(value.amount)];
  if (step !== undefined) return step;
  const whole =
    of === undefined
      ? ''
      : ` of ${value.unit === MONEY ? printEnglishMoney(plainDecimal(of)) : printEnglishNumber(plainDecimal(of))}`;
  if (value.unit === MONEY) return `${printEnglishMoney(amount)}${whole}`;
  const number = `${printEnglishNumber(amount)}${whole}`;
  if (bare) return number;
  if (unit?.kind === 'rank') return `${unit.en} ${number}`;
  return `${number}${unit?.tight ? '' : ' '}${unitWord(unit, value.unit, of === undefined ? amount : plainDecimal(of))}`;
};

export const printEnglishDay = (day: Day): string => `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`;

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'] as const;

/** "2022", "first half of 2022", "first nine months of 2022", "Q3 2022", "June 2025", "30 June 2023", "2021–2025". */
export const printEnglishPeriod = (period: Period): string => {
  const ends = rangeOf(period);
  if (ends) {
    const [from, to] = ends.map(printEnglishPeriod) as [string, string];
    const joined = from.length === 4 && to.length === 4 ? `${from}–${to}` : `${from} to ${to}`;
    return lengthOf(period) === 'term' ? `term of ${joined}` : joined;
  }
  const exact = readDay(period);
  if (exact) return printEnglishDay(exact);
  const [year = '', part = ''] = period.split('-');
  const number = Number(part.slice(1));
  if (part === '') return year;
  if (part.startsWith('H')) return `${number === 1 ? 'first' : 'second'} half of ${year}`;
  if (part.startsWith('M')) return `first ${COUNTS[number - 2]} months of ${year}`;
  if (part.startsWith('Q')) return `${part} ${year}`;
  return `${MONTHS[Number(part) - 1]} ${year}`;
};
