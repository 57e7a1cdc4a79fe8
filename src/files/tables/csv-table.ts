/** A table as CSV for a spreadsheet: UTF-8 with its mark, lines end as RFC 4180 says. */
import { stringify } from 'csv-stringify/sync';
import { spreadsheetText } from '#files/tables/spreadsheet-text.ts';

export const writeCsvTable = (columns: readonly string[], rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    stringify([columns, ...rows.map((row) => row.map(spreadsheetText))], { bom: true, record_delimiter: '\r\n' }),
  );
