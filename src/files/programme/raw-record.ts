/** A record as it stands in a file, before its fields are understood: texts, lists and mappings with their lines. */
import { parse as parseCsv } from 'csv-parse/sync';
import { CsvError } from 'csv-parse/sync';
import type { Problem } from '#core/problem.ts';
import { readYamlText } from '#files/yaml-place.ts';

export interface RawRecord {
  /** Line on which the record begins, from 1. */
  readonly line: number;
  /** A field's raw value: a text, a list or a mapping of such. Absent fields are not there. */
  readonly fields: ReadonlyMap<string, unknown>;
  readonly lineOf: (field: string) => number;
}

export interface RawFile {
  readonly records: readonly RawRecord[];
  readonly problems: readonly Problem[];
}

const broken = (file: string, code: string, line: number, data: Problem['data'] = {}): RawFile => ({ records: [], problems: [{ code, where: { file, line }, data }] });

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The mappings of a YAML file: one, or a list of them. */
export const rawYaml = (file: string, text: string, form: 'one' | 'list'): RawFile => {
  const yaml = readYamlText(text);
  const [error] = yaml.errors;
  if (error) return broken(file, 'yaml.broken', error.line, { reason: error.message });
  if (yaml.value === null || yaml.value === '') return form === 'list' ? { records: [], problems: [] } : broken(file, 'yaml.not-a-mapping', 1);
  const items: readonly unknown[] | undefined = form === 'one' ? [yaml.value] : Array.isArray(yaml.value) ? yaml.value : undefined;
  if (!items) return broken(file, 'yaml.not-a-list', 1);
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  items.forEach((item, index) => {
    const root = form === 'one' ? [] : [index];
    if (!isMap(item)) problems.push({ code: 'yaml.not-a-mapping', where: { file, line: yaml.lineOf(root) } });
    else records.push({ line: yaml.lineOf(root), fields: new Map(Object.entries(item)), lineOf: (field) => yaml.lineOf([...root, field]) });
  });
  return { records, problems };
};

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The rows of a CSV file with a head; an empty cell is an absent field. Vietnamese Excel's semicolons are understood. */
export const rawCsv = (file: string, text: string, columns: readonly string[], optional: ReadonlySet<string>): RawFile => {
  const head = text.split('\n', 1)[0] ?? '';
  const delimiter = !head.includes(',') && head.includes(';') ? ';' : ',';
  let rows: readonly CsvRow[];
  try {
    rows = parseCsv(text, { delimiter, info: true, skip_empty_lines: true, relax_column_count: true }) as unknown as readonly CsvRow[];
  } catch (error) {
    if (error instanceof CsvError) return broken(file, 'csv.broken', Number((error as { lines?: number }).lines ?? 1), { reason: error.code });
    throw error;
  }
  const [first, ...rest] = rows;
  if (!first) return { records: [], problems: [] };
  const names = first.record.map((name) => name.trim());
  const problems: Problem[] = [
    ...names.filter((name, index) => !columns.includes(name) || names.indexOf(name) !== index).map((name): Problem => ({ code: names.indexOf(name) === names.lastIndexOf(name) ? 'csv.column-unknown' : 'csv.column-twice', where: { file, line: 1, field: name }, data: { known: columns } })),
    ...columns.filter((name) => !names.includes(name) && !optional.has(name)).map((name): Problem => ({ code: 'csv.column-missing', where: { file, line: 1, field: name } })),
  ];
  const records = rest.map(({ record, info }, index): RawRecord => {
    // The parser tells the line on which a row ends: it begins after the one before.
    const line = (rest[index - 1]?.info.lines ?? first.info.lines) + 1;
    if (record.length !== names.length) problems.push({ code: 'csv.cells', where: { file, line: info.lines }, data: { expected: names.length, found: record.length } });
    const fields = new Map(names.flatMap((name, at) => ((record[at] ?? '').trim() === '' ? [] : [[name, record[at]] as const])));
    return { line, fields, lineOf: () => line };
  });
  return { records, problems };
};
