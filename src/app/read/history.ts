/** What happened to a record, to the records of one command, and to those that are gone. */
import type { Application } from '#app/application.ts';
import { readWorkspace } from '#app/read/records.ts';
import { toldEntries } from '#app/state/told-entries.ts';
import type { Identity } from '#core/facts/series.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { entriesOf, entriesOfCommand, removalsOf } from '#store/journal/read.ts';

/** Every version of a record, newest first. */
export const readRecordHistory = async (
  app: Application,
  workspace: string,
  subject: Subject,
  id: string,
): Promise<readonly ChainedEntry[]> =>
  told(app, workspace, await entriesOf(app.database.reader, workspace, subject, id));

const told = async (
  app: Application,
  workspace: string,
  entries: readonly ChainedEntry[],
): Promise<readonly ChainedEntry[]> => (await toldEntries(app, await readWorkspace(app, workspace), entries)).entries;

/** A command, and one of the entries that it wrote. */
export interface CommandPlace {
  readonly command: string;
  readonly sequence: number;
}

/** All entries of one command, in the order in which they were written. */
export const readCommandEntries = async (
  app: Application,
  workspace: string,
  place: CommandPlace,
): Promise<readonly ChainedEntry[]> =>
  told(app, workspace, await entriesOfCommand(app.database.reader, workspace, place));

/** The removals of records of a subject that have not come back, newest first. */
export const readClosed = async (
  app: Application,
  workspace: string,
  subject: Identity,
  stands: (id: string) => boolean,
): Promise<readonly ChainedEntry[]> =>
  told(
    app,
    workspace,
    (await removalsOf(app.database.reader, workspace, subject)).filter(({ record_id: id }) => !stands(id)),
  );
