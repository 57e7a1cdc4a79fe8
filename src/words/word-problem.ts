/** The sentences of a problem: where it is, what is wrong, what to do. */
import { readPlainDecimal } from '#core/value/decimal.ts';
import { readDay } from '#core/value/day.ts';
import { readPeriod } from '#core/value/period.ts';
import type { Problem, Where } from '#core/problem.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { abbreviated } from '#core/text/shortened.ts';
import { printDayIn, printInstantIn, printNumberIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import type { ProblemCatalog } from '#words/problems/entry.ts';
import { COLLECTING_PROBLEMS } from '#words/problems/collecting.ts';
import { AUDIENCE_PROBLEMS } from '#words/problems/audience.ts';
import { ENTRY_PROBLEMS } from '#words/problems/entries.ts';
import { FIGURE_PROBLEMS } from '#words/problems/figures.ts';
import { ASKED_PROBLEMS } from '#words/problems/asked.ts';
import { FIELD_PROBLEMS } from '#words/problems/fields.ts';
import { FILE_PROBLEMS } from '#words/problems/files.ts';
import { GROUND_PROBLEMS } from '#words/problems/ground.ts';
import { KEEP_PROBLEMS } from '#words/problems/keep.ts';
import { PEOPLE_PROBLEMS } from '#words/problems/people.ts';
import { PATH_PROBLEMS } from '#words/problems/path.ts';
import { OUTLINE_PROBLEMS } from '#words/problems/outlines.ts';
import { RECORD_PROBLEMS } from '#words/problems/records.ts';
import { REPORT_DESK_PROBLEMS } from '#words/problems/report-desk.ts';
import { REVIEW_PROBLEMS } from '#words/problems/review.ts';
import { WORKBOOK_PROBLEMS } from '#words/problems/workbook.ts';
import { URBAN_CLASS_PROBLEMS } from '#words/problems/urban-class.ts';
import { ownEntry } from '#core/text/own-entry.ts';

/** Words by problem code. */
export const PROBLEM_WORDS: ProblemCatalog = {
  ...ASKED_PROBLEMS,
  ...FIELD_PROBLEMS,
  ...FILE_PROBLEMS,
  ...PATH_PROBLEMS,
  ...OUTLINE_PROBLEMS,
  ...RECORD_PROBLEMS,
  ...FIGURE_PROBLEMS,
  ...URBAN_CLASS_PROBLEMS,
  ...GROUND_PROBLEMS,
  ...KEEP_PROBLEMS,
  ...WORKBOOK_PROBLEMS,
  ...REVIEW_PROBLEMS,
  ...PEOPLE_PROBLEMS,
  ...ENTRY_PROBLEMS,
  ...REPORT_DESK_PROBLEMS,
  ...COLLECTING_PROBLEMS,
  ...AUDIENCE_PROBLEMS,
};

export interface WordedProblem {
  readonly message: string;
  readonly hint?: string;
}

/** A code without words is told as itself: better than silence, and a test sees to it that it does not happen. */
export const wordProblem = (problem: Problem, language: Language): WordedProblem => {
  const words = ownEntry(PROBLEM_WORDS, problem.code);
  const data: Readonly<Record<string, unknown>> = {
    ...problem.where,
    ...problem.data,
    ...labelled(problem.data, language),
  };
  const place = placeOf(problem.where, language);
  const tell = teller(inLanguage(data, language), problem.where.file !== undefined, language);
  const message = fill(words?.[language] ?? problem.code, tell);
  const hint = fillSentences((language === 'vi' ? words?.viHint : words?.enHint) ?? '', tell);
  return { message: place ? `${place}: ${message}` : message, ...(hint !== '' && { hint }) };
};

/** Data that are codes of the system, said in the reader's words. */
const LABELLED = [
  'subject',
  'lawUnit',
  'systemReason',
  'termSet',
  'breakage',
  'fileKind',
  'often',
  'returnState',
] as const;

const labelled = (data: Problem['data'], language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    LABELLED.flatMap((key) => (typeof data?.[key] === 'string' ? [[key, label(language, key, data[key])]] : [])),
  );

const PLACEHOLDER = /\{(\w+)(?::(number|given))?\}/gu;

/** Of what is given in both languages (`nameVi` for `name`) the reader's, under its plain name. */
const inLanguage = (data: Readonly<Record<string, unknown>>, language: Language): Readonly<Record<string, unknown>> => {
  const end = language === 'vi' ? /Vi$/u : /En$/u;
  const own = Object.entries(data).filter(([key]) => end.test(key));
  return { ...data, ...Object.fromEntries(own.map(([key, value]) => [key.replace(end, ''), value])) };
};

/** A datum as its placeholder wants it told. */
type Tell = (name: string, form?: string) => string;

const teller =
  (data: Readonly<Record<string, unknown>>, fromFile: boolean, language: Language): Tell =>
  (name, form) => {
    const text = GIVEN.has(name) ? shown(data[name]) : dated(shown(data[name]), language);
    const isNumber = form === 'number' || (form === 'given' && !fromFile);
    const value = isNumber ? readPlainDecimal(text) : undefined;
    return value ? printNumberIn(language, value) : text;
  };

/** What somebody wrote stands as it was written. */
const GIVEN: ReadonlySet<string> = new Set(['text', 'mine', 'current', 'base', 'value', 'number', 'name', 'id']);

/** Days, periods and instants as people read them: no sentence speaks in codes, or by the clock of Greenwich. */
const dated = (text: string, language: Language): string => {
  if (INSTANT.test(text)) return printInstantIn(language, text);
  const day = readDay(text);
  if (day) return printDayIn(language, day);
  const period = CODED.test(text) ? readPeriod(text) : undefined;
  return period === undefined ? text : printPeriodIn(language, period);
};
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;
const CODED = /^\d{4}-(?:\d{2}|Q[1-4]|H[12]|M\d{1,2})$/u;

const fill = (template: string, tell: Tell): string =>
  template.replaceAll(PLACEHOLDER, (_, name: string, form?: string) => tell(name, form));

/** Sentences that would have nothing to name are left out: "Ids like it: ." helps nobody. */
const fillSentences = (template: string, tell: Tell): string =>
  template
    .split(/(?<=\.) /u)
    .filter((sentence) => [...sentence.matchAll(PLACEHOLDER)].every(([, name = '']) => tell(name) !== ''))
    .map((sentence) => fill(sentence, tell))
    .join(' ');

const shown = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(', ') : value === undefined ? '' : abbreviated(String(value));

/** "Tệp observations.csv, dòng 14, cột value". */
const placeOf = ({ file, line, field }: Where, language: Language): string => {
  const table = file?.endsWith('.csv') === true;
  const names =
    language === 'vi'
      ? { file: 'tệp', line: 'dòng', field: table ? 'cột' : 'trường' }
      : { file: 'file', line: 'line', field: table ? 'column' : 'field' };
  const parts = [
    file === undefined ? undefined : `${names.file} ${file}`,
    line === undefined ? undefined : `${names.line} ${line}`,
    field === undefined || field === '' ? undefined : `${names.field} ${field}`,
  ].filter((part) => part !== undefined);
  return upperFirst(parts.join(', '));
};
