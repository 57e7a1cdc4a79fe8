/** Where a person looks after people: the ways to their pages. */
import type { Application } from '#app/application.ts';
import { may, workspacesWhere } from '#core/rights/rights.ts';
import type { Caller } from '#core/rights/caller.ts';
import { findWorkspace, listWorkspaces } from '#store/workspace.ts';

export interface ManagedWorkspace {
  readonly id: string;
  readonly name: string;
  /** Whether its access log is theirs to read. */
  readonly access: boolean;
  /** Whether they may give accounts and roles there. */
  readonly writes: boolean;
}

/** The workspaces whose people the caller may see, by id; `app` as the caller asks it. */
export const managedWorkspaces = async (app: Application, caller: Caller): Promise<readonly ManagedWorkspace[]> => {
  const { reader } = app.database;
  const people = workspacesWhere(caller, 'people:read');
  const found =
    people === 'all'
      ? await listWorkspaces(reader)
      : (await Promise.all(people.map((id) => findWorkspace(reader, id)))).filter((one) => one !== undefined);
  return found.map(({ id, name }) => ({
    id,
    name,
    access: may(caller, 'access-log:read', id),
    writes: may(caller, 'people:write', id),
  }));
};
