/** A table as CSV for a spreadsheet: UTF-8 with its mark, lines end as RFC 4180 says. */
import { stringify } from 'csv-stringify/sync';

/** A text that a spreadsheet would take for a formula stands behind an apostrophe. A number keeps its sign. */
const safe = (text: string): string => (/^[=+@\t\r]|^-(?![\d.]+$)/u.test(text) ? `'${text}` : text);

export const writeCsvTable = (columns: readonly string[], rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    stringify([columns, ...rows.map((row) => row.map(safe))], { bom: true, record_delimiter: '\r\n' }),
  );
