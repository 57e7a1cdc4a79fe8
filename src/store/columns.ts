/** How a record's shape lies in its table: which columns a field has, and the way from record to row and back. */
import type { Field, Fields } from '#core/shape/shape.ts';
import { SUBJECTS, type RecordIn, type Subject } from '#core/subjects/subjects.ts';

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'text[]' | 'date' | 'integer' | 'boolean' | 'numeric' | 'jsonb';
  readonly optional: boolean;
}

type Row = Readonly<Record<string, unknown>>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const isOptional = (field: Field): boolean => 'optional' in field && field.optional === true;

/** The columns of one field, in order. */
const columnsOf = (name: string, field: Field): readonly Column[] => {
  const base = snake(name);
  const optional = isOptional(field);
  const column = (suffix: string, type: Column['type'], absent = optional): Column => ({
    name: base + suffix,
    type,
    optional: absent,
  });
  switch (field.type) {
    case 'quantity':
      return [column('_amount', 'numeric'), column('_unit', 'text'), column('_approx', 'text[]')];
    case 'source':
      return [column('_document', 'text', true), column('_unit', 'text', true), column('_at', 'text', true)];
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
    const quantity = value as { amount: string; unit: string; approx: readonly string[] } | undefined;
    return [quantity?.amount ?? null, quantity?.unit ?? null, quantity?.approx ?? null];
  }
  if (field.type === 'source') {
    const source = value as { document?: string; unit?: string; at?: string } | undefined;
    return [source?.document ?? null, source?.unit ?? null, source?.at ?? null];
  }
  return [value ?? null];
};

const dropNulls = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined));

const fromCells = (field: Field, cells: readonly unknown[]): unknown => {
  const [first, second, third] = cells;
  if (field.type === 'quantity') return first === null ? undefined : { amount: first, unit: second, approx: third };
  if (field.type === 'source') {
    const source = dropNulls({ document: first, unit: second, at: third });
    return Object.keys(source).length === 0 ? undefined : source;
  }
  return first === null ? undefined : first;
};

const fieldsOf = (subject: Subject): Fields => SUBJECTS[subject].fields;

/** All columns of a subject beside the common ones (workspace_id, id, version, sequence, programme). */
export const subjectColumns = (subject: Subject): readonly Column[] =>
  Object.entries(fieldsOf(subject)).flatMap(([name, field]) => (name === 'id' ? [] : columnsOf(name, field)));

/** A record as a row, without the common columns. */
export const recordToRow = (subject: Subject, record: RecordIn<Subject>): Row =>
  Object.fromEntries(
    Object.entries(fieldsOf(subject)).flatMap(([name, field]) => {
      if (name === 'id') return [];
      const cells = toCells(field, (record as Row)[name]);
      return columnsOf(name, field).map((column, index) => [column.name, cells[index]] as const);
    }),
  );

/** The record that a row holds. */
export const rowToRecord = <S extends Subject>(subject: S, row: Row): RecordIn<S> =>
  Object.fromEntries(
    Object.entries(fieldsOf(subject)).flatMap(([name, field]): readonly (readonly [string, unknown])[] => {
      if (name === 'id') return [['id', row['id']]];
      const value = fromCells(
        field,
        columnsOf(name, field).map((column) => row[column.name] ?? null),
      );
      return value === undefined ? [] : [[name, value]];
    }),
  ) as RecordIn<S>;
