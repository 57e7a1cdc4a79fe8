import type { Application } from '#app/application.ts';
import { readWorkspace, readWorkspaces, stateOf } from '#app/read/records.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface ListedProgramme {
  readonly workspace: { readonly id: string; readonly name: string; readonly teaching: boolean };
  readonly programme: Stored<'programme'>;
}

/** The programmes of all workspaces, or of one, by id. Refuses `workspace.unknown`. */
export const readProgrammes = async (app: Application, workspace?: string): Promise<readonly ListedProgramme[]> => {
  const workspaces = workspace === undefined ? await readWorkspaces(app) : [await readWorkspace(app, workspace)];
  const lists = await Promise.all(
    workspaces.map(async (one) =>
      [...(await stateOf(app, one)).records.programme.values()].map((programme) => ({
        workspace: { id: one.id, name: one.name, teaching: one.teaching },
        programme,
      })),
    ),
  );
  return lists.flat();
};
