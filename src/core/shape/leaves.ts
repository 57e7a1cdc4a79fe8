/**
 * The single values of a record with the path to each: "relations[1].document". Lists and groups are walked through.
 */
import type { ChoiceField, Field, Fields, RefField, ScalarField, TermField } from '#core/shape/shape.ts';

export interface Leaf {
  readonly path: string;
  readonly field: ScalarField | ChoiceField | TermField | RefField;
  readonly value: unknown;
}

export const leavesOf = (fields: Fields, record: object): readonly Leaf[] => {
  const leaves: Leaf[] = [];
  collect(fields, record, '', leaves);
  return leaves;
};

const NAMED = new WeakMap<Fields, readonly (readonly [name: string, field: Field])[]>();

/** The fields with their names, listed once for a shape. */
export const namedFields = (fields: Fields): readonly (readonly [name: string, field: Field])[] => {
  const known = NAMED.get(fields) ?? Object.entries(fields);
  NAMED.set(fields, known);
  return known;
};

const collect = (fields: Fields, record: object, before: string, leaves: Leaf[]): void => {
  for (const [name, field] of namedFields(fields))
    collectIn(field, (record as Readonly<Record<string, unknown>>)[name], before + name, leaves);
};

const collectIn = (field: Field, value: unknown, path: string, leaves: Leaf[]): void => {
  if (value === undefined) return;
  if (field.type === 'list')
    (value as readonly unknown[]).forEach((item, index) => collectIn(field.of, item, `${path}[${index}]`, leaves));
  else if (field.type === 'group') collect(field.fields, value as object, `${path}.`, leaves);
  else leaves.push({ path, field, value });
};
