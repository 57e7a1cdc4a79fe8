/**
 * Quantities as text, the way official Vietnamese writes them: "trên 500 tỷ đồng", "6.931,0 m²", "77%".
 * Printing and reading are each other's inverse (a property test holds it); files, pages and reports use both.
 */
import {
  compareDecimals,
  decimal,
  multiplyDecimals,
  plainDecimal,
  roundDecimal,
  trimDecimal,
  type Decimal,
} from '#core/value/decimal.ts';
import { halfWidth } from '#core/text/half-width.ts';
import {
  printAsGiven,
  printCount,
  printVietnameseNumber,
  readVietnameseNumber,
} from '#core/value/vietnamese-number.ts';
import { contradict, printApproximations, readApproximations } from '#core/value/approximation.ts';
import { amountOf, isExact, negateQuantity, quantity, type Quantity } from '#core/value/quantity.ts';
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

/**
 * The largest scale in which the amount needs few decimals: "125,834 tỷ đồng" as the papers write it, but "1.234.000
 * đồng".
 */
const moneyScale = (dong: bigint): (typeof MONEY_SCALES)[number] | undefined => {
  const size = dong < 0n ? -dong : dong;
  return MONEY_SCALES.find(({ power }) => {
    const decimals = power === 6 && size < TEN_MILLION ? 2 : 3;
    return size >= 10n ** BigInt(power) && size % 10n ** BigInt(power - decimals) === 0n;
  });
};

const TEN_MILLION = 10_000_000n;

export interface PrintOptions {
  /** Counts below ten get a leading zero, as reports write them. */
  readonly padCounts?: boolean;
  /** Days as official documents write them: "05/3/2021". */
  readonly officialDays?: boolean;
  /** Leave the unit to the sentence around the figure, or with `plain` to the head of the column. */
  readonly bare?: boolean;
  /** Money as a plain number of millions of đồng: the head of its column tells the unit. */
  readonly millions?: boolean;
  /** A count without that zero, in a fraction and in a column of numbers: "8/8 phòng", not "08/08 phòng". */
  readonly plain?: boolean;
  /** By how much it is less, behind a word that says so: -5 as "giảm 5,0%". */
  readonly fallen?: boolean;
  /** That it is a mean, the words before it say. */
  readonly mean?: boolean;
}

/** Prints without the approximation words: "từ 4 đến 5 ha", "116/165 thôn", "hạng 35/63". */
const printAmount = (value: Quantity, units: UnitsOfMeasure, options: PrintOptions = {}): string => {
  const known = units.get(value.unit);
  const word = known?.steps?.[Number(value.amount)];
  if (word !== undefined) return word;
  const numbers = numbersOf(value, known, options);
  const { scale = '' } = numbers;
  const isBare = options.bare === true || (value.unit === MONEY && options.millions === true);
  const unit = [scale, isBare ? '' : value.unit].filter(Boolean).join(' ');
  const behind = unit === '' ? '' : `${known?.tight ? '' : ' '}${unit}`;
  const { low, to, of } = numbers;
  const range = to === undefined ? low : `từ ${low}${known?.tight && behind !== '' ? unit : ''} đến ${to}`;
  const number = of === undefined ? range : `${range}/${of}`;
  return known?.kind === 'rank' && !isBare ? `${value.unit} ${number}` : `${number}${behind}`;
};

interface Numbers {
  readonly low: string;
  readonly to?: string;
  readonly of?: string;
  /** The word of the scale in which all of them are told. */
  readonly scale?: string;
}

const numbersOf = (value: Quantity, known: UnitOfMeasure | undefined, options: PrintOptions): Numbers => {
  const print =
    value.unit === MONEY
      ? printInScale(value, options)
      : { number: numberPrinter(known, options, value), ...scaleAsTold(value, options) };
  const one = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : print.number(plainDecimal(text));
  const [to, of] = [one(value.to), one(value.of)];
  return {
    low: print.number(amountOf(value)),
    ...(to !== undefined && { to }),
    ...(of !== undefined && { of }),
    ...('scale' in print && print.scale !== undefined && { scale: print.scale }),
  };
};

