/** What a target asks of a period, and how far a value is from it. */
import type { View } from '#core/facts/view.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import { PERCENT, POINTS, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import {
  absoluteDecimal,
  compareDecimals,
  decimal,
  divideDecimals,
  multiplyDecimals,
  plainDecimal,
  subtractDecimals,
  type Decimal,
} from '#core/value/decimal.ts';
import type { Day } from '#core/value/day.ts';
import { asPeriod, firstDay, lastDay, lengthOf, rangeOf, type Period } from '#core/value/period.ts';
import { amountOf, highestOf, quantity, type Quantity } from '#core/value/quantity.ts';
import { yearOf } from '#core/value/day.ts';
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';

type Target = NonNullable<RecordIn<'objective'>['target']>;

/** A target as it stands for one period: its own, that of one of its steps, or one of its years. */
export interface Terms {
  readonly relation: Target['relation'];
  /** Of `between` a range. */
  readonly value: Quantity;
  /** The period by which it must be reached, as it is stated. */
  readonly by?: Period;
  /** Nothing but a value of this very period answers. */
  readonly alone?: true;
  /** The last day that counts; absent: none is known. */
  readonly deadline?: Day;
  /** Its values are ranks: how many are ranked is no whole of which they are parts. */
  readonly isRank?: true;
  /** Nothing lies above its value: all of something, the best of several grades, yes. */
  readonly isHighest?: true;
  /** Several years that are added up or averaged. */
  readonly over?: { readonly years: readonly Period[]; readonly how: 'cumulative' | 'average' };
}

/** Whether nothing lies above what is asked: 100%, the last of the words of a unit. */
export const isHighest = (units: UnitsOfMeasure, { unit, amount }: Quantity): boolean => {
  const { steps } = units.get(unit) ?? {};
  return steps ? Number(amount) === steps.length - 1 : unit === PERCENT && Number(amount) === 100;
};

/** A programme lasts some years, not centuries. */
const MOST_YEARS = 100;

/** The years in which a target counts, by its own period or the programme's; empty where none is known. */
const yearsOf = (view: View, { programme, target, due }: Stored<'objective'>): readonly Period[] => {
  const whole = view.find('programme', programme ?? '');
  const by = target?.by ?? due;
  const first = target?.from ?? (by && rangeOf(by)?.[0]) ?? whole?.from;
  const last = by ?? whole?.to;
  if (!first || !last) return [];
  const [from, to] = [yearOf(firstDay(first as Period)), yearOf(lastDay(last as Period))];
  return Array.from({ length: Math.min(MOST_YEARS, Math.max(0, to - from + 1)) }, (_, index) =>
    asPeriod(String(from + index).padStart(4, '0')),
  );
};

/**
 * The periods for which the target states something: its steps or its years, in order. Empty: it states one thing only.
 */
export const periodsOfTarget = (view: View, objective: Stored<'objective'>): readonly Period[] => {
  const { target } = objective;
  if (!target) return [];
  if (target.counts === 'each-year') return yearsOf(view, objective);
  if (target.steps.length === 0) return [];
  return [...target.steps.map(({ by }) => by), ...(target.by ? [target.by] : [])];
};

/** What it asks for a period of `periodsOfTarget`, or as a whole; undefined for a period of which it says nothing. */
export const termsOf = (view: View, objective: Stored<'objective'>, period?: Period): Terms | undefined => {
  const { target, due, programme } = objective;
  if (!target) return undefined;
  const { value } = target;
  const units = unitsIn(view.records);
  const isRank = units.get(value.unit)?.kind === 'rank';
  const asked = { relation: target.relation, ...(isRank && { isRank: true as const }) };
  const height = (one: Quantity) => ({ value: one, ...(isHighest(units, one) && { isHighest: true as const }) });
  if (period !== undefined && (period !== target.by || target.counts === 'each-year')) {
    if (!periodsOfTarget(view, objective).includes(period)) return undefined;
    const step = target.steps.find((one) => one.by === period);
    const ends = { ...asked, by: period, deadline: lastDay(period) };
    return step ? { ...ends, ...height(step.value) } : { ...ends, ...height(value), alone: true };
  }
  const last = target.by ?? due ?? view.find('programme', programme ?? '')?.to;
  const how = target.counts ?? (target.by && isOverYears(target.by) ? 'cumulative' : undefined);
  return {
    ...asked,
    ...height(value),
    ...(target.by && { by: target.by }),
    ...(last && { deadline: lastDay(last as Period) }),
    ...((how === 'cumulative' || how === 'average') && { over: { years: yearsOf(view, objective), how } }),
  };
};

const isOverYears = (period: Period): boolean => ['range', 'term'].includes(lengthOf(period));

