/**
 * Days and periods in running text, in the forms that reports write: "ngày 05/3/2021", "quý III/2022", "từ cuối năm
 * 2021 đến năm 2022".
 */
import type { Found } from '#core/review/read/found.ts';
import { phrasesOf } from '#core/review/read/phrases.ts';
import {
  DASHES,
  dayInFigures,
  dayPeriod,
  monthPeriod,
  numberIn,
  ofYear,
  pointedMonth,
  yearAt,
  yearsAt,
  type Time,
} from '#core/review/read/time-parts.ts';
import type { Tokens } from '#core/review/read/tokens.ts';
import { periodBetween, readPeriod, termOf, type Period } from '#core/value/period.ts';
import { ownEntry } from '#core/text/own-entry.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const QUALIFIERS: ReadonlySet<string> = new Set(['đầu', 'giữa', 'cuối']);

/** Words that make of a number of four digits a year: "đến 2022", "(2022)". */
const BEFORE_YEAR: ReadonlySet<string> = new Set([
  'đến',
  'từ',
  'trước',
  'sau',
  'đầu',
  'cuối',
  'giữa',
  'hết',
  'vào',
  'tới',
  'học',
  'kỳ',
  'đoạn',
]);

const yearTime = (tokens: Tokens, from: number, at: number): Time | undefined => {
  const years = yearsAt(tokens, at);
  if (years) return { from, behind: years.behind, period: readPeriod(`${years.from}..${years.to}`), isDay: false };
  const year = yearAt(tokens, at);
  return year === undefined ? undefined : { from, behind: at + 1, period: readPeriod(String(year)), isDay: false };
};

type Form = (tokens: Tokens, at: number) => Time | undefined;

const day: Form = (tokens, at) => dayInFigures(tokens, at, tokens.is(at + 1, ':') ? at + 2 : at + 1, true);

const month: Form = (tokens, at) => {
  const pointed = pointedMonth(tokens, at + 1);
  if (pointed) return { from: at, behind: at + 2, period: monthPeriod(pointed.year, pointed.month), isDay: false };
  const number = numberIn(tokens, at + 1, 1, 12);
  if (number === undefined) return undefined;
  const year = ofYear(tokens, at + 2);
  const inYear = (own: number): Period | undefined => monthPeriod(own, number);
  return { from: at, behind: year?.behind ?? at + 2, isDay: false, period: year && inYear(year.year), inYear };
};

const year: Form = (tokens, at) => {
  const words = tokens.is(at + 1, 'học') || tokens.is(at + 1, 'ngân') ? (tokens.is(at + 1, 'học') ? 2 : 3) : 1;
  return yearTime(tokens, at, at + words);
};

const quarter: Form = (tokens, at) => {
  const word = tokens.lower[at + 1] ?? '';
  const number = ROMAN.includes(word) ? ROMAN.indexOf(word) + 1 : numberIn(tokens, at + 1, 1, 4);
  if (number === undefined) return undefined;
  const found = ofYear(tokens, at + 2);
  const inYear = (own: number): Period | undefined => readPeriod(`${own}-Q${number}`);
  return { from: at, behind: found?.behind ?? at + 2, isDay: false, period: found && inYear(found.year), inYear };
};

const stretch: Form = (tokens, at) => {
  const from = tokens.is(at, 'giai') || tokens.is(at, 'thời') || tokens.is(at, 'nhiệm') ? at + 2 : at + 1;
  const own = tokens.is(from, 'năm') ? from + 1 : from;
  const years = yearsAt(tokens, own);
  if (!years) return undefined;
  const period = tokens.is(at, 'nhiệm') ? termOf(years.from, years.to) : readPeriod(`${years.from}..${years.to}`);
  return { from: at, behind: years.behind, period, isDay: false };
};

/** "đầu năm 2023", "cuối năm", "hết năm 2024". */
const partOfYear: Form = (tokens, at) => {
  if (!tokens.is(at + 1, 'năm')) return undefined;
  const found = year(tokens, at + 1);
  return found && { ...found, from: at };
};

/** Words before a number of months that make it a length of time: "trong vòng 6 tháng". */
const BEFORE_LENGTH: ReadonlySet<string> = new Set([
  'sau',
  'vòng',
  'hạn',
  'gian',
  'dài',
  'từ',
  'mỗi',
  'hơn',
  'gần',
  'khoảng',
  'trước',
  'được',
  'là',
  'dưới',
  'trên',
  'đủ',
  'cứ',
  'đến',
  'quá',
  'các',
]);

/** What goes on so is no length of time: "10 tháng vẫn tăng". */
const BEHIND_MONTHS: ReadonlySet<string> = new Set([
  'vẫn',
  'ước',
  'tăng',
  'giảm',
  'đạt',
  'thu',
  'có',
  'bằng',
  'toàn',
  'cả',
]);
/** Of what months are told, or how they are counted. */
const NO_MONTHS: ReadonlySet<string> = new Set(['tuổi', 'tập', 'lương', 'kể', 'tính', 'từ', 'sau', 'trước', 'tù']);

