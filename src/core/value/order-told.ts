/** Which of two values is more, as far as their words let anybody know: "trên 95%" may be more than 96%, or less. */
import type { Approximation } from '#core/value/approximation.ts';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimal,
  divideDecimals,
  subtractDecimals,
  type Decimal,
} from '#core/value/decimal.ts';
import { amountOf, highestOf, type Quantity } from '#core/value/quantity.ts';

/** What a value may be; an absent end is open without bound, and an open one is not reached itself. */
interface Span {
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

/** Words that leave one side open, or say that a value lies near the number and which side of it. */
const SIDES: Partial<Readonly<Record<Approximation, readonly ['bound' | 'near', 'above' | 'below' | 'both']>>> = {
  over: ['bound', 'above'],
  'at-least': ['bound', 'above'],
  'more-than': ['near', 'above'],
  nearly: ['near', 'below'],
  under: ['bound', 'below'],
  'at-most': ['bound', 'below'],
  about: ['near', 'both'],
  approximately: ['near', 'both'],
};

/** Words whose number is not reached itself. */
const OPEN: ReadonlySet<Approximation> = new Set(['over', 'more-than', 'nearly', 'under']);

/** What is called near lies within a tenth. */
const NEAR = decimal(10);

const spanOf = (value: Quantity): Span => {
  const [low, high] = [amountOf(value), highestOf(value)];
  const word = value.approx.find((one) => one in SIDES);
  const [how, side] = (word && SIDES[word]) ?? [];
  if (word === undefined || how === undefined) return { low, high, isLowOpen: false, isHighOpen: false };
  const near = divideDecimals(absoluteDecimal(low), NEAR, low.scale + 1);
  return {
    low: side === 'above' ? low : how === 'near' ? subtractDecimals(low, near) : undefined,
    high: side === 'below' ? high : how === 'near' ? addDecimals(high, near) : undefined,
    isLowOpen: side === 'above' && OPEN.has(word),
    isHighOpen: side === 'below' && OPEN.has(word),
  };
};

/** Whether all that the one may be is less than all that the other may be. */
const isLess = (one: Span, other: Span): boolean => {
  if (one.high === undefined || other.low === undefined) return false;
  const order = compareDecimals(one.high, other.low);
  return order < 0 || (order === 0 && (one.isHighOpen || other.isLowOpen));
};

/**
 * -1, 0 or 1 of two values of one unit; undefined where their words leave that open, where a range holds the other, and
 * of parts of wholes that differ.
 */
export const orderTold = (a: Quantity, b: Quantity): -1 | 0 | 1 | undefined => {
  if (a.unit !== b.unit || a.of !== b.of) return undefined;
  const [one, other] = [spanOf(a), spanOf(b)];
  if (isLess(one, other)) return -1;
  if (isLess(other, one)) return 1;
  const isSame = [a, b].every((value) => value.to === undefined && !value.approx.some((word) => word in SIDES));
  return isSame ? 0 : undefined;
};
