/**
 * Exact decimal numbers that keep the precision they were given: 6931.0 is not 6931.
 * A Decimal is `digits × 10^-scale`; there is no binary fraction anywhere.
 */
export interface Decimal {
  readonly digits: bigint;
  /** Number of decimals as given, 0 or more. */
  readonly scale: number;
}

/**
 * Digits of the longest number that a text may state: no amount of money, no area and no share has half as many. What
 * is computed may have more.
 */
const MOST_DIGITS = 40;

/**
 * Whether a text states a number longer than any that is meant: beyond some hundred digits it is none to a processor.
 */
export const isTooLong = (text: string): boolean =>
  text.length > MOST_DIGITS && text.replaceAll(/\D/gu, '').length > MOST_DIGITS;

const WHOLE = /^-?\d+$/;
const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

export const decimal = (digits: bigint | number, scale = 0): Decimal => {
  if (!Number.isInteger(scale) || scale < 0) throw new RangeError('scale must be a whole number, 0 or more');
  return Object.freeze({ digits: BigInt(digits), scale });
};

/** Reads plain notation, a point before the decimals and no grouping ("6931.0"); undefined for anything else. */
export const readPlainDecimal = (text: string): Decimal | undefined => {
  if (WHOLE.test(text)) return decimal(BigInt(text));
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  return decimal(BigInt(sign + whole + fraction), fraction.length);
};

/** As `readPlainDecimal`, for text that a schema has already checked. Throws RangeError otherwise. */
export const plainDecimal = (text: string): Decimal => {
  const value = readPlainDecimal(text);
  if (!value) throw new RangeError(`not a plain decimal: ${text}`);
  return value;
};

/** Plain notation, reversible by `plainDecimal`: the same digits, the same scale. */
export const writePlainDecimal = (value: Decimal): string => {
  const negative = value.digits < 0n;
  const all = (negative ? -value.digits : value.digits).toString().padStart(value.scale + 1, '0');
  const cut = all.length - value.scale;
  const fraction = value.scale > 0 ? `.${all.slice(cut)}` : '';
  return `${negative ? '-' : ''}${all.slice(0, cut)}${fraction}`;
};

const digitsAt = (value: Decimal, scale: number): bigint => value.digits * 10n ** BigInt(scale - value.scale);

export const addDecimals = (a: Decimal, b: Decimal): Decimal => {
  const scale = Math.max(a.scale, b.scale);
  return decimal(digitsAt(a, scale) + digitsAt(b, scale), scale);
};

/** Of none it is nought. */
export const sumDecimals = (all: readonly Decimal[]): Decimal => {
  let [digits, scale] = [0n, 0];
  for (const one of all) {
    if (one.scale > scale) {
      digits *= 10n ** BigInt(one.scale - scale);
      scale = one.scale;
    }
    digits += one.scale === scale ? one.digits : digitsAt(one, scale);
  }
  return decimal(digits, scale);
};

/**
 * The sum of numbers in plain notation; of none it is nought. Whole ones, as money is, are added up before anything is
 * made of them. Throws as `plainDecimal`.
 */
export const sumPlainDecimals = (all: Iterable<string>): Decimal => {
  let whole = 0n;
  const others: Decimal[] = [];
  for (const text of all) {
    if (WHOLE.test(text)) whole += BigInt(text);
    else others.push(plainDecimal(text));
  }
  return sumDecimals([...others, decimal(whole)]);
};

export const absoluteDecimal = (value: Decimal): Decimal =>
  decimal(value.digits < 0n ? -value.digits : value.digits, value.scale);

export const subtractDecimals = (a: Decimal, b: Decimal): Decimal => addDecimals(a, decimal(-b.digits, b.scale));

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => decimal(a.digits * b.digits, a.scale + b.scale);

/** Exact quotient rounded half away from zero to `scale` decimals. Throws RangeError on division by zero. */
export const divideDecimals = (a: Decimal, b: Decimal, scale: number): Decimal => {
  if (b.digits === 0n) throw new RangeError('division by zero');
  const common = Math.max(a.scale, b.scale);
  return decimal(divideHalfAway(digitsAt(a, common) * 10n ** BigInt(scale), digitsAt(b, common)), scale);
};

/** The quotient (denominator not zero) rounded half away from zero to a whole number. */
export const divideHalfAway = (numerator: bigint, denominator: bigint): bigint => {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
};

/** Rounds half away from zero; a smaller precision than asked for is kept as it is given. */
export const roundDecimal = (value: Decimal, scale: number): Decimal =>
  value.scale <= scale ? value : decimal(divideHalfAway(value.digits, 10n ** BigInt(value.scale - scale)), scale);

/** -1, 0 or 1 by value; 2.50 equals 2.5. */
export const compareDecimals = (a: Decimal, b: Decimal): -1 | 0 | 1 => {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [digitsAt(a, scale), digitsAt(b, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The same value without trailing zeros after the point. */
export const trimDecimal = (value: Decimal): Decimal => {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return decimal(digits, scale);
};
