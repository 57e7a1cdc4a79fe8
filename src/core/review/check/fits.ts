/** Whether a told percentage is what two figures give, as far as the digits in which all three were told allow. */
import { halfStep, MEASURED, type Figure } from '#core/review/check/figure.ts';
import type { Approximation } from '#core/value/approximation.ts';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimal,
  divideDecimals,
  multiplyDecimals,
  plainDecimal,
  subtractDecimals,
  type Decimal,
} from '#core/value/decimal.ts';

const HUNDRED = decimal(100);
const NOUGHT = decimal(0);

/** Words that say no value, only from where or up to where. */
const BOUNDS: ReadonlySet<Approximation> = new Set(['at-least', 'at-most', 'over', 'more-than', 'under', 'nearly']);
/** Words around a value that is as good as exact: a forecast or a mean is computed with, too. */
const COMPUTED: ReadonlySet<Approximation> = new Set(['expected', 'estimated', 'average']);

export const isBound = ({ approximation = [] }: Figure): boolean => approximation.some((word) => BOUNDS.has(word));

/** One value, not a range or a ratio, and not "khoảng" or "trên". */
export const isOneValue = ({ approximation = [], to, of }: Figure): boolean =>
  to === undefined && of === undefined && approximation.every((word) => COMPUTED.has(word));

/** What is counted is told to the last one; what is measured was rounded to its last digit. */
export const slack = (figure: Figure): Decimal =>
  figure.scale === undefined && !figure.value.includes('.') && !MEASURED.test(figure.unit) && !figure.unit.includes('/')
    ? NOUGHT
    : halfStep(figure);

/** A part and its whole, with how far each may be off. */
interface Pair {
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly partSlack: Decimal;
  readonly wholeSlack: Decimal;
}

export const pairOf = (part: Figure, whole: Figure): Pair => ({
  part: plainDecimal(part.value),
  whole: plainDecimal(whole.value),
  partSlack: slack(part),
  wholeSlack: slack(whole),
});

/** "19/24 thôn". */
export const pairOfRatio = (ratio: Figure & { readonly of: string }): Pair => ({
  part: plainDecimal(ratio.value),
  whole: plainDecimal(ratio.of),
  partSlack: slack(ratio),
  wholeSlack: slack(ratio),
});

/** Which way a percentage is told: of its base, or more or less than it. */
export type Way = 'share' | 'up' | 'down';

/** A told percentage may be rounded (half its last digit) or cut off (nearly a whole one). */
const around = (told: Figure): { readonly half: Decimal; readonly cut: Decimal } => {
  const { scale } = plainDecimal(told.value);
  const loose = (told.approximation ?? []).some((word) => !COMPUTED.has(word));
  if (loose) return { half: decimal(15n, 1), cut: decimal(15n, 1) };
  return { half: decimal(5n, scale + 1), cut: decimal(999_999n, scale + 6) };
};

/** Whether the told percentage is what the two figures give. */
export const fits = (told: Figure, way: Way, { part, whole, partSlack, wholeSlack }: Pair): boolean => {
  const { half, cut } = around(told);
  const value = plainDecimal(told.value);
  // Of a fall the cut-off digits leave too much, of a share and a rise too little.
  const [share, below, above] =
    way === 'share'
      ? [value, half, cut]
      : way === 'up'
        ? [addDecimals(HUNDRED, value), half, cut]
        : [subtractDecimals(HUNDRED, value), cut, half];
  const least = subtractDecimals(whole, wholeSlack);
  const most = addDecimals(whole, wholeSlack);
  const low = multiplyDecimals(subtractDecimals(share, below), least);
  const high = multiplyDecimals(addDecimals(share, above), most);
  const [from, to] = [subtractDecimals(part, partSlack), addDecimals(part, partSlack)];
  return (
    compareDecimals(low, multiplyDecimals(to, HUNDRED)) <= 0 &&
    compareDecimals(high, multiplyDecimals(from, HUNDRED)) >= 0
  );
};

/** The right percentage, with the decimals of the told one and at least one; and which way it goes. */
export const rightOf = (
  told: Figure,
  way: Way,
  { part, whole }: Pair,
): { readonly value: Decimal; readonly way: Way } => {
  const scale = Math.max(plainDecimal(told.value).scale, 1);
  const change = subtractDecimals(part, whole);
  const value = way === 'share' ? part : absoluteDecimal(change);
  return {
    value: divideDecimals(multiplyDecimals(value, HUNDRED), whole, scale),
    way: way === 'share' ? way : change.digits < 0n ? 'down' : 'up',
  };
};
