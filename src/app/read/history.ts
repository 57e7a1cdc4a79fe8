/** What happened to a record: every version with who, when, why, and what it changed. */
import type { Application } from '#app/application.ts';
import { changedFields } from '#app/read/journal.ts';
import type { Identity } from '#core/facts/series.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { entriesOf, entriesOfCommand, removalsOf } from '#store/journal/read.ts';

export interface RecordVersion {
  readonly entry: ChainedEntry;
  /** Names of the fields that differ from the version before; of a new record those that say something. */
  readonly fields: readonly string[];
}

/** Newest first. */
export const readRecordHistory = async (
  app: Application,
  workspace: string,
  subject: Subject,
  id: string,
): Promise<readonly RecordVersion[]> =>
  (await entriesOf(app.database.reader, workspace, subject, id)).map((entry) => ({
    entry,
    fields: changedFields(entry.before ?? {}, entry.after ?? {}).map(({ field }) => field),
  }));

/** A command, and one of the entries that it wrote. */
export interface CommandPlace {
  readonly command: string;
  readonly sequence: number;
}

/** All entries of one command, in the order in which they were written. */
export const readCommandEntries = (
  app: Application,
  workspace: string,
  place: CommandPlace,
): Promise<readonly ChainedEntry[]> => entriesOfCommand(app.database.reader, workspace, place);

/** The removals of records of a subject that have not come back, newest first. */
export const readClosed = async (
  app: Application,
  workspace: string,
  subject: Identity,
  stands: (id: string) => boolean,
): Promise<readonly ChainedEntry[]> =>
  (await removalsOf(app.database.reader, workspace, subject)).filter(({ record_id: id }) => !stands(id));