/** The word in which a count was told: "5,5 triệu lượt"; a number alone in a column stands in full. */
const scaleAsTold = ({ scale }: Quantity, { bare, plain }: PrintOptions): { readonly scale?: string } => {
  const word = bare && plain ? undefined : Object.entries(SCALES).find(([, power]) => power === scale)?.[0];
  return word === undefined ? {} : { scale: word };
};

const numberPrinter =
  (known: UnitOfMeasure | undefined, options: PrintOptions, value: Quantity) =>
  (amount: Decimal): string => {
    if (scaleAsTold(value, options).scale !== undefined)
      return printAsGiven(trimDecimal(decimal(amount.digits, amount.scale + (value.scale ?? 0))));
    // A part of a whole reads as a fraction: "7/8 xã".
    if (options.padCounts && !options.plain && known?.kind === 'count' && value.of === undefined)
      return printCount(amount);
    return hasDecimals(known) ? printAsGiven(amount) : printVietnameseNumber(amount);
  };

/** Money in the largest scale in which its every end can be told. */
const printInScale = (
  value: Quantity,
  { millions = false }: PrintOptions,
): { readonly number: (amount: Decimal) => string; readonly scale?: string } => {
  const ends = [value.amount, value.to, value.of].flatMap((one) => (one === undefined ? [] : [BigInt(one)]));
  const scales = ends.map((dong) => (dong === 0n && ends.length > 1 ? MONEY_SCALES[0] : moneyScale(dong)));
  const smallest = scales.includes(undefined)
    ? undefined
    : scales.reduce((a, b) => (a && b && a.power < b.power ? a : b));
  const power = millions ? 6 : (smallest?.power ?? 0);
  return {
    number: (amount) => printAsGiven(trimDecimal(decimal(amount.digits, power))),
    ...(smallest && !millions && { scale: smallest.word }),
  };
};

/** Units of which three decimals are no thousands. */
const hasDecimals = (unit: UnitOfMeasure | undefined): boolean => unit !== undefined && unit.kind !== 'count';

/** Prints with the approximation words in front: "trên 500 tỷ đồng". */
export const printQuantity = (value: Quantity, units: UnitsOfMeasure, options: PrintOptions = {}): string =>
  [
    printApproximations(options.mean ? value.approx.filter((word) => word !== 'average') : value.approx),
    printAmount(options.fallen ? negateQuantity(value) : value, units, options),
  ]
    .filter(Boolean)
    .join(' ');

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
/** "thứ 35", "xếp thứ 35/63 tỉnh, thành phố": what is ranked, and among whom, the measure says. */
const RANK =
  /^(?:(?:xếp|đứng)\s+)?(?:hạng|thứ hạng|thứ|vị trí(?: thứ)?)\s+(?<place>-?\d[\d.,]*(?:\s*(?:\/|[-–]|đến|trên|trong)(?:\s+tổng số)?\s*\d[\d.,]*)?)(?<among>\s+(?!sao)[^\d]+)?$/iu;

/** Reads "trên 500 tỷ đồng"; every refusal names the part of the text that could not be read. */
export const readQuantity = (text: string, units: UnitsOfMeasure): QuantityReading => {
  const [, number, unitText = ''] = PLAIN.exec(text) ?? [];
  const told = number === undefined ? undefined : plainUnits(units, unitText);
  return number !== undefined && told ? readTold(number, told, [], text) : readAnyQuantity(text, units);
};

/** A number and a unit without a digit: nothing before it or between. */
const PLAIN = /^(-?\d[\d.,]*) ?([\p{L}%‰][^\d]*)$/u;

