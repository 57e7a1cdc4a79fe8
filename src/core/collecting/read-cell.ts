/** What a cell says: the text that somebody typed, read by what its field wants. */
import type { OwedRow } from '#core/collecting/owed.ts';
import { done, refused, type Outcome, type Problem } from '#core/problem.ts';
import { typedText } from '#core/text/typed-text.ts';
import { amountOf, highestOf, type Quantity } from '#core/value/quantity.ts';
import { readQuantity } from '#core/value/quantity-text.ts';
import { meantBy } from '#core/value/unread-quantity.ts';
import { MONEY, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { compareDecimals, decimal, multiplyDecimals } from '#core/value/decimal.ts';
import { lastDay, type Period } from '#core/value/period.ts';
import { faultOfPeriod } from '#core/value/day.ts';
import { readWrittenPeriod } from '#core/value/period-text.ts';
import { readWordOf } from '#core/vocabulary/word-sets.ts';
import { ownEntry } from '#core/text/own-entry.ts';

/** `stands`: that nothing has changed; its text is the state that is said again. */
type FieldKind = 'quantity' | 'date' | 'text' | 'status' | 'obstacle' | 'stands' | 'ref';

/** The rows of a return: those that are owed, and obstacles that its unit tells for the first time. */
export type RowKind = OwedRow['kind'] | 'new-obstacle';

/** By kind of row: its fields, in the order in which they are asked for. `extent` stands for each extent of a work. */
const FIELDS = {
  measure: { value: 'quantity' },
  money: { value: 'quantity' },
  progress: {
    unchanged: 'stands',
    status: 'status',
    finish: 'date',
    reason: 'text',
    completed: 'date',
    statement: 'text',
  },
  objective: { unchanged: 'stands', status: 'status', statement: 'text' },
  obstacle: { unchanged: 'stands', lifted: 'date', 'next-step': 'text', 'next-due': 'date' },
  task: { unchanged: 'stands', done: 'date' },
  'new-obstacle': {
    work: 'ref',
    kind: 'obstacle',
    statement: 'text',
    owner: 'ref',
    since: 'date',
    'next-step': 'text',
    'next-due': 'date',
  },
} as const satisfies Readonly<Record<RowKind, Readonly<Record<string, FieldKind>>>>;

/** Of a work's sizes: "extent.ID" names the record that was told last. */
const EXTENT = /^extent\.[a-z0-9.-]+$/u;

export const fieldsOf = (kind: RowKind): readonly string[] => Object.keys(FIELDS[kind]);

export const fieldKind = (kind: RowKind, field: string): FieldKind | undefined => {
  if (kind === 'progress' && EXTENT.test(field)) return 'quantity';
  return ownEntry<FieldKind>(FIELDS[kind], field);
};

export interface ReadCell {
  /** The code, the date or the text itself. */
  readonly text: string;
  readonly value?: Quantity;
}

const LONGEST = 2000;

/**
 * Reads what was typed. `unit`: that of the row, which a bare number is in; money is never guessed. Problems: `cell.*`,
 * `quantity.*`, `field.date`, `field.day`, `field.choice`.
 */
export const readCell = (
  kind: RowKind,
  field: string,
  typed: string,
  { unit, units }: { readonly unit?: string | undefined; readonly units: UnitsOfMeasure },
): Outcome<ReadCell> => {
  const text = typedText(typed);
  const of = fieldKind(kind, field);
  if (of === undefined) return refused({ code: 'cell.no-field', where: {}, data: { field } });
  if (text.length > LONGEST)
    return refused({ code: 'field.too-long', where: {}, data: { length: text.length, most: LONGEST } });
  switch (of) {
    case 'quantity':
      return readAmount(text, unit, units);
    case 'date': {
      const date = readWrittenPeriod(text);
      return date === undefined
        ? refused({ code: faultOfPeriod(text), where: {}, data: { text } })
        : done({ text: date });
    }
    case 'status':
    case 'obstacle': {
      const read = readWordOf(of === 'status' ? 'workStatus' : 'obstacleKind', text);
      return read.ok
        ? done({ text: read.code })
        : refused({ code: 'cell.word', where: {}, data: { text, near: read.near } });
    }
    default:
      return done({ text });
  }
};

/** "44 tỷ": of money, and nothing else. */
const ENDS_IN_SCALE = /(?:nghìn tỷ|tỷ|triệu|nghìn)$/u;

/** A bare number is in the unit of its row; money says its scale at least. */
const wholeText = (text: string, unit: string | undefined, units: UnitsOfMeasure): string => {
  if (unit === MONEY) return ENDS_IN_SCALE.test(text) ? `${text} ${MONEY}` : text;
  const bare = readQuantity(text, units);
  return !bare.ok && bare.reason === 'unit-missing' && unit !== undefined ? `${text} ${unit}` : text;
};

const readAmount = (text: string, unit: string | undefined, units: UnitsOfMeasure): Outcome<ReadCell> => {
  const read = readQuantity(wholeText(text, unit, units), units);
  if (!read.ok) {
    if (read.reason === 'unit-missing' && unit === MONEY)
      return refused({ code: 'cell.money-unit', where: {}, data: { text } });
    return refused({
      code: `quantity.${read.reason}`,
      where: {},
      data: { text, part: read.part, ...meantBy(read.reason, read.part, units) },
    });
  }
  return unit !== undefined && read.value.unit !== unit
    ? refused({ code: 'cell.unit', where: {}, data: { text, unit: read.value.unit, wanted: unit } })
    : done({ text, value: read.value });
};

/** What a careful clerk would ask of a value; nothing of it is an obstacle. */
export interface Expected {
  readonly least?: Quantity | undefined;
  readonly most?: Quantity | undefined;
  /** What was told of the period before. */
  readonly before?: Quantity | undefined;
  /** Whether values only rise: amounts to date. */
  readonly rises?: boolean;
}

/**
 * `cell.outside`: beyond what the duty holds for plausible; `cell.jump`: less than half or more than twice of what it
 * was;
 * `cell.fell`, `cell.fell-count`: less to date than before.
 */
export const questionsOf = (value: Quantity, { least, most, before, rises = false }: Expected): readonly Problem[] => {
  const found: Problem[] = [];
  const ask = (code: string, other: Quantity | undefined): void => {
    found.push({ code, where: {}, ...(other && { data: { other: other.amount, unit: other.unit } }) });
  };
  if (least && least.unit === value.unit && compareDecimals(highestOf(value), amountOf(least)) < 0)
    ask('cell.outside', least);
  else if (most && most.unit === value.unit && compareDecimals(amountOf(value), highestOf(most)) > 0)
    ask('cell.outside', most);
  if (!before || before.unit !== value.unit) return found;
  const [now, then] = [amountOf(value), amountOf(before)];
  if (rises && compareDecimals(now, then) < 0) ask(before.unit === MONEY ? 'cell.fell' : 'cell.fell-count', before);
  else if (!least && !most && !rises && then.digits > 0n && (isMore(now, then) || isMore(then, now)))
    ask('cell.jump', before);
  return found;
};

/** Whether one is more than twice the other. */
const isMore = (a: ReturnType<typeof amountOf>, b: ReturnType<typeof amountOf>): boolean =>
  compareDecimals(a, multiplyDecimals(b, decimal(2))) > 0;

/** Whether a finish was put off, which wants a reason. */
export const isPutOff = (before: Period | undefined, now: Period): boolean =>
  before !== undefined && lastDay(now) > lastDay(before);