/** Whether both are parts of wholes that differ, 9/14 and 11/13: of them nothing but the proportion is like. */
export const isOfOtherWhole = ({ value, isRank }: Terms, result: Quantity): boolean =>
  !isRank &&
  value.of !== undefined &&
  result.of !== undefined &&
  compareDecimals(plainDecimal(value.of), plainDecimal(result.of)) !== 0;

interface Sides {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly got: Decimal;
  readonly most: Decimal;
}

/** What is asked and what is told, so that they can be compared: parts of wholes that differ brought to one whole. */
const sidesOf = (terms: Terms, result: Quantity): Sides => {
  const { value } = terms;
  const [low, high, got, most] = [amountOf(value), highestOf(value), amountOf(result), highestOf(result)];
  if (!isOfOtherWhole(terms, result)) return { low, high, got, most };
  const [whole, other] = [plainDecimal(value.of ?? '1'), plainDecimal(result.of ?? '1')];
  return {
    low: multiplyDecimals(low, other),
    high: multiplyDecimals(high, other),
    got: multiplyDecimals(got, whole),
    most: multiplyDecimals(most, whole),
  };
};

const UNDER: ReadonlySet<string> = new Set(['nearly', 'under']);
const OVER: ReadonlySet<string> = new Set(['over', 'more-than']);

/**
 * Whether a value of the target's unit is what is asked: of a range that is told each end must be, and "gần 50 ha" is
 * not 50 ha.
 */
export const meets = (terms: Terms, result: Quantity): boolean => {
  const { low, high, got, most } = sidesOf(terms, result);
  const says = (words: ReadonlySet<string>): number => (result.approx.some((word) => words.has(word)) ? 1 : 0);
  const isAbove = compareDecimals(got, low) >= says(UNDER);
  const isBelow = compareDecimals(most, high) <= -says(OVER);
  const { relation } = terms;
  switch (relation) {
    case 'at-least':
      return isAbove;
    case 'at-most':
      return isBelow;
    case 'exactly':
    case 'between':
      return isAbove && isBelow;
  }
};

/** Whether a value lies above all that is asked for: more of it does not bring it back. */
export const isBeyond = (terms: Terms, result: Quantity): boolean => {
  const { high, got } = sidesOf(terms, result);
  return compareDecimals(got, high) > 0;
};

/** The end that a value which does not meet the target has before it, with its own end towards it. */
const missed = (terms: Terms, result: Quantity): { readonly end: Decimal; readonly got: Decimal } | undefined => {
  if (meets(terms, result)) return undefined;
  const { low, high, got, most } = sidesOf(terms, result);
  return terms.relation !== 'at-most' && compareDecimals(got, low) < 0 ? { end: low, got } : { end: high, got: most };
};

/** What is still to go, never below nothing: of shares in percentage points. Only of values of one whole. */
export const distanceTo = (terms: Terms, result: Quantity): Quantity => {
  const { end, got } = missed(terms, result) ?? { end: decimal(0), got: decimal(0) };
  return quantity(absoluteDecimal(subtractDecimals(end, got)), result.unit === PERCENT ? POINTS : result.unit);
};

const HUNDRED = decimal(100);
/** Nothing that is not reached is told as the whole, however near it is. */
const NEARLY = decimal(999, 1);

const percentOf = (part: Decimal, whole: Decimal): Decimal => {
  if (whole.digits === 0n || part.digits < 0n !== whole.digits < 0n) return decimal(0);
  const share = divideDecimals(multiplyDecimals(part, HUNDRED), whole, 1);
  return compareDecimals(share, NEARLY) > 0 ? NEARLY : share;
};

/**
 * How far the target is reached, in per cent to one decimal: 100 when it is met. Short of it the part of the way that
 * is covered from the baseline, where one is known and lies on that side; without one the smaller of result and end in
 * per cent of the larger. Below 0 is 0.
 */
export const reachedPart = (terms: Terms, result: Quantity, baseline?: Quantity): Decimal => {
  const way = missed(terms, result);
  if (!way) return HUNDRED;
  const { end, got } = way;
  if (baseline && isBaseline(terms, result, baseline)) {
    const start = amountOf(baseline);
    return percentOf(subtractDecimals(got, start), subtractDecimals(end, start));
  }
  return compareDecimals(got, end) < 0 ? percentOf(got, end) : percentOf(end, got);
};

/**
 * Whether a value may be taken for where the way to the target began: it lies on the side on which the result still is.
 */
export const isBaseline = (terms: Terms, result: Quantity, baseline: Quantity): boolean => {
  const way = missed(terms, result);
  if (!way || baseline.unit !== result.unit || isOfOtherWhole(terms, result)) return false;
  const side = compareDecimals(amountOf(baseline), way.end);
  return side !== 0 && side === compareDecimals(way.got, way.end);
};
