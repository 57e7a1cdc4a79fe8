import type { Application } from '#app/application.ts';
import { readWorkspaces, stateOf } from '#app/records/read-records.ts';
import type { Stored } from '#core/record/subjects.ts';

export interface ListedProgramme {
  readonly workspace: { readonly id: string; readonly name: string; readonly teaching: boolean };
  readonly programme: Stored<'programme'>;
}

/** The programmes of all workspaces, or of one, by id. */
export const listProgrammes = async (app: Application, workspace?: string): Promise<readonly ListedProgramme[]> => {
  const workspaces = (await readWorkspaces(app)).filter((one) => workspace === undefined || one.id === workspace);
  const lists = await Promise.all(workspaces.map(async (one) => [...(await stateOf(app, one)).records.programme.values()].map((programme) => ({ workspace: { id: one.id, name: one.name, teaching: one.teaching }, programme }))));
  return lists.flat();
};
