/**
 * What the application knows of its workspaces: the records of each at the state of its journal that was last asked for.
 * A copy of the database's state, never its master. When the journal has moved, the entries since are read and the
 * records moved on by them; whoever asks meanwhile waits for the same. What was longest not asked for is forgotten.
 */
import type { Application } from '#app/application.ts';
import { refuse } from '#app/refusal.ts';
import { shippedRulePacks } from '#app/shipped.ts';
import { sameHead } from '#core/facts/head.ts';
import { moveOn } from '#core/facts/move-on.ts';
import type { Records } from '#core/facts/records.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { SUBJECT_NAMES } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import type { Reader, Writer } from '#store/connection.ts';
import { readEntries } from '#store/entries.ts';
import { loadRecords } from '#store/records.ts';
import { findWorkspace, type WorkspaceRow } from '#store/workspace.ts';

/** The records of a workspace at one state of its journal. */
export interface State {
  readonly records: Records;
  readonly law: readonly RulePack[];
  readonly views: Map<Day, View>;
}

export interface States {
  /** By workspace, the one that was asked for last at the end. */
  readonly known: Map<string, State>;
  /** By workspace, who is reading it now. */
  readonly reading: Map<string, Promise<void>>;
  /** Bytes that all known states may take, as far as `weightOf` can tell. */
  readonly budget: number;
}

export const openStates = (budget: number): States => ({ known: new Map(), reading: new Map(), budget });

/** Views kept per state: a page's as-of day is nearly always one of few. */
const VIEWS_KEPT = 8;
/** More entries than this are not worth reading one by one. */
const MOST_ENTRIES = 5000;

/** The state of a workspace whose row has just been read, or a later one: no question at all when nothing has changed. */
export const stateAt = async (app: Application, row: WorkspaceRow): Promise<State> => {
  for (;;) {
    const known = app.states.known.get(row.id);
    if (known && sameHead(known.records, row)) return touched(app.states, row.id, known);
    const others = app.states.reading.get(row.id);
    if (others) {
      await others;
      const read = app.states.known.get(row.id);
      // Somebody committed after our row was read.
      if (read && read !== known && read.records.sequence > row.sequence) return read;
    } else return shared(app, row.id);
  }
};

/**
 * The records at the head of a workspace's journal, for a transaction that holds the workspace's lock and has not written
 * yet: nobody moves the head on before it ends. Refuses `workspace.unknown`.
 */
export const recordsAtHead = async (app: Application, writer: Writer, workspace: string): Promise<Records> =>
  (await brought(app, writer, workspace)).records;

const shared = async (app: Application, workspace: string): Promise<State> => {
  const reading = app.database.read((reader) => brought(app, reader, workspace));
  const done = reading.then(
    () => undefined,
    () => undefined,
  );
  app.states.reading.set(workspace, done);
  void done.then(() => app.states.reading.delete(workspace));
  return reading;
};

/** Brings what is known of a workspace to the head of its journal, as the reader sees it. */
const brought = async (app: Application, reader: Reader, workspace: string): Promise<State> => {
  const { states } = app;
  const head = (await findWorkspace(reader, workspace)) ?? refuse('workspace.unknown', { workspace });
  const known = states.known.get(workspace);
  if (known && sameHead(known.records, head)) return known;
  const records =
    (known && (await moved(reader, known.records, head))) ??
    (await loadRecords(reader, workspace)) ??
    refuse('workspace.unknown', { workspace });
  const state: State = { records, law: await shippedRulePacks(), views: new Map() };
  const newest = states.known.get(workspace);
  if (newest && newest !== known && newest.records.sequence > head.sequence) return state;
  forget(states, workspace, weightOf(records));
  states.known.set(workspace, state);
  return state;
};

/** What is known, moved on to the head. Undefined: the entries do not lead there from it. */
const moved = async (reader: Reader, records: Records, head: WorkspaceRow): Promise<Records | undefined> => {
  const missing = head.sequence - records.sequence;
  if (missing < 1 || missing > MOST_ENTRIES) return undefined;
  const after = moveOn(records, await readEntries(reader, head.id, records.sequence, head.sequence));
  return after && sameHead(after, head) ? after : undefined;
};

const touched = (states: States, workspace: string, state: State): State => {
  states.known.delete(workspace);
  states.known.set(workspace, state);
  return state;
};

/** Makes room for a workspace: the longest unasked go first, its own older state in any case. */
const forget = ({ known, budget }: States, workspace: string, weight: number): void => {
  known.delete(workspace);
  let total = weight;
  for (const { records } of known.values()) total += weightOf(records);
  for (const [oldest, { records }] of known) {
    if (total <= budget) return;
    known.delete(oldest);
    total -= weightOf(records);
  }
};

/** Bytes of a record with its share of lists and figures, measured on both samples. */
const BYTES_A_RECORD = 1000;

const weightOf = (records: Records): number =>
  SUBJECT_NAMES.reduce((sum, subject) => sum + records[subject].size, 0) * BYTES_A_RECORD;

/** The state's records as of a day; made once. */
export const viewOf = ({ records, views, law }: State, asOf: Day): View => {
  const known = views.get(asOf);
  if (known) return known;
  const view = viewAsOf(records, asOf, law);
  if (views.size >= VIEWS_KEPT) views.delete(views.keys().next().value ?? asOf);
  views.set(asOf, view);
  return view;
};
