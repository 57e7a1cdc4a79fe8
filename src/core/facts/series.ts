/**
 * Facts of which there may be many are series: they are not held whole for a workspace but by key, and only those that
 * somebody asked for. What can be asked of them is a closed list: the records with some values (`rows`), which values
 * of a field records have (`which`), and how many there are (`count`). The last two tell from when each holds, so that
 * whoever asks as of a day needs no records.
 */
import { effectiveOf, type Effective } from '#core/facts/effective.ts';
import type { Source } from '#core/shape/shape.ts';
import { SUBJECT_NAMES, type Stored, type Subject } from '#core/subjects/subjects.ts';

/** The fields by whose values rows are asked for; each list is one way. */
const ROWS_BY = {
  observation: [
    ['id'],
    ['measure', 'place'],
    ['measure', 'kind', 'period'],
    ['measure', 'kind', 'period', 'place'],
    ['measure'],
    ['place'],
    ['document'],
    ['agency'],
    ['measurer'],
    ['assigner'],
  ],
  boundary: [['id'], ['place'], []],
} as const;
/** The fields whose values are asked for, and by what. */
const WHICH_BY = {
  observation: [
    { of: 'place', by: ['measure', 'kind'] },
    { of: 'period', by: ['measure', 'kind'] },
    { of: 'place', by: [] },
    { of: 'effective', by: ['programme'] },
  ],
  boundary: [{ of: 'place', by: [] }],
} as const;
/** The values that records may be asked to have when they are counted or turned over, any of them together. */
const COUNTED_BY = { observation: ['measure', 'place', 'kind', 'document'], boundary: ['place'] } as const;

export type SeriesSubject = keyof typeof ROWS_BY;
export type Identity = Exclude<Subject, SeriesSubject>;

export const SERIES = Object.keys(ROWS_BY) as readonly SeriesSubject[];
export const isSeries = (subject: Subject): subject is SeriesSubject => Object.hasOwn(ROWS_BY, subject);
/** Held whole: of these a workspace has few. */
export const IDENTITIES = SUBJECT_NAMES.filter((subject): subject is Identity => !isSeries(subject));

type Values<Fields extends readonly string[]> = { readonly [F in Fields[number]]: string };
export type RowsWhere<S extends SeriesSubject> = (typeof ROWS_BY)[S][number] extends infer F
  ? F extends readonly string[]
    ? Values<F>
    : never
  : never;
type WhichOf<S extends SeriesSubject> = (typeof WHICH_BY)[S][number];
export type WhichField<S extends SeriesSubject> = WhichOf<S>['of'];
export type WhichWhere<S extends SeriesSubject, F extends WhichField<S>> = Extract<
  WhichOf<S>,
  { of: F }
>['by'] extends infer B
  ? B extends readonly string[]
    ? Values<B>
    : never
  : never;
/** Any value will do, but there must be one. */
export const SOME = '*';
export type CountWhere<S extends SeriesSubject> = { readonly [F in (typeof COUNTED_BY)[S][number]]?: string };

type Where = Readonly<Record<string, string>>;
/** Values of a field, each with all that says from when it holds: it holds as soon as one of them does. */
export type Which = ReadonlyMap<string, ReadonlySet<Effective>>;
/** Records, counted by what says from when they hold. */
export type Count = ReadonlyMap<Effective, number>;

/** A question to a series; `T` is its answer. Two with the same text are the same question. */
export interface SeriesKey<T = unknown> {
  readonly ask: 'rows' | 'which' | 'count';
  readonly subject: SeriesSubject;
  readonly where: Where;
  /** Of `which`: the field. */
  readonly of?: string;
  readonly text: string;
  /** Never there: tells the compiler what `T` is. */
  readonly answer?: T;
}
export type Rows<S extends SeriesSubject = SeriesSubject> = readonly Stored<S>[];

/** Values hold no spaces: they are ids, codes and periods. */
const textOf = (ask: string, where: Where): string => {
  const fields = Object.keys(where);
  let text = ask;
  for (const field of fields.length > 1 ? fields.toSorted() : fields) text += ` ${field}=${where[field] ?? ''}`;
  return text;
};

const whichOf = (subject: SeriesSubject, of: string): string => `${of}s of ${subject}`;

const givenOf = (where: Readonly<Record<string, string | undefined>>): Where =>
  Object.fromEntries(Object.entries(where).filter(([, value]) => value !== undefined)) as Where;

