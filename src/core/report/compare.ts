/**
 * Print, parse, compare: what was read back from a finished file against what had to be printed and against the
 * records. Codes: `figure.missing`, `figure.unexpected`, `figure.order`, `figure.printed`, `figure.unreadable`,
 * `figure.value`, `figure.unit`, `figure.approximation`; `where.record` is the figure's address.
 */
import type { Problem } from '#core/problem.ts';
import { APPROXIMATIONS } from '#core/value/approximation.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { MONEY, POINTS, POINTS_IN_WORDS, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { plainSpaces } from '#core/report/no-break.ts';
import type { PrintedFigure } from '#core/report/printed-figure.ts';
import {
  countPower,
  moneyPower,
  readPrinted,
  readPrintedDate,
  readPrintedRange,
  sameAmount,
  type PrintedQuantity,
} from '#core/report/read-printed.ts';
import type { Period } from '#core/value/period.ts';

/** What had to be printed, and what the record says: a quantity or a date. */
export interface ExpectedFigure extends PrintedFigure {
  readonly value?: Quantity | undefined;
  readonly date?: Period | undefined;
  /** The unit stands in the words around the figure; money is never printed so. */
  readonly bare?: boolean | undefined;
  /** Money that stands as a plain number of millions below a head that says so. */
  readonly millions?: boolean | undefined;
  /** By how much it is less: -5 as "5". */
  readonly fallen?: boolean | undefined;
  /** That it is a mean, the words around it say. */
  readonly mean?: boolean | undefined;
}

const problem = (code: string, address: string, data: Problem['data'] = {}): Problem => ({
  code,
  where: { record: address },
  data,
});

/** The printed words against the record's value, by the independent reader. */
export const comparePrintedValue = (figure: ExpectedFigure, units: UnitsOfMeasure): readonly Problem[] => {
  if (figure.date) return compareDate(figure.address, figure.printed, figure.date);
  const { value, fallen = false, mean = false } = figure;
  if (!value) return [];
  const told = mean ? { ...value, approx: value.approx.filter((word) => word !== 'average') } : value;
  return compareQuantity({ ...figure, value: fallen ? opposite(told) : told }, units);
};

const opposite = (value: Quantity): Quantity => ({
  ...value,
  amount: negated(value.to ?? value.amount),
  ...(value.to !== undefined && { to: negated(value.amount) }),
});

const negated = (amount: string): string =>
  amount.startsWith('-') ? amount.slice(1) : /[1-9]/u.test(amount) ? `-${amount}` : amount;

const compareDate = (address: string, printed: string, date: Period): readonly Problem[] =>
  readPrintedDate(printed) === date ? [] : [problem('figure.value', address, { printed, amount: date, unit: '' })];

const compareQuantity = (
  { address, printed, value, bare = false, millions = false }: ExpectedFigure & { readonly value: Quantity },
  units: UnitsOfMeasure,
): readonly Problem[] => {
  const data = { printed, amount: value.amount, unit: value.unit };
  const known = units.get(value.unit);
  const approximation = value.approx.map((word) => APPROXIMATIONS[word]).join(' ');
  const step = known?.steps?.[Number(value.amount)];
  if (step !== undefined)
    return plainSpaces(printed) === `${approximation} ${step}`.trim() ? [] : [problem('figure.value', address, data)];
  const ends = readEnds(known?.kind === 'rank' ? swapped(printed, value.unit) : printed, value);
  if (!ends) return [problem('figure.unreadable', address, data)];
  const { before, behind } = ends;
  const problems: Problem[] = [];
  if (before !== approximation)
    problems.push(problem('figure.approximation', address, { ...data, read: before, expected: approximation }));
  const power = powerOf(behind, value.unit, units, { bare, millions });
  if (power === undefined) problems.push(problem('figure.unit', address, { ...data, read: behind }));
  else if (!saysAll(ends, power, value)) problems.push(problem('figure.value', address, data));
  return problems;
};

