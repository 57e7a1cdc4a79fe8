/** What a record refers to: by its references, in lists and groups too, and by its sources. */
import type { Field, Fields, Source } from '#core/shape/shape.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';

export interface Reference {
  readonly to: string;
  readonly id: string;
  /** Path of the field: "relations[1].document". */
  readonly field: string;
}

export const referencesOf = (subject: Subject, record: object): readonly Reference[] => {
  const found: Reference[] = [];
  collect(SUBJECTS[subject].fields, record, '', found);
  return found;
};

const collect = (fields: Fields, record: object, before: string, found: Reference[]): void => {
  for (const [name, field] of referringFields(fields)) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined) collectIn(field, value, before + name, found);
  }
};

const collectIn = (field: Field, value: unknown, path: string, found: Reference[]): void => {
  if (field.type === 'list')
    for (const [index, item] of (value as readonly unknown[]).entries())
      collectIn(field.of, item, `${path}[${index}]`, found);
  else if (field.type === 'group') collect(field.fields, value as object, `${path}.`, found);
  else if (field.type === 'ref') found.push({ to: field.to, id: String(value), field: path });
  else {
    const { document, agency } = value as Source;
    if (document !== undefined) found.push({ to: 'document', id: document, field: path });
    if (agency !== undefined) found.push({ to: 'agency', id: agency, field: path });
  }
};

const refers = (field: Field): boolean => {
  if (field.type === 'list') return refers(field.of);
  return field.type === 'group'
    ? referringFields(field.fields).length > 0
    : field.type === 'ref' || field.type === 'source';
};

const REFERRING = new WeakMap<Fields, readonly (readonly [name: string, field: Field])[]>();

/** Fields in which a reference can stand, listed once for a shape. */
const referringFields = (fields: Fields): readonly (readonly [name: string, field: Field])[] => {
  const known = REFERRING.get(fields) ?? Object.entries(fields).filter(([, field]) => refers(field));
  REFERRING.set(fields, known);
  return known;
};
