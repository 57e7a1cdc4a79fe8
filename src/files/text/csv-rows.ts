/**
 * The rows of a CSV text as spreadsheets write them: commas, semicolons or tabs between cells, a first line "sep=;", a mark of
 * byte order, rows and columns in which nothing stands, cells that lack at the end of a row.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { CSV_CODES } from '#files/text/syntax-codes.ts';

export interface CsvRow {
  readonly cells: readonly string[];
  /** The line on which the row begins, from 1. */
  readonly line: number;
}

export type CsvRows =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  /** `code`: a problem's; `reason`: the parser's own word. */
  | { readonly ok: false; readonly code: string; readonly line: number; readonly reason: string };

/** What the first line tells about the table: the line that Excel puts before it, and the sign between cells. */
const dialectOf = (text: string): { readonly skipped: number; readonly delimiter: string } => {
  const stated = /^\s*"?sep=(.)"?[ ,;\t]*\n/u.exec(text);
  if (stated) return { skipped: stated[0].split('\n').length - 1, delimiter: stated[1] ?? ',' };
  const head = text.trimStart().split('\n', 1)[0] ?? '';
  return { skipped: 0, delimiter: [',', ';', '\t'].find((sign) => head.includes(sign)) ?? ',' };
};

/** Rows in which something stands; lines may end in any way. */
export const csvRows = (text: string): CsvRows => {
  const body = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const { skipped, delimiter } = dialectOf(body);
  const rows: CsvRow[] = [];
  // The parser counts the lines up to the end of a row; the next row, whole or broken, begins behind it.
  let next = 1 + skipped;
  try {
    parse(skipped === 0 ? body : body.split('\n').slice(skipped).join('\n'), {
      delimiter,
      relax_column_count: true,
      on_record: (cells: readonly string[], { lines }) => {
        rows.push({ cells, line: next });
        next = lines + 1 + skipped;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, code: CSV_CODES[error.code] ?? 'csv.broken', line: next, reason: error.code };
  }
  return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
};

/**
 * The row with so many cells: those that lack at its end are empty, empty ones beyond are cut. A row in which something
 * stands beyond keeps its length.
 */
export const fitted = ({ cells, line }: CsvRow, width: number): CsvRow => {
  const rest = cells.slice(width);
  if (rest.some((cell) => cell.trim() !== '')) return { cells, line };
  return {
    cells: [...cells.slice(0, width), ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')],
    line,
  };
};
