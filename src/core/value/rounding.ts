/** What is stated is rounded: how exactly, its last digit tells, as far as it is kept. */
import {
  addDecimals,
  compareDecimals,
  decimal,
  subtractDecimals,
  absoluteDecimal,
  type Decimal,
} from '#core/value/decimal.ts';
import { MONEY, PERCENT } from '#core/value/measure-unit.ts';
import { amountOf, type Quantity } from '#core/value/quantity.ts';

/** The words in which money is told; below a thousand đồng it is told whole. */
const SCALES = [12, 9, 6, 3, 0];

const trailingZeros = (digits: bigint): number => {
  if (digits === 0n) return 0;
  let zeros = 0;
  for (let rest = digits; rest % 10n === 0n; rest /= 10n) zeros += 1;
  return zeros;
};

/** The scale in which money is told: by its size. */
const scaleOfMoney = (digits: bigint): number => {
  const size = String(digits < 0n ? -digits : digits).length - 1;
  return SCALES.find((power) => power <= size && power <= 9) ?? 0;
};

/**
 * What is told in millions is kept whole: "155,5 tỷ" has its last digit at the hundreds of millions, "160 tỷ" at the
 * thousands of millions.
 */
const lastDigit = (value: Quantity, scale: number): { readonly power: number; readonly isBroken: boolean } => {
  const zeros = trailingZeros(amountOf(value).digits);
  return { power: Math.min(zeros, scale), isBroken: zeros < scale };
};

/** Half a unit of the last digit; and whether it was cut off somewhere behind the point. */
const roundingOf = (value: Quantity): { readonly half: Decimal; readonly isBroken: boolean } => {
  const { digits, scale } = amountOf(value);
  const told = value.unit === MONEY ? scaleOfMoney(digits) : value.scale;
  if (told !== undefined && scale === 0) {
    const { power, isBroken } = lastDigit(value, told);
    return { half: decimal(5n * 10n ** BigInt(power), 1), isBroken };
  }
  return { half: decimal(5, scale + 1), isBroken: scale > 0 || value.unit === PERCENT };
};

/**
 * Whether a total that is stated is what its parts give, within the rounding of all of them: half a unit of each one's
 * last digit. Where nothing shows a digit behind the point, nothing was rounded, and they must be the same.
 */
export const agreesRounded = (stated: Quantity, computed: Quantity, parts: readonly Quantity[]): boolean => {
  const off = absoluteDecimal(subtractDecimals(amountOf(stated), amountOf(computed)));
  const rounded = [stated, ...parts].map(roundingOf);
  if (!rounded.some(({ isBroken }) => isBroken)) return off.digits === 0n;
  const allowed = rounded.map(({ half }) => half).reduce(addDecimals);
  return compareDecimals(off, allowed) <= 0;
};
