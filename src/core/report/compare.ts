/**
 * Print, parse, compare: what was read back from a finished file against what had to be printed and against the
 * records. Codes: `figure.missing`, `figure.unexpected`, `figure.order`, `figure.printed`, `figure.unreadable`,
 * `figure.value`, `figure.unit`, `figure.approximation`; `where.record` is the figure's address.
 */
import type { Problem } from '#core/problem.ts';
import { APPROXIMATIONS } from '#core/quantity/approximation.ts';
import type { Quantity } from '#core/quantity/quantity.ts';
import { MONEY, type UnitsOfMeasure } from '#core/quantity/unit.ts';
import { plainSpaces } from '#core/report/no-break.ts';
import type { PrintedFigure } from '#core/report/printed-figure.ts';
import { BARE_MONEY_POWERS, moneyPower, readPrinted, sameAmount } from '#core/report/read-printed.ts';

/** What had to be printed; `value` is absent for figures that are no quantity, such as dates. */
export interface ExpectedFigure extends PrintedFigure {
  readonly value?: Quantity | undefined;
}

const problem = (code: string, address: string, data: Problem['data'] = {}): Problem => ({ code, where: { record: address }, data });

/** The printed words against the record's value, by the independent reader. */
export const comparePrintedValue = (figure: { readonly address: string; readonly printed: string; readonly value: Quantity }, units: UnitsOfMeasure): readonly Problem[] => {
  const { address, printed, value } = figure;
  const data = { printed, amount: value.amount, unit: value.unit };
  const read = readPrinted(printed);
  if (!read) return [problem('figure.unreadable', address, data)];
  const problems: Problem[] = [];
  const approximation = value.approx.map((word) => APPROXIMATIONS[word]).join(' ');
  if (read.before !== approximation) problems.push(problem('figure.approximation', address, { ...data, read: read.before, expected: approximation }));
  const powers = possiblePowers(read.behind, value.unit, units);
  if (powers.length === 0) problems.push(problem('figure.unit', address, { ...data, read: read.behind }));
  else if (!powers.some((power) => sameAmount(read, power, value.amount))) problems.push(problem('figure.value', address, data));
  return problems;
};

/** The powers of ten that the printed unit may stand for; none when it is another unit than the record's. */
const possiblePowers = (behind: string, unit: string, units: UnitsOfMeasure): readonly number[] => {
  if (unit === MONEY) {
    const power = moneyPower(behind);
    return behind === '' ? BARE_MONEY_POWERS : power === undefined ? [] : [power];
  }
  const code = (units.get(unit)?.code ?? unit).normalize('NFC');
  return behind === '' || behind === code ? [0] : [];
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
  return [...counted(a)].flatMap(([address, times]) => Array.from({ length: Math.max(0, times - (there.get(address) ?? 0)) }, () => address));
};

/** All differences; none means that the file says what the records say. */
export const comparePrinted = (expected: readonly ExpectedFigure[], read: readonly PrintedFigure[], units: UnitsOfMeasure): readonly Problem[] => {
  const missing = surplus(expected, read).map((address) => problem('figure.missing', address));
  const unexpected = surplus(read, expected).map((address) => problem('figure.unexpected', address));
  const values = expected.flatMap((figure) => (figure.value ? comparePrintedValue({ ...figure, value: figure.value }, units) : []));
  if (missing.length + unexpected.length > 0) return [...missing, ...unexpected, ...values];
  const at = expected.findIndex((figure, i) => figure.address !== read[i]?.address);
  if (at >= 0) return [problem('figure.order', expected[at]?.address ?? '', { place: at + 1, read: read[at]?.address ?? '' }), ...values];
  return expected.flatMap((figure, i) => compareOne(figure, read[i]?.printed ?? '', units));
};

/** One figure: the words on the paper are those asked for, and they say the record's value. */
const compareOne = (figure: ExpectedFigure, onPaper: string, units: UnitsOfMeasure): readonly Problem[] => {
  const printed = plainSpaces(figure.printed);
  const words = printed === plainSpaces(onPaper) ? [] : [problem('figure.printed', figure.address, { printed: onPaper, expected: printed })];
  return [...words, ...(figure.value ? comparePrintedValue({ address: figure.address, printed: onPaper, value: figure.value }, units) : [])];
};