/** What stands behind a number, by its text. */
interface ToldUnit {
  readonly text: string;
  /** Money; `scale`: in which it is told. */
  readonly money?: { readonly scale: string | undefined };
  readonly scaled?: { readonly unit: UnitOfMeasure; readonly scale: string };
  readonly unit?: UnitOfMeasure;
  readonly takesDecimals: boolean;
}

const toldUnit = (text: string, units: UnitsOfMeasure): ToldUnit => {
  const inMoney = MONEY_WORDS.exec(text);
  const [, scale, counted = ''] = SCALED_UNIT.exec(text) ?? [];
  const unit = unitMeant(text, units);
  const scaled = scale === undefined || inMoney || unit ? undefined : unitMeant(counted, units);
  // Money in another of its spellings, "44 tỷ đ", is the same money.
  const spelled = (scaled ?? unit)?.code === MONEY ? { scale: scaled && scale } : undefined;
  const money = inMoney ? { scale: inMoney[1] } : spelled;
  return {
    text,
    ...(money && { money }),
    ...(scale !== undefined && scaled && { scaled: { unit: scaled, scale } }),
    ...(unit && { unit }),
    takesDecimals: money !== undefined || scaled !== undefined || hasDecimals(unit),
  };
};

const PLAIN_UNITS = new WeakMap<UnitsOfMeasure, Map<string, ToldUnit | undefined>>();
const MOST_PLAIN_UNITS = 500;

/**
 * Found once for a text; undefined where it says more than a unit, as "ha trở lên" does, or is written in another way.
 */
const plainUnits = (units: UnitsOfMeasure, text: string): ToldUnit | undefined => {
  const known = PLAIN_UNITS.get(units) ?? new Map<string, ToldUnit | undefined>();
  PLAIN_UNITS.set(units, known);
  if (known.has(text)) return known.get(text);
  const whole = `1 ${text}`;
  const isPlain = spaced(whole) === whole && readApproximations(whole).rest === whole && !STAR.test(text);
  const told = isPlain ? toldUnit(text, units) : undefined;
  if (known.size >= MOST_PLAIN_UNITS) known.clear();
  known.set(text, told);
  return told;
};

/** One way of writing spaces, letters and the minus. */
const spaced = (text: string): string =>
  halfWidth(text)
    .normalize('NFC')
    .replaceAll(UNBROKEN_GROUPS, '.')
    .replaceAll(/\s/gu, ' ')
    .replaceAll('\u2212', '-')
    .trim();

/** "3 sao" is a grade with a digit. */
const STAR = /sao$/iu;

const readAnyQuantity = (text: string, units: UnitsOfMeasure): QuantityReading => {
  const whole = spaced(text);
  const { words, rest: said } = readApproximations(whole);
  const worded = /\d/u.test(said) && !STAR.test(said) ? undefined : wordedUnit(said, units);
  if (worded) return { ok: true, value: quantity(worded.step, worded.unit, words) };
  const rank = units.has('hạng') ? RANK.exec(said)?.groups?.['place'] : undefined;
  const rest = rank === undefined ? said : `${rank} hạng`;
  if (MIXED.test(rest)) return readMixed(rest, words);
  const ends = readEnds(rest, words, units);
  if (ends) return ends;
  const match = NUMBER_AND_UNIT.exec(rest);
  const [, numberText = '', unitText = ''] = match ?? [];
  const several = SEVERAL_NUMBERS.exec(rest)?.[0];
  if (!match || several !== undefined) return { ok: false, ...unreadable(rest, several) };
  if (contradict(words))
    return { ok: false, reason: 'words-contradict', part: whole.slice(0, whole.length - rest.length).trim() };
  return readTold(numberText, toldUnit(unitText, units), words, rest);
};

