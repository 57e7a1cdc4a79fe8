/**
 * A second, independent reader of Vietnamese quantities and dates, only for checking what was printed. It shares no
 * code with what prints them on purpose: a fault in printing must not be excused by the same fault in reading.
 */

/** What stands on the paper: `digits × 10^-decimals`, the words before it and the words behind it. */
export interface PrintedQuantity {
  readonly digits: bigint;
  readonly decimals: number;
  /** Words in front, lower case: "dự kiến trên"; empty when there are none. */
  readonly before: string;
  /** Words behind: "tỷ đồng", "%"; empty for a bare number. */
  readonly behind: string;
  /** What stands behind a stroke: the 165 of "116/165". */
  readonly of?: { readonly digits: bigint; readonly decimals: number };
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9';

/**
 * The number that starts at `at`, letter by letter: groups of three after points, decimals after one comma.
 * Undefined when points or commas stand otherwise ("155.5", "1,234,5").
 */
const numberAt = (
  text: string,
  at: number,
): { readonly digits: bigint; readonly decimals: number; readonly end: number } | undefined => {
  let end = at;
  while (isDigit(text[end]) || ((text[end] === '.' || text[end] === ',') && isDigit(text[end + 1]))) end += 1;
  const [whole = '', fraction, ...more] = text.slice(at, end).split(',');
  const [first = '', ...groups] = whole.split('.');
  if (more.length > 0 || fraction?.includes('.') || fraction === '') return undefined;
  if (groups.some((group) => group.length !== 3) || (groups.length > 0 && first.length > 3)) return undefined;
  return { digits: BigInt(first + groups.join('') + (fraction ?? '')), decimals: fraction?.length ?? 0, end };
};

/** Reads "trên 500 tỷ đồng", "07 công trình", "155,5", "77%"; undefined when no Vietnamese number stands there. */
export const readPrinted = (printed: string): PrintedQuantity | undefined => {
  const text = printed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const at = [...text.matchAll(/\d/gu)][0]?.index;
  if (at === undefined) return undefined;
  const negative = /[-\u2212]$/u.test(text.slice(0, at));
  const number = numberAt(text, at);
  if (!number) return undefined;
  const before = text
    .slice(0, negative ? at - 1 : at)
    .trim()
    .toLocaleLowerCase('vi');
  const whole = text[number.end] === '/' && isDigit(text[number.end + 1]) ? numberAt(text, number.end + 1) : undefined;
  return {
    digits: negative ? -number.digits : number.digits,
    decimals: number.decimals,
    before,
    behind: text.slice((whole ?? number).end).trim(),
    ...(whole && { of: { digits: whole.digits, decimals: whole.decimals } }),
  };
};

/**
 * "dự kiến từ 4 đến 5 ha" as its two ends, the words before it with the first; undefined where no two numbers stand so.
 */
export const readPrintedRange = (
  printed: string,
): readonly [low: PrintedQuantity, high: PrintedQuantity] | undefined => {
  const [first = '', second, ...more] = printed.normalize('NFC').split(/\sđến\s/u);
  if (second === undefined || more.length > 0) return undefined;
  const [low, high] = [readPrinted(first), readPrinted(second)];
  const before = low && /^(?:(.*)\s)?từ$/u.exec(low.before);
  return low && high && before && high.before === '' ? [{ ...low, before: before[1] ?? '' }, high] : undefined;
};

/** Powers of ten of the words before "đồng". */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['nghìn', 3],
  ['triệu', 6],
  ['tỷ', 9],
  ['nghìn tỷ', 12],
  ['triệu tỷ', 15],
]);

/** The scale of money that the words behind a number say; undefined when they say no money. */
export const moneyPower = (behind: string): number | undefined => {
  const scale = behind.replace(/(?:^|\s)đồng$/u, '');
  return behind === '' ? undefined : SCALES.get(scale);
};

/** The scale of a count that a word between the number and its unit says; undefined for any other word. */
export const countPower = (word: string): number | undefined => (word === '' ? undefined : SCALES.get(word));

/** Whether `digits × 10^(power - decimals)` is the plain decimal `amount`. */
export const sameAmount = (
  printed: Pick<PrintedQuantity, 'digits' | 'decimals'>,
  power: number,
  amount: string,
): boolean => {
  const [whole = '', fraction = ''] = amount.split('.');
  const scale = Math.max(printed.decimals, fraction.length);
  return (
    printed.digits * 10n ** BigInt(power + scale - printed.decimals) ===
    BigInt(whole + fraction) * 10n ** BigInt(scale - fraction.length)
  );
};

const DATES: readonly (readonly [shape: RegExp, period: (found: readonly string[]) => string])[] = [
  [
    /^(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})$/u,
    ([day = '', month = '', year = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  ],
  [/^tháng (\d{1,2})\/(\d{4})$/u, ([month = '', year = '']) => `${year}-${month.padStart(2, '0')}`],
  [
    /^quý (I|II|III|IV)\/(\d{4})$/u,
    ([quarter = '', year = '']) => `${year}-Q${['I', 'II', 'III', 'IV'].indexOf(quarter) + 1}`,
  ],
  [/^6 tháng (đầu|cuối) năm (\d{4})$/u, ([half, year = '']) => `${year}-H${half === 'đầu' ? 1 : 2}`],
  [/^(\d{1,2}) tháng(?: đầu)? năm (\d{4})$/u, ([months = '', year = '']) => `${year}-M${months}`],
  [/^năm (\d{4})$/u, ([year = '']) => year],
  [/^giai đoạn (\d{4})-(\d{4})$/u, ([from = '', to = '']) => `${from}..${to}`],
  [/^nhiệm kỳ (\d{4})-(\d{4})$/u, ([from = '', to = '']) => `${from}..${to}T`],
];
const FROM_TO = /^từ (.+) đến (.+)$/u;

/**
 * Reads "20/4/2021", "tháng 6/2025", "quý III/2022", "6 tháng đầu năm 2022", "năm 2024" as a period's own text;
 * undefined for other words.
 */
export const readPrintedDate = (printed: string): string | undefined => {
  const text = printed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const [, from, to] = FROM_TO.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const ends = [readPrintedDate(from), readPrintedDate(to)];
    return ends.includes(undefined) ? undefined : ends.join('..');
  }
  for (const [shape, period] of DATES) {
    const found = shape.exec(text);
    if (found) return period(found.slice(1));
  }
  return undefined;
};
