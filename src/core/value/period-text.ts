/**
 * Periods as people write and print them: "quý III/2026", "9 tháng năm 2026", "giai đoạn 2021-2025". What is printed is
 * read again as the same period. Marks may lack and case does not matter: no two of these words differ by them alone.
 */
import { fold } from '#core/text/fold.ts';
import { halfWidth } from '#core/text/half-width.ts';
import { readDay, readWrittenDay, type Day } from '#core/value/day.ts';
import {
  firstDay,
  lastDay,
  lengthOf,
  periodBetween,
  rangeOf,
  readPeriod,
  termOf,
  type Period,
  type PeriodLength,
} from '#core/value/period.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** A day as official documents write it: "05/3/2021", "06/11/2023"; the month has its zero in January and February. */
export const printOfficialDay = (day: Day | Period): string =>
  `${day.slice(8, 10)}/${Number(day.slice(5, 7)) < 3 ? day.slice(5, 7) : Number(day.slice(5, 7))}/${day.slice(0, 4)}`;

/** The same with the words that running text puts before it; of a period other than a day as `printPeriod`. */
export const printOfficialPeriod = (period: Day | Period): string => {
  const day = readDay(period);
  return day ? `ngày ${printOfficialDay(day)}` : printPeriod(period as Period);
};

/**
 * As running text writes it: "năm 2022", "tháng 6/2025", "6 tháng đầu năm 2022", "nhiệm kỳ 2020-2025", "ngày
 * 30/6/2023".
 */
export const printPeriod = (period: Period): string => {
  const ends = rangeOf(period);
  return ends ? printRange(period, ...ends) : printPlain(period);
};

const printPlain = (period: Period): string => {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  const number = Number(part.slice(1));
  switch (lengthOf(period)) {
    case 'year':
      return `năm ${year}`;
    case 'half':
      return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'quarter':
      return `quý ${ROMAN[number - 1]}/${year}`;
    case 'months':
      return `${number} tháng ${number < 6 ? 'đầu năm' : 'năm'} ${year}`;
    case 'month':
      return `tháng ${Number(part)}/${year}`;
    default:
      return `ngày ${Number(part.slice(3))}/${Number(part.slice(0, 2))}/${year}`;
  }
};

/**
 * The ways in which a title writes a period, in the same order for all of a length: "quý III năm 2026", "quý III/2026".
 */
export const periodSpellings = (period: Period): readonly string[] => {
  const printed = printPeriod(period);
  const [, part = '', year = ''] = /^(.*)\/(\d{4})$/u.exec(printed) ?? [];
  const two = (text: string): string => text.replace(/(?<!\d)\d(?= tháng|$)/u, '0$&');
  const spelled = part === '' ? [printed] : [`${part} năm ${year}`, printed];
  return lengthOf(period) === 'month'
    ? [...spelled, `${two(part)} năm ${year}`, `${two(part)}/${year}`]
    : [...spelled, ...spelled.map(two).filter((one) => !spelled.includes(one))];
};

const printRange = (period: Period, from: Period, to: Period): string => {
  if (lengthOf(period) === 'term') return `nhiệm kỳ ${from}-${to}`;
  return from.length === 4 && to.length === 4
    ? `giai đoạn ${from}-${to}`
    : `từ ${printPlain(from)} đến ${printPlain(to)}`;
};

/** Numbers in words as far as months go, without marks. */
const NUMBERS: readonly (readonly string[])[] = [
  ['mot', 'gieng'],
  ['hai'],
  ['ba'],
  ['tu', 'bon'],
  ['nam'],
  ['sau'],
  ['bay'],
  ['tam'],
  ['chin'],
  ['muoi'],
  ['muoi mot'],
  ['muoi hai', 'chap'],
];

const WORD = NUMBERS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const NUMBER = `(\\d{1,2}|${WORD})`;
const YEAR = '(\\d{4})';
/** Between a part of the year and the year: "/2026", " năm 2026", "-2026". */
const OF_YEAR = `(?:\\s*[/.-]\\s*|\\s+nam\\s+|\\s+)${YEAR}`;

const numberOf = (text: string): number =>
  /^\d/u.test(text) ? Number(text) : NUMBERS.findIndex((words) => words.includes(text)) + 1;
const quarterOf = (text: string): number => {
  const roman = ROMAN.findIndex((one) => one.toLowerCase() === text);
  return roman >= 0 ? roman + 1 : numberOf(text);
};

/** The canonical text of the months from one to another; what is no month of the year is no period. */
const months = (year: string, from: number, to: number): string => {
  const [first, last] = [from, to].map((month) => readPeriod(`${year}-${String(month).padStart(2, '0')}`));
  return (first && last && periodBetween(first, last)) ?? '';
};

type Form = readonly [shape: RegExp, canonical: (...parts: readonly string[]) => string];

const form = (shape: string, canonical: Form[1]): Form => [new RegExp(`^${shape}$`, 'u'), canonical];

