/**
 * A programme as one workbook: words instead of codes, names instead of ids, choices in drop-downs; texts, never
 * formulas.
 */
import {
  colToLetter,
  writeXlsx,
  type CellStyle,
  type ColumnDef,
  type DataValidation,
  type WriteSheet,
} from 'hucre/xlsx';
import type { Head } from '#core/facts/head.ts';
import { vocabularyWith } from '#core/facts/vocabulary.ts';
import type { Field } from '#core/shape/shape.ts';
import { draftsOf, type Draft } from '#core/subjects/subjects.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { readWordOf } from '#core/vocabulary/word-sets.ts';
import { wordOf } from '#core/vocabulary/words.ts';
import { encodeField, isEmptyList, type Codec } from '#files/programme/field-codec.ts';
import { byId } from '#files/programme/folder-form.ts';
import { purposeOf, type ProgrammeToWrite } from '#files/programme/write-programme.ts';
import { writeListLines } from '#files/workbook/list-lines.ts';
import {
  nameColumn,
  NAMING_FIELDS,
  recordNames,
  writeSource,
  type NamedRow,
  type RecordNames,
} from '#files/workbook/record-names.ts';
import {
  columnsOf,
  hidesIds,
  isUpright,
  MARK_SHEET,
  SHEET_SUBJECTS,
  SHEETS,
  type Column,
  type SheetSubject,
} from '#files/workbook/sheets.ts';

export interface WorkbookToWrite {
  readonly workspace: ProgrammeToWrite['workspace'];
  readonly programme: string;
  readonly head: Head;
  readonly drafts: readonly Draft[];
}

/** Which workbook it is, for whoever reads it back. */
export const FORMAT = 'tiendo-workbook-1';

/** Rows that are ready to be written in, below those that are filled. */
const FREE_ROWS = 200;
const HEAD_ROWS = 2;

/** An XLSX file. The same records give the same cells. */
export const writeWorkbook = (given: WorkbookToWrite): Promise<Uint8Array> => {
  const { drafts, programme } = given;
  const codec = codecOf(given);
  const names = recordNames(drafts.map((draft) => namedRow(draft, codec)));
  const filled = new Map(
    SHEET_SUBJECTS.map((subject) => [
      subject,
      drafts.filter((draft) => draft.subject === subject).toSorted((a, b) => byId(a.id, b.id)),
    ]),
  );
  const lists = wordLists(codec);
  const sheets = SHEET_SUBJECTS.map((subject) => {
    const rows = (filled.get(subject) ?? []).map((draft) => cellsOf(subject, draft, codec, names));
    return isUpright(subject)
      ? uprightSheet(subject, rows[0] ?? [])
      : tableSheet(subject, rows, (to) => filled.get(to)?.length ?? 0, lists);
  });
  return writeXlsx({
    sheets: [...sheets, listsSheet(lists), markSheet(given)],
    properties: { title: programme, creator: 'Tiến Độ' },
    defaultFont: { name: 'Times New Roman', size: 11 },
  });
};

const codecOf = ({ programme, drafts }: WorkbookToWrite): Codec => {
  const own = draftsOf(drafts, 'programme').find(({ id }) => id === programme);
  const vocabulary = vocabularyWith(draftsOf(drafts, 'term').map(({ record }) => record));
  return { programme, units: unitsOfMeasure(own?.record.countingUnits, vocabulary.units), vocabulary, words: true };
};

const namedRow = ({ subject, id, record }: Draft, codec: Codec): NamedRow => {
  const texts = record as unknown as Readonly<Record<string, unknown>>;
  const textOf = (name: string): string | undefined => (typeof texts[name] === 'string' ? texts[name] : undefined);
  return {
    subject,
    id: subject === 'objective' ? encodedId(id, codec) : id,
    texts: Object.fromEntries(NAMING_FIELDS.map((field) => [field, textOf(field)])),
  };
};

const encodedId = (id: string, { programme }: Codec): string =>
  id.startsWith(`${programme}/`) ? numberOf({ id }) : id;

/** The value at "target.by". */
const valueAt = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step], record);

const cellsOf = (
  subject: SheetSubject,
  { id, record }: Draft,
  codec: Codec,
  names: RecordNames,
): readonly (string | null)[] =>
  columnsOf(subject).map(({ path, field }) => {
    if (subject === 'objective' && path === 'id') return encodedId(id, codec);
    const value = valueAt(record, path);
    return value === undefined || isEmptyList(value) ? null : cellText(field, value, codec, names);
  });

const cellText = (field: Column['field'], value: unknown, codec: Codec, names: RecordNames): string =>
  field.type === 'list'
    ? writeListLines(
        (value as readonly unknown[]).map((item) => itemText(field.of, item, codec, names)),
        field.of,
      )
    : String(scalarText(field, value, codec, names));

const itemText = (field: Field, value: unknown, codec: Codec, names: RecordNames): unknown => {
  if (field.type !== 'group') return scalarText(field, value, codec, names);
  return Object.fromEntries(
    Object.entries(field.fields).flatMap(([name, inner]) => {
      const own = (value as Readonly<Record<string, unknown>>)[name];
      return own === undefined ? [] : [[name, scalarText(inner, own, codec, names)]];
    }),
  );
};

const scalarText = (field: Field, value: unknown, codec: Codec, names: RecordNames): unknown => {
  const text = encodeField(field, value, codec, false);
  if (field.type === 'ref') return names.write(field.to, String(text));
  if (field.type === 'source') return writeSource(names, String(text));
  return field.type === 'choice' || field.type === 'term' ? wordAlone(field, String(value), codec, String(text)) : text;
};

