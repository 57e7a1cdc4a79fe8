/**
 * A report goes to its readers as it is: what is issued, and the draft on the desk, are made of what they may see,
 * whoever issues or edits it.
 */
import type { Application } from '#app/application.ts';
import { bothSee, seesOf } from '#core/rights/audience.ts';
import { readBy } from '#store/connection.ts';
import { needsOfRecord, seenBy, standingWithheld } from '#store/withheld.ts';

/** The application as those see who may see a record, and no more than who asks sees. */
export const asReadersOf = async (
  app: Application,
  workspace: string,
  subject: 'report' | 'scenario',
  id: string,
): Promise<Application> => {
  const { database } = app;
  const needs = await needsOfRecord(database.reader, workspace, subject, id);
  return {
    ...app,
    database: readBy(database, {
      sees: (of) => bothSee(seenBy(database.reader, of), seesOf(needs)),
      drafts: database.reader.drafts ?? 'all',
    }),
  };
};

/** The blocks of a report on which something is decided that who asks may not see. */
export const unseenBlocks = async (
  app: Application,
  workspace: string,
  report: string,
): Promise<ReadonlySet<string>> => {
  const ids = await standingWithheld(app.database.reader, workspace, 'wording');
  return new Set(
    ids.flatMap((id) => {
      const [of, , ...block] = id.split(' ');
      return of === report ? [block.join(' ')] : [];
    }),
  );
};
