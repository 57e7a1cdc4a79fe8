/**
 * Tables in a text: cells between bars or tabs; numbers alone have the unit of their column, of their row, or of the
 * words above the table.
 */
import type { Claim, Span } from '#core/review/claim.ts';
import type { Reader } from '#core/review/read/found.ts';
import type { Passage } from '#core/review/read/passages.ts';
import { isShareUnit } from '#core/review/read/quantities.ts';
import { Tokens } from '#core/review/read/tokens.ts';
import { unitAt } from '#core/review/read/unit-phrases.ts';
import { readApproximations } from '#core/value/approximation.ts';
import { decimal, multiplyDecimals, trimDecimal, writePlainDecimal } from '#core/value/decimal.ts';
import { MONEY, PERCENT } from '#core/value/measure-unit.ts';
import { readNumberOfText } from '#core/value/vietnamese-number.ts';

interface CellUnit {
  readonly unit: string;
  readonly power: number;
  readonly counts: boolean;
}

const NUMBER = /^-?\d[\d.,]*%?$/u;
/** Columns that number the rows. */
const ORDER = /^(?:tt|stt|số tt|số thứ tự|#)$/iu;
/** A column that tells the unit of each row. */
const UNITS_HEAD = /^(?:đơn vị(?: tính| đo)?|đvt|đv tính|đv)$/iu;
const UNIT_LEAD = /(?:đơn vị(?: tính)?|đvt)\s*:?\s*/iu;
const LONGEST_CELL = 4000;

const cellsOf = (text: string, { parts }: Passage): readonly Span[] => {
  const [row] = parts;
  if (!row) return [];
  const cells: Span[] = [];
  let from = row.start;
  for (let at = row.start; at <= row.end; at += 1) {
    const letter = text[at];
    if (at < row.end && letter !== '|' && letter !== '\t') continue;
    const start = from + (text.slice(from, at).length - text.slice(from, at).trimStart().length);
    const end = Math.max(start, at - (text.slice(start, at).length - text.slice(start, at).trimEnd().length));
    // A bar at the edge of a row closes no cell.
    if (!(letter === '|' && at === row.start) && !(at === row.end && start >= end && text[row.end - 1] === '|'))
      cells.push({ start, end });
    from = at + 1;
  }
  return cells;
};

/** The unit that words tell: "(triệu đồng)", "ĐVT: triệu đồng", "Tỷ lệ (%)". */
const unitIn = (reader: Reader, words: string): CellUnit | undefined => {
  const lead = UNIT_LEAD.exec(words);
  const bracket = /\(([^()]{1,40})\)/u.exec(words)?.[1];
  const told = lead ? words.slice(lead.index + lead[0].length).replaceAll(/^[(\s]+|[)\s.;,]+$/gu, '') : (bracket ?? '');
  if (told === '') return /^%$/u.test(words.trim()) ? SHARE : undefined;
  return unitNamed(reader, told);
};

const SHARE: CellUnit = { unit: PERCENT, power: 0, counts: false };

/** A unit and nothing else: "triệu đồng", "nghìn người". `nouns`: what is counted may be one that nobody knows. */
const unitNamed = ({ units, phrases }: Reader, told: string, nouns = false): CellUnit | undefined => {
  const tokens = new Tokens(told).read([{ start: 0, end: told.length }]);
  const hit = unitAt(tokens, 0, phrases, units);
  return hit && (hit.known || (nouns && hit.end === tokens.count))
    ? { unit: hit.unit, power: hit.power, counts: hit.kind === 'count' }
    : undefined;
};

/** "Giá trị xuất khẩu (triệu USD)": the bracket that ends the name of a row. */
const unitOfName = (reader: Reader, name: string): CellUnit | undefined => {
  const told = /\(([^()]{1,40})\)[\s*.:]*$/u.exec(name)?.[1];
  return told === undefined ? undefined : unitNamed(reader, told);
};

/** The claims of each row. `readCell` reads a cell that is no number alone. */
export const readTable = (
  reader: Reader,
  rows: readonly Passage[],
  above: readonly Passage[],
  readCell: (cell: Span) => readonly Claim[],
): readonly (readonly Claim[])[] => {
  const { text } = reader.tokens;
  const cells = rows.map((row) => cellsOf(text, row));
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');
  const head = cells[0] ?? [];
  const hasHead = head.length > 1 && !head.some((cell) => NUMBER.test(words(cell)));
  const whole = above
    .map(({ parts }) => parts.map(words).join(' '))
    .map((line) => (UNIT_LEAD.test(line) ? unitIn(reader, line.slice(-200)) : undefined))
    .find(Boolean);
  const columns = head.map((cell) => (hasHead ? unitIn(reader, words(cell)) : undefined));
  const unitColumn = hasHead ? head.findIndex((cell) => UNITS_HEAD.test(words(cell))) : -1;
  return cells.map((row, place) => {
    if (hasHead && place === 0) return [];
    const name = words(row.find((cell, column) => column !== unitColumn && /\p{L}{2}/u.test(words(cell))));
    const own = unitNamed(reader, words(row[unitColumn]), true) ?? unitOfName(reader, name);
    return row.flatMap((cell, column): readonly Claim[] => {
      const told = words(cell);
      if (told === '' || told.length > LONGEST_CELL || column === unitColumn) return [];
      const unit = columns[column] ?? own ?? whole;
      if (!NUMBER.test(told)) return boundedClaim(told, cell, unit, name) ?? readCell(cell);
      if (column === 0 && (ORDER.test(words(head[0])) || /^\d{1,3}$/u.test(told)) && row.length > 1) return [];
      return numberClaim(told, cell, unit, name);
    });
  });
};

const RANGE = /^(\d[\d.,]*)\s?[-–]\s?(\d[\d.,]*)$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** "6,6-6,8", "Khoảng 4", "< 7,6" in a cell whose unit is told elsewhere. */
const boundedClaim = (
  told: string,
  cell: Span,
  unit: CellUnit | undefined,
  subject: string,
): readonly Claim[] | undefined => {
  if (unit === undefined || told.length > LONGEST_BOUNDED) return undefined;
  const { words, rest } = readApproximations(told);
  const [, from, to] = RANGE.exec(rest) ?? [];
  if (from === undefined && (words.length === 0 || !NUMBER.test(rest))) return undefined;
  if (from !== undefined && to !== undefined && YEAR.test(from) && YEAR.test(to)) return undefined;
  const [low] = numberClaim(from ?? rest, cell, unit, subject);
  const [high] = to === undefined ? [] : numberClaim(to, cell, unit, subject);
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
const LONGEST_BOUNDED = 40;

const numberClaim = (
  text: string,
  { start, end }: Span,
  unit: CellUnit | undefined,
  subject: string,
): readonly Claim[] => {
  const isShare = text.endsWith('%') || unit?.unit === PERCENT;
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
      ...(isShare ? { unit: PERCENT } : unit && { unit: unit.unit }),
      ...(power > 0 && { scale: power }),
      ...(read.notation && { notation: read.notation }),
      ...(subject !== '' && { subject }),
    },
  ];
};
