/**
 * Figures of tables: numbers alone have the unit of their column, of their row, or of the words above the table, and
 * the period of their column.
 */
import type { Claim, Span } from '#core/review/claim.ts';
import type { Reader } from '#core/review/read/found.ts';
import { isShareUnit } from '#core/review/read/quantities.ts';
import { CELL_NUMBER, SHARE, type CellUnit, type Table } from '#core/review/read/table-shape.ts';
import { readApproximations } from '#core/value/approximation.ts';
import { decimal, multiplyDecimals, trimDecimal, writePlainDecimal } from '#core/value/decimal.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { readNumberOfText } from '#core/value/vietnamese-number.ts';

const LONGEST_CELL = 4000;

/** What a cell takes from its row and its column. */
interface CellContext {
  readonly unit: CellUnit | undefined;
  readonly subject: string;
  readonly period: string | undefined;
}

/** The claims of each row of a table. `readCell` reads a cell that is no number alone. */
export const readTable = (
  { tokens: { text } }: Pick<Reader, 'tokens'>,
  { columns, rows, orderAt, unitAt, unit: whole }: Table,
  readCell: (cell: Span) => readonly Claim[],
): readonly (readonly Claim[])[] =>
  rows.map(({ cells, name, nameAt, unit: own, isHead }) => {
    if (isHead) return [];
    return cells.flatMap((cell, column): readonly Claim[] => {
      const told = text.slice(cell.start, cell.end);
      if (told === '' || told.length > LONGEST_CELL || column === unitAt) return [];
      const { unit, period } = columns[column] ?? {};
      const context = { unit: unit ?? own ?? whole, period, subject: name };
      if (!CELL_NUMBER.test(told))
        return column === nameAt ? readCell(cell) : (boundedClaim(told, cell, context) ?? readCell(cell));
      if (column === 0 && (orderAt === 0 || /^\d{1,3}$/u.test(told)) && cells.length > 1) return [];
      return numberClaim(told, cell, context);
    });
  });

const RANGE = /^(\d[\d.,]*)\s?[-–]\s?(\d[\d.,]*)$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const LONGEST_BOUNDED = 40;

/** "6,6-6,8", "Khoảng 4", "< 7,6" in a cell whose unit is told elsewhere. */
const boundedClaim = (told: string, cell: Span, context: CellContext): readonly Claim[] | undefined => {
  if (context.unit === undefined || told.length > LONGEST_BOUNDED) return undefined;
  const { words, rest } = readApproximations(told);
  const [, from, to] = RANGE.exec(rest) ?? [];
  if (from === undefined && (words.length === 0 || !CELL_NUMBER.test(rest))) return undefined;
  if (from !== undefined && to !== undefined && YEAR.test(from) && YEAR.test(to)) return undefined;
  const [low] = numberClaim(from ?? rest, cell, context);
  const [high] = to === undefined ? [] : numberClaim(to, cell, context);
  if (!low || (to !== undefined && high?.value === undefined)) return undefined;
  return [
    {
      ...low,
      text: told,
      ...(high?.value !== undefined && { to: high.value }),
      ...(words.length > 0 && { approximation: words }),
    },
  ];
};

const numberClaim = (text: string, { start, end }: Span, { unit, subject, period }: CellContext): readonly Claim[] => {
  const isShare = text.endsWith('%') || unit?.unit === SHARE.unit;
  const read = readNumberOfText(
    text.replace('%', ''),
    isShare || (unit !== undefined && !unit.counts) || /,\d{1,2}$/u.test(text),
  );
  if (!read) return [];
  const power = isShare ? 0 : (unit?.power ?? 0);
  const scaled = power > 0 ? trimDecimal(multiplyDecimals(read.value, decimal(10n ** BigInt(power)))) : read.value;
  return [
    {
      kind: isShare || isShareUnit(unit?.unit) ? 'percentage' : 'quantity',
      text,
      start,
      end,
      value: writePlainDecimal(unit?.unit === MONEY ? trimDecimal(scaled) : scaled),
      ...(isShare ? { unit: SHARE.unit } : unit && { unit: unit.unit }),
      ...(power > 0 && { scale: power }),
      ...(read.notation && { notation: read.notation }),
      ...(period !== undefined && { period }),
      ...(subject !== '' && { subject }),
    },
  ];
};
