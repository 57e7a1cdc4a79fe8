/**
 * What a form writes must come back from the programme's files as it went out: the record is put into the words of its
 * file and read again by the reader of imports. So a form takes what an import takes, and nothing else.
 */
import { codecOf } from '#app/read/entry/codec.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import type { Problem } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import type { Field, Fields, Shape } from '#core/shape/shape.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';
import { decodeFields, encodeField, isEmptyList, type Codec } from '#files/programme/field-codec.ts';
import { SUBJECT_FILES } from '#files/programme/folder-form.ts';
import { readListCell } from '#files/programme/list-cell.ts';

/**
 * Problems: those of reading files, each at its field; `record.id` for an id that is not the record's; `record.unfit`.
 */
export const checkFits = (ground: Ground, change: RecordChange): readonly Problem[] => {
  const { subject, id, programme, record } = change;
  if (!record) return [];
  const { fields, key } = SUBJECTS[subject] as Shape;
  const codec = codecOf(ground, programme, change);
  const where = { record: `${subject}/${id}` };
  const { value, faults } = decodeFields(fields, writtenOf(fields, change, codec), codec);
  if (faults.length > 0)
    return faults.map(({ code, inside, data }) => ({
      code,
      where: { ...where, field: inside },
      ...(data && { data }),
    }));
  const read = subject === 'objective' ? { ...value, id: `${programme}/${String(value['id'])}` } : value;
  if ((key ? key(read as never) : (read as { readonly id?: string }).id) !== id)
    return [{ code: 'record.id', where: { ...where, field: 'id' }, data: { id } }];
  return Object.keys(fields)
    .filter((name) => canonicalJson(valueIn(read, name)) !== canonicalJson(valueIn(record, name)))
    .map((field) => ({ code: 'record.unfit', where: { ...where, field } }));
};

const valueIn = (record: object, name: string): unknown => (record as Readonly<Record<string, unknown>>)[name] ?? null;

/** The record's fields as its file has them. */
const writtenOf = (fields: Fields, { subject, record }: RecordChange, codec: Codec): ReadonlyMap<string, unknown> => {
  const isTable = SUBJECT_FILES[subject].form === 'csv';
  return new Map(
    Object.entries(fields).flatMap(([name, field]): readonly (readonly [string, unknown])[] => {
      const value = valueIn(record ?? {}, name);
      if (value === null || isEmptyList(value)) return [];
      if (subject === 'objective' && name === 'id') return [[name, numberOf({ id: String(value) })]];
      return [[name, asRead(field, encodeField(field, value, codec, isTable), isTable)]];
    }),
  );
};

/** As the reader of the file hands it on: texts, lists and mappings. */
const asRead = (field: Field, written: unknown, isTable: boolean): unknown =>
  isTable && field.type === 'list' ? readListCell(String(written), field.of) : texts(field, written);

const texts = (field: Field, written: unknown): unknown => {
  if (field.type === 'geometry') return written;
  if (typeof written === 'number') return String(written);
  if (Array.isArray(written)) return written.map((item) => texts(field, item));
  if (typeof written !== 'object' || written === null) return written;
  return Object.fromEntries(Object.entries(written).map(([name, item]) => [name, texts(field, item)]));
};
