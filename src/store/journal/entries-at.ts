/** Who wrote some journal entries, and when. */
import { sql } from 'kysely';
import { recordName } from '#core/facts/withheld.ts';
import type { JournalSubject } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import { authorFor } from '#store/journal/read.ts';
import { namesOf, subjectToday } from '#store/upcast.ts';
import { entryVisible, seenBy } from '#store/withheld.ts';

export interface EntryHead {
  readonly sequence: number;
  readonly actor: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
}

/** By sequence; those that are not there are left out. */
export const readEntriesAt = async (
  reader: Reader,
  workspace: string,
  sequences: readonly number[],
): Promise<ReadonlyMap<number, EntryHead>> => {
  if (sequences.length === 0) return new Map();
  const rows = await reader.query
    .selectFrom('journal')
    .select(['sequence', 'actor', 'at'])
    .where('workspace_id', '=', workspace)
    .where(sql<boolean>`sequence = any(${[...new Set(sequences)]})`)
    .execute();
  return new Map(rows.map((row) => [Number(row.sequence), headOf(reader, workspace, row)]));
};

/** The entries by which records went that are on record no more, by their names (`recordName`). */
export const readRemovals = async (
  reader: Reader,
  workspace: string,
  records: readonly { readonly subject: JournalSubject; readonly id: string }[],
): Promise<ReadonlyMap<string, EntryHead>> => {
  if (records.length === 0) return new Map();
  const named = records.flatMap(({ subject, id }) => namesOf(subject).map((name) => ({ name, id })));
  const rows = await reader.query
    .selectFrom('journal')
    .select(['subject', 'record_id', 'sequence', 'actor', 'at'])
    .select(sql<boolean>`after is null`.as('gone'))
    .distinctOn(['subject', 'record_id'])
    .where('workspace_id', '=', workspace)
    .where(
      sql<boolean>`(subject, record_id) in (select * from unnest(
        ${named.map(({ name }) => name)}::text[], ${named.map(({ id }) => id)}::text[]))`,
    )
    .where(entryVisible(seenBy(reader, workspace)))
    .orderBy('subject')
    .orderBy('record_id')
    .orderBy('sequence', 'desc')
    .execute();
  // A record whose subject has another name today has its last entry under the new one.
  const last = rows.toSorted((a, b) => Number(a.sequence) - Number(b.sequence));
  const found = new Map(last.map((row) => [recordName(subjectToday(row.subject), row.record_id), row]));
  return new Map(
    [...found].flatMap(([name, row]) => (row.gone ? [[name, headOf(reader, workspace, row)] as const] : [])),
  );
};

interface HeadRow {
  readonly sequence: number;
  readonly actor: string;
  readonly at: Date;
}

const headOf = (reader: Reader, workspace: string, { sequence, actor, at }: HeadRow): EntryHead => ({
  sequence: Number(sequence),
  actor: authorFor(reader, workspace, actor),
  at: at.toISOString(),
});
