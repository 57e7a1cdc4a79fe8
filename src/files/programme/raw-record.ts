/** A record as it stands in a file, before its fields are understood: texts, lists and mappings with their lines. */
import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import type { Problem } from '#core/problem.ts';
import type { Field, Fields } from '#core/shape/shape.ts';
import { readListCell } from '#files/programme/list-cell.ts';
import { CSV_CODES, YAML_CODES } from '#files/text/syntax-codes.ts';
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

export const broken = (file: string, code: string, line: number): RawFile => ({
  records: [],
  problems: [{ code, where: { file, line } }],
});

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The mappings of a YAML file: one, or a list of them. `earlier`: what fields were called before, in the word of today. */
export const rawYaml = (
  file: string,
  text: string,
  form: 'one' | 'list',
  earlier: ReadonlyMap<string, string> = new Map(),
): RawFile => {
  const yaml = readYamlText(text, earlier);
  if (yaml.errors.length > 0)
    return {
      records: [],
      problems: yaml.errors.map(({ message, ...where }) => ({
        code: YAML_CODES[message] ?? 'yaml.broken',
        where: { file, ...where },
      })),
    };
  if (yaml.value === null || yaml.value === '')
    return form === 'list' ? { records: [], problems: [] } : broken(file, 'yaml.not-a-mapping', 1);
  const items: readonly unknown[] | undefined =
    form === 'one' ? [yaml.value] : Array.isArray(yaml.value) ? yaml.value : undefined;
  if (!items) return broken(file, 'yaml.not-a-list', 1);
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  items.forEach((item, index) => {
    const root = form === 'one' ? [] : [index];
    if (!isMap(item)) problems.push({ code: 'yaml.not-a-mapping', where: { file, line: yaml.lineOf(root) } });
    else
      records.push({
        line: yaml.lineOf(root),
        fields: new Map(Object.entries(item)),
        lineOf: (path) => yaml.lineOf([...root, ...placeSteps(path)]),
      });
  });
  return { records, problems };
};

interface CsvRow {
  readonly cells: readonly string[];
  /** The line on which the row begins. */
  readonly line: number;
}

/**
 * The rows of a CSV file with a head; an empty cell is an absent field. What spreadsheets make of a table is understood:
 * semicolons or tabs between cells, a first line "sep=;", empty columns and cells on the right.
 */
export const rawCsv = (
  file: string,
  text: string,
  fields: Fields,
  earlier: ReadonlyMap<string, string> = new Map(),
): RawFile => {
  const rows = rowsOf(file, text);
  if ('problems' in rows) return rows;
  const [head, ...body] = rows;
  if (!head) return { records: [], problems: [] };
  const stated = head.cells.map((name) => name.trim());
  const names = stated.map((name) => {
    const today = earlier.get(name);
    return today === undefined || stated.includes(today) ? name : today;
  });
  const wrongHead = [...headProblems(names.filter(Boolean), fields), ...namelessProblems(names, body)].map(
    ({ code, where, data }): Problem => ({
      code,
      where: { file, line: head.line, ...where },
      ...(data && { data }),
    }),
  );
  if (wrongHead.length > 0) return { records: [], problems: wrongHead };
  const width = names.findLastIndex(Boolean) + 1;
  const fits = ({ cells }: CsvRow): boolean =>
    cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
  return {
    records: body
      .filter(fits)
      .map(({ cells, line }) => ({ line, fields: cellsOf(cells, names, fields), lineOf: () => line })),
    problems: body
      .filter((row) => !fits(row))
      .map(({ cells, line }): Problem => ({
        code: 'csv.cells',
        where: { file, line },
        data: { expected: width, found: cells.length },
      })),
  };
};

/** What the first line tells about the table: the line that Excel puts before it, and the sign between cells. */
const dialectOf = (text: string): { readonly skipped: number; readonly delimiter: string } => {
  const stated = /^\s*sep=(.)\n/u.exec(text);
  if (stated) return { skipped: stated[0].split('\n').length - 1, delimiter: stated[1] ?? ',' };
  const head = text.trimStart().split('\n', 1)[0] ?? '';
  return { skipped: 0, delimiter: [',', ';', '\t'].find((sign) => head.includes(sign)) ?? ',' };
};

const rowsOf = (file: string, text: string): readonly CsvRow[] | RawFile => {
  const { skipped, delimiter } = dialectOf(text);
  const rows: CsvRow[] = [];
  // The parser counts the lines up to the end of a row; the next row, whole or broken, begins behind it.
  let next = 1 + skipped;
  try {
    parseCsv(text.split('\n').slice(skipped).join('\n'), {
      delimiter,
      relax_column_count: true,
      on_record: (cells: readonly string[], { lines }) => {
        rows.push({ cells, line: next });
        next = lines + 1 + skipped;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return broken(file, CSV_CODES[error.code] ?? 'csv.broken', next);
    throw error;
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};

/** A column without a name is no column, as long as nothing stands in it. */
const namelessProblems = (names: readonly string[], body: readonly CsvRow[]): readonly Problem[] =>
  names.flatMap((name, at) =>
    name === '' && body.some(({ cells }) => (cells[at] ?? '').trim() !== '')
      ? [{ code: 'csv.column-nameless', where: {}, data: { column: at + 1 } }]
      : [],
  );

const mayLack = (field: Field): boolean => field.type === 'list' || ('optional' in field && field.optional === true);

const headProblems = (names: readonly string[], fields: Fields): readonly Problem[] => {
  const known = Object.keys(fields);
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((field): Problem => ({ code: 'csv.column-unknown', where: { field }, data: { known } })),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((field): Problem => ({ code: 'csv.column-twice', where: { field } })),
    ...Object.entries(fields)
      .filter(([name, field]) => !names.includes(name) && !mayLack(field))
      .map(([field]): Problem => ({ code: 'csv.column-missing', where: { field } })),
  ];
};

const cellsOf = (cells: readonly string[], names: readonly string[], fields: Fields): ReadonlyMap<string, unknown> =>
  new Map(
    names.flatMap((name, at) => {
      const cell = cells[at]?.trim() ?? '';
      const field = fields[name];
      return cell === '' ? [] : [[name, field?.type === 'list' ? readListCell(cell, field.of) : cell] as const];
    }),
  );
