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
import {
  printAsGiven,
  printCount,
  printVietnameseNumber,
  readVietnameseNumber,
} from '#core/value/vietnamese-number.ts';
import { contradict, printApproximations, readApproximations } from '#core/value/approximation.ts';
import { amountOf, quantity, type Quantity } from '#core/value/quantity.ts';
import {
  isScalable,
  MONEY,
  SCALES,
  unitMeant,
  type UnitOfMeasure,
  type UnitsOfMeasure,
} from '#core/value/measure-unit.ts';

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
  /** Money as a plain number of millions of đồng: the head of its column tells the unit. */
  readonly millions?: boolean;
}

/** Prints without the approximation words. */
const printAmount = (value: Quantity, units: UnitsOfMeasure, options: PrintOptions = {}): string => {
  const amount = amountOf(value);
  if (value.unit === MONEY)
    return options.millions ? printVietnameseNumber(trimDecimal(decimal(amount.digits, 6))) : printMoney(amount);
  const known = units.get(value.unit);
  const word = known?.steps?.[Number(value.amount)];
  if (word !== undefined) return word;
  const number =
    options.padCounts && known?.kind === 'count'
      ? printCount(amount)
      : hasDecimals(known)
        ? printAsGiven(amount)
        : printVietnameseNumber(amount);
  if (options.bare) return number;
  if (known?.kind === 'rank') return `${value.unit} ${number}`;
  return `${number}${known?.tight ? '' : ' '}${value.unit}`;
};

/** Units of which three decimals are no thousands. */
const hasDecimals = (unit: UnitOfMeasure | undefined): boolean => unit !== undefined && unit.kind !== 'count';

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
  | 'too-long'
  | 'several-numbers'
  | 'word-unknown'
  | 'words-contradict'
  | 'unit-missing'
  | 'unit-unknown'
  | 'money-fraction';

const NUMBER_AND_UNIT = /^(-?[\d.,]*\d[.,]*)\s*(.*)$/su;
/** Digits with anything but letters between them, up to the last digit before the unit. */
const SEVERAL_NUMBERS = /^-?[\d.,]+[^\p{L}%‰\d.,]+[\d.,]*\d/u;
const WORD_BEFORE = /^([^\d.,]*[^\d.,\s-])\s*-?[.,]?\d/su;
const SCALE_WORD = '(nghìn tỷ|tỷ|triệu|nghìn)';
const MONEY_WORDS = new RegExp(`^(?:${SCALE_WORD}\\s+)?(?:đồng|VND|VNĐ)$`, 'u');
const SCALED_UNIT = new RegExp(`^${SCALE_WORD}\\s+(.+)$`, 'u');
/** "1 tỷ 405 triệu đồng": whole numbers, each scale smaller than the one before. */
const MIXED = new RegExp(`^(?:[\\d.]+\\s+${SCALE_WORD}\\s+)+[\\d.]+(?:\\s+${SCALE_WORD})?\\s+đồng$`, 'u');
const MIXED_PART = /([\d.]+)(?:\s+(nghìn tỷ|tỷ|triệu|nghìn))?(?=\s)/gu;
/** Spaces that do not break group thousands: "1 234 567" as Word and Excel write it. */
const UNBROKEN_GROUPS = /(?<=\d)[\u00a0\u2007\u202f](?=\d{3}(?!\d))/gu;
const RANK = /^(?:hạng|thứ hạng|thứ|vị trí(?: thứ)?)\s+(?=\d)/iu;

