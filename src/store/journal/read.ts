/** The journal as its readers ask for it. */
import { sql } from 'kysely';
import type { JournalSubject } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';

/** Who wrote an entry, and when. */
export interface Written {
  readonly actor: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
}

/** By sequence, for the traces of figures. */
export const writingsAt = async (
  reader: Reader,
  workspace: string,
  sequences: readonly number[],
): Promise<ReadonlyMap<number, Written>> => {
  if (sequences.length === 0) return new Map();
  const rows = await reader.query
    .selectFrom('journal')
    .select(['sequence', 'actor', 'at'])
    .where('workspace_id', '=', workspace)
    .where(sql<boolean>`sequence = any(${[...new Set(sequences)]})`)
    .execute();
  return new Map(rows.map(({ sequence, actor, at }) => [sequence, { actor, at: at.toISOString() }]));
};

/** All entries of one record, newest first. */
export const entriesOf = async (
  reader: Reader,
  workspace: string,
  subject: JournalSubject,
  id: string,
): Promise<readonly ChainedEntry[]> => {
  const rows = await reader.query
    .selectFrom('journal')
    .selectAll()
    .where('workspace_id', '=', workspace)
    .where('subject', '=', subject)
    .where('record_id', '=', id)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};

/** The latest entries up to a sequence, newest first. */
export const latestEntries = async (
  reader: Reader,
  workspace: string,
  upTo: number,
  limit: number,
): Promise<readonly ChainedEntry[]> => {
  const rows = await reader.query
    .selectFrom('journal')
    .selectAll()
    .where('workspace_id', '=', workspace)
    .where('sequence', '<=', upTo)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};
