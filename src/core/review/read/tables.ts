/**
 * Tables in a text: cells between bars or tabs; numbers alone have the unit of their column, or of the words above the
 * table.
 */
import type { Claim, Span } from '#core/review/claim.ts';
import type { Reader } from '#core/review/read/found.ts';
import type { Passage } from '#core/review/read/passages.ts';
import { Tokens } from '#core/review/read/tokens.ts';
import { unitAt } from '#core/review/read/unit-phrases.ts';
import { decimal, multiplyDecimals, trimDecimal, writePlainDecimal } from '#core/value/decimal.ts';
import { MONEY, PERCENT } from '#core/value/measure-unit.ts';
import { readNumberOfText } from '#core/value/vietnamese-number.ts';

interface Unit {
  readonly unit: string;
  readonly power: number;
  readonly counts: boolean;
}

const NUMBER = /^-?\d[\d.,]*%?$/u;
/** Columns that number the rows. */
const ORDER = /^(?:tt|stt|số tt|số thứ tự|#)$/iu;
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
const unitIn = ({ units, phrases }: Reader, words: string): Unit | undefined => {
  const lead = UNIT_LEAD.exec(words);
  const bracket = /\(([^()]{1,40})\)/u.exec(words)?.[1];
  const told = lead ? words.slice(lead.index + lead[0].length).replaceAll(/^[(\s]+|[)\s.;,]+$/gu, '') : (bracket ?? '');
  if (told === '') return /^%$/u.test(words.trim()) ? { unit: PERCENT, power: 0, counts: false } : undefined;
  const tokens = new Tokens(told).read([{ start: 0, end: told.length }]);
  const hit = unitAt(tokens, 0, phrases, units);
  return hit?.known ? { unit: hit.unit, power: hit.power, counts: hit.kind === 'count' } : undefined;
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
  return cells.map((row, place) => {
    if (hasHead && place === 0) return [];
    const name = row.find((cell) => /\p{L}{2}/u.test(words(cell)));
    return row.flatMap((cell, column): readonly Claim[] => {
      const told = words(cell);
      if (told === '' || told.length > LONGEST_CELL) return [];
      if (!NUMBER.test(told)) return readCell(cell);
      if (column === 0 && (ORDER.test(words(head[0])) || /^\d{1,3}$/u.test(told)) && row.length > 1) return [];
      return numberClaim(told, cell, columns[column] ?? whole, words(name));
    });
  });
};

const numberClaim = (
  told: string,
  { start, end }: Span,
  column: Unit | undefined,
  subject: string,
): readonly Claim[] => {
  const isShare = told.endsWith('%') || column?.unit === PERCENT;
  const read = readNumberOfText(
    told.replace('%', ''),
    isShare || (column !== undefined && !column.counts) || /,\d{1,2}$/u.test(told),
  );
  if (!read) return [];
  const power = isShare ? 0 : (column?.power ?? 0);
  const scaled = power > 0 ? trimDecimal(multiplyDecimals(read.value, decimal(10n ** BigInt(power)))) : read.value;
  return [
    {
      kind: isShare ? 'percentage' : 'quantity',
      text: told,
      start,
      end,
      value: writePlainDecimal(column?.unit === MONEY ? trimDecimal(scaled) : scaled),
      ...(isShare ? { unit: PERCENT } : column && { unit: column.unit }),
      ...(power > 0 && { scale: power }),
      ...(read.notation && { notation: read.notation }),
      ...(subject !== '' && { subject }),
    },
  ];
};
