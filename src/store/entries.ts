/** The entries between two sequences of a journal, by which records that are already known move on or back. */
import { sql } from 'kysely';
import type { RecordEntry } from '#core/facts/move-on.ts';
import type { JournalRecord } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import { recordToday, subjectToday, thenSql } from '#store/upcast.ts';

interface EntryRow {
  readonly sequence: number;
  readonly subject: string;
  readonly id: string;
  readonly version: number;
  readonly programme: string | null;
  readonly after: JournalRecord | null;
  readonly before: JournalRecord | null;
  readonly previous_hash: string;
  readonly hash: string;
  readonly written: number | null;
  readonly owner: string | null;
}

/** Each with the writer of what it replaced, so that it may be undone. */
export const entriesBetweenQuery = (workspace: string, after: number, upTo: number) => sql<EntryRow>`
  select entry.sequence, entry.subject, entry.record_id as id, entry.version, entry.programme, entry.after,
    entry.before, entry.previous_hash, entry.hash, previous.sequence as written, previous.programme as owner
  from journal entry left join journal previous
    on previous.workspace_id = entry.workspace_id
      and previous.subject in (entry.subject, ${thenSql('entry.subject')})
      and previous.record_id = entry.record_id and previous.version = entry.version - 1
  where entry.workspace_id = ${workspace} and entry.sequence > ${after} and entry.sequence <= ${upTo}
  order by entry.sequence`;

/** The entries after a sequence up to another, oldest first. */
export const readEntries = async (
  reader: Reader,
  workspace: string,
  after: number,
  upTo: number,
): Promise<readonly RecordEntry[]> =>
  (await entriesBetweenQuery(workspace, after, upTo).execute(reader.query)).rows.map(entryOf);

const entryOf = (row: EntryRow): RecordEntry => {
  const subject = subjectToday(row.subject);
  return {
    sequence: row.sequence,
    follows: row.previous_hash,
    hash: row.hash,
    subject,
    id: row.id,
    version: row.version,
    ...(row.programme !== null && { programme: row.programme }),
    ...(row.after && { after: recordToday(subject, row.after) }),
    ...(row.before && { before: recordToday(subject, row.before) }),
    ...(row.written !== null && {
      previous: { sequence: row.written, ...(row.owner !== null && { programme: row.owner }) },
    }),
  };
};
