/** The tables of a text as those who propose records read them: rows with their cells, each quoted with its heads. */
import type { Claim, Span } from '#core/review/claim.ts';
import { flowOf, tidied } from '#core/review/propose/flow.ts';
import type { Laid, LaidText } from '#core/review/propose/laid.ts';
import type { Table } from '#core/review/read/table-shape.ts';

export interface LaidRow {
  /** Its place among the rows of the table: "bảng 1, dòng 2". */
  readonly laid: Laid;
  readonly row: Table['rows'][number];
  /** The words of its cells, in the order of the columns. */
  readonly texts: readonly string[];
  /** Each cell behind the head of its column. */
  readonly quote: string;
}

export interface LaidTable {
  readonly table: Table;
  /** Without its head. */
  readonly rows: readonly LaidRow[];
  /** The words above it, the nearest first. */
  readonly above: readonly Laid[];
}

/** Parts whose tables tell what is, or was done; annexes stand behind the signature. */
const TELLING: ReadonlySet<Laid['part']> = new Set(['head', 'results', 'overall', 'strengths', 'end']);
const LONGEST_QUOTE = 900;
/** So many passages above a table may tell its title and its unit. */
const ABOVE = 2;

export const tablesIn = ({ text, laid }: LaidText): readonly LaidTable[] => {
  const tables = new Map<Table, { rows: LaidRow[]; above: readonly Laid[] }>();
  for (const [at, one] of laid.entries()) {
    const { inTable } = one.passage;
    if (!inTable || !TELLING.has(one.part)) continue;
    const { table, place } = inTable;
    const known = tables.get(table) ?? { rows: [], above: laid.slice(Math.max(0, at - ABOVE), at).toReversed() };
    tables.set(table, known);
    const row = table.rows[place];
    if (!row || row.isHead) continue;
    const texts = row.cells.map(({ start, end }) => tidied(text.slice(start, end)));
    const where = `bảng ${tables.size}, dòng ${place + 1}`;
    known.rows.push({
      laid: { ...one, at: [one.at, where].filter(Boolean).join(', ') },
      row,
      texts,
      quote: quoteOf(table, texts),
    });
  }
  return [...tables].map(([table, { rows, above }]) => ({ table, rows, above }));
};

const quoteOf = ({ columns }: Table, texts: readonly string[]): string => {
  const cells = texts.flatMap((told, at) => {
    const { head = '' } = columns[at] ?? {};
    return told === '' ? [] : [head === '' ? told : `${tidied(head)}: ${told}`];
  });
  const whole = cells.join('; ');
  return whole.length <= LONGEST_QUOTE ? whole : `${whole.slice(0, whole.lastIndexOf(' ', LONGEST_QUOTE))} …`;
};

/** Where a cell stands in the flow of its row. */
export const spanOfCell = ({ laid, row }: LaidRow, column: number): Span => {
  const cell = row.cells[column] ?? { start: 0, end: 0 };
  return { start: laid.flow.inner(cell.start), end: laid.flow.inner(Math.max(cell.start, cell.end - 1)) + 1 };
};

/** The claims that stand in a cell. */
export const claimsOfCell = ({ laid, row }: LaidRow, column: number): readonly Claim[] => {
  const cell = row.cells[column];
  return cell === undefined ? [] : laid.claims.filter(({ start, end }) => start >= cell.start && end <= cell.end);
};

/** The words above a table, on a line each. */
export const linesAbove = (text: string, { above }: LaidTable): readonly string[] =>
  above.map(({ passage }) => tidied(flowOf(text, passage).text));

/** "Tổng cộng", "Trong đó": what sums up others or only leads to them. */
export const isTotal = (name: string): boolean =>
  /^(?:tổng cộng|tổng số|tổng|cộng|toàn (?:xã|huyện|tỉnh|thành phố|phường))[\s:.]*$/iu.test(name);

/** "I", "A", "II.1": what numbers a group. */
export const isGroup = ({ texts }: LaidRow, { orderAt }: Table): boolean =>
  orderAt >= 0 && /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/u.test(texts[orderAt] ?? '');