/** Plain periods without marks and in small letters. */
const FORMS: readonly Form[] = [
  form(`(?:ca\\s+nam|nam|het\\s+nam)?\\s*${YEAR}`, (year = '') => year),
  form(
    `(?:quy|qui|q)\\s*(iv|i{1,3}|[1-4]|mot|hai|ba|bon|tu)${OF_YEAR}`,
    (quarter = '', year) => `${year}-Q${quarterOf(quarter)}`,
  ),
  form(`(?:thang\\s*|t)?(\\d{1,2})\\s*[/.-]\\s*${YEAR}`, (month, year = '') =>
    months(year, Number(month), Number(month)),
  ),
  form(`thang\\s+(\\d{1,2})${OF_YEAR}`, (month, year = '') => months(year, Number(month), Number(month))),
  // "tháng … năm 2026" with its number left out is no May.
  form(`thang\\s+(${WORD})\\s+nam\\s+${YEAR}`, (month = '', year = '') =>
    months(year, numberOf(month), numberOf(month)),
  ),
  form(`${YEAR}\\s*[/-]\\s*(\\d{1,2})`, (year = '', month) => months(year, Number(month), Number(month))),
  form(`${NUMBER}\\s+thang(?:\\s+dau)?(?:\\s+nam)?(?:\\s+|/)${YEAR}`, (count = '', year = '') =>
    months(year, 1, numberOf(count)),
  ),
  form(`${NUMBER}\\s+thang\\s+cuoi\\s+nam\\s+${YEAR}`, (count = '', year = '') =>
    months(year, 13 - numberOf(count), 12),
  ),
];

const readPlain = (text: string): Period | undefined => {
  const day = readWrittenDay(text);
  if (day) return readPeriod(day);
  for (const [shape, canonical] of FORMS) {
    const parts = shape.exec(text)?.slice(1);
    const period = parts && readPeriod(canonical(...parts));
    if (period) return period;
  }
  return undefined;
};

const TERM = /^(?:nhiem\s+ky|nk)\s+(\d{4})\s*-\s*(\d{4})$/u;
const YEARS = /^(?:giai\s+doan\s+|(?:\d+\s+)?(?:cac\s+)?nam\s+)?(\d{4})\s*-\s*(\d{4})$/u;
const FROM_TO = /^(?:giai\s+doan\s+)?(?:tu\s+)?(\S.*?)\s+(?:den|-)\s+(?:het\s+)?(\S.*)$/u;

/**
 * Reads a period as people write it, or in its one spelling: "Quý III/2026", "quý 3 năm 2026", "15/3/2026", "ngày 05
 * tháng 3 năm 2026", "6 tháng đầu năm 2026", "9 tháng năm 2026", "giai đoạn 2021-2025", "nhiệm kỳ 2020-2025", "từ tháng
 * 7/2025 đến tháng 6/2026"; undefined when it is none of these or does not exist.
 */
export const readWrittenPeriod = (text: string): Period | undefined => {
  const canonical = readPeriod(text.trim());
  if (canonical) return canonical;
  const plain = fold(halfWidth(text).replaceAll(/[\u2010-\u2015\u2212]/gu, '-'));
  const [, first, last] = TERM.exec(plain) ?? [];
  if (first && last) return termOf(first, last);
  const [, from, to] = YEARS.exec(plain) ?? [];
  if (from && to) return readPeriod(`${from}..${to}`);
  const one = readPlain(plain);
  if (one) return one;
  const [, begin = '', end = ''] = FROM_TO.exec(plain) ?? [];
  const ends = [readPlain(begin), readPlain(end)] as const;
  return ends[0] && ends[1] && periodBetween(ends[0], ends[1]);
};

/** Which day of a longer time is meant: something begins, or ends. */
export type Edge = 'first' | 'last';

/** What has one beginning and one end that nobody doubts; of a term or a stretch both are told. */
const WHOLE: ReadonlySet<PeriodLength> = new Set(['month', 'quarter', 'half', 'year']);
const EDGES: Readonly<Record<Edge, RegExp>> = {
  first: /^(?:tu\s+)?(?:dau\s+)?/u,
  last: /^(?:den\s+)?(?:het\s+|cuoi\s+)?/u,
};

/**
 * A day at which something begins or ends, which people often write by its year: until "2030", "hết năm 2030" or "quý
 * IV/2030" is until 31/12/2030. Undefined for what is neither a day nor one month, quarter, half or year.
 */
export const readEdgeDay = (text: string, edge: Edge): Day | undefined => {
  const plain = fold(halfWidth(text)).replace(EDGES[edge], '');
  const day = readWrittenDay(plain);
  if (day) return day;
  const period = readWrittenPeriod(plain);
  if (!period || !WHOLE.has(lengthOf(period))) return undefined;
  return edge === 'first' ? firstDay(period) : lastDay(period);
};
