/** The journal as its readers ask for it. */
import type { Head } from '#core/facts/head.ts';
import { unnamed, unnamedAuthor } from '#core/facts/unnamed.ts';
import { sql } from 'kysely';
import type { JournalRecord, JournalSubject } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { namesOf, recordToday, subjectToday } from '#store/upcast.ts';
import { entryVisible, seenBy } from '#store/withheld.ts';

/** Whoever wrote, as a reader is told: by name to those alone who may read it. */
export const authorFor = (reader: Pick<Reader, 'named'>, workspace: string, actor: string): string =>
  reader.named?.(workspace) === false ? unnamedAuthor(actor) : actor;

export interface EntryRow extends Omit<ChainedEntry, 'at'> {
  readonly at: Date;
}

/** Entries as they are read: in the words of today, and with the names of persons for those alone who may read them. */
export const entryFor =
  (reader: Reader) =>
  ({ at, ...row }: EntryRow): ChainedEntry => {
    const subject = subjectToday(row.subject);
    const [before, after] = [row.before, row.after].map((record) =>
      recordFor(reader, row.workspace_id, subject, record as JournalRecord | null),
    );
    const actor = authorFor(reader, row.workspace_id, row.actor);
    return { ...row, actor, subject, before, after, at: at.toISOString() };
  };

/** What stood in an entry, as `entryFor` tells it. `subject`: by its name of today; null: there was none. */
export const recordFor = <R extends JournalRecord | null>(
  reader: Pick<Reader, 'named'>,
  workspace: string,
  subject: JournalSubject,
  record: R,
): R => {
  const today = recordToday(subject, record);
  return reader.named?.(workspace) === false ? unnamed(subject, today) : today;
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
    .where('subject', 'in', namesOf(subject))
    .where('record_id', '=', id)
    .where(entryVisible(seenBy(reader, workspace)))
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(entryFor(reader));
};

/**
 * The entries of one command, in the order in which they were written. They follow each other without a gap, so that
 * they are found from one of them (`sequence`) without looking through the journal.
 */
export const entriesOfCommand = async (
  reader: Reader,
  workspace: string,
  { command, sequence }: { readonly command: string; readonly sequence: number },
): Promise<readonly ChainedEntry[]> => {
  const others = reader.query
    .selectFrom('journal')
    .where('workspace_id', '=', workspace)
    .where(sql<boolean>`command_id::text <> ${command}`)
    .limit(1);
  const before = others.select('sequence').where('sequence', '<', sequence).orderBy('sequence', 'desc');
  const behind = others.select('sequence').where('sequence', '>', sequence).orderBy('sequence');
  const rows = await reader.query
    .selectFrom('journal')
    .selectAll()
    .where('workspace_id', '=', workspace)
    .where(sql<boolean>`sequence > coalesce((${before}), 0)`)
    .where(sql<boolean>`sequence < coalesce((${behind}), 9007199254740991)`)
    .where(sql<boolean>`command_id::text = ${command}`)
    .where(entryVisible(seenBy(reader, workspace)))
    .orderBy('sequence')
    .execute();
  return rows.map(entryFor(reader));
};

/** The last removal of each record of a subject that was ever removed, newest first; it may have come back since. */
export const removalsOf = async (
  reader: Reader,
  workspace: string,
  subject: JournalSubject,
): Promise<readonly ChainedEntry[]> => {
  const rows = await reader.query
    .selectFrom('journal')
    .selectAll()
    .distinctOn(['record_id'])
    .where('workspace_id', '=', workspace)
    .where('subject', 'in', namesOf(subject))
    .where('after', 'is', null)
    .where(entryVisible(seenBy(reader, workspace)))
    .orderBy('record_id')
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(entryFor(reader)).toSorted((a, b) => b.sequence - a.sequence);
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
    .where(entryVisible(seenBy(reader, workspace)))
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map(entryFor(reader));
};

/** The entry at a sequence, as a head; undefined where the journal has none. */
export const headAt = (reader: Reader, workspace: string, sequence: number): Promise<Head | undefined> =>
  reader.query
    .selectFrom('journal')
    .select(['sequence', 'hash'])
    .where('workspace_id', '=', workspace)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
