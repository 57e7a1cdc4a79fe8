/** Entries of a journal that somebody looks for: by day, author, agency, kind, action and words. */
import { sql, type RawBuilder } from 'kysely';
import { askedWords } from '#core/query/find.ts';
import type { JournalSubject } from '#core/subjects/subjects.ts';
import type { Sees } from '#core/rights/audience.ts';
import type { Reader } from '#store/connection.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { authorFor, entryFor, type EntryRow } from '#store/journal/read.ts';
import { namesOf } from '#store/upcast.ts';
import { entryVisible, seenBy } from '#store/withheld.ts';

export type EntryAction = 'added' | 'changed' | 'removed';

export interface EntryFilter {
  /** From this instant on, and before that one: ISO 8601. */
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  /** Who wrote, as the reader is told of it. */
  readonly actor?: string | undefined;
  /** Id of an agency that the record names: as its source, its owner, who reports it. */
  readonly agency?: string | undefined;
  readonly subject?: JournalSubject | undefined;
  readonly action?: EntryAction | undefined;
  /** Entries of these are left out. */
  readonly without?: readonly JournalSubject[] | undefined;
  /**
   * Words that each begin a word of the record, before or after, of its id or of the reason; without marks and case.
   */
  readonly words?: string | undefined;
  /** Names of whom any may have written. */
  readonly authors?: readonly string[];
  /** Entries that name private persons are left out. */
  readonly unnamed?: boolean;
}

export interface EntryPage {
  /** Sequences up to this one, newest first; or from this one on, oldest first. */
  readonly upTo?: number;
  readonly from?: number;
  readonly limit: number;
}

/** Entries that pass the filter. */
export const findEntries = async (
  reader: Reader,
  workspace: string,
  filter: EntryFilter,
  page: EntryPage,
): Promise<readonly ChainedEntry[]> => {
  // A name that is not told must not be found either.
  const unnamed = filter.words !== undefined && reader.named?.(workspace) === false;
  const authors =
    filter.actor === undefined || reader.named?.(workspace) !== false
      ? undefined
      : (await allAuthors(reader, workspace)).filter((one) => authorFor(reader, workspace, one) === filter.actor);
  const asked = { ...filter, unnamed, ...(authors && { actor: undefined, authors }) };
  const { rows } = await entriesQuery(workspace, asked, page, seenBy(reader, workspace)).execute(reader.query);
  return rows.map(entryFor(reader));
};

export const entriesQuery = (
  workspace: string,
  filter: EntryFilter,
  { upTo, from, limit }: EntryPage,
  sees: Sees = 'all',
) => {
  const order = from === undefined ? sql`desc` : sql`asc`;
  const conditions = [
    sql`workspace_id = ${workspace}`,
    ...(upTo === undefined ? [] : [sql`sequence <= ${upTo}`]),
    ...(from === undefined ? [] : [sql`sequence >= ${from}`]),
    ...filterConditions(workspace, filter),
    ...(sees === 'all' ? [] : [entryVisible(sees)]),
  ];
  return sql<EntryRow>`
    select * from journal where ${sql.join(conditions, sql` and `)} order by sequence ${order} limit ${limit}`;
};

const filterConditions = (
  workspace: string,
  { from, before, actor, authors, agency, subject, action, without = [], words, unnamed }: EntryFilter,
): readonly RawBuilder<unknown>[] => [
  ...(from === undefined ? [] : [sql`at >= ${from}::timestamptz`]),
  ...(before === undefined ? [] : [sql`at < ${before}::timestamptz`]),
  ...(actor === undefined ? [] : [sql`actor = ${actor}`]),
  ...(authors === undefined ? [] : [sql`actor = any(${[...authors]}::text[])`]),
  ...(subject === undefined ? [] : [sql`subject = any(${namesOf(subject)})`]),
  ...(action === undefined ? [] : [ACTIONS[action]]),
  ...(without.length === 0 ? [] : [sql`subject <> all(${without.flatMap(namesOf)})`]),
  ...(agency === undefined ? [] : [namesAgency(agency)]),
  ...(words === undefined ? [] : wordConditions(workspace, words)),
  ...(unnamed === true ? [NAMES_NOBODY] : []),
];

