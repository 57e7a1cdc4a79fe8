/** The version of what is stored: an answer made at one version holds as long as the version stands. */
import type { Application } from '#app/application.ts';
import { findSequence, listSequences } from '#store/version.ts';

/** The journal sequence of a workspace, or of all of them together. Undefined: there is no such workspace. */
export const readVersion = async ({ database }: Application, workspace?: string): Promise<string | undefined> => {
  if (workspace !== undefined) return (await findSequence(database, workspace))?.toString();
  const all = await listSequences(database);
  return all.map(({ id, sequence }) => `${id}:${sequence}`).join() || undefined;
};
