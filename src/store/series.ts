/** What series answer: at the head of the journal from their tables, at an earlier sequence from the journal itself. */
import { sql, type RawBuilder } from 'kysely';
import { append } from '#core/value/append.ts';
import type { Effective } from '#core/facts/effective.ts';
import type { Answer } from '#core/facts/move-answers.ts';
import {
  groupOf,
  seriesRecord,
  SOME,
  type Count,
  type Rows,
  type SeriesKey,
  type SeriesSubject,
  type Which,
} from '#core/facts/series.ts';
import { storedRecord } from '#core/facts/records.ts';
import type { Sees } from '#core/rights/audience.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import { asRecordRow, selectedColumns, type Row } from '#store/records.ts';
import { andVisible, seenBy } from '#store/withheld.ts';

/** Keys that differ in nothing but the values of their fields: one statement answers all of them. */
export const alike = (keys: readonly SeriesKey[]): readonly (readonly SeriesKey[])[] => [
  ...Map.groupBy(keys, (key) => {
    const fields = fieldsOf(key);
    return [key.ask, key.subject, key.of, ...fields.exact, '*', ...fields.some].join();
  }).values(),
];

/** The fields that must have the value asked for, and those that must have any. */
const fieldsOf = ({ where }: SeriesKey): { readonly exact: readonly string[]; readonly some: readonly string[] } => {
  const fields = Object.keys(where).toSorted();
  return {
    exact: fields.filter((field) => where[field] !== SOME),
    some: fields.filter((field) => where[field] === SOME),
  };
};

/** More records than whoever asks may hold at a time. */
export class TooManyRecords extends Error {
  readonly most: number;

  constructor(most: number) {
    super(`more than ${most} records are asked for at once`);
    this.most = most;
  }
}

/**
 * What the tables answer. Run in a snapshot, so that all are of one head. Throws TooManyRecords where more than `most`
 * would have to be held; no more are read.
 */
export const readAnswers = async (
  reader: Reader,
  workspace: string,
  keys: readonly SeriesKey[],
  most = Number.MAX_SAFE_INTEGER,
  sees: Sees = seenBy(reader, workspace),
): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  let left = most;
  for (const group of alike(keys)) {
    const [first] = group;
    if (!first) continue;
    const found = await READERS[first.ask](reader, { workspace, sees }, group, first, left);
    left -= sizeOf(found);
    if (left < 0) throw new TooManyRecords(most);
    append(answers, found);
  }
  return answers;
};

const sizeOf = (answers: readonly Answer[]): number =>
  answers.reduce((sum, { key, value }) => sum + (key.ask === 'rows' ? (value as Rows).length : 0), 0);

/** The programme of a row, '' where it has none: as the index behind the wall says it. */
export const OWNER = sql`(case when programme is null then '' else programme end)`;

const columnOf = (field: string): RawBuilder<unknown> => {
  if (field === 'document' || field === 'agency') return sql.ref(`source_${field}`);
  return field === 'programme' ? OWNER : sql.ref(field);
};

/** A value for each key, as a list for each field. */
const listsOf = (keys: readonly SeriesKey[], fields: readonly string[]) =>
  sql.join(fields.map((field) => sql`${keys.map(({ where }) => where[field] ?? '')}::text[]`));

const columnsOf = (fields: readonly string[]) => sql.join(fields.map(columnOf));

/** Rows that one of the keys asks for. */
const asked = ({ workspace, sees }: Within, keys: readonly SeriesKey[], key: SeriesKey): RawBuilder<unknown> => {
  const { exact, some } = fieldsOf(key);
  const conditions = sql.join(
    [
      sql`workspace_id = ${workspace}`,
      ...some.map((field) => sql`${columnOf(field)} is not null`),
      ...(exact.length === 0 ? [] : [sql`(${columnsOf(exact)}) in (select * from unnest(${listsOf(keys, exact)}))`]),
    ],
    sql` and `,
  );
  return sql`${conditions} ${andVisible(sees, key.subject)}`;
};

/** The text under which the answer to a key is found among those of keys like it. */
const nameOf = (key: SeriesKey): string =>
  fieldsOf(key)
    .exact.map((field) => key.where[field])
    .join(' ');

const answersOf = <T>(
  keys: readonly SeriesKey[],
  found: ReadonlyMap<string | undefined, T>,
  none: T,
): readonly Answer[] => keys.map((key) => ({ key, value: found.get(nameOf(key)) ?? none }));

/** Whose rows, and for whom. */
export interface Within {
  readonly workspace: string;
  readonly sees: Sees;
}

export const seriesRowsQuery = (within: Within, keys: readonly SeriesKey[], key: SeriesKey, limit?: number) => sql<Row>`
  select ${selectedColumns(key.subject)} from ${sql.table(key.subject)} where ${asked(within, keys, key)}
  order by id collate "C" ${limit === undefined ? sql`` : sql`limit ${limit}`}`;

