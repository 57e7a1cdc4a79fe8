/** What a stretch of a journal changed in the end, record by record, whatever happened to each meanwhile. */
import { sql } from 'kysely';
import type { Sees } from '#core/rights/audience.ts';
import type { JournalRecord, JournalSubject } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import { recordFor } from '#store/journal/read.ts';
import { namesOf, todaySql } from '#store/upcast.ts';
import { entryVisible, seenBy } from '#store/withheld.ts';

export interface Stretch {
  readonly workspace: string;
  /** Of other programmes' records only those of these subjects, which belong to all. */
  readonly programme: string;
  readonly shared: readonly JournalSubject[];
  /** Left out. */
  readonly without: readonly JournalSubject[];
  /** Behind this sequence, up to that one and with it. */
  readonly after: number;
  readonly upTo: number;
}

export interface NetChange {
  readonly subject: JournalSubject;
  readonly id: string;
  readonly programme: string | null;
  /** What stood there before the stretch, and what stands there behind it; null: nothing. */
  readonly before: JournalRecord | null;
  readonly after: JournalRecord | null;
  /** Of the last entry. */
  readonly sequence: number;
}

/** By subject, how many records are new, changed, gone. */
export interface NetCount {
  readonly subject: JournalSubject;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const entriesFor = (sees: Sees) => (sees === 'all' ? sql`` : sql`and ${entryVisible(sees)}`);

/** First and last entry of each record that the stretch touches; what is in the end as it was is left out. */
const net = ({ workspace, programme, shared, without, after, upTo }: Stretch, sees: Sees) => sql`
  select ${todaySql('touched.subject')} as subject, touched.record_id as id, last.programme, first.before, last.after,
    last.sequence
  from (
    select subject, record_id, min(sequence) as first, max(sequence) as last from journal
    where workspace_id = ${workspace} and sequence > ${after} and sequence <= ${upTo}
    and (programme = ${programme} or subject = any(${shared.flatMap(namesOf)}))
    and subject <> all(${without.flatMap(namesOf)})
    ${entriesFor(sees)} group by subject, record_id
  ) touched
  join journal first on first.workspace_id = ${workspace} and first.sequence = touched.first
  join journal last on last.workspace_id = ${workspace} and last.sequence = touched.last
  where first.before is distinct from last.after`;

export const netCountsQuery = (stretch: Stretch, sees: Sees = 'all') => sql<NetCount>`
  select subject, count(*) filter (where before is null)::integer as added,
    count(*) filter (where before is not null and after is not null)::integer as changed,
    count(*) filter (where after is null)::integer as removed
  from (${net(stretch, sees)}) changes group by subject`;

export const netCounts = async (reader: Reader, stretch: Stretch): Promise<readonly NetCount[]> =>
  (await netCountsQuery(stretch, seenBy(reader, stretch.workspace)).execute(reader.query)).rows;

export interface NetPage {
  readonly subject?: JournalSubject | undefined;
  readonly offset: number;
  readonly limit: number;
}

export const netChangesQuery = (
  stretch: Stretch,
  { subject, offset, limit }: NetPage,
  sees: Sees = 'all',
) => sql<NetChange>`
  select * from (${net(stretch, sees)}) changes
  ${subject === undefined ? sql`` : sql`where subject = ${subject}`}
  order by subject, (before is null) desc, (after is null), id collate "C" offset ${offset} limit ${limit}`;

/** Some of the changes: by subject, of each what is new first, then what changed, then what is gone. */
export const netChanges = async (reader: Reader, stretch: Stretch, page: NetPage): Promise<readonly NetChange[]> => {
  const { rows } = await netChangesQuery(stretch, page, seenBy(reader, stretch.workspace)).execute(reader.query);
  return rows.map((row) => ({
    ...row,
    sequence: Number(row.sequence),
    before: recordFor(reader, stretch.workspace, row.subject, row.before),
    after: recordFor(reader, stretch.workspace, row.subject, row.after),
  }));
};

/** The last entry before an instant; 0 where there is none. */
export const sequenceBefore = async (reader: Reader, workspace: string, instant: string): Promise<number> => {
  const row = await reader.query
    .selectFrom('journal')
    .select(({ fn }) => fn.max<number | null>('sequence').as('sequence'))
    .where('workspace_id', '=', workspace)
    .where('at', '<', new Date(instant))
    .executeTakeFirst();
  return Number(row?.sequence ?? 0);
};

/** When an entry was written: ISO 8601, UTC. Undefined: there is no such entry. */
export const instantOf = async (reader: Reader, workspace: string, sequence: number): Promise<string | undefined> => {
  const row = await reader.query
    .selectFrom('journal')
    .select('at')
    .where('workspace_id', '=', workspace)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return row?.at.toISOString();
};
