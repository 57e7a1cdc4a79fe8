/**
 * A report goes to its readers as it is: what is issued, and the draft on the desk, are made of what they may see,
 * whoever issues or edits it.
 */
import type { Application } from '#app/application.ts';
import { bothSee, seesOf } from '#core/rights/audience.ts';
import { SUBJECTS, type RecordIn } from '#core/subjects/subjects.ts';
import { codesOf } from '#core/vocabulary/words.ts';
import { readBy } from '#store/connection.ts';
import { needsOfRecord, seenBy, withheldAmong } from '#store/withheld.ts';

/**
 * The application as those see who may see a record, and no more than who asks sees. Persons are named in it: whom a
 * report names the office decides.
 */
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
      named: () => true,
    }),
  };
};

/** Those of some blocks of a report on which something is decided that who asks may not see. */
export const unseenBlocks = async (
  app: Application,
  workspace: string,
  report: string,
  blocks: readonly string[],
): Promise<ReadonlySet<string>> => {
  const ids = new Map(
    blocks.flatMap((block) => codesOf('wordingAct').map((act) => [wordingId({ report, block, act }), block])),
  );
  const unseen = await withheldAmong(app.database.reader, workspace, 'wording', [...ids.keys()]);
  return new Set([...unseen].flatMap((id) => ids.get(id) ?? []));
};

const wordingId = SUBJECTS.wording.key as unknown as (
  one: Pick<RecordIn<'wording'>, 'report' | 'block' | 'act'>,
) => string;
