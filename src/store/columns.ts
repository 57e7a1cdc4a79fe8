/** How a record's shape lies in its table: which columns a field has, and the way from record to row and back. */
import { effectiveOf, isDated } from '#core/facts/effective.ts';
import { isSeries } from '#core/facts/series.ts';
import { withLists, type Field, type Fields } from '#core/shape/shape.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { SUBJECT_NAMES, SUBJECTS, type RecordIn, type Subject } from '#core/subjects/subjects.ts';

export interface SqlColumn {
  readonly name: string;
  readonly type: 'text' | 'text[]' | 'date' | 'integer' | 'boolean' | 'numeric' | 'jsonb';
  readonly optional: boolean;
}

type Row = Readonly<Record<string, unknown>>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const isOptional = (field: Field): boolean => 'optional' in field && field.optional === true;

/** The columns of one field, in order. */
const columnsOf = (name: string, field: Field): readonly SqlColumn[] => {
  const base = snake(name);
  const optional = isOptional(field);
  const column = (suffix: string, type: SqlColumn['type'], absent = optional): SqlColumn => ({
    name: base + suffix,
    type,
    optional: absent,
  });
  switch (field.type) {
    case 'quantity':
      return [
        column('_amount', 'numeric'),
        column('_unit', 'text'),
        column('_approx', 'text[]'),
        column('_to', 'numeric', true),
        column('_of', 'numeric', true),
        column('_scale', 'integer', true),
      ];
    case 'source':
      return [column('_document', 'text', true), column('_agency', 'text', true), column('_at', 'text', true)];
    case 'list':
      return [column('', field.of.type === 'group' ? 'jsonb' : 'text[]')];
    case 'group':
    case 'geometry':
      return [column('', 'jsonb')];
    case 'integer':
      return [column('', 'integer')];
    case 'day':
      return [column('', 'date')];
    default:
      return [column('', 'text')];
  }
};

const toCells = (field: Field, value: unknown): readonly unknown[] => {
  if (field.type === 'quantity') {
    const { amount, unit, approx, to, of, scale } = (value ?? {}) as Partial<Quantity>;
    return [amount ?? null, unit ?? null, approx ?? null, to ?? null, of ?? null, scale ?? null];
  }
  if (field.type === 'source') {
    const source = value as { document?: string; agency?: string; at?: string } | undefined;
    return [source?.document ?? null, source?.agency ?? null, source?.at ?? null];
  }
  return [value ?? null];
};

type FieldReader = (row: Row) => unknown;

/**
 * Texts that thousands of rows have alike, each held once: ids that others name, codes, days, units. So many at most.
 */
const KNOWN = new Map<unknown, unknown>();
const MOST_KNOWN = 20_000;

/** The same text as another row has. */
export const heldOnce = <T>(text: T): T => {
  const known = KNOWN.get(text);
  if (known !== undefined) return known as T;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, text);
  return text;
};

const NOTHING: readonly never[] = Object.freeze([]);
const heldList = (list: unknown): unknown => (Array.isArray(list) && list.length === 0 ? NOTHING : list);

const NAMED: ReadonlySet<Field['type']> = new Set<Field['type']>(['ref', 'choice', 'term', 'date', 'day']);

/** Reads a field from its columns; made once for a field, for a workspace has many rows. */
const readerOf = (field: Field, columns: readonly SqlColumn[]): FieldReader => {
  const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = columns.map(({ name }) => name);
  switch (field.type) {
    case 'quantity':
      return (row) => {
        if (isNothing(row[first])) return undefined;
        const value: Record<string, unknown> = {
          amount: row[first],
          unit: heldOnce(row[second]),
          approx: heldList(row[third]),
        };
        if (!isNothing(row[fourth])) value['to'] = row[fourth];
        if (!isNothing(row[fifth])) value['of'] = row[fifth];
        if (!isNothing(row[sixth])) value['scale'] = row[sixth];
        return value;
      };
    case 'source':
      return (row) => {
        const source: Record<string, unknown> = {};
        if (!isNothing(row[first])) source['document'] = heldOnce(row[first]);
        if (!isNothing(row[second])) source['agency'] = heldOnce(row[second]);
        if (!isNothing(row[third])) source['at'] = heldOnce(row[third]);
        return Object.keys(source).length === 0 ? undefined : source;
      };
    case 'group':
      return (row) => (isNothing(row[first]) ? undefined : withLists(field.fields, row[first]));
    case 'list':
      return (row) => heldList(row[first] ?? undefined);
    default:
      return NAMED.has(field.type)
        ? (row) => (isNothing(row[first]) ? undefined : heldOnce(row[first]))
        : (row) => row[first] ?? undefined;
  }
};

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** A field of a subject with its columns. */
interface Lane {
  readonly name: string;
  readonly field: Field;
  readonly columns: readonly SqlColumn[];
  readonly read: FieldReader;
}

const lanesOf = (fields: Fields): readonly Lane[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const columns = columnsOf(name, field);
    return name === 'id' ? [] : [{ name, field, columns, read: readerOf(field, columns) }];
  });

const LANES = new Map(SUBJECT_NAMES.map((subject) => [subject, lanesOf(SUBJECTS[subject].fields)]));
const lanes = (subject: Subject): readonly Lane[] => LANES.get(subject) ?? [];

/** All columns of a subject beside the common ones (workspace_id, id, version, sequence, programme). */
export const subjectColumns = (subject: Subject): readonly SqlColumn[] => [
  ...lanes(subject).flatMap(({ columns }) => columns),
  ...(isTimed(subject) ? [EFFECTIVE] : []),
];

/** Beside the records of a series stands from when each holds, so that they may be told apart without being read. */
const EFFECTIVE: SqlColumn = { name: 'effective', type: 'text', optional: false };
const isTimed = (subject: Subject): boolean => isSeries(subject) && isDated(subject);

/** The cells of a record, in the order of `subjectColumns`. */
export const recordCells = (subject: Subject, record: RecordIn<Subject>): readonly unknown[] => [
  ...lanes(subject).flatMap(({ name, field }) => toCells(field, (record as Row)[name])),
  ...(isTimed(subject) ? [effectiveOf(subject, record)] : []),
];

/** A record as a row, without the common columns. */
export const recordToRow = (subject: Subject, record: RecordIn<Subject>): Row => {
  const cells = recordCells(subject, record);
  return Object.fromEntries(subjectColumns(subject).map((column, index) => [column.name, cells[index]]));
};

/** The record that a row holds. */
export const rowToRecord = <S extends Subject>(subject: S, row: Row): RecordIn<S> => {
  const record: Record<string, unknown> = 'id' in SUBJECTS[subject].fields ? { id: row['id'] } : {};
  for (const { name, read } of lanes(subject)) {
    const value = read(row);
    if (value !== undefined) record[name] = value;
  }
  return record as RecordIn<S>;
};
