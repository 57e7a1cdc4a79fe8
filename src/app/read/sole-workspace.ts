import type { Application } from '#app/application.ts';
import { readWorkspace, readWorkspaces } from '#app/read/records.ts';
import { refuse } from '#app/refusal.ts';
import type { WorkspaceRow } from '#store/workspace.ts';

/** The workspace with this id, or the only one there is beside those for teaching. Refuses `workspace.unknown`, `workspace.none`, `workspace.which`. */
export const soleWorkspace = async (app: Application, id?: string): Promise<WorkspaceRow> => {
  if (id !== undefined) return readWorkspace(app, id);
  const every = await readWorkspaces(app);
  const real = every.filter((one) => !one.teaching);
  const all = real.length > 0 ? real : every;
  const [only, second] = all;
  if (!only) return refuse('workspace.none', {});
  return second ? refuse('workspace.which', { known: all.map((one) => one.id) }) : only;
};