const ACTIONS: Readonly<Record<EntryAction, RawBuilder<unknown>>> = {
  added: sql`before is null`,
  changed: sql`before is not null and after is not null`,
  removed: sql`after is null`,
};

/** No giver who is a person, nobody in charge of a task, nobody who wrote (`core/facts/unnamed.ts`). */
const NAMES_NOBODY = sql`case when subject = any(${namesOf('party')}) then
    before ->> 'kind' is distinct from 'person' and after ->> 'kind' is distinct from 'person'
    when subject = any(${namesOf('task')}) then before ->> 'person' is null and after ->> 'person' is null
    when subject = any(${namesOf('opinion')}) then before ->> 'by' is null and after ->> 'by' is null
    else subject <> all(${(['collection', 'return', 'cell', 'issue', 'receipt', 'path'] as const).flatMap(namesOf)}) end`;

/** Fields that name an agency, in the words of any day. */
const AGENCY_FIELDS = ['owner', 'lead', 'agency', 'unit', 'by', 'issuer'] as const;
const AGENCY_LISTS = ['agencies', 'units', 'supporting'] as const;

const namesAgency = (agency: string): RawBuilder<unknown> => {
  const within = (record: RawBuilder<unknown>): readonly RawBuilder<unknown>[] => [
    ...AGENCY_FIELDS.map((field) => sql`${record} ->> ${sql.lit(field)} = ${agency}`),
    ...['agency', 'unit'].map((field) => sql`${record} -> 'source' ->> ${sql.lit(field)} = ${agency}`),
    ...AGENCY_LISTS.map((field) => sql`${record} -> ${sql.lit(field)} ? ${agency}`),
  ];
  return sql`(${sql.join(
    [
      sql`(subject = any(${namesOf('agency')}) and record_id = ${agency})`,
      ...within(sql.ref('before')),
      ...within(sql.ref('after')),
    ],
    sql` or `,
  )})`;
};

/**
 * The expression and the condition of the index, letter by letter as migration 0060 has them: another is not found in
 * it.
 */
const WORDS = sql.raw('journal_words(workspace_id, subject, reason, record_id, before, after)');
const HAS_WORDS = sql.raw(`(subject not in ('observation', 'boundary') or reason is not null
    or (before ->> 'note') is not null or (after ->> 'note') is not null)`);

/** Each word as the beginning of one; a sign is no word, and is found nowhere. */
const wordConditions = (workspace: string, text: string): readonly RawBuilder<unknown>[] => {
  if (text.trim() === '') return [];
  const words = askedWords(text);
  if (words.length === 0) return [sql`false`];
  const question = [`'@${workspace}'`, ...words.map((word) => `'${word}':*`)].join(' & ');
  return [sql`${WORDS} @@ ${question}::tsquery`, HAS_WORDS];
};

/** Who has written, as the reader is told of it. */
export const journalAuthors = async (reader: Reader, workspace: string): Promise<readonly string[]> => {
  const authors = await allAuthors(reader, workspace);
  return [...new Set(authors.map((one) => authorFor(reader, workspace, one)))].slice(0, MOST_AUTHORS);
};

const MOST_AUTHORS = 500;

const allAuthors = async (reader: Reader, workspace: string): Promise<readonly string[]> => {
  const { rows } = await authorsQuery(workspace, seenBy(reader, workspace)).execute(reader.query);
  return rows.map(({ actor }) => actor);
};

export const authorsQuery = (workspace: string, sees: Sees = 'all') => sql<{ readonly actor: string }>`
  select distinct actor from journal where workspace_id = ${workspace}${
    sees === 'all' ? sql`` : sql` and ${entryVisible(sees)}`
  } order by actor`;