/** "thu ngân sách 9 tháng đạt …", "6 tháng, khám …": the first months of the report's year. */
const isOfTheYear = (tokens: Tokens, at: number): boolean => {
  if (NO_MONTHS.has(tokens.lower[at + 2] ?? '')) return false;
  if (tokens.isWord(at - 1)) return !BEFORE_LENGTH.has(tokens.lower[at - 1] ?? '');
  const begins = at === 0 || tokens.is(at - 1, '.') || tokens.is(at - 1, ';');
  return (
    (begins && tokens.is(at + 2, ',')) ||
    ((begins || tokens.is(at - 1, ',')) && BEHIND_MONTHS.has(tokens.lower[at + 2] ?? ''))
  );
};

/** "6 tháng đầu năm 2023", "9 tháng năm 2023", "5 năm 2021-2025". */
const months: Form = (tokens, at) => {
  const number = numberIn(tokens, at, 1, 12);
  if (number === undefined) return undefined;
  if (tokens.is(at + 1, 'năm')) {
    const years = yearsAt(tokens, at + 2);
    return years && { from: at, behind: years.behind, period: readPeriod(`${years.from}..${years.to}`), isDay: false };
  }
  if (!tokens.is(at + 1, 'tháng')) return undefined;
  const half = tokens.is(at + 2, 'đầu') || tokens.is(at + 2, 'cuối') ? 1 : 0;
  const found = ofYear(tokens, at + 2 + half);
  if (!found && !(half === 1 && tokens.is(at + 3, 'năm')))
    return half === 0 && number > 1 && number < 12 && isOfTheYear(tokens, at)
      ? { from: at, behind: at + 2, isDay: false }
      : undefined;
  const fromMonth = tokens.is(at + 2, 'cuối') ? 13 - number : 1;
  const ends = found && [monthPeriod(found.year, fromMonth), monthPeriod(found.year, fromMonth + number - 1)];
  const period = ends?.[0] && ends[1] && periodBetween(ends[0], ends[1]);
  return { from: at, behind: found?.behind ?? at + 4, period, isDay: false };
};

const FORMS: ReadonlyMap<string, readonly Form[]> = new Map<string, readonly Form[]>([
  ['ngày', [day]],
  ['tháng', [month]],
  ['năm', [year]],
  ['quý', [quarter]],
  ['giai', [stretch]],
  ['thời', [stretch]],
  ['nhiệm', [stretch]],
  ['kỳ', [stretch]],
  ...[...QUALIFIERS].map((word): [string, readonly Form[]] => [word, [partOfYear]]),
]);
const SECOND_WORDS: Readonly<Record<string, string>> = { giai: 'đoạn', thời: 'kỳ', nhiệm: 'kỳ' };

const MONTH_SHORT = /^t(\d{1,2})$/u;

/** `joined`: the sign before it joins it to a time. */
const plainTime = (tokens: Tokens, at: number, joined = false): Time | undefined => {
  const word = tokens.lower[at] ?? '';
  if (tokens.isNumber(at)) return numberTime(tokens, at, joined);
  const second = ownEntry(SECOND_WORDS, word);
  if (second !== undefined && !tokens.is(at + 1, second)) return undefined;
  for (const form of FORMS.get(word) ?? []) {
    const found = form(tokens, at);
    if (found) return found;
  }
  const short = word.length <= 3 ? MONTH_SHORT.exec(word) : null;
  const found = short ? ofYear(tokens, at + 1) : undefined;
  return found && { from: at, behind: found.behind, period: monthPeriod(found.year, Number(short?.[1])), isDay: false };
};

