/** A report goes to its readers as it is: what is issued is made of what they may see, whoever issues it. */
import type { Application } from '#app/application.ts';
import { bothSee, seesOf } from '#core/rights/audience.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { readBy } from '#store/connection.ts';
import { seenBy } from '#store/withheld.ts';

/** The application as those see for whom the report is, and no more than who asks sees. */
export const asReadersOf = (app: Application, { audience }: Pick<Stored<'report'>, 'audience'>): Application => {
  const { database } = app;
  return {
    ...app,
    database: readBy(database, {
      sees: (workspace) => bothSee(seenBy(database.reader, workspace), seesOf(audience)),
      drafts: database.reader.drafts ?? 'all',
    }),
  };
};
