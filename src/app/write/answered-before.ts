/** A form that is sent twice is carried out once, and answered the same: before anything else is asked of it. */
import type { WriteContext } from '#app/write/context.ts';
import { findCommands } from '#store/journal/commands.ts';

/** What was answered to the command; undefined: it was not carried out. `id`: as `commandIdOf` makes it. */
export const answeredBefore = async <A>(
  { app, workspace }: Pick<WriteContext, 'app' | 'workspace'>,
  id: string,
): Promise<A | undefined> =>
  (await findCommands(app.database.reader, workspace, [id])).get(id)?.answer as A | undefined;
