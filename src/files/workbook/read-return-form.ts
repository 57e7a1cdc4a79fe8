/** A return's form as it comes back: its rows by their keys, every cell as text. */
import type { Sheet } from 'hucre/xlsx';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { cellText } from '#files/workbook/cell-text.ts';
import { openXlsx } from '#files/workbook/open-xlsx.ts';
import { RETURN_FORMAT } from '#files/workbook/return-form.ts';
import { MARK_SHEET } from '#files/workbook/sheets.ts';
import { tooLarge } from '#files/workbook/workbook-read.ts';

export interface FormRowRead {
  readonly sheet: string;
  /** From 1, as spreadsheets count. */
  readonly row: number;
  /** Empty where somebody has added a row, or lost its key. */
  readonly key: string;
  readonly memory: string;
  readonly title: string;
  readonly beside: string;
  readonly texts: Readonly<Record<string, string>>;
}

export interface ReturnFormRead {
  readonly marks: Readonly<Record<string, string>>;
  readonly rows: readonly FormRowRead[];
}

/** More rows than any return has are no return. */
const MOST_ROWS = 5000;

/** Problems: `workbook.broken`, `workbook.too-large`, `return-form.unmarked` for a file that is no form of ours. */
export const readReturnForm = async (bytes: Uint8Array): Promise<Outcome<ReturnFormRead>> => {
  const opened = await openXlsx(bytes);
  if (!opened.ok) return opened;
  const sheets = opened.value;
  const marks = Object.fromEntries(
    (sheets.find(({ name }) => name === MARK_SHEET)?.rows ?? []).map(([key, value]) => [
      cellText(key),
      cellText(value),
    ]),
  );
  if (marks['format'] !== RETURN_FORMAT) return refusedAs('return-form.unmarked');
  const rows = sheets.filter(({ name }) => !name.startsWith('_')).flatMap(rowsIn);
  return rows.length > MOST_ROWS ? tooLarge() : done({ marks, rows });
};

/** Rows may have been moved, sorted and hidden; columns are found by the keys in the first row. */
const rowsIn = (sheet: Sheet): readonly FormRowRead[] => {
  const [keys = [], , ...body] = sheet.rows.map((row, at) =>
    row.map((value, column) => cellText(value, sheet.cells?.get(`${at},${column}`)?.style?.numFmt)),
  );
  const find = (key: string): number => keys.indexOf(key);
  const at = { key: find('_dong'), memory: find('_nho'), title: find('_ten'), beside: find('_da-co') };
  return body.flatMap((row, index): readonly FormRowRead[] => {
    const texts = Object.fromEntries(
      keys.flatMap((key, column) => (key === '' || key.startsWith('_') ? [] : [[key, row[column] ?? '']])),
    );
    const text = (column: number): string => (column < 0 ? '' : (row[column] ?? ''));
    const [key, title] = [text(at.key), text(at.title)];
    if (key === '' && title === '' && Object.values(texts).every((value) => value === '')) return [];
    return [{ sheet: sheet.name, row: index + 3, key, title, memory: text(at.memory), beside: text(at.beside), texts }];
  });
};
