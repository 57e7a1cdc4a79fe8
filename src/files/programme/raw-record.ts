/** A record as it stands in a file, before its fields are understood: texts, lists and mappings with their lines. */
import { problemList, type Problem } from '#core/problem.ts';
import type { Field, Fields } from '#core/shape/shape.ts';
import { readListCell } from '#files/programme/list-cell.ts';
import { bothNames, knownFields } from '#files/programme/vietnamese-names.ts';
import { csvRows, fitted, type CsvRow } from '#files/text/csv-rows.ts';
import { syntaxProblems } from '#files/text/form-problems.ts';
import { readYamlText, placeSteps } from '#files/text/yaml-place.ts';

export interface RawRecord {
  /** Line on which the record begins, from 1. */
  readonly line: number;
  /** A field's raw value: a text, a list or a mapping of such. Absent fields are not there. */
  readonly fields: ReadonlyMap<string, unknown>;
  /** The line of a field or of a place in it: "target.value", "parts[1]". */
  readonly lineOf: (path: string) => number;
}

export interface RawFile {
  readonly records: readonly RawRecord[];
  readonly problems: readonly Problem[];
}

export const broken = (file: string, code: string, line: number, data?: Problem['data']): RawFile => ({
  records: [],
  problems: [{ code, where: { file, line }, ...(data && { data }) }],
});

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The mappings of a YAML file: one, or a list of them. `earlier`: what fields were called before, in the word of today.
 */
export const rawYaml = (
  file: string,
  text: string,
  form: 'one' | 'few' | 'list',
  earlier: ReadonlyMap<string, string> = new Map(),
): RawFile => {
  const yaml = readYamlText(text, earlier);
  if (yaml.errors.length > 0) return { records: [], problems: syntaxProblems(file, yaml) };
  if (yaml.value === null || yaml.value === '')
    return form === 'list' ? { records: [], problems: [] } : broken(file, 'yaml.not-a-mapping', 1);
  const isList = form === 'list' || (form === 'few' && Array.isArray(yaml.value));
  const items: readonly unknown[] | undefined = isList
    ? Array.isArray(yaml.value)
      ? yaml.value
      : undefined
    : [yaml.value];
  if (!items) return broken(file, 'yaml.not-a-list', 1);
  const records: RawRecord[] = [];
  const problems = problemList();
  items.forEach((item, index) => {
    const root = isList ? [index] : [];
    if (!isMap(item)) problems.add({ code: 'yaml.not-a-mapping', where: { file, line: yaml.lineOf(root) } });
    else
      records.push({
        line: yaml.lineOf(root),
        fields: new Map(Object.entries(item)),
        lineOf: (path) => yaml.lineOf([...root, ...placeSteps(path)]),
      });
  });
  return { records, problems: problems.all() };
};

/** A CSV file's columns, known by its head: how its rows are read. */
export interface Columns {
  /** What is wrong with the head: no row can be read then. */
  readonly problems: readonly Problem[];
  /** Problem: `csv.cells`. */
  readonly recordOf: (row: CsvRow) => RawRecord | Problem;
  /** Hears of each row; answers whether something stands in a column without a name. */
  readonly look: (row: CsvRow) => boolean;
  /** Problems of all rows together: `csv.column-nameless`. */
  readonly nameless: () => readonly Problem[];
}

/** `earlier`: what fields were called before, in the word of today. */
export const columnsOf = (
  file: string,
  head: CsvRow,
  fields: Fields,
  earlier: ReadonlyMap<string, string> = new Map(),
): Columns => {
  const stated = head.cells.map((name) => name.trim());
  const names = stated.map((name) => {
    const today = earlier.get(name);
    return today === undefined || stated.includes(today) ? name : today;
  });
  const located = ({ code, where, data }: Problem): Problem => ({
    code,
    where: { file, line: head.line, ...where },
    ...(data && { data }),
  });
  const width = names.findLastIndex(Boolean) + 1;
  const columns = names.slice(0, width).flatMap((name, at) => {
    const field = fields[name];
    return field ? [{ name, at, field }] : [];
  });
  const without = Array.from({ length: head.found }, (_, at) => at).filter((at) => (names[at] ?? '') === '');
  const holding = new Set<number>();
  return {
    problems: headProblems(names.filter(Boolean), fields).map(located),
    recordOf: (row) => {
      // Cells that lack at the end are empty.
      const { cells, line, found } = row.cells.length > width ? fitted(row, width) : row;
      if (cells.length > width) return { code: 'csv.cells', where: { file, line }, data: { expected: width, found } };
      return { line, fields: cellsOf(cells, columns), lineOf: () => line };
    },
    look: ({ cells }) => {
      const filled = without.filter((at) => (cells[at]?.trim() ?? '') !== '');
      for (const at of filled) holding.add(at);
      return filled.length > 0;
    },
    // A column without a name is no column, as long as nothing stands in it.
    nameless: () =>
      [...holding]
        .toSorted((a, b) => a - b)
        .map((at) => located({ code: 'csv.column-nameless', where: {}, data: { column: at + 1 } })),
  };
};

/**
 * The rows of a CSV file with a head; an empty cell is an absent field. What spreadsheets make of a table is
 * understood:
 * semicolons or tabs between cells, a first line "sep=;", empty columns and cells on the right.
 */
export const rawCsv = (
  file: string,
  text: string,
  fields: Fields,
  earlier: ReadonlyMap<string, string> = new Map(),
): RawFile => {
  const read = csvRows(text);
  if (!read.ok) return broken(file, read.code, read.line, read.data);
  const [head, ...body] = read.rows;
  if (!head) return { records: [], problems: [] };
  const columns = columnsOf(file, head, fields, earlier);
  for (const row of body) columns.look(row);
  const wrongHead = [...columns.problems, ...columns.nameless()];
  if (wrongHead.length > 0) return { records: [], problems: wrongHead };
  const records: RawRecord[] = [];
  const problems = problemList();
  for (const row of body) {
    const record = columns.recordOf(row);
    if ('code' in record) problems.add(record);
    else records.push(record);
  }
  return { records, problems: problems.all() };
};

const mayLack = (field: Field): boolean => field.type === 'list' || ('optional' in field && field.optional === true);

const headProblems = (names: readonly string[], fields: Fields): readonly Problem[] => {
  const known = Object.keys(fields);
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((field): Problem => ({ code: 'csv.column-unknown', where: { field }, data: knownFields(fields) })),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((field): Problem => ({ code: 'csv.column-twice', where: { field } })),
    ...Object.entries(fields)
      .filter(([name, field]) => !names.includes(name) && !mayLack(field))
      .map(([field]): Problem => ({
        code: 'csv.column-missing',
        where: { field },
        data: { name: field, nameVi: bothNames(fields, field) },
      })),
  ];
};

interface Column {
  readonly name: string;
  readonly at: number;
  readonly field: Field;
}

const cellsOf = (cells: readonly string[], columns: readonly Column[]): ReadonlyMap<string, unknown> => {
  const given = new Map<string, unknown>();
  for (const { name, at, field } of columns) {
    const cell = cells[at]?.trim() ?? '';
    if (cell !== '') given.set(name, field.type === 'list' ? readListCell(cell, field.of) : cell);
  }
  return given;
};
