/**
 * The rows of a CSV text as spreadsheets write them: commas, semicolons or tabs between cells, a first line "sep=;", a
 * mark of byte order, rows and columns in which nothing stands, cells that lack at the end of a row. What is longer,
 * wider or more than anybody writes is refused before it fills the memory.
 */
import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '#core/problem.ts';
import { CSV_LIMITS } from '#files/text/limits.ts';
import { hearPlainRows } from '#files/text/plain-rows.ts';
import { CSV_CODES, dataOfSyntax } from '#files/text/syntax-codes.ts';

export interface CsvRow {
  /** Without the empty ones on the right; of a row wider than any table, one more than a table has. */
  readonly cells: readonly string[];
  /** The line on which the row begins, from 1. */
  readonly line: number;
  /** How many cells stand in the file. */
  readonly found: number;
}

export type CsvRows =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  /** A problem's code and data. */
  | { readonly ok: false; readonly code: string; readonly line: number; readonly data: NonNullable<Problem['data']> };

/** How a table is written: lines before it that are not its own, and the sign between cells. */
export interface CsvDialect {
  readonly skipped: number;
  readonly delimiter: string;
}

/** What the first line tells about the table: the line that Excel puts before it, and the sign between cells. */
export const dialectOf = (text: string): CsvDialect => {
  const stated = /^\s*"?sep=(.)"?[ ,;\t]*\n/u.exec(text);
  if (stated) return { skipped: stated[0].split('\n').length - 1, delimiter: stated[1] ?? ',' };
  const head = text.trimStart().split('\n', 1)[0] ?? '';
  return { skipped: 0, delimiter: [',', ';', '\t'].find((sign) => head.includes(sign)) ?? ',' };
};

const withoutLines = (text: string, count: number): string => {
  let from = 0;
  for (let line = 0; line < count; line += 1) from = text.indexOf('\n', from) + 1;
  return from === 0 ? text : text.slice(from);
};

/** Thrown out of the parser, which would read on. */
class Excess extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The row as it is kept; undefined when nothing stands in it. Throws Excess. */
const keptRow = (cells: readonly string[], line: number): CsvRow | undefined => {
  let letters = 0;
  for (const cell of cells) letters += cell.length;
  if (letters > CSV_LIMITS.row) throw new Excess('csv.row-too-long');
  let filled = cells.length;
  while (filled > 0 && cells[filled - 1]?.trim() === '') filled -= 1;
  if (filled === 0) return undefined;
  const kept = Math.min(filled, CSV_LIMITS.columns + 1);
  return { cells: kept === cells.length ? cells : cells.slice(0, kept), line, found: cells.length };
};

export interface CsvPieceForm {
  readonly delimiter: string;
  /** The line on which it begins. */
  readonly first: number;
  /** How many rows there are before it, and may be in all beside the head. */
  readonly before: number;
  readonly most: number;
}

/** The rows of a piece of a table that begins and ends between rows: those in which something stands. */
export const rowsIn = (text: string, { delimiter, first, before, most }: CsvPieceForm): CsvRows => {
  const rows: CsvRow[] = [];
  // A row's lines are counted up to its end; the next row, whole or broken, begins behind it.
  let next = first;
  const hear = (cells: readonly string[], lines: number): void => {
    const row = keptRow(cells, next);
    if (row && before + rows.length > most) throw new Excess('csv.too-many-rows');
    if (row) rows.push(row);
    next = lines + first;
  };
  try {
    if (!hearPlainRows(text, delimiter, CSV_LIMITS.row, hear)) {
      // The parser reads it from the beginning, and finds the same rows first.
      [rows.length, next] = [0, first];
      parse(text, {
        delimiter,
        relax_column_count: true,
        max_record_size: CSV_LIMITS.row,
        on_record: (cells: readonly string[], { lines }) => {
          hear(cells, lines);
        },
      });
    }
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof Excess)) throw error;
    const code = error instanceof Excess ? error.code : (CSV_CODES[error.code] ?? 'csv.broken');
    return { ok: false, code, line: next, data: { reason: error.code, most, ...dataOfSyntax(code).data } };
  }
  return { ok: true, rows };
};

/** Rows in which something stands, the head and `most` others; lines may end in any way. */
export const csvRows = (text: string, most: number = CSV_LIMITS.rows): CsvRows => {
  const body = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const { skipped, delimiter } = dialectOf(body);
  const read = rowsIn(withoutLines(body, skipped), { delimiter, first: 1 + skipped, before: 0, most });
  return read.ok ? (wideHead(read.rows[0]) ?? read) : read;
};

/** Problem: `csv.too-many-columns`. */
export const wideHead = (head: CsvRow | undefined): Extract<CsvRows, { readonly ok: false }> | undefined =>
  head === undefined || head.cells.length <= CSV_LIMITS.columns
    ? undefined
    : {
        ok: false,
        code: 'csv.too-many-columns',
        line: head.line,
        data: { columns: head.found, most: CSV_LIMITS.columns },
      };

/**
 * The row with so many cells: those that lack at its end are empty, empty ones beyond are cut. A row in which something
 * stands beyond keeps its length.
 */
export const fitted = (row: CsvRow, width: number): CsvRow => {
  const { cells, line, found } = row;
  if (cells.length === width || cells.findIndex((cell, at) => at >= width && cell.trim() !== '') >= 0) return row;
  const lacking = Array.from({ length: Math.max(0, width - cells.length) }, () => '');
  return { cells: [...cells.slice(0, width), ...lacking], line, found };
};