const storedRows = async (
  reader: Reader,
  within: Within,
  keys: readonly SeriesKey[],
  key: SeriesKey,
  limit: number | undefined,
): Promise<Rows> => {
  const { rows } = await seriesRowsQuery(within, keys, key, limit).execute(reader.query);
  return rows.map((row) => storedRecord(asRecordRow(key.subject, row)) as Stored<SeriesSubject>);
};

type ReadAnswers = (
  reader: Reader,
  within: Within,
  keys: readonly SeriesKey[],
  first: SeriesKey,
  /** Rows that may be held; one more tells that there are too many. */
  most: number,
) => Promise<readonly Answer[]>;

const readRows: ReadAnswers = async (reader, within, keys, first, most) => {
  const { exact } = fieldsOf(first);
  const limit = most < Number.MAX_SAFE_INTEGER ? most + 1 : undefined;
  const rows = await storedRows(reader, within, keys, first, limit);
  return answersOf(
    keys,
    Map.groupBy(rows, (row) => groupOf(exact, seriesRecord(row))),
    [] as Rows,
  );
};

/** The text that tells from when a row holds; outlines hold on any day. */
const effectiveIn = (subject: SeriesSubject): RawBuilder<unknown> =>
  subject === 'boundary' ? sql`''::text` : sql.ref('effective');

interface WhichRow {
  readonly name: string;
  readonly value: string;
  readonly effective: Effective;
}

/**
 * Steps from value to value along an index, and within a value over all days but the first: a value holds from its
 * first day on. Texts with a document (`@…`) come behind all days.
 */
export const whichQuery = (
  { workspace, sees }: Within,
  keys: readonly SeriesKey[],
  { subject, of = '', where }: SeriesKey,
) => {
  const by = Object.keys(where).toSorted();
  const effective = effectiveIn(subject);
  const own = sql.join(
    [sql`workspace_id = ${workspace}`, ...by.map((field) => sql`${columnOf(field)} = asked.${sql.ref(field)}`)],
    sql` and `,
  );
  const names =
    by.length === 0 ? sql`''` : sql`concat_ws(' ', ${sql.join(by.map((field) => sql`asked.${sql.ref(field)}`))})`;
  const value = of === 'effective' ? effective : columnOf(of);
  const behind =
    of === 'effective'
      ? sql`${value} > found.value`
      : sql`(${value}, ${effective}) > (found.value, greatest(found.effective, '@' collate "C"))`;
  const first = (more: RawBuilder<unknown>) => sql`
    cross join lateral (
      select ${value} as value, ${effective} as effective from ${sql.table(subject)}
      where ${own} ${andVisible(sees, subject)} ${more} order by 1, 2 limit 1
    ) next`;
  return sql<WhichRow>`
    with recursive asked as (
      select ${by.length === 0 ? sql`1 as one` : sql`*`} from ${by.length === 0 ? sql`(values (1)) as asked (one)` : sql`unnest(${listsOf(keys, by)}) as asked (${sql.join(by.map((field) => sql.ref(field)))})`}
    ), found as (
      select asked.*, next.* from asked ${first(sql``)}
      union all
      select asked.*, next.* from found, lateral (select ${by.length === 0 ? sql`found.one` : sql.join(by.map((field) => sql`found.${sql.ref(field)}`))}) as asked (${by.length === 0 ? sql`one` : sql.join(by.map((field) => sql.ref(field)))}) ${first(sql`and ${behind}`)}
    )
    select ${names} as name, value, effective from found asked`;
};

const readWhich: ReadAnswers = async (reader, within, keys, first) => {
  const { rows } = await whichQuery(within, keys, first).execute(reader.query);
  const found = new Map<string, Map<string, Set<Effective>>>();
  for (const { name, value, effective } of rows) {
    const which = found.get(name) ?? new Map<string, Set<Effective>>();
    found.set(name, which);
    which.set(value, (which.get(value) ?? new Set()).add(effective));
  }
  return answersOf(keys, found as ReadonlyMap<string, Which>, new Map());
};

interface CountRow {
  readonly name: string;
  readonly effective: Effective;
  readonly n: number;
}

export const countQuery = (within: Within, keys: readonly SeriesKey[], key: SeriesKey) => {
  const { exact } = fieldsOf(key);
  const name = exact.length === 0 ? sql`''` : sql`concat_ws(' ', ${columnsOf(exact)})`;
  return sql<CountRow>`
    select ${name} as name, ${effectiveIn(key.subject)} as effective, count(*)::integer as n
    from ${sql.table(key.subject)} where ${asked(within, keys, key)} group by 1, 2`;
};

const readCount: ReadAnswers = async (reader, within, keys, first) => {
  const { rows } = await countQuery(within, keys, first).execute(reader.query);
  const found = new Map<string, Map<Effective, number>>();
  for (const { name, effective, n } of rows) {
    const count = found.get(name) ?? new Map<Effective, number>();
    found.set(name, count.set(effective, n));
  }
  return answersOf(keys, found as ReadonlyMap<string, Count>, new Map());
};

const READERS = { rows: readRows, which: readWhich, count: readCount } as const;
