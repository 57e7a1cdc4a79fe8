/** The single values of a record with the path to each: "relations[1].document". Lists and groups are walked through. */
import type { ChoiceField, Field, Fields, RefField, ScalarField, TermField } from '#core/shape/shape.ts';

export interface Leaf {
  readonly path: string;
  readonly field: ScalarField | ChoiceField | TermField | RefField;
  readonly value: unknown;
}

export const leavesOf = (fields: Fields, record: object): readonly Leaf[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    leavesIn(field, (record as Readonly<Record<string, unknown>>)[name], name),
  );

const leavesIn = (field: Field, value: unknown, path: string): readonly Leaf[] => {
  if (value === undefined) return [];
  if (field.type === 'list')
    return (value as readonly unknown[]).flatMap((item, index) => leavesIn(field.of, item, `${path}[${index}]`));
  if (field.type === 'group')
    return leavesOf(field.fields, value as object).map((leaf) => ({ ...leaf, path: `${path}.${leaf.path}` }));
  return [{ path, field, value }];
};
