/**
 * The return of an agency as a spreadsheet: a sheet a screen, a row a line, texts and drop-downs. Hidden stand the key
 * of each row, what its cells said and their versions, and of which return the form is.
 */
import { colToLetter, writeXlsx, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { MARK_SHEET } from '#files/workbook/sheets.ts';

export const RETURN_FORMAT = 'tiendo-return-1';

export interface FormColumn {
  readonly key: string;
  readonly title: string;
  /** What a drop-down offers; more may be typed. */
  readonly options?: readonly string[];
}

export interface FormRow {
  readonly key: string;
  /** What the reader of the form needs to know of it, as text. */
  readonly memory: string;
  readonly title: string;
  readonly beside: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Why it was not taken, in the copy that comes back. */
  readonly fault?: string;
}

export interface FormSheet {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

export interface ReturnForm {
  /** Of which return, and of which journal entry: texts by name. */
  readonly marks: Readonly<Record<string, string>>;
  readonly heads: { readonly title: string; readonly beside: string; readonly fault: string };
  readonly sheets: readonly FormSheet[];
}

const TEXT: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const TITLE: CellStyle = {
  ...TEXT,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6EDF5' } },
};
const FAULT: CellStyle = { ...TEXT, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F8D7D7' } } };

/** Columns that stand before the fields: key and memory hidden, title, what is known already. */
const BEFORE = ['_dong', '_nho', '_ten', '_da-co'] as const;
const FAULT_KEY = '_loi';
const HEAD_ROWS = 2;

export const writeReturnForm = ({ marks, heads, sheets }: ReturnForm): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [...sheets.map((sheet) => formSheet(sheet, heads)), markSheet(marks)],
    properties: { creator: 'Tiến Độ' },
    defaultFont: { name: 'Times New Roman', size: 11 },
  });

const formSheet = ({ name, columns, rows }: FormSheet, heads: ReturnForm['heads']): WriteSheet => {
  const hasFaults = rows.some(({ fault }) => fault !== undefined);
  const keys = [...BEFORE, ...columns.map(({ key }) => key), ...(hasFaults ? [FAULT_KEY] : [])];
  const titles = [
    '',
    '',
    heads.title,
    heads.beside,
    ...columns.map(({ title }) => title),
    ...(hasFaults ? [heads.fault] : []),
  ];
  const body = rows.map(({ key, memory, title, beside, texts, fault }) => [
    key,
    memory,
    title,
    beside,
    ...columns.map((column) => texts[column.key] ?? null),
    ...(hasFaults ? [fault ?? null] : []),
  ]);
  const marked = rows.flatMap(({ fault }, at) =>
    fault === undefined ? [] : [[`${at + HEAD_ROWS},${keys.length - 1}`, { value: fault, style: FAULT }] as const],
  );
  return {
    name,
    columns: keys.map((key, at) => ({
      hidden: at < 2,
      width: key === '_ten' || key === '_da-co' ? 40 : 22,
      style: TEXT,
    })),
    rows: [keys, titles, ...body],
    rowDefs: new Map([[0, { hidden: true }]]),
    cells: new Map([...titles.map((value, at) => [`1,${at}`, { value, style: TITLE }] as const), ...marked]),
    freezePane: { rows: HEAD_ROWS, columns: 3 },
    dataValidations: columns.flatMap(({ options = [] }, at): readonly DataValidation[] => {
      const letter = colToLetter(at + BEFORE.length);
      // Longer lists do not fit into a cell's own drop-down.
      const list = options.join(',');
      return options.length === 0 || list.length > 250 || options.some((one) => one.includes(','))
        ? []
        : [
            {
              type: 'list',
              range: `${letter}${HEAD_ROWS + 1}:${letter}${HEAD_ROWS + rows.length}`,
              allowBlank: true,
              showErrorMessage: false,
              values: [...options],
            },
          ];
    }),
  };
};

const markSheet = (marks: ReturnForm['marks']): WriteSheet => ({
  name: MARK_SHEET,
  veryHidden: true,
  columns: [{ style: TEXT }, { style: TEXT }],
  rows: [['format', RETURN_FORMAT], ...Object.entries(marks).map(([key, value]) => [key, value])],
});
