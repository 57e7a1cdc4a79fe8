/**
 * A workbook as the files of a programme: names become ids again, rows without an id get one, and the place of each
 * problem becomes sheet and row.
 */
import { stringify as stringifyCsv } from 'csv-stringify/sync';
import type { Sheet } from 'hucre/xlsx';
import { append } from '#core/value/append.ts';
import { done, refusedAll, refusedAs, type Outcome, type Problem } from '#core/problem.ts';
import type { Field } from '#core/shape/shape.ts';
import { ID_OF_A_PERSON } from '#core/subjects/new-id.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';
import { fold } from '#core/text/fold.ts';
import { wordOf } from '#core/vocabulary/words.ts';
import { BASE_FILE, SUBJECT_FILES, WORKSPACE_FILE } from '#files/programme/folder-form.ts';
import { LIST_SEPARATOR, writeListPart } from '#files/programme/list-cell.ts';
import { readListLines } from '#files/workbook/list-lines.ts';
import { openXlsx } from '#files/workbook/open-xlsx.ts';
import { readSheet, type SheetRow } from '#files/workbook/read-sheet.ts';
import {
  NAMING_FIELDS,
  readSource,
  recordNames,
  type NamedRow,
  type RecordNames,
} from '#files/workbook/record-names.ts';
import {
  columnsOf,
  makesIds,
  isUpright,
  MARK_SHEET,
  SHEET_SUBJECTS,
  SHEETS,
  type SheetSubject,
} from '#files/workbook/sheets.ts';
import type { SheetPlace, WorkbookRead } from '#files/workbook/workbook-read.ts';
import { FORMAT } from '#files/workbook/write-workbook.ts';

/**
 * Problems: `workbook.broken` for what is no XLSX file, `workbook.too-large`, `workbook.unmarked` for one that no
 * export made,
 * `workbook.sheet-unknown`, `workbook.column-unknown`. What the cells mean is read as the files are.
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<Outcome<WorkbookRead>> => {
  const opened = await openXlsx(bytes);
  if (!opened.ok) return opened;
  const sheets = opened.value;
  const marks = marksOf(sheets);
  if (marks.get('format') !== FORMAT) return refusedAs('workbook.unmarked');
  const problems = strangers(sheets);
  const rows = new Map<SheetSubject, readonly SheetRow[]>();
  for (const subject of SHEET_SUBJECTS) {
    const sheet = sheets.find(({ name }) => fold(name) === fold(SHEETS[subject]));
    if (!sheet) continue;
    const read = readSheet(subject, sheet);
    append(problems, read.problems);
    rows.set(subject, makesIds(subject) ? withIds(subject, read.rows) : read.rows);
  }
  if (problems.length > 0) return refusedAll(problems);
  return done(filesOf(rows, marks));
};

const marksOf = (sheets: readonly Sheet[]): ReadonlyMap<string, string> =>
  new Map(
    (sheets.find(({ name }) => name === MARK_SHEET)?.rows ?? []).map(([key, value]) => [
      String(key),
      String(value ?? ''),
    ]),
  );

/** Sheets of somebody's own that hold something: what stands there would be lost in silence. */
const strangers = (sheets: readonly Sheet[]): Problem[] => {
  const known = SHEET_SUBJECTS.map((subject) => SHEETS[subject]);
  const ours = new Set(known.map(fold));
  return sheets
    .filter(({ name }) => !ours.has(fold(name)) && !name.startsWith('_'))
    .filter(({ rows }) => rows.some((row) => row.some((value) => value !== null && value !== '')))
    .map(({ name }): Problem => ({ code: 'workbook.sheet-unknown', where: { file: name }, data: { name, known } }));
};

const LONGEST_ID = 60;

const slugOf = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-+|-+$/gu, '');

/** A row that somebody has added gets an id from what it says. */
const withIds = (subject: SheetSubject, rows: readonly SheetRow[]): readonly SheetRow[] => {
  const taken = new Set(rows.flatMap(({ texts }) => texts.get('id') ?? []));
  return rows.map((row) => {
    if (row.texts.has('id')) return row;
    const said = isPerson(subject, row)
      ? [ID_OF_A_PERSON]
      : ['name', 'symbol', 'subject', 'work', 'objective', 'what', 'statement', 'topic', 'label'].map((path) =>
          slugOf(row.texts.get(path) ?? ''),
        );
    const base = said.find((slug) => slug !== '') ?? subject;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return { ...row, texts: new Map([...row.texts, ['id', id]]) };
  });
};

/** Addresses are public, the names of persons are not. */
const isPerson = (subject: SheetSubject, { texts }: SheetRow): boolean =>
  subject === 'party' &&
  [PERSON, ...(wordOf('partyKind', PERSON) ?? [])].map(fold).includes(fold(texts.get('kind') ?? ''));
const PERSON = 'person';

