import type { Application } from '#app/application.ts';
import { readWorkspace, readWorkspaces } from '#app/records/read-records.ts';
import { refuse } from '#app/refusal.ts';

/** The workspace with this id, or the only one there is beside those for teaching. Refuses `workspace.unknown`, `workspace.none`, `workspace.which`. */
export const soleWorkspace = async (app: Application, id?: string): Promise<string> => {
  if (id !== undefined) return (await readWorkspace(app, id)).id;
  const every = await readWorkspaces(app);
  const real = every.filter((one) => !one.teaching);
  const all = real.length > 0 ? real : every;
  const [only, second] = all;
  if (!only) return refuse('workspace.none', {});
  return second ? refuse('workspace.which', { known: all.map((one) => one.id) }) : only.id;
};
