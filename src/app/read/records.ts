/** The records of a workspace, read once for each state of its journal. */
import type { Application } from '#app/application.ts';
import { refuse } from '#app/refusal.ts';
import { shippedRulePacks } from '#app/shipped.ts';
import { sameHead } from '#core/facts/head.ts';
import type { Records } from '#core/facts/records.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import type { Day } from '#core/value/day.ts';
import { loadRecords, loadRecordsAt } from '#store/records.ts';
import { findWorkspace, listWorkspaces, type WorkspaceRow } from '#store/workspace.ts';

interface KeptState {
  readonly records: Records;
  readonly views: Map<Day, View>;
  readonly law: readonly RulePack[];
}

/** By workspace: its records at the head they were read at. A copy of the database's state, never its master. */
export type RecordsCache = Map<string, KeptState>;

/** Views kept per state: a page's as-of day is nearly always one of few. */
const VIEWS_KEPT = 8;

/** The workspaces, by id. */
export const readWorkspaces = (app: Application): Promise<readonly WorkspaceRow[]> =>
  listWorkspaces(app.database.reader);

/** The workspace's row. Refuses `workspace.unknown`. */
export const readWorkspace = async (app: Application, workspace: string): Promise<WorkspaceRow> =>
  (await findWorkspace(app.database.reader, workspace)) ?? refuse('workspace.unknown', { workspace });

/** The workspace and its records at one state. */
export interface WorkspaceState {
  readonly workspace: WorkspaceRow;
  readonly records: Records;
  /** The records as of a day; made once for a state. */
  readonly viewAt: (asOf: Day) => View;
}

/** The state of a workspace now: one small question when nothing has changed since. Refuses `workspace.unknown`. */
export const readState = async (app: Application, workspace: string): Promise<WorkspaceState> =>
  stateOf(app, await readWorkspace(app, workspace));

/** The state of a workspace whose row has just been read: no question at all when nothing has changed. */
export const stateOf = async (app: Application, workspace: WorkspaceRow): Promise<WorkspaceState> => {
  const kept = app.recordsCache.get(workspace.id);
  const state = kept && sameHead(kept.records, workspace) ? kept : await load(app, workspace.id);
  return { workspace, records: state.records, viewAt: (asOf) => viewOf(state, asOf) };
};

/** The records as of a day. Refuses `workspace.unknown`. */
export const readView = async (app: Application, workspace: string, asOf: Day): Promise<View> =>
  (await readState(app, workspace)).viewAt(asOf);

/** The records as they were at an earlier journal sequence, as of a day: what an issued report was computed from. */
export const readViewAt = async (app: Application, workspace: string, asOf: Day, sequence: number): Promise<View> => {
  const row = await readWorkspace(app, workspace);
  if (sequence > row.sequence || sequence < 1) refuse('journal.unknown-sequence', { sequence, last: row.sequence });
  return viewAsOf(
    await app.database.read((reader) => loadRecordsAt(reader, workspace, sequence)),
    asOf,
    await shippedRulePacks(),
  );
};

const viewOf = ({ records, views, law }: KeptState, asOf: Day): View => {
  const known = views.get(asOf);
  if (known) return known;
  const view = viewAsOf(records, asOf, law);
  if (views.size >= VIEWS_KEPT) views.delete(views.keys().next().value ?? asOf);
  views.set(asOf, view);
  return view;
};

const load = async (app: Application, workspace: string): Promise<KeptState> => {
  const [records, law] = await Promise.all([
    app.database.read((reader) => loadRecords(reader, workspace)),
    shippedRulePacks(),
  ]);
  const entry = { records: records ?? refuse('workspace.unknown', { workspace }), views: new Map<Day, View>(), law };
  app.recordsCache.set(workspace, entry);
  return entry;
};
