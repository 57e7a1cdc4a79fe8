/**
 * Exact fractions of whole numbers, always in lowest terms with a positive denominator. Points of the urban class
 * are such fractions: 1.25 points over a band of 15 works is 1/12 a work, which no decimal holds.
 */
import { decimal, divideHalfAway, readPlainDecimal, trimDecimal, type Decimal } from '#core/value/decimal.ts';

export interface Rational {
  readonly numerator: bigint;
  /** 1 or more; shares no factor with the numerator. */
  readonly denominator: bigint;
}

export const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
};

export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;

/** Throws RangeError when the denominator is zero. */
export const rational = (numerator: bigint | number, denominator: bigint | number = 1n): Rational => {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError('a fraction needs a denominator');
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { numerator: n / divisor, denominator: d / divisor };
};

export const ZERO = rational(0);
export const ONE = rational(1);

const rationalOfDecimal = (value: Decimal): Rational => rational(value.digits, 10n ** BigInt(value.scale));

/** Reads plain decimal notation ("5.5"). Throws RangeError for anything else. */
export const plainRational = (text: string): Rational => {
  const value = readPlainDecimal(text);
  if (!value) throw new RangeError(`not a plain decimal: ${text}`);
  return rationalOfDecimal(value);
};

export const addRationals = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const negateRational = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });

export const subtractRationals = (a: Rational, b: Rational): Rational => addRationals(a, negateRational(b));

export const multiplyRationals = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** Throws RangeError on division by zero. */
export const divideRationals = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

export const sumRationals = (parts: readonly Rational[]): Rational => parts.reduce(addRationals, ZERO);

/** -1, 0 or 1 by value. */
export const compareRationals = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
};

export const sameRational = (a: Rational, b: Rational): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator;

export const leastRational = (a: Rational, b: Rational): Rational => (compareRationals(a, b) <= 0 ? a : b);

/** Rounded half away from zero to at most `places` decimals, without trailing zeros. */
export const decimalOfRational = (value: Rational, places: number): Decimal =>
  trimDecimal(decimal(divideHalfAway(value.numerator * 10n ** BigInt(places), value.denominator), places));

/** The decimal with so many places at or below the value. */
export const roundedDown = ({ numerator, denominator }: Rational, places: number): Decimal => {
  const scaled = numerator * 10n ** BigInt(places);
  const quotient = scaled / denominator;
  return decimal(scaled < 0n && scaled % denominator !== 0n ? quotient - 1n : quotient, places);
};

/** The nearest double; for the solver's search and for drawing only, never for a verdict. */
export const approximateRational = (value: Rational): number => {
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  if (size <= safe && value.denominator <= safe) return Number(value.numerator) / Number(value.denominator);
  return Number(divideHalfAway(value.numerator * 10n ** 18n, value.denominator)) / 1e18;
};
