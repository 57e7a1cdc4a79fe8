/** One record of a programme's file: its fields understood, its id, and the place of whatever is wrong with it. */
import type { Problem } from '#core/problem.ts';
import type { Fields, Shape } from '#core/shape/shape.ts';
import { makeDraft, SUBJECTS, type Draft, type Subject } from '#core/subjects/subjects.ts';
import { decodeFields, type Codec } from '#files/programme/field-codec.ts';
import type { RawRecord } from '#files/programme/raw-record.ts';
import { withDayOfDocument } from '#files/programme/without-period.ts';

/** Where a record stands. */
export interface Place {
  readonly file: string;
  readonly raw: RawRecord;
}

export const lineIn = (raw: RawRecord, path: string): number =>
  raw.fields.has(/^[^.[]*/u.exec(path)?.[0] ?? '') ? raw.lineOf(path) : raw.line;

/** Adds file and line to a problem of the record, and perhaps of a field. */
export const locatedAt = (problem: Problem, { file, raw }: Place): Problem => ({
  ...problem,
  where: { ...problem.where, file, line: lineIn(raw, problem.where.field ?? '') },
});

export interface Decoded {
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** `record`: "subject/id", where it is known. */
export const decodeRecord = (
  fields: Fields,
  { file, raw }: Place,
  record: string | undefined,
  codec: Codec,
): Decoded => {
  const { value, faults } = decodeFields(fields, raw.fields, codec);
  const problems = faults.map(({ code, inside, data }): Problem => ({
    code,
    where: { file, line: lineIn(raw, inside), field: inside, ...(record !== undefined && { record }) },
    ...(data && { data }),
  }));
  return { value, problems };
};

export interface RecordRead {
  /** The id, as far as it can be read. */
  readonly id?: string;
  readonly problems: readonly Problem[];
  /** Absent where something is wrong. */
  readonly draft?: Draft;
}

export const readRecord = (subject: Subject, place: Place, codec: Codec): RecordRead => {
  const { fields, scope, key } = SUBJECTS[subject] as Shape;
  const typed = place.raw.fields.get('id');
  const whole = (own: string): string => (subject === 'objective' ? `${codec.programme}/${own}` : own);
  const named = typeof typed === 'string' ? `${subject}/${whole(typed)}` : undefined;
  const { value, problems } = decodeRecord(fields, withDay(subject, place, codec), named, codec);
  const own = key ? (problems.length > 0 ? undefined : key(value as never)) : value['id'];
  if (typeof own !== 'string') return { problems };
  const id = whole(own);
  if (problems.length > 0) return { id, problems };
  const record = subject === 'objective' ? { ...value, id } : value;
  return { id, problems, draft: makeDraft(subject, id, record, scope === 'programme' ? codec.programme : undefined) };
};

const withDay = (subject: Subject, place: Place, codec: Codec): Place => {
  const fields = withDayOfDocument(subject, place.raw.fields, codec);
  return fields === place.raw.fields ? place : { ...place, raw: { ...place.raw, fields } };
};

/** Problem: `id.duplicate`. `first`: the line of the other one. */
export const duplicateId = (subject: Subject, id: string, { file, raw }: Place, first: number): Problem => {
  const { key } = SUBJECTS[subject] as Shape;
  const own = subject === 'objective' ? id.slice(id.indexOf('/') + 1) : id;
  return {
    code: 'id.duplicate',
    where: { file, line: raw.line, record: `${subject}/${id}`, ...(!key && { field: 'id' }) },
    data: { id: own, first },
  };
};
