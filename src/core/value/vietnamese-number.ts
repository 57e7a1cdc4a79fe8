/**
 * Numbers as Vietnamese official documents write them: a point groups thousands, a comma stands before the
 * decimals (1.234,5).
 */
import { absoluteDecimal, decimal, isTooLong, writePlainDecimal, type Decimal } from '#core/value/decimal.ts';

export type NumberReading =
  | { readonly ok: true; readonly value: Decimal }
  /**
   * `malformed`: no number in this notation. `ambiguous`: another notation would read another value. `too-long`: more
   * digits than any number has.
   */
  | { readonly ok: false; readonly reason: 'malformed' | 'ambiguous' | 'too-long' };

const GROUPED = /^(-?)([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/**
 * "12,345" is 12.345 here and twelve thousand elsewhere; "12.3" and "0.125" are nothing here and decimals elsewhere. No
 * thousands begin with a zero.
 */
const COMMA_LIKE_THOUSANDS = /^-?[1-9]\d{0,2}(,\d{3})+$/;
const POINT_LIKE_DECIMALS = /^-?\d+\.(\d{1,2}|\d{4,})$|^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{4,}\.\d{3}$|^-?0\d{0,2}\.\d{3}$/;

/** One comma before three digits: decimals where the notation is known to be Vietnamese. */
const THREE_DECIMALS = /^-?[1-9]\d{0,2},\d{3}$/;

/**
 * Reads a number in Vietnamese notation; a text that other notations would read otherwise is refused as ambiguous.
 * `official`: the source is an official Vietnamese one, in which a comma stands before decimals; "1,234,567" and points
 * before decimals stay refused, for there another notation shows.
 */
export const readVietnameseNumber = (text: string, official = false): NumberReading => {
  if (isTooLong(text)) return { ok: false, reason: 'too-long' };
  const trimmed = text.trim().replace('\u2212', '-');
  const isDecimal = official && THREE_DECIMALS.test(trimmed);
  if (!isDecimal && (COMMA_LIKE_THOUSANDS.test(trimmed) || POINT_LIKE_DECIMALS.test(trimmed)))
    return { ok: false, reason: 'ambiguous' };
  const match = GROUPED.exec(trimmed);
  if (!match) return { ok: false, reason: 'malformed' };
  const [, sign = '', whole = '', fraction = ''] = match;
  return { ok: true, value: decimal(BigInt(sign + whole.replaceAll('.', '') + fraction), fraction.length) };
};

/** How a number of a foreign text was written otherwise than Vietnam writes it. */
export type OtherNotation = 'point-decimals' | 'comma-thousands';

const COMMA_THOUSANDS = /^-?\d{1,3}(?:,\d{3})+(?:\.(\d+))?$/;
const POINT_DECIMALS = /^-?\d+\.\d+$/;

/**
 * As `readVietnameseNumber` for a text that nobody can be asked about: what another notation alone explains is read so,
 * and said to be. `takesDecimals`: what is told may have decimals, so that "12,345" are not thousands.
 */
export const readNumberOfText = (
  text: string,
  takesDecimals: boolean,
): { readonly value: Decimal; readonly notation?: OtherNotation } | undefined => {
  const read = readVietnameseNumber(text, takesDecimals);
  if (read.ok) return { value: read.value };
  if (read.reason !== 'ambiguous') return undefined;
  const trimmed = text.trim().replace('\u2212', '-');
  const other = (digits: string, decimals: number, notation: OtherNotation) => ({
    value: decimal(BigInt(digits), decimals),
    notation,
  });
  const commas = COMMA_THOUSANDS.exec(trimmed);
  if (commas) return other(trimmed.replaceAll(/[.,]/gu, ''), commas[1]?.length ?? 0, 'comma-thousands');
  return POINT_DECIMALS.test(trimmed)
    ? other(trimmed.replace('.', ''), trimmed.length - trimmed.indexOf('.') - 1, 'point-decimals')
    : undefined;
};

/**
 * Prints with grouped thousands and a decimal comma, keeping the precision given. Three decimals gain a zero where they
 * might be read as thousands.
 */
export const printVietnameseNumber = (value: Decimal): string =>
  printAsGiven(value.scale === 3 && isShort(value) ? decimal(value.digits * 10n, 4) : value);

/** As `printVietnameseNumber`, with three decimals as they are: behind a unit nobody takes them for thousands. */
export const printAsGiven = (value: Decimal): string => {
  const [whole = '', fraction] = writePlainDecimal(value).split('.');
  return fraction === undefined ? groupThousands(whole) : `${groupThousands(whole)},${fraction}`;
};

const isShort = (value: Decimal): boolean => {
  const whole = absoluteDecimal(value).digits / 10n ** BigInt(value.scale);
  return whole > 0n && whole < 1000n;
};

const groupThousands = (whole: string): string => whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/**
 * Official documents write whole numbers from one to nine with a leading zero ("03 đồ án"); others as they are. A bare
 * number is a count: a safe integer.
 */
export const printCount = (given: Decimal | number): string => {
  const value = typeof given === 'number' ? decimal(given) : given;
  return value.scale === 0 && value.digits > 0n && value.digits < 10n
    ? `0${value.digits}`
    : printVietnameseNumber(value);
};