/** A number and its unit. `rest`: both as they are written. */
const readTold = (
  numberText: string,
  { text, money, scaled, unit, takesDecimals }: ToldUnit,
  words: Quantity['approx'],
  rest: string,
): QuantityReading => {
  const number = readVietnameseNumber(numberText, takesDecimals);
  if (!number.ok)
    return { ok: false, reason: number.reason === 'malformed' ? 'separators' : number.reason, part: numberText };
  if (text === '') return { ok: false, reason: 'unit-missing', part: rest };
  if (money) return readMoney(number.value, money.scale, words, rest);
  if (scaled && isScalable(scaled.unit)) {
    const power = SCALES[scaled.scale] ?? 0;
    const amount = trimDecimal(multiplyDecimals(number.value, decimal(10n ** BigInt(power))));
    return { ok: true, value: quantity(amount, scaled.unit.code, words, { scale: power }) };
  }
  return unit && (unit.steps ?? []).length === 0
    ? { ok: true, value: quantity(number.value, unit.code, words) }
    : { ok: false, reason: 'unit-unknown', part: text };
};

const ONE = '-?\\d[\\d.,]*';
/** "từ 4 đến 5 ha", "70-80 ha", "từ 900 triệu đồng đến 1,2 tỷ đồng". */
const RANGE = new RegExp(
  `^(?:từ\\s+)?(?<low>${ONE})\\s*(?<own>[^\\d]*?)\\s*(?:đến|tới|[-\u2010-\u2015])\\s*(?<high>${ONE}.*)$`,
  'iu',
);
/** "116/165 thôn", "116 thôn trên tổng số 165 thôn". */
const RATIO = new RegExp(
  `^(?<part>${ONE})\\s*(?<own>[^\\d]*?)\\s*(?:/|\\s(?:trên|trong)(?:\\s+tổng\\s+số)?\\s)\\s*(?<whole>${ONE}.*)$`,
  'iu',
);
const NUMBER_FIRST = new RegExp(`^${ONE}`, 'u');

/** A range, or a part and its whole; both ends are of one unit, which the first may leave to the second. */
const readEnds = (text: string, words: Quantity['approx'], units: UnitsOfMeasure): QuantityReading | undefined => {
  const range = RANGE.exec(text)?.groups;
  const { low: first = '', own = '', high: second = '' } = range ?? ratioIn(text) ?? {};
  if (first === '' || second === '') return undefined;
  const other = readQuantity(second, units);
  const one = readQuantity(own === '' ? second.replace(NUMBER_FIRST, first) : `${first} ${own}`, units);
  if (!one.ok || !other.ok || !areEnds(one.value, other.value, range !== undefined, units))
    return { ok: false, reason: 'several-numbers', part: text };
  if (contradict(words)) return { ok: false, reason: 'words-contradict', part: text };
  const [amount, end] = [amountOf(one.value), amountOf(other.value)];
  const scale = one.value.scale === other.value.scale ? one.value.scale : undefined;
  return { ok: true, value: quantity(amount, one.value.unit, words, range ? { to: end, scale } : { of: end, scale }) };
};

const ratioIn = (text: string): Readonly<Record<string, string>> | undefined => {
  const { part = '', own = '', whole = '' } = RATIO.exec(text)?.groups ?? {};
  // "9,5 bác sĩ/10.000 dân" is one number and its unit.
  return own !== '' && text.includes('/') ? undefined : { low: part, own, high: whole };
};

/** Whether two readings are the ends of one value: plain numbers of one unit, in their order. */
const areEnds = (one: Quantity, other: Quantity, isRange: boolean, units: UnitsOfMeasure): boolean => {
  if (one.unit !== other.unit || ![one, other].every((end) => isExact(end) && end.of === undefined)) return false;
  const { kind, steps } = units.get(one.unit) ?? {};
  if (steps) return false;
  if (isRange) return kind !== 'rank' && compareDecimals(amountOf(one), amountOf(other)) < 0;
  return kind !== 'share' && kind !== 'index' && kind !== 'rate' && amountOf(other).digits > 0n;
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