interface PrintedEnds {
  readonly before: string;
  readonly behind: string;
  readonly amount: PrintedQuantity;
  readonly to?: PrintedQuantity;
}

/** A range behind its words as two numbers in one unit; "từ 70% đến 80%" has the unit twice. */
const readEnds = (printed: string, { to }: Quantity): PrintedEnds | undefined => {
  if (to === undefined) {
    const amount = readPrinted(printed);
    return amount && { before: amount.before, behind: amount.behind, amount };
  }
  const [low, high] = readPrintedRange(printed) ?? [];
  return low && high && (low.behind === '' || low.behind === high.behind)
    ? { before: low.before, behind: high.behind, amount: low, to: high }
    : undefined;
};

const saysAll = ({ amount, to }: PrintedEnds, power: number, value: Quantity): boolean => {
  const whole = (to ?? amount).of;
  return (
    sameAmount(amount, power, value.amount) &&
    (to === undefined || sameAmount(to, power, value.to ?? '')) &&
    (value.of === undefined ? whole === undefined : whole !== undefined && sameAmount(whole, power, value.of))
  );
};

/** "hạng 5" has its unit before the number. */
const swapped = (printed: string, unit: string): string =>
  printed.includes(`${unit} `) ? `${printed.replace(`${unit} `, '')} ${unit}` : printed;
const MILLIONS = 6;

/** The power of ten that the printed unit stands for; undefined when it is not the record's unit, or is missing. */
const powerOf = (
  behind: string,
  unit: string,
  units: UnitsOfMeasure,
  { bare, millions }: { readonly bare: boolean; readonly millions: boolean },
): number | undefined => {
  if (unit === MONEY) return millions ? (behind === '' ? MILLIONS : undefined) : moneyPower(behind);
  const code = (units.get(unit)?.code ?? unit).normalize('NFC');
  if (behind === code || (bare && behind === '') || (unit === POINTS && behind === POINTS_IN_WORDS)) return 0;
  if (behind.endsWith(` ${code}`)) return countPower(behind.slice(0, -code.length - 1));
  return bare ? countPower(behind) : undefined;
};

/** How often each address stands in a list. */
const counted = (figures: readonly PrintedFigure[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { address } of figures) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
};

/** Addresses that stand more often in `a` than in `b`, once for each time. */
const surplus = (a: readonly PrintedFigure[], b: readonly PrintedFigure[]): readonly string[] => {
  const there = counted(b);
  return [...counted(a)].flatMap(([address, times]) =>
    Array.from({ length: Math.max(0, times - (there.get(address) ?? 0)) }, () => address),
  );
};

/** All differences; none means that the file says what the records say. */
export const comparePrinted = (
  expected: readonly ExpectedFigure[],
  read: readonly PrintedFigure[],
  units: UnitsOfMeasure,
): readonly Problem[] => {
  const missing = surplus(expected, read).map((address) => problem('figure.missing', address));
  const unexpected = surplus(read, expected).map((address) => problem('figure.unexpected', address));
  const values = expected.flatMap((figure) => comparePrintedValue(figure, units));
  if (missing.length + unexpected.length > 0) return [...missing, ...unexpected, ...values];
  const at = expected.findIndex((figure, i) => figure.address !== read[i]?.address);
  if (at >= 0)
    return [
      problem('figure.order', expected[at]?.address ?? '', { place: at + 1, read: read[at]?.address ?? '' }),
      ...values,
    ];
  return expected.flatMap((figure, i) => compareOne(figure, read[i]?.printed ?? '', units));
};

/** One figure: the words on the paper are those asked for, and they say the record's value. */
const compareOne = (figure: ExpectedFigure, onPaper: string, units: UnitsOfMeasure): readonly Problem[] => {
  const printed = plainSpaces(figure.printed);
  const words =
    printed === plainSpaces(onPaper)
      ? []
      : [problem('figure.printed', figure.address, { printed: onPaper, expected: printed })];
  return [...words, ...comparePrintedValue({ ...figure, printed: onPaper }, units)];
};
