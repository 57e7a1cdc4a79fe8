/** The rows of one sheet by the columns of its subject. */
import type { Sheet } from 'hucre/xlsx';
import { fold } from '#core/text/fold.ts';
import type { Problem } from '#core/problem.ts';
import { cellText } from '#files/workbook/cell-text.ts';
import { columnsOf, isUpright, SHEETS, type Column, type SheetSubject } from '#files/workbook/sheets.ts';

export interface SheetRow {
  /** From 1, as spreadsheets count. */
  readonly row: number;
  /** Texts by the paths of columns; empty cells are not there. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of an upright sheet: the row of each field. */
  readonly rowOf?: ReadonlyMap<string, number>;
}

export interface SheetRead {
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Problem[];
}

const plainTitle = (title: string): string => fold(title.replace(/\s*\*\s*$/u, ''));

/** Texts of the cells, row by row. */
const textsOf = (sheet: Sheet): readonly (readonly string[])[] =>
  sheet.rows.map((row, at) =>
    row.map((value, column) => cellText(value, sheet.cells?.get(`${at},${column}`)?.style?.numFmt)),
  );

export const readSheet = (subject: SheetSubject, sheet: Sheet): SheetRead =>
  isUpright(subject) ? readUpright(subject, textsOf(sheet)) : readTable(subject, textsOf(sheet));

/** A path, or a title, names a column. */
const finder = (subject: SheetSubject): ((text: string) => Column | undefined) => {
  const columns = columnsOf(subject);
  const byName = new Map(
    columns.flatMap(
      (column) =>
        [
          [column.path, column],
          [plainTitle(column.title), column],
        ] as const,
    ),
  );
  return (text) => byName.get(text) ?? byName.get(plainTitle(text));
};

const readTable = (subject: SheetSubject, rows: readonly (readonly string[])[]): SheetRead => {
  const find = finder(subject);
  // The first row holds the paths, hidden; where somebody has made a sheet anew, its first row holds titles.
  const head = rows.findIndex((row) => row.some((text) => text !== ''));
  if (head < 0) return { rows: [], problems: [] };
  const named = rows[head]?.map(find) ?? [];
  const titles = rows[head + 1] ?? [];
  const hasTitles = named.filter((column, at) => column && find(titles[at] ?? '') === column).length > 1;
  const body = rows.slice(head + (hasTitles ? 2 : 1));
  const first = head + (hasTitles ? 3 : 2);
  const problems: Problem[] = [];
  const wide = Math.max(0, ...body.map((row) => row.length), named.length);
  for (let at = 0; at < wide; at += 1) {
    if (named[at] || !body.some((row) => (row[at] ?? '') !== '')) continue;
    const title = titles[at] || rows[head]?.[at] || '';
    problems.push({
      code: 'workbook.column-unknown',
      where: { file: SHEETS[subject], line: head + 1 },
      data: { title: title === '' ? `${at + 1}` : title, known: columnsOf(subject).map((column) => column.title) },
    });
  }
  return {
    problems,
    rows: body.flatMap((row, at) => {
      const texts = new Map(
        row.flatMap((text, column) => {
          const path = named[column]?.path;
          return path === undefined || text === '' ? [] : [[path, text] as const];
        }),
      );
      return texts.size === 0 ? [] : [{ row: first + at, texts }];
    }),
  };
};

const readUpright = (subject: SheetSubject, rows: readonly (readonly string[])[]): SheetRead => {
  const find = finder(subject);
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const rowOf = new Map<string, number>();
  for (const [at, cells] of rows.entries()) {
    const [path = '', title = '', value = ''] = cells;
    const column = find(path) ?? find(title);
    if (!column && value !== '')
      problems.push({
        code: 'workbook.column-unknown',
        where: { file: SHEETS[subject], line: at + 1 },
        data: { title: title || path, known: columnsOf(subject).map((one) => one.title) },
      });
    if (!column || value === '') continue;
    texts.set(column.path, value);
    rowOf.set(column.path, at + 1);
  }
  return { rows: texts.size === 0 ? [] : [{ row: rowOf.values().next().value ?? 1, texts, rowOf }], problems };
};
