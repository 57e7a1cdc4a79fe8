/** The version of what is stored: an answer made at one version holds as long as the version stands. */
import type { Application } from '#app/application.ts';
import { findWorkspace, listWorkspaces } from '#store/workspace.ts';

/** The journal sequence of a workspace, or of all of them together. Undefined: there is no such workspace. */
export const readVersion = async (app: Application, workspace?: string): Promise<string | undefined> => {
  if (workspace !== undefined) return (await findWorkspace(app.database.reader, workspace))?.sequence.toString();
  const all = await listWorkspaces(app.database.reader);
  return all.map(({ id, sequence }) => `${id}:${sequence}`).join() || undefined;
};
