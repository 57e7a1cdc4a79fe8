/**
 * A quantity: an exact amount, its unit, and the words of approximation that belong to it.
 * Money is whole đồng.
 */
import {
  compareDecimals,
  decimal,
  divideDecimals,
  multiplyDecimals,
  plainDecimal,
  roundDecimal,
  subtractDecimals,
  sumPlainDecimals,
  writePlainDecimal,
  type Decimal,
} from '#core/value/decimal.ts';
import { approximationOfRatio, approximationOfSum, type Approximations } from '#core/value/approximation.ts';
import { MONEY, PERCENT, POINTS } from '#core/value/measure-unit.ts';

export interface Quantity {
  /** Plain decimal notation, with the precision given: "6931.0"; money in whole đồng: "75940000000". */
  readonly amount: string;
  /** The code of a `UnitOfMeasure`. */
  readonly unit: string;
  /** Empty when exact. */
  readonly approx: Approximations;
  /** Of a range the upper end, above the amount: "từ 4 đến 5 ha". */
  readonly to?: string;
  /** Of a ratio the whole, in the same unit: "116/165 thôn"; of a rank how many are ranked: "thứ 35/63". */
  readonly of?: string;
  /** The power of ten of the word in which a count was told, which prints it so again: 6 of "5,5 triệu lượt". */
  readonly scale?: number;
}

/** What a quantity may have beside its amount. */
export interface Ends {
  readonly to?: Decimal | undefined;
  readonly of?: Decimal | undefined;
  readonly scale?: number | undefined;
}

/** Throws RangeError when money is not whole, or a range does not rise. */
export const quantity = (
  amount: Decimal | bigint | number,
  unit: string,
  approx: Approximations = [],
  { to, of, scale }: Ends = {},
): Quantity => {
  const value = typeof amount === 'object' ? amount : decimal(amount);
  if (unit === MONEY && [value, to, of].some((one) => one && one.scale > 0))
    throw new RangeError('money is whole đồng');
  if (to && compareDecimals(value, to) > 0) throw new RangeError('a range rises');
  return Object.freeze({
    amount: writePlainDecimal(value),
    unit,
    approx,
    ...(to && compareDecimals(value, to) < 0 && { to: writePlainDecimal(to) }),
    ...(of && { of: writePlainDecimal(of) }),
    ...(scale && { scale }),
  });
};

/** Of a range the lower end. */
export const amountOf = (value: Quantity): Decimal => plainDecimal(value.amount);

/** Of a range the upper end, else the amount. */
export const highestOf = ({ amount, to }: Quantity): Decimal => plainDecimal(to ?? amount);

export const isExact = (value: Quantity): boolean => value.approx.length === 0 && value.to === undefined;

export const sameQuantity = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit &&
  compareDecimals(amountOf(a), amountOf(b)) === 0 &&
  compareDecimals(highestOf(a), highestOf(b)) === 0 &&
  a.of === b.of &&
  a.approx.join() === b.approx.join();

/**
 * Sum of quantities of one unit. Ranges add up to a range; ratios to a ratio where each part has its whole. Throws
 * RangeError for mixed units or an empty list: an empty sum has no unit and is not zero.
 */
export const sumQuantities = (parts: readonly Quantity[]): Quantity => {
  const [first] = parts;
  if (!first) throw new RangeError('a sum needs parts');
  assertOneUnit(parts);
  const wholes = parts.flatMap(({ of }) => of ?? []);
  const isRange = parts.some(({ to }) => to !== undefined);
  const amounts = parts.map(({ amount }) => amount);
  return quantity(sumPlainDecimals(amounts), first.unit, approximationOfSum(parts.map((p) => p.approx)), {
    ...(isRange && { to: sumPlainDecimals(parts.map(({ amount, to }) => to ?? amount)) }),
    scale: parts.every(({ scale }) => scale === first.scale) ? first.scale : undefined,
    of: wholes.length === parts.length ? sumPlainDecimals(wholes) : undefined,
  });
};

/** The difference of two shares is of percentage points. */
export const differenceOfQuantities = (a: Quantity, b: Quantity): Quantity => {
  assertOneUnit([a, b]);
  const lowest = subtractDecimals(amountOf(a), highestOf(b));
  const to = subtractDecimals(highestOf(a), amountOf(b));
  const unit = a.unit === PERCENT ? POINTS : a.unit;
  return quantity(lowest, unit, approximationOfRatio([a.approx, b.approx]), { to });
};

/** Its opposite: 5 of -5; of a range the ends change their places. */
export const negateQuantity = (value: Quantity): Quantity => {
  const opposite = (amount: Decimal): Decimal => subtractDecimals(decimal(0), amount);
  const to = value.to === undefined ? undefined : opposite(amountOf(value));
  return quantity(opposite(highestOf(value)), value.unit, value.approx, { ...(to && { to }) });
};

/**
 * `part / whole` in per cent, rounded half away from zero to `scale` decimals; undefined when the whole is zero. Of a
 * range of what is above zero the share is a range, too. All of it is 100, without a decimal: 100,0 was rounded.
 */
export const shareOf = (part: Quantity, whole: Quantity, scale = 1): Quantity | undefined => {
  assertOneUnit([part, whole]);
  if (amountOf(whole).digits === 0n || highestOf(whole).digits === 0n) return undefined;
  const share = (a: Decimal, b: Decimal): Decimal =>
    compareDecimals(a, b) === 0 ? decimal(100) : divideDecimals(multiplyDecimals(a, decimal(100)), b, scale);
  const ends = [share(amountOf(part), highestOf(whole)), share(highestOf(part), amountOf(whole))].toSorted(
    compareDecimals,
  );
  const [low = decimal(0), to] = ends;
  return quantity(low, PERCENT, approximationOfRatio([part.approx, whole.approx]), { to });
};

/** What a ratio is of its whole, in per cent; undefined without a whole. */
export const shareOfWhole = ({ of, ...part }: Quantity, scale = 1): Quantity | undefined =>
  of === undefined ? undefined : shareOf(part, { amount: of, unit: part.unit, approx: [] }, scale);

/** Mean rounded to `scale` decimals. Throws as `sumQuantities`. */
export const meanOfQuantities = (parts: readonly Quantity[], scale: number): Quantity => {
  const sum = sumQuantities(parts);
  const mean = (total: Decimal): Decimal => roundDecimal(divideDecimals(total, decimal(parts.length), scale), scale);
  return quantity(mean(amountOf(sum)), sum.unit, approximationOfRatio(parts.map((p) => p.approx)), {
    to: mean(highestOf(sum)),
  });
};

/** Whether all are of the unit of the first. */
export const isOneUnit = (parts: readonly Quantity[]): boolean => parts.every(({ unit }) => unit === parts[0]?.unit);

const assertOneUnit = (parts: readonly Quantity[]): void => {
  if (isOneUnit(parts)) return;
  throw new RangeError(`mixed units: ${[...new Set(parts.map((p) => p.unit))].join(', ')}`);
};