/** Reads "trên 500 tỷ đồng"; every refusal names the part of the text that could not be read. */
export const readQuantity = (text: string, units: UnitsOfMeasure): QuantityReading => {
  const whole = text
    .normalize('NFC')
    .replaceAll(UNBROKEN_GROUPS, '.')
    .replaceAll(/\s/gu, ' ')
    .replaceAll('\u2212', '-')
    .trim();
  const { words, rest: said } = readApproximations(whole);
  const worded = /\d/u.test(said) && !/sao$/iu.test(said) ? undefined : wordedUnit(said, units);
  if (worded) return { ok: true, value: quantity(worded.step, worded.unit, words) };
  const rest = RANK.test(said) && units.has('hạng') ? `${said.replace(RANK, '')} hạng` : said;
  if (MIXED.test(rest)) return readMixed(rest, words);
  const match = NUMBER_AND_UNIT.exec(rest);
  const [, numberText = '', unitText = ''] = match ?? [];
  const several = SEVERAL_NUMBERS.exec(rest)?.[0];
  if (!match || several !== undefined) return { ok: false, ...unreadable(rest, several) };
  if (contradict(words))
    return { ok: false, reason: 'words-contradict', part: whole.slice(0, whole.length - rest.length).trim() };
  const money = MONEY_WORDS.exec(unitText);
  const [, scale, counted = ''] = SCALED_UNIT.exec(unitText) ?? [];
  const unit = unitMeant(unitText, units);
  const scaled = scale === undefined || money || unit ? undefined : unitMeant(counted, units);
  const takesDecimals = money !== null || scaled !== undefined || hasDecimals(unit);
  const number = readVietnameseNumber(numberText, takesDecimals);
  if (!number.ok)
    return { ok: false, reason: number.reason === 'malformed' ? 'separators' : number.reason, part: numberText };
  if (unitText === '') return { ok: false, reason: 'unit-missing', part: rest };
  if (money) return readMoney(number.value, money[1], words, rest);
  if (scaled && isScalable(scaled)) {
    const amount = trimDecimal(multiplyDecimals(number.value, decimal(10n ** BigInt(SCALES[scale ?? ''] ?? 0))));
    return { ok: true, value: quantity(amount, scaled.code, words) };
  }
  return unit && (unit.steps ?? []).length === 0
    ? { ok: true, value: quantity(number.value, unit.code, words) }
    : { ok: false, reason: 'unit-unknown', part: unitText };
};

/** A grade, or a yes or no: the word stands for its position; undefined where none or several units have it. */
const wordedUnit = (
  text: string,
  units: UnitsOfMeasure,
): { readonly unit: string; readonly step: number } | undefined => {
  const wanted = text.toLowerCase();
  const found = [...units.values()].flatMap(({ code, steps = [] }) => {
    const step = steps.findIndex((one) => one.toLowerCase() === wanted);
    return step < 0 ? [] : [{ unit: code, step }];
  });
  return found.length === 1 ? found[0] : undefined;
};

const readMixed = (text: string, words: Quantity['approx']): QuantityReading => {
  const parts = [...text.matchAll(MIXED_PART)].map(([, number = '', scale = '']) => ({
    number: readVietnameseNumber(number),
    power: SCALES[scale] ?? 0,
  }));
  const falling = parts.every(({ power }, at) => at === 0 || power < (parts[at - 1]?.power ?? 0));
  const dong = parts.map(({ number, power }) => (number.ok ? number.value.digits * 10n ** BigInt(power) : undefined));
  const fits = dong.every((one, at) => at === 0 || (one ?? 0n) < 10n ** BigInt(parts[at - 1]?.power ?? 0));
  if (!falling || !fits || dong.includes(undefined)) return { ok: false, reason: 'several-numbers', part: text };
  return {
    ok: true,
    value: quantity(
      dong.reduce<bigint>((sum, one) => sum + (one ?? 0n), 0n),
      MONEY,
      words,
    ),
  };
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
  const dong = multiplyDecimals(number, decimal(10n ** BigInt(SCALES[scale ?? ''] ?? 0)));
  const whole = roundDecimal(dong, 0);
  if (compareDecimals(dong, whole) !== 0) return { ok: false, reason: 'money-fraction', part };
  return { ok: true, value: quantity(whole, MONEY, words) };
};
