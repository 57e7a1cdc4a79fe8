/** The rows of a CSV of cities, with the line each starts on, whatever spreadsheet wrote it. */
import { done, refused, type Outcome } from '#core/problem.ts';
import type { TableRow } from '#core/scoring/table.ts';
import { csvRows, fitted } from '#files/text/csv-rows.ts';

/** Sixty times the communes and wards of the country. */
const MOST_ROWS = 200_000;

/** Cells stay as they are written. Refuses broken quoting with its line, and a table that is larger than any. */
export const readCityTable = (text: string, file: string): Outcome<readonly TableRow[]> => {
  const read = csvRows(text, MOST_ROWS);
  if (!read.ok) return refused({ code: read.code, where: { file, line: read.line }, data: read.data });
  const [head] = read.rows;
  // Columns on the right in which nothing stands are no columns.
  const width = (head?.cells.findLastIndex((cell) => cell.trim() !== '') ?? -1) + 1;
  return done(read.rows.map((row) => fitted(row, width)));
};