/** The word without its code, as long as it means that code and no other. */
const wordAlone = (field: Field, code: string, { vocabulary }: Codec, both: string): string => {
  const word =
    field.type === 'choice'
      ? wordOf(field.words, code)?.[0]
      : field.type === 'term'
        ? both.replace(/ \([^()]*\)$/u, '')
        : undefined;
  if (word === undefined) return both;
  const read =
    field.type === 'choice'
      ? readWordOf(field.words, word)
      : vocabulary.read((field as Extract<Field, { type: 'term' }>).of, word);
  return read.ok && read.code === code ? word : both;
};

const TEXT: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const TITLE: CellStyle = {
  numFmt: '@',
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6EDF5' } },
  alignment: { vertical: 'center', wrapText: true },
};

const widthOf = ({ path, field }: Column): number => {
  if (field.type === 'text' || field.type === 'list') return /name|title|statement|subject|note/u.test(path) ? 42 : 26;
  return field.type === 'ref' || field.type === 'source' ? 30 : 18;
};

const tableSheet = (
  subject: SheetSubject,
  rows: readonly (readonly (string | null)[])[],
  filled: (subject: SheetSubject) => number,
  lists: Lists,
): WriteSheet => {
  const columns = columnsOf(subject);
  const last = rows.length + HEAD_ROWS + FREE_ROWS;
  return {
    name: SHEETS[subject],
    columns: columns.map((column): ColumnDef => ({
      width: widthOf(column),
      style: TEXT,
      hidden: column.path === 'id' && hidesIds(subject),
    })),
    rows: [
      columns.map(({ path }) => path),
      columns.map(({ title, needed }) => (needed ? `${title} *` : title)),
      ...rows.map((row) => [...row]),
    ],
    rowDefs: new Map([[0, { hidden: true }]]),
    cells: new Map(
      columns.map(({ title, needed }, at) => [`1,${at}`, { value: needed ? `${title} *` : title, style: TITLE }]),
    ),
    freezePane: { rows: HEAD_ROWS },
    dataValidations: columns.flatMap((column, at) => {
      const letter = colToLetter(at);
      return choiceIn(column, `${letter}${HEAD_ROWS + 1}:${letter}${last}`, lists, filled);
    }),
  };
};

/**
 * The words that drop-downs offer, a column a list, on a sheet of their own: written into the cells they were too long.
 */
const LISTS_SHEET = '_tu-vung';

type Lists = ReadonlyMap<string, readonly string[]>;

/** The list that a column is chosen from; undefined for one that is typed. */
const listOf = ({ field }: Column): string | undefined =>
  field.type === 'choice' ? `choice ${field.words}` : field.type === 'term' ? `term ${field.of}` : undefined;

const wordLists = ({ vocabulary }: Codec): Lists => {
  const lists = new Map<string, readonly string[]>();
  for (const column of SHEET_SUBJECTS.flatMap((subject) => columnsOf(subject))) {
    const { field } = column;
    const key = listOf(column);
    if (key === undefined || lists.has(key)) continue;
    if (field.type === 'choice')
      lists.set(
        key,
        field.of.map((code) => wordOf(field.words, code)?.[0] ?? code),
      );
    if (field.type === 'term')
      lists.set(
        key,
        vocabulary.terms(field.of).map(({ vi }) => vi),
      );
  }
  return lists;
};

const listsSheet = (lists: Lists): WriteSheet => {
  const columns = [...lists.values()];
  const most = Math.max(...columns.map(({ length }) => length));
  return {
    name: LISTS_SHEET,
    veryHidden: true,
    columns: columns.map(() => ({ style: TEXT })),
    rows: Array.from({ length: most }, (_, row) => columns.map((words) => words[row] ?? null)),
  };
};

/** A drop-down offers words and refuses nothing: what it lacks is typed. */
const choiceIn = (
  column: Column,
  range: string,
  lists: Lists,
  filled: (subject: SheetSubject) => number,
): readonly DataValidation[] => {
  const offer = { type: 'list', range, allowBlank: true, showErrorMessage: false } as const;
  const key = listOf(column);
  if (key !== undefined) {
    const letter = colToLetter([...lists.keys()].indexOf(key));
    return [{ ...offer, formula1: `'${LISTS_SHEET}'!$${letter}$1:$${letter}$${lists.get(key)?.length ?? 1}` }];
  }
  if (column.field.type !== 'ref') return [];
  const to = column.field.to as SheetSubject;
  const letter = colToLetter(columnsOf(to).findIndex(({ path }) => path === (nameColumn(to) ?? 'id')));
  const until = filled(to) + HEAD_ROWS + FREE_ROWS;
  return [{ ...offer, formula1: `'${SHEETS[to]}'!$${letter}$${HEAD_ROWS + 1}:$${letter}$${until}` }];
};

const uprightSheet = (subject: SheetSubject, values: readonly (string | null)[]): WriteSheet => {
  const columns = columnsOf(subject);
  const titles = columns.map(({ title, needed }) => (needed ? `${title} *` : title));
  return {
    name: SHEETS[subject],
    columns: [
      { width: 4, hidden: true, style: TEXT },
      { width: 32, style: TITLE },
      { width: 80, style: TEXT },
    ],
    rows: columns.map(({ path }, at) => [path, titles[at] ?? path, values[at] ?? null]),
    freezePane: { columns: 2 },
  };
};

const markSheet = ({ workspace, programme, head }: WorkbookToWrite): WriteSheet => ({
  name: MARK_SHEET,
  veryHidden: true,
  columns: [{ style: TEXT }, { style: TEXT }],
  rows: [
    ['format', FORMAT],
    ['workspace', workspace.id],
    ['name', workspace.name],
    ...Object.entries(purposeOf(workspace)),
    ['programme', programme],
    ['sequence', String(head.sequence)],
    ['hash', head.hash],
  ],
});
