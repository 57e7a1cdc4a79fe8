/**
 * What the application knows of its workspaces: of each its identities at the head of its journal that was last asked
 * for, and of its series what somebody asked for. A copy of the database's state, never its master. When the journal
 * has moved, the entries since are read and all moves on by them; whoever asks meanwhile waits for the same. Earlier
 * sequences are known each on its own. What was longest not asked for is forgotten.
 */
import type { Application } from '#app/application.ts';
import { refuse } from '#app/refusal.ts';
import { shippedRulePacks } from '#app/shipped.ts';
import { seenState } from '#app/state/seen.ts';
import { forgetFound, moveState, newState, weightOf, type State } from '#app/state/state.ts';
import { sameHead, type Head } from '#core/facts/head.ts';
import { wayBack, wayOn } from '#core/facts/move-on.ts';
import type { Reader, Writer } from '#store/connection.ts';
import { readEntries } from '#store/entries.ts';
import { hashAt, loadIdentities, loadIdentitiesAt } from '#store/records.ts';
import { findWorkspace, type WorkspaceRow } from '#store/workspace.ts';

export interface States {
  /** By workspace, or by workspace and sequence for what is past; the one that was asked for last at the end. */
  readonly known: Map<string, State>;
  /** By workspace, who is reading it now. */
  readonly reading: Map<string, Promise<void>>;
  /** Bytes that all known states may take, as far as can be told. */
  readonly budget: number;
}

export const openStates = (budget: number): States => ({ known: new Map(), reading: new Map(), budget });

/** More entries than this are not worth reading one by one. */
export const MOST_ENTRIES = 5000;

/**
 * The state of a workspace whose row has just been read, or a later one, as the application's reader may see it: no
 * question at all when nothing has changed.
 */
export const stateAt = async (app: Application, row: WorkspaceRow): Promise<State> => {
  holdWall(app, row.id);
  const whole = await wholeStateAt(app, row);
  return seenState(app, whole, whole.facts.identities.sequence);
};

const wholeStateAt = async (app: Application, row: WorkspaceRow): Promise<State> => {
  for (;;) {
    const known = app.states.known.get(row.id);
    if (known && sameHead(known.facts.identities, row)) return touched(app.states, row.id, known);
    const others = app.states.reading.get(row.id);
    if (!others) return shared(app, row.id);
    await others;
    const read = app.states.known.get(row.id);
    // Somebody committed after our row was read.
    if (read && read !== known && read.facts.identities.sequence > row.sequence) return read;
  }
};

/**
 * The state at the head of a workspace's journal, for a transaction that holds the workspace's lock, and has read the
 * head under it, and has not written yet: nobody moves the head on before it ends.
 */
export const stateAtHead = (app: Application, writer: Writer, workspace: string, head: Head): Promise<State> =>
  broughtTo(app, writer, workspace, head);

/** Behind the wall of another workspace there is nothing to be seen of this one: no state is made of that. */
const holdWall = ({ database: { wall } }: Application, workspace: string): void => {
  if (typeof wall === 'object' && wall.workspace !== workspace)
    throw new Error(`${workspace} is asked for within ${wall.workspace}`);
};

const shared = (app: Application, workspace: string): Promise<State> => {
  const reading = app.database.whole.read((reader) => brought(app, reader, workspace));
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
  const head = (await findWorkspace(reader, workspace)) ?? refuse('workspace.unknown', { workspace });
  return broughtTo(app, reader, workspace, head);
};

const broughtTo = async (app: Application, reader: Reader, workspace: string, head: Head): Promise<State> => {
  const { states } = app;
  const known = states.known.get(workspace);
  if (known && sameHead(known.facts.identities, head)) return known;
  const state = (known && (await movedOn(reader, workspace, known, head))) ?? (await loaded(reader, workspace));
  const newest = states.known.get(workspace);
  if (newest && newest !== known && newest.facts.identities.sequence > head.sequence) return state;
  return keep(states, workspace, state);
};

