/** Builders of records for tests: what a test does not say is filled in from the shape. */
import { wholeFacts } from '#core/facts/facts.ts';
import { collectRecords, type RecordRow, type Records } from '#core/facts/records.ts';
import { withLists, type Field, type Fields } from '#core/shape/shape.ts';
import { SUBJECTS, type RecordIn, type Subject } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import { readQuantity } from '#core/value/quantity-text.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { SHIPPED_VOCABULARY } from '#core/vocabulary/vocabulary.ts';
import type { Quantity } from '#core/value/quantity.ts';

const UNITS = unitsOfMeasure([{ code: 'panô' }]);

/** A quantity from its Vietnamese text. */
export const q = (text: string): Quantity => {
  const read = readQuantity(text, UNITS);
  if (!read.ok) throw new Error(`${text}: ${read.reason}`);
  return read.value;
};

type Given = { readonly id?: string; readonly programme?: string } & Readonly<Record<string, unknown>>;
export type GivenRecords = { readonly [S in Subject]?: readonly Given[] };

const fill = (name: string, field: Field, id: string): unknown => {
  if ('optional' in field && field.optional) return undefined;
  switch (field.type) {
    case 'list':
      return [];
    case 'choice':
      return field.of[0];
    case 'term':
      return SHIPPED_VOCABULARY.terms(field.of)[0]?.code;
    case 'integer':
      return 1;
    case 'source':
      return { document: 'source', at: 'I' };
    case 'quantity':
      return q('1 hộ');
    case 'geometry':
      return { type: 'MultiPolygon', coordinates: [] };
    case 'date':
      return '2022';
    case 'day':
      return '2022-12-31';
    default:
      return `${id} ${name}`;
  }
};

const whole = (field: Field, value: unknown): unknown =>
  field.type === 'group' && typeof value === 'object' && value !== null ? withLists(field.fields, value) : value;

/** A whole record of a subject from the fields that matter to the test. */
export const record = <S extends Subject>(subject: S, given: Given): RecordIn<S> => {
  const fields: Fields = SUBJECTS[subject].fields;
  const id = given.id ?? 'one';
  const filled = Object.entries(fields).map(
    ([name, field]) =>
      [name, name in given ? whole(field, given[name]) : name === 'id' ? id : fill(name, field, id)] as const,
  );
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined)) as RecordIn<S>;
};

const idOf = (subject: Subject, made: RecordIn<Subject>): string => {
  const { key } = SUBJECTS[subject] as { readonly key?: (record: never) => string };
  return key ? key(made as never) : (made as { readonly id: string }).id;
};

/**
 * Records of workspace "test": the given ones, a place "city", a programme "p" and the document "source" (cut-off
 * 2023-05-31).
 */
export const records = (given: GivenRecords): Records => {
  const all: GivenRecords = {
    ...given,
    place: [{ id: 'city', kind: 'city', name: 'thành phố' }, ...(given.place ?? [])],
    document: [{ id: 'source', kind: 'report', symbol: '01-BC/TU', cutoff: '2023-05-31' }, ...(given.document ?? [])],
    programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'office' }, ...(given.programme ?? [])],
  };
  let sequence = 0;
  const rows = Object.entries(all).flatMap(([subject, list]) =>
    list.map((one): RecordRow => {
      const made = record(subject as Subject, one);
      sequence += 1;
      return {
        ref: { subject: subject as Subject, id: idOf(subject as Subject, made), version: 1, sequence },
        programme: one.programme ?? 'p',
        record: made,
      };
    }),
  );
  return collectRecords('test', { sequence, hash: '' }, rows);
};

/** The same as a view; the sample's cut-off unless told otherwise. */
export const view = (given: GivenRecords, asOf = '2023-05-31'): View =>
  viewAsOf(wholeFacts(records(given)), asDay(asOf));
