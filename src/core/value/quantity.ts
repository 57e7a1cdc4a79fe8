/**
 * A quantity: an exact amount, its unit, and the words of approximation that belong to it.
 * Money is whole đồng.
 */
import {
  addDecimals,
  compareDecimals,
  decimal,
  divideDecimals,
  multiplyDecimals,
  plainDecimal,
  roundDecimal,
  subtractDecimals,
  writePlainDecimal,
  type Decimal,
} from '#core/value/decimal.ts';
import { approximationOfRatio, approximationOfSum, type Approximations } from '#core/value/approximation.ts';
import { MONEY, PERCENT } from '#core/value/measure-unit.ts';

export interface Quantity {
  /** Plain decimal notation, with the precision given: "6931.0"; money in whole đồng: "75940000000". */
  readonly amount: string;
  /** The code of a `UnitOfMeasure`. */
  readonly unit: string;
  /** Empty when exact. */
  readonly approx: Approximations;
}

/** Throws RangeError when money is not whole. */
export const quantity = (amount: Decimal | bigint | number, unit: string, approx: Approximations = []): Quantity => {
  const value = typeof amount === 'object' ? amount : decimal(amount);
  if (unit === MONEY && value.scale > 0) throw new RangeError('money is whole đồng');
  return Object.freeze({ amount: writePlainDecimal(value), unit, approx });
};

export const amountOf = (value: Quantity): Decimal => plainDecimal(value.amount);

export const isExact = (value: Quantity): boolean => value.approx.length === 0;

export const sameQuantity = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && compareDecimals(amountOf(a), amountOf(b)) === 0 && a.approx.join() === b.approx.join();

/** Sum of quantities of one unit. Throws RangeError for mixed units or an empty list: an empty sum has no unit and is not zero. */
export const sumQuantities = (parts: readonly Quantity[]): Quantity => {
  const [first] = parts;
  if (!first) throw new RangeError('a sum needs parts');
  assertOneUnit(parts);
  return quantity(parts.map(amountOf).reduce(addDecimals), first.unit, approximationOfSum(parts.map((p) => p.approx)));
};

export const differenceOfQuantities = (a: Quantity, b: Quantity): Quantity => {
  assertOneUnit([a, b]);
  return quantity(subtractDecimals(amountOf(a), amountOf(b)), a.unit, approximationOfRatio([a.approx, b.approx]));
};

/** `part / whole` in per cent, rounded half away from zero to `scale` decimals; undefined when the whole is zero. */
export const shareOf = (part: Quantity, whole: Quantity, scale = 1): Quantity | undefined => {
  assertOneUnit([part, whole]);
  if (amountOf(whole).digits === 0n) return undefined;
  const hundred = multiplyDecimals(amountOf(part), decimal(100));
  return quantity(
    divideDecimals(hundred, amountOf(whole), scale),
    PERCENT,
    approximationOfRatio([part.approx, whole.approx]),
  );
};

/** Mean rounded to `scale` decimals. Throws as `sumQuantities`. */
export const meanOfQuantities = (parts: readonly Quantity[], scale: number): Quantity => {
  const sum = sumQuantities(parts);
  const mean = divideDecimals(amountOf(sum), decimal(parts.length), scale);
  return quantity(roundDecimal(mean, scale), sum.unit, approximationOfRatio(parts.map((p) => p.approx)));
};

const assertOneUnit = (parts: readonly Quantity[]): void => {
  const units = new Set(parts.map((p) => p.unit));
  if (units.size > 1) throw new RangeError(`mixed units: ${[...units].join(', ')}`);
};
