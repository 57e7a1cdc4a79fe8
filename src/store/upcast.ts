/**
 * The journal is append-only and hashed: an entry stays in the words of the day on which it was written. Whoever asks
 * what an entry says (not what its hash is) reads it through here, in the words of today; what is in them already is
 * not touched. The tables were put into today's words by migration 0012.
 */
import { sql, type RawBuilder } from 'kysely';
import { withLists, type Field, type Fields } from '#core/shape/shape.ts';
import {
  SUBJECT_NAMES,
  SUBJECTS,
  type JournalRecord,
  type JournalSubject,
  type Subject,
} from '#core/subjects/subjects.ts';

/** Subjects by the name of then. */
const SUBJECTS_THEN: ReadonlyMap<string, Subject> = new Map([['unit', 'agency']]);

/** Fields by the name of then. */
const FIELDS_THEN: Partial<Record<Subject, readonly (readonly [then: string, today: string])[]>> = {
  progress: [['unit', 'agency']],
  task: [['units', 'agencies']],
  urban: [['units', 'adminUnits']],
};

export const subjectToday = (subject: string): JournalSubject =>
  SUBJECTS_THEN.get(subject) ?? (subject as JournalSubject);

/** All names under which entries of a subject may stand. */
export const namesOf = (subject: JournalSubject): readonly string[] => [
  subject,
  ...[...SUBJECTS_THEN].flatMap(([then, today]) => (today === subject ? [then] : [])),
];

const translated = (column: string, words: readonly (readonly [from: string, to: string])[]): RawBuilder<Subject> => {
  const cases = words.map(([from, to]) => sql`when ${sql.lit(from)} then ${sql.lit(to)}`);
  return sql<Subject>`case ${sql.ref(column)} ${sql.join(cases, sql` `)} else ${sql.ref(column)} end`;
};

/** A column of subjects in the words of today, in SQL. */
export const todaySql = (column: string): RawBuilder<Subject> => translated(column, [...SUBJECTS_THEN]);

/** A column of subjects in the words of then, in SQL; what was not renamed as it is. */
export const thenSql = (column: string): RawBuilder<Subject> =>
  translated(
    column,
    [...SUBJECTS_THEN].map(([then, today]) => [today, then]),
  );

type Plain = Readonly<Record<string, unknown>>;
/** The same object where nothing is to be done. */
type Upcast = (value: unknown) => unknown;

const sourceToday: Upcast = (value) => {
  if (typeof value !== 'object' || value === null || !('unit' in value)) return value;
  const { unit, ...rest } = value;
  return { ...rest, agency: unit };
};

const addressToday: Upcast = (value) =>
  typeof value === 'string' ? value.replace(/^(?<start>(?:count |sum )?)unit(?=[ [:]|$)/u, '$<start>agency') : value;

const fieldToday = (field: Field): Upcast | undefined => {
  if (field.type === 'source') return sourceToday;
  if (field.type === 'address') return addressToday;
  if (field.type === 'group') return groupFieldToday(field.fields);
  const inside = field.type === 'list' ? fieldToday(field.of) : undefined;
  return inside && ((value) => (Array.isArray(value) ? mapped(value, inside) : value));
};

const mapped = (list: readonly unknown[], upcast: Upcast): readonly unknown[] => {
  const today = list.map(upcast);
  return today.some((one, index) => one !== list[index]) ? today : list;
};

const groupFieldToday = (fields: Fields): Upcast | undefined => {
  const words = groupToday(fields);
  if (!Object.values(fields).some((field) => field.type === 'list')) return words;
  return (value) => {
    const today = words ? words(value) : value;
    return typeof today === 'object' && today !== null ? withLists(fields, today) : today;
  };
};

/** Undefined for fields of which none has changed its words. */
const groupToday = (fields: Fields): Upcast | undefined => {
  const inside = Object.entries(fields).flatMap(([name, field]) => {
    const upcast = fieldToday(field);
    return upcast ? [[name, upcast] as const] : [];
  });
  if (inside.length === 0) return undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const record = value as Plain;
    const changed = inside.flatMap(([name, upcast]) => {
      const today = upcast(record[name]);
      return today === record[name] ? [] : [[name, today] as const];
    });
    return changed.length === 0 ? value : { ...record, ...Object.fromEntries(changed) };
  };
};

/** Worked out once for each subject. */
const RECORDS_TODAY = new Map<JournalSubject, Upcast | undefined>(
  SUBJECT_NAMES.map((subject) => [subject, groupToday(SUBJECTS[subject].fields)]),
);

const renamed = (record: Plain, names: readonly (readonly [then: string, today: string])[]): Plain =>
  names.reduce((one, [then, today]) => {
    if (!(then in one)) return one;
    const { [then]: value, ...rest } = one;
    return { ...rest, [today]: value };
  }, record);

/** A record of an entry as its shape is today. `subject`: by its name of today; null: there was none. */
export const recordToday = <R extends JournalRecord | null>(subject: JournalSubject, record: R): R => {
  if (record === null) return record;
  const inside = RECORDS_TODAY.get(subject)?.(record) ?? record;
  const names = subject === 'workspace' ? undefined : FIELDS_THEN[subject];
  return (names ? renamed(inside as Plain, names) : inside) as R;
};
