/** The records of a workspace, read once for each state of its journal. */
import type { Application } from '#app/application.ts';
import { refuse } from '#app/refusal.ts';
import { openRulePacks } from '#app/urban-class/open-rule-packs.ts';
import type { Records } from '#core/record/records.ts';
import { viewAsOf, type View } from '#core/record/view.ts';
import type { Day } from '#core/time/day.ts';
import { loadRecords, loadRecordsAt } from '#store/records.ts';
import { findWorkspace, listWorkspaces, type WorkspaceRow } from '#store/workspace.ts';

/** By workspace: its records at the sequence they were read. A copy of the database's state, never its master. */
export type RecordsCache = Map<string, { readonly records: Records; readonly views: Map<Day, View> }>;

/** Views kept per state: a page's as-of day is nearly always one of few. */
const VIEWS_KEPT = 8;

/** The workspaces, by id. */
export const readWorkspaces = (app: Application): Promise<readonly WorkspaceRow[]> => listWorkspaces(app.database.reader);

/** The workspace's row. Refuses `workspace.unknown`. */
export const readWorkspace = async (app: Application, workspace: string): Promise<WorkspaceRow> =>
  (await findWorkspace(app.database.reader, workspace)) ?? refuse('workspace.unknown', { workspace });

/** The current records; the database is asked only for the sequence when nothing has changed. */
export const readRecords = async (app: Application, workspace: string): Promise<Records> => (await cached(app, workspace)).records;

/** The records as of a day. Refuses `workspace.unknown`. */
export const readView = async (app: Application, workspace: string, asOf: Day): Promise<View> => {
  const { records, views } = await cached(app, workspace);
  const known = views.get(asOf);
  if (known) return known;
  const view = viewAsOf(records, asOf, await openRulePacks());
  if (views.size >= VIEWS_KEPT) views.delete(views.keys().next().value ?? asOf);
  views.set(asOf, view);
  return view;
};

/** The records as they were at an earlier journal sequence, as of a day: what an issued report was computed from. */
export const readViewAt = async (app: Application, workspace: string, asOf: Day, sequence: number): Promise<View> => {
  const row = await readWorkspace(app, workspace);
  if (sequence > row.sequence || sequence < 1) refuse('journal.unknown-sequence', { sequence, last: row.sequence });
  return viewAsOf(await app.database.read((reader) => loadRecordsAt(reader, workspace, sequence)), asOf, await openRulePacks());
};

const cached = async (app: Application, workspace: string) => {
  const { sequence } = await readWorkspace(app, workspace);
  const known = app.recordsCache.get(workspace);
  if (known?.records.sequence === sequence) return known;
  const records = await app.database.read((reader) => loadRecords(reader, workspace));
  const entry = { records: records ?? refuse('workspace.unknown', { workspace }), views: new Map<Day, View>() };
  app.recordsCache.set(workspace, entry);
  return entry;
};