const namesOf = (rows: ReadonlyMap<SheetSubject, readonly SheetRow[]>): RecordNames =>
  recordNames(
    [...rows].flatMap(([subject, own]) =>
      own.map(({ texts }): NamedRow => ({
        subject,
        id: texts.get('id') ?? '',
        texts: Object.fromEntries(NAMING_FIELDS.map((field) => [field, texts.get(field)])),
      })),
    ),
  );

const filesOf = (
  rows: ReadonlyMap<SheetSubject, readonly SheetRow[]>,
  marks: ReadonlyMap<string, string>,
): WorkbookRead => {
  const names = namesOf(rows);
  const files = new Map<string, Uint8Array>();
  const places = new Map<string, readonly SheetPlace[]>();
  const add = (name: string, text: string): void => void files.set(name, new TextEncoder().encode(text));
  const mark = (key: string): string => marks.get(key) ?? '';
  const purpose = marks.has('purpose') ? { purpose: mark('purpose') } : {};
  add(WORKSPACE_FILE, JSON.stringify({ id: mark('workspace'), name: mark('name'), ...purpose }));
  add(BASE_FILE, JSON.stringify({ workspace: mark('workspace'), sequence: mark('sequence'), hash: mark('hash') }));
  for (const [subject, own] of rows) {
    const { name, form } = SUBJECT_FILES[subject];
    const records = own.map((row) => recordOf(subject, row, names));
    const made = form === 'csv' ? csvOf(subject, records, own) : yamlOf(subject, records, own);
    add(name, made.text);
    places.set(
      name,
      made.rows.map((row) => ({ sheet: SHEETS[subject], row })),
    );
  }
  const called = new Map(
    [...rows].flatMap(([subject, own]) =>
      own.flatMap(({ texts }) => {
        const id = texts.get('id');
        return id === undefined ? [] : [[`${subject}/${id}`, names.write(subject, id)] as const];
      }),
    ),
  );
  return { programme: mark('programme'), workspace: mark('workspace'), files, places, called };
};

/** The fields of a record as files hold them: texts, lists, mappings. */
const recordOf = (
  subject: SheetSubject,
  { texts }: SheetRow,
  names: RecordNames,
): Readonly<Record<string, unknown>> => {
  const record: Record<string, unknown> = {};
  for (const { path, field } of columnsOf(subject)) {
    const text = texts.get(path);
    if (text === undefined) continue;
    put(record, path.split('.'), valueOf(field, text, names));
  }
  return record;
};

const put = (record: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) record[name] = value;
  else put((record[name] ??= {}) as Record<string, unknown>, rest, value);
};

const valueOf = (field: Field, text: string, names: RecordNames): unknown => {
  if (field.type === 'list') return readListLines(text, field.of).map((item) => itemOf(field.of, item, names));
  if (field.type === 'ref') return names.read(field.to, text);
  return field.type === 'source' ? readSource(names, text) : text;
};

const itemOf = (field: Field, item: unknown, names: RecordNames): unknown => {
  if (typeof item === 'string') return valueOf(field, item, names);
  const fields = field.type === 'group' ? field.fields : {};
  return Object.fromEntries(
    Object.entries(item as Readonly<Record<string, string>>).map(([name, text]) => {
      const inner = fields[name];
      return [name, inner ? valueOf(inner, text, names) : text];
    }),
  );
};

interface Made {
  readonly text: string;
  /** For each line of the text, the row of the sheet. */
  readonly rows: readonly number[];
}

const csvOf = (
  subject: SheetSubject,
  records: readonly Readonly<Record<string, unknown>>[],
  own: readonly SheetRow[],
): Made => {
  const columns = Object.keys(SUBJECTS[subject].fields);
  const lines = records.map((record) =>
    stringifyCsv([columns.map((name) => csvCell(record[name]))], { record_delimiter: '\n' }),
  );
  return {
    text: `${columns.join(',')}\n${lines.join('')}`,
    rows: [
      1,
      ...lines.flatMap((line, at) => Array.from({ length: line.split('\n').length - 1 }, () => own[at]?.row ?? 1)),
    ],
  };
};

const csvCell = (value: unknown): string => {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
  return value
    .map((item) => writeListPart(typeof item === 'string' ? item : (Object.values(item as object) as string[])))
    .join(LIST_SEPARATOR);
};

/** JSON, which YAML takes: a line a record; of an upright sheet a line a field. */
const yamlOf = (
  subject: SheetSubject,
  records: readonly Readonly<Record<string, unknown>>[],
  own: readonly SheetRow[],
): Made => {
  if (!isUpright(subject))
    return {
      text: `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`,
      rows: [1, ...own.map(({ row }) => row)],
    };
  const [record = {}] = records;
  const rowOf = [...(own[0]?.rowOf ?? [])];
  const entries = Object.entries(record);
  return {
    text: `{\n${entries.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`,
    rows: [
      1,
      ...entries.map(([name]) => rowOf.find(([path]) => path === name || path.startsWith(`${name}.`))?.[1] ?? 1),
    ],
  };
};
