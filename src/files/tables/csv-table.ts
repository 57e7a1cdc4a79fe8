/** A table as CSV for a spreadsheet: UTF-8 with its mark, lines end as RFC 4180 says. */
import { stringify } from 'csv-stringify/sync';
import { spreadsheetText } from '#files/tables/spreadsheet-text.ts';

/** Rows are made as they are asked for: a table of a million rows is never there as a whole. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>;
}

/** Each item as a row, when its turn comes. */
export const rowsOf = function* <Item>(
  items: Iterable<Item>,
  make: (item: Item) => readonly string[],
): Generator<readonly string[]> {
  for (const item of items) yield make(item);
};

const FORM = { record_delimiter: '\r\n' } as const;
/** Rows that are written together. */
const ROWS = 200;

/** Its bytes in parts: the head first, then some hundred rows at a time. */
export type CsvParts = AsyncIterableIterator<Uint8Array>;

export const csvParts = async function* ({ columns, rows }: CsvTable): CsvParts {
  const encoder = new TextEncoder();
  yield encoder.encode(stringify([columns], { ...FORM, bom: true }));
  let batch: (readonly string[])[] = [];
  for await (const row of rows) {
    batch.push(row.map(spreadsheetText));
    if (batch.length < ROWS) continue;
    yield encoder.encode(stringify(batch, FORM));
    batch = [];
  }
  if (batch.length > 0) yield encoder.encode(stringify(batch, FORM));
};