const loaded = async (reader: Reader, workspace: string): Promise<State> =>
  newState(
    (await loadIdentities(reader, workspace)) ?? refuse('workspace.unknown', { workspace }),
    await shippedRulePacks(),
  );

/** What is known, moved on to the head. Undefined: the entries do not lead there from it. */
const movedOn = async (reader: Reader, workspace: string, state: State, head: Head): Promise<State | undefined> => {
  const { sequence } = state.facts.identities;
  const missing = head.sequence - sequence;
  if (missing < 1 || missing > MOST_ENTRIES) return undefined;
  const entries = await readEntries(reader, workspace, sequence, head.sequence);
  const move = entries.length > 0 ? wayOn(entries) : undefined;
  return move && sameHead(move.to, head) ? moveState(state, move) : undefined;
};

/**
 * The state as it was at an earlier sequence of a workspace whose row has just been read: the nearest later one that is
 * known, moved back; or read from the journal where that is far.
 */
export const stateAtSequence = async (app: Application, row: WorkspaceRow, sequence: number): Promise<State> => {
  holdWall(app, row.id);
  if (sequence === row.sequence) return stateAt(app, row);
  return seenState(app, await wholeStateAtSequence(app, row, sequence), row.sequence);
};

const wholeStateAtSequence = async (app: Application, row: WorkspaceRow, sequence: number): Promise<State> => {
  const { states } = app;
  const name = `${row.id}@${sequence}`;
  const later = laterState(states, row.id, sequence) ?? (await wholeStateAt(app, row));
  return app.database.whole.read(async (reader) => {
    const head = { sequence, hash: await hashAt(reader, row.id, sequence) };
    const known = states.known.get(name);
    if (known && sameHead(known.facts.identities, head)) return touched(states, name, known);
    const state =
      (await movedBack(reader, row.id, later, head)) ??
      newState(await loadIdentitiesAt(reader, row.id, sequence), await shippedRulePacks());
    return keep(states, name, state);
  });
};

/** Of those known of a workspace that are later, the nearest. */
const laterState = ({ known }: States, workspace: string, sequence: number): State | undefined =>
  [...known]
    .filter(([name]) => name === workspace || name.startsWith(`${workspace}@`))
    .map(([, state]) => state)
    .filter(({ facts }) => facts.identities.sequence > sequence)
    .toSorted((a, b) => a.facts.identities.sequence - b.facts.identities.sequence)[0];

/** A state, moved back. Undefined: the entries do not lead there from it. */
const movedBack = async (reader: Reader, workspace: string, later: State, head: Head): Promise<State | undefined> => {
  const { sequence } = later.facts.identities;
  if (sequence - head.sequence > Math.min(MOST_ENTRIES, head.sequence)) return undefined;
  const entries = await readEntries(reader, workspace, head.sequence, sequence);
  const move = entries.length > 0 ? wayBack(entries) : undefined;
  return move && sameHead(move.to, head) ? moveState(later, move) : undefined;
};

const touched = (states: States, name: string, state: State): State => {
  states.known.delete(name);
  states.known.set(name, state);
  return state;
};

const keep = (states: States, name: string, state: State): State => {
  touched(states, name, state);
  keepWithin(states);
  return state;
};

/**
 * Forgets what was longest not asked for until the rest is within the budget. Of the last state it forgets what can be
 * found again, for those too who are asking: a table of all that was ever observed is never held whole.
 */
export const keepWithin = ({ known, budget }: States): void => {
  let total = 0;
  for (const state of known.values()) total += weightOf(state);
  for (const [name, state] of known) {
    if (total <= budget) return;
    if (known.size === 1) {
      forgetFound(state);
      return;
    }
    total -= weightOf(state);
    known.delete(name);
  }
};

/** Of what all states may take, the share up to which work that takes much leaves them as they are. */
const BESIDE_MUCH = 0.5;

/** Before work that takes much by itself: what can be found again goes where it would leave too little room. */
export const makeRoom = ({ known, budget }: States): void => {
  let total = 0;
  for (const state of known.values()) total += weightOf(state);
  if (total > budget * BESIDE_MUCH) for (const state of known.values()) forgetFound(state);
};
