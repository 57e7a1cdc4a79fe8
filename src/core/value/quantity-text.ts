/**
 * Quantities as text, the way official Vietnamese writes them: "trên 500 tỷ đồng", "6.931,0 m²", "77%".
 * Printing and reading are each other's inverse (a property test holds it); files, pages and reports use both.
 */
import {
  compareDecimals,
  decimal,
  multiplyDecimals,
  roundDecimal,
  trimDecimal,
  type Decimal,
} from '#core/value/decimal.ts';
import { printVietnameseNumber, printCount, readVietnameseNumber } from '#core/value/vietnamese-number.ts';
import { contradict, printApproximations, readApproximations } from '#core/value/approximation.ts';
import { amountOf, quantity, type Quantity } from '#core/value/quantity.ts';
import { MONEY, type UnitsOfMeasure } from '#core/value/measure-unit.ts';

const MONEY_SCALES = [
  { word: 'tỷ', power: 9 },
  { word: 'triệu', power: 6 },
] as const;

/** The largest scale in which the amount needs at most two decimals, or three behind a whole part that has a point: "3,275 tỷ" could be read as thousands. */
const moneyScale = (dong: bigint): (typeof MONEY_SCALES)[number] | undefined => {
  const size = dong < 0n ? -dong : dong;
  return MONEY_SCALES.find(
    ({ power }) =>
      size >= 10n ** BigInt(power) && size % 10n ** BigInt(power - (size < 10n ** BigInt(power + 3) ? 2 : 3)) === 0n,
  );
};

/** The words of an amount of money: "75,94 tỷ đồng", "1.234.567 đồng". */
const printMoney = (value: Decimal): string => {
  const scale = moneyScale(value.digits);
  if (!scale) return `${printVietnameseNumber(value)} ${MONEY}`;
  return `${printVietnameseNumber(trimDecimal(decimal(value.digits, scale.power)))} ${scale.word} ${MONEY}`;
};

export interface PrintOptions {
  /** Counts below ten get a leading zero, as reports write them. */
  readonly padCounts?: boolean;
  /** Leave the unit to the sentence around the figure. */
  readonly bare?: boolean;
}

/** Prints without the approximation words. */
const printAmount = (value: Quantity, units: UnitsOfMeasure, options: PrintOptions = {}): string => {
  const amount = amountOf(value);
  if (value.unit === MONEY) return printMoney(amount);
  const known = units.get(value.unit);
  const number = options.padCounts && known?.kind === 'count' ? printCount(amount) : printVietnameseNumber(amount);
  if (options.bare) return number;
  return `${number}${known?.tight ? '' : ' '}${value.unit}`;
};

/** Prints with the approximation words in front: "trên 500 tỷ đồng". */
export const printQuantity = (value: Quantity, units: UnitsOfMeasure, options: PrintOptions = {}): string =>
  [printApproximations(value.approx), printAmount(value, units, options)].filter(Boolean).join(' ');

export type QuantityReading =
  | { readonly ok: true; readonly value: Quantity }
  | { readonly ok: false; readonly reason: UnreadQuantity; readonly part: string };

/**
 * `separators`: points and commas stand where no number has them; `several-numbers`: "1 555 ha", "3-5 ha";
 * `word-unknown`: something other than a word of approximation stands before the number.
 */
export type UnreadQuantity =
  | 'malformed'
  | 'ambiguous'
  | 'separators'
  | 'several-numbers'
  | 'word-unknown'
  | 'words-contradict'
  | 'unit-missing'
  | 'unit-unknown'
  | 'money-fraction';

const NUMBER_AND_UNIT = /^(-?[\d.,]*\d[.,]*)\s*(.*)$/su;
/** Digits with anything but letters between them, up to the last digit before the unit. */
const SEVERAL_NUMBERS = /^-?[\d.,]+[^\p{L}%\d.,]+[\d.,]*\d/u;
const WORD_BEFORE = /^([^\d.,]*[^\d.,\s-])\s*-?[.,]?\d/su;
const MONEY_WORDS = /^(?:(nghìn tỷ|tỷ|triệu|nghìn)\s+)?đồng$/u;
const POWERS: Readonly<Record<string, number>> = { 'nghìn tỷ': 12, tỷ: 9, triệu: 6, nghìn: 3 };

/** Reads "trên 500 tỷ đồng"; every refusal names the part of the text that could not be read. */
export const readQuantity = (text: string, units: UnitsOfMeasure): QuantityReading => {
  const whole = text.normalize('NFC').replaceAll('\u00a0', ' ').trim();
  const { words, rest } = readApproximations(whole);
  const match = NUMBER_AND_UNIT.exec(rest);
  const [, numberText = '', unitText = ''] = match ?? [];
  const several = SEVERAL_NUMBERS.exec(rest)?.[0];
  if (!match || several !== undefined) return { ok: false, ...unreadable(rest, several) };
  if (contradict(words))
    return { ok: false, reason: 'words-contradict', part: whole.slice(0, whole.length - rest.length).trim() };
  const number = readVietnameseNumber(numberText);
  if (!number.ok)
    return { ok: false, reason: number.reason === 'malformed' ? 'separators' : number.reason, part: numberText };
  if (unitText === '') return { ok: false, reason: 'unit-missing', part: rest };
  const money = MONEY_WORDS.exec(unitText);
  if (money) return readMoney(number.value, money[1], words, rest);
  const known = units.get(unitText);
  return known
    ? { ok: true, value: quantity(number.value, known.code, words) }
    : { ok: false, reason: 'unit-unknown', part: unitText };
};

const unreadable = (
  rest: string,
  several: string | undefined,
): { readonly reason: UnreadQuantity; readonly part: string } => {
  if (several !== undefined) return { reason: 'several-numbers', part: several };
  const before = WORD_BEFORE.exec(rest)?.[1];
  return before === undefined ? { reason: 'malformed', part: rest } : { reason: 'word-unknown', part: before };
};

const readMoney = (
  number: Decimal,
  scale: string | undefined,
  words: Quantity['approx'],
  part: string,
): QuantityReading => {
  const dong = multiplyDecimals(number, decimal(10n ** BigInt(POWERS[scale ?? ''] ?? 0)));
  const whole = roundDecimal(dong, 0);
  if (compareDecimals(dong, whole) !== 0) return { ok: false, reason: 'money-fraction', part };
  return { ok: true, value: quantity(whole, MONEY, words) };
};
