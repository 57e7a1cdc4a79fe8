/** The records of a workspace as use cases ask for them. */
import { aside, type Application } from '#app/application.ts';
import { refuse } from '#app/refusal.ts';
import { viewOf } from '#app/state/state.ts';
import { stateAt, stateAtSequence } from '#app/state/states.ts';
import type { Identities } from '#core/facts/facts.ts';
import type { View } from '#core/facts/view.ts';
import type { Day } from '#core/value/day.ts';
import type { Part } from '#store/programme-list.ts';
import { askWorkspace, listWorkspaces, someWorkspaces, type WorkspaceRow } from '#store/workspace.ts';

/** The workspaces, by id. */
export const readWorkspaces = (app: Application): Promise<readonly WorkspaceRow[]> =>
  listWorkspaces(app.database.reader);

/** Some of them, and how many there are. */
export const readSomeWorkspaces = (app: Application, part: Part): ReturnType<typeof someWorkspaces> =>
  app.database.read((reader) => someWorkspaces(reader, part));

/** The workspace's row. Refuses `workspace.unknown`. */
export const readWorkspace = async (app: Application, workspace: string): Promise<WorkspaceRow> =>
  (await aside(app, askWorkspace(app.database, workspace))) ?? refuse('workspace.unknown', { workspace });

/** The workspace and what is known of it at one state. */
export interface WorkspaceState {
  readonly workspace: WorkspaceRow;
  readonly records: Identities;
  /** The facts as of a day; made once for a state. */
  readonly viewAt: (asOf: Day) => View;
}

/** The state of a workspace now: one small question when nothing has changed since. Refuses `workspace.unknown`. */
export const readState = async (app: Application, workspace: string): Promise<WorkspaceState> =>
  stateOf(app, await readWorkspace(app, workspace));

/** The state of a workspace whose row has just been read: no question at all when nothing has changed. */
export const stateOf = async (app: Application, workspace: WorkspaceRow): Promise<WorkspaceState> => {
  const state = await stateAt(app, workspace);
  return { workspace, records: state.facts.identities, viewAt: (asOf) => viewOf(state, asOf) };
};

/** The facts as of a day. Refuses `workspace.unknown`. */
export const readView = async (app: Application, workspace: string, asOf: Day): Promise<View> =>
  (await readState(app, workspace)).viewAt(asOf);

/** The facts as they were at an earlier journal sequence, as of a day: what an issued report was computed from. */
export const readViewAt = async (app: Application, workspace: string, asOf: Day, sequence: number): Promise<View> => {
  const row = await readWorkspace(app, workspace);
  if (sequence > row.sequence || sequence < 1) refuse('journal.unknown-sequence', { sequence, last: row.sequence });
  return viewOf(await stateAtSequence(app, row, sequence), asOf);
};