export const rowsKey = <S extends SeriesSubject>(subject: S, where: RowsWhere<S>): SeriesKey<Rows<S>> => ({
  ask: 'rows',
  subject,
  where,
  text: textOf(subject, where),
});

export const whichKey = <S extends SeriesSubject, F extends WhichField<S>>(
  subject: S,
  of: F,
  where: WhichWhere<S, F>,
): SeriesKey<Which> => ({ ask: 'which', subject, of, where, text: textOf(whichOf(subject, of), where) });

export const countKey = <S extends SeriesSubject>(subject: S, where: CountWhere<S>): SeriesKey<Count> => {
  const given = givenOf(where);
  return { ask: 'count', subject, where: given, text: textOf(`count of ${subject}`, given) };
};

/** Keys of rows among which those of this key are: whoever has one of them need not ask. */
export const widerKeys = ({ subject, where }: SeriesKey): readonly SeriesKey<Rows>[] => {
  const fields = Object.keys(where);
  return (ROWS_BY[subject] as readonly (readonly string[])[])
    .filter((by) => by.length < fields.length && by.every((field) => fields.includes(field)))
    .map((by) => Object.fromEntries(by.map((field) => [field, where[field] ?? ''])))
    .map((wider) => ({ ask: 'rows', subject, where: wider, text: textOf(subject, wider) }));
};

/** A record of a series as it stands in its table or in an entry of the journal. */
export interface SeriesRecord {
  readonly subject: SeriesSubject;
  readonly id: string;
  readonly programme?: string | undefined;
  readonly record: object;
}

export const seriesRecord = (stored: Stored<SeriesSubject>): SeriesRecord => ({
  subject: stored.ref.subject as SeriesSubject,
  id: stored.ref.id,
  programme: stored.programme,
  record: stored,
});

/** The value of a field by which records of a series are asked for. */
const valueOf = (field: string, { subject, id, programme, record }: SeriesRecord): string | undefined => {
  switch (field) {
    case 'id':
      return id;
    case 'programme':
      return programme ?? '';
    case 'effective':
      return effectiveOf(subject, record);
    case 'document':
    case 'agency':
      return (record as { readonly source?: Source }).source?.[field];
    default:
      return (record as Readonly<Record<string, string | undefined>>)[field];
  }
};

/** Whether a record is among those that are asked for. */
export const matches = ({ subject, where }: SeriesKey, record: SeriesRecord): boolean => {
  if (record.subject !== subject) return false;
  for (const field in where) {
    const value = valueOf(field, record);
    if (where[field] === SOME ? value === undefined : value !== where[field]) return false;
  }
  return true;
};

/** What a record says to a question of `which`: the value of its field. */
export const namedValue = ({ of = '' }: SeriesKey, record: SeriesRecord): string => valueOf(of, record) ?? '';

/** The text by which records with the same values of some fields lie together; undefined where one has no value. */
export const groupOf = (fields: readonly string[], record: SeriesRecord): string | undefined => {
  const values = fields.map((field) => valueOf(field, record));
  return values.includes(undefined) ? undefined : values.join(' ');
};

/** The texts of the questions to rows and to values, among whose answers the record is. */
export const textsWith = (record: SeriesRecord): readonly string[] => {
  const { subject } = record;
  const told = (ask: string, by: readonly string[]): readonly string[] => {
    const values = by.map((field) => [field, valueOf(field, record)] as const);
    return values.some(([, value]) => value === undefined) ? [] : [textOf(ask, Object.fromEntries(values) as Where)];
  };
  return [
    ...ROWS_BY[subject].flatMap((by) => told(subject, by)),
    ...WHICH_BY[subject].flatMap(({ of, by }) => told(whichOf(subject, of), by)),
  ];
};

/** The answer as the records themselves give it. `records` are all that match, in the order of ids. */
export const answerFrom = <T>(key: SeriesKey<T>, records: Rows): T => {
  if (key.ask === 'rows') return records as T;
  if (key.ask === 'which') {
    const which = new Map<string, Set<Effective>>();
    for (const record of records.map(seriesRecord)) {
      const value = namedValue(key, record);
      const known = which.get(value) ?? new Set();
      which.set(value, known.add(effectiveOf(key.subject, record.record)));
    }
    return which as T;
  }
  const count = new Map<Effective, number>();
  for (const record of records) {
    const effective = effectiveOf(key.subject, record);
    count.set(effective, (count.get(effective) ?? 0) + 1);
  }
  return count as T;
};