const numberTime = (tokens: Tokens, at: number, joined: boolean): Time | undefined => {
  if (
    !joined &&
    tokens.isTight(at) &&
    at > 0 &&
    (tokens.isWord(at - 1) || tokens.is(at - 1, '/') || DASHES.has(tokens.lower[at - 1] ?? ''))
  )
    return undefined;
  // "ngày 5-7/10": the year of a day behind a dash may lack, as that of the day before.
  const dated = dayInFigures(tokens, at, at, joined && DASHES.has(tokens.lower[at - 1] ?? ''));
  if (dated) return dated;
  if (BEFORE_YEAR.has(tokens.lower[at - 1] ?? '') && isDayAndMonth(tokens, at))
    return dayInFigures(tokens, at, at, true);
  const worded = months(tokens, at);
  if (worded) return worded;
  const years = yearsAt(tokens, at);
  if (years && !(tokens.isTight(years.behind) && tokens.is(years.behind, '/'))) return yearTime(tokens, at, at);
  // "10/2023" alone.
  const number = numberIn(tokens, at, 1, 12);
  if (number !== undefined && tokens.is(at + 1, '/') && tokens.isTight(at + 1) && tokens.isTight(at + 2)) {
    const own = yearAt(tokens, at + 2);
    const isMonth = own !== undefined && own >= 1990 && own <= 2060;
    if (isMonth && !isFollowed(tokens, at + 3) && !NO_MONTH_BEHIND.has(tokens.lower[at - 1] ?? ''))
      return { from: at, behind: at + 3, period: monthPeriod(own, number), isDay: false };
  }
  const own = yearAt(tokens, at);
  if (own === undefined || isFollowed(tokens, at + 1)) return undefined;
  const before = tokens.lower[at - 1] ?? '';
  const bracketed = before === '(' && tokens.is(at + 1, ')');
  return BEFORE_YEAR.has(before) || bracketed
    ? { from: at, behind: at + 1, period: readPeriod(String(own)), isDay: false }
    : undefined;
};

/** "đến 30/6": a day that no month can be, or one with its zero; "từ 5/10 xã" is a part of a whole. */
const isDayAndMonth = (tokens: Tokens, at: number): boolean => {
  const own = numberIn(tokens, at, 1, 31);
  const isMonth =
    tokens.is(at + 1, '/') &&
    tokens.isTight(at + 1) &&
    tokens.isTight(at + 2) &&
    numberIn(tokens, at + 2, 1, 12) !== undefined;
  return own !== undefined && isMonth && (own > 12 || tokens.raw(at).startsWith('0')) && !tokens.is(at + 3, '%');
};

/** "tỷ lệ 1/2000" is a scale of a map, "số 6/2023" a document, and no year has a "quý 5/2023". */
const NO_MONTH_BEHIND: ReadonlySet<string> = new Set(['lệ', 'số', 'quý']);

/** A symbol or a further number goes on. */
const isFollowed = (tokens: Tokens, at: number): boolean =>
  tokens.isTight(at) && (['/', '-', '%'].includes(tokens.lower[at] ?? '') || tokens.isWord(at));

const SECOND_ENDS = phrasesOf<true>([
  ['đến', true],
  ['đến hết', true],
  ['tới', true],
  ['cho đến', true],
  ['-', true],
  ['–', true],
]);

/**
 * The time that begins at a token, a range of two where they are joined. `undefined` where none does. A year that lacks
 * is left out of the period, never guessed; of a range the first end may take it from the second.
 */
export const timeAt = (tokens: Tokens, at: number): Found | undefined => {
  const leads = tokens.is(at, 'từ');
  const first = plainTime(tokens, leads ? at + 1 : at) ?? bareDay(tokens, leads ? at + 1 : at);
  if (!first) return undefined;
  const link = SECOND_ENDS.from(tokens, first.behind);
  const second = link && (leads || isSigned(tokens, first.behind)) ? plainTime(tokens, link.end, true) : undefined;
  if (second && second.isDay === first.isDay) return between(at, first, second);
  if (leads) return undefined;
  return timeFound(first);
};

/** "từ ngày 12 đến ngày 15 tháng 10 năm 2020": a day whose month comes later. */
const bareDay = (tokens: Tokens, at: number): Time | undefined => {
  const own = tokens.is(at, 'ngày') ? numberIn(tokens, at + 1, 1, 31) : undefined;
  if (own === undefined || !isSigned(tokens, at + 2) || !plainTime(tokens, at + 3, true)?.isDay) return undefined;
  return { from: at, behind: at + 2, isDay: true, inYear: (ownYear, ownMonth) => dayPeriod(ownYear, ownMonth, own) };
};

const isSigned = (tokens: Tokens, at: number): boolean => DASHES.has(tokens.lower[at] ?? '') || tokens.is(at, 'đến');

const timeFound = ({ from, behind, period, isDay }: Time): Found => ({
  kind: isDay ? 'date' : 'period',
  from,
  behind,
  ...(period && { value: period, period }),
});

const between = (from: number, first: Time, second: Time): Found | undefined => {
  const later = second.period;
  // "từ tháng 3 đến tháng 6/2023", "từ ngày 01/01 đến ngày 31/12/2023": the year of the second end.
  const start = first.period ?? (later && first.inYear?.(Number(later.slice(0, 4)), Number(later.slice(5, 7))));
  const period = start && later && periodBetween(start, later);
  if (start && later && !period) return undefined;
  return { kind: 'period', from, behind: second.behind, ...(period && { value: period, period }) };
};

/** The words with which a time may begin. */
export const TIME_WORDS: readonly string[] = [
  ...FORMS.keys(),
  'từ',
  ...Array.from({ length: 12 }, (_, at) => `t${at + 1}`),
];
