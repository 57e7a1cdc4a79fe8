/** The rows of a CSV of cities, with the line each starts on. Comma or semicolon, with or without a byte order mark. */
import { CsvError, parse } from 'csv-parse/sync';
import { done, refused, type Outcome } from '#core/problem.ts';
import { CSV_CODES } from '#files/text/syntax-codes.ts';
import type { TableRow } from '#core/scoring/table.ts';

/** Excel in Vietnam writes semicolons, because the comma is taken by decimals. */
const delimiterOf = (text: string): ',' | ';' => {
  const [head = ''] = text.split(/\r?\n/, 1);
  return head.includes(';') && !head.includes(',') ? ';' : ',';
};

/** Cells stay as they are written. Refuses broken quoting with its line. */
export const readCityTable = (text: string, file: string): Outcome<readonly TableRow[]> => {
  const body = text.replace(/^\uFEFF/, '');
  try {
    const records = parse(body, {
      delimiter: delimiterOf(body),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return done(records.map(({ record, info }) => ({ line: info.lines, cells: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as { lines?: unknown }).lines;
    return refused({
      code: CSV_CODES[error.code] ?? 'csv.broken',
      where: { file, ...(typeof line === 'number' && { line }) },
      data: { reason: error.code },
    });
  }
};
