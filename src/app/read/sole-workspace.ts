import type { Application } from '#app/application.ts';
import { readWorkspace } from '#app/read/records.ts';
import { refuse } from '#app/refusal.ts';
import { firstWorkspaces, type WorkspaceRow } from '#store/workspace.ts';

/** Of more to choose from nobody reads the names. */
const NAMED = 20;

/**
 * The workspace with this id, or the only one there is beside those for teaching. Refuses `workspace.unknown`,
 * `workspace.none`, `workspace.which`.
 */
export const soleWorkspace = async (app: Application, id?: string): Promise<WorkspaceRow> => {
  if (id !== undefined) return readWorkspace(app, id);
  const { reader } = app.database;
  const real = await firstWorkspaces(reader, false, NAMED);
  const all = real.length > 0 ? real : await firstWorkspaces(reader, true, NAMED);
  const [only, second] = all;
  if (!only) return refuse('workspace.none', {});
  return second ? refuse('workspace.which', { known: all.map((one) => one.id) }) : only;
};
