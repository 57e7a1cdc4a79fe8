/** The state of a work at a day: a fold over what was recorded of it. Lateness and being stuck are derived. */
import { compareIds, compareTexts } from '#core/text/collate.ts';
import { effectiveDay } from '#core/facts/effective.ts';
import { memory } from '#core/facts/memory.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { daysPast, deadlinesOf, type DeadlineMove } from '#core/subjects/work/deadline.ts';
import type { Day } from '#core/value/day.ts';
import { firstDay, lastDay, type Period } from '#core/value/period.ts';
import type { WorkStatus } from '#core/subjects/work/shape.ts';

export interface WorkState {
  /** Absent: nobody has said. */
  readonly status?: WorkStatus;
  readonly expectedStart?: Period;
  readonly expectedFinish?: Period;
  readonly started?: Period;
  readonly completed?: Period;
  /** The latest clause about it that still holds; of what rests or was given up, without one, why. */
  readonly statement?: string;
  /** The first expected finish that was told. */
  readonly firstFinish?: Period;
  /** Each time that the expected finish was put off, the oldest first. */
  readonly moves: readonly DeadlineMove[];
  /** Days past the expected finish, when it is past and the work is not done. */
  readonly daysLate?: number;
  /** Obstacles that have not been lifted; none of what was given up. */
  readonly obstacles: readonly Stored<'obstacle'>[];
  /** The progress records folded, in order of their effect. */
  readonly history: readonly Stored<'progress'>[];
}

const FIELDS = ['status', 'expectedStart', 'expectedFinish', 'started', 'completed'] as const;

const byEffect =
  (view: View) =>
  (a: Stored<'progress'>, b: Stored<'progress'>): number => {
    const [left, right] = [a, b].map((record) => effectiveDay(view.records, 'progress', record) ?? '');
    return compareTexts(left ?? '', right ?? '') || compareIds(a.id, b.id);
  };

const fold = (
  view: View,
  progress: readonly Stored<'progress'>[],
  obstacles: readonly Stored<'obstacle'>[],
): WorkState => {
  const history = progress.toSorted(byEffect(view));
  const latest = Object.fromEntries(
    FIELDS.map((field) => [field, history.findLast((record) => record[field] !== undefined)?.[field]]).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Partial<WorkState>;
  const known = asOfDay(latest, history, view.asOf);
  const late = daysLate(known, view.asOf);
  const statement = statementOf(history, known.status);
  const { first, moves } = deadlinesOf(history);
  return {
    ...known,
    ...(statement !== undefined && { statement }),
    ...(first && { firstFinish: first }),
    moves,
    ...(late !== undefined && { daysLate: late }),
    // What was given up is held by nothing.
    obstacles: known.status === 'cancelled' ? [] : obstacles.filter((one) => isOpen(one, view.asOf)),
    history,
  };
};

/**
 * Whether it has come to another state since something was said of it: "đang thi công" is not told of what is done. A
 * beginning that lies ahead is no other state; an end that does leaves its words for then.
 */
export const isOvertaken = (
  history: readonly Stored<'progress'>[],
  said: Stored<'progress'>,
  present: WorkStatus | undefined,
): boolean => {
  const recorded = history.findLast((one) => one.status !== undefined)?.status;
  const status = recorded === undefined || recorded === 'completed' ? present : recorded;
  // What is told of one day belongs together, in whichever order it was recorded.
  const until = history.findLastIndex((one) => one === said || (one.since !== undefined && one.since === said.since));
  const then = history.slice(0, until + 1).findLast((one) => one.status !== undefined)?.status;
  // Said before anybody told a state, it holds until the work is done; what was done before stays done.
  if (then === undefined) return status === 'completed' && !SAYS_DONE.test(said.statement ?? '');
  return then !== status;
};

const SAYS_DONE = /^đã\s/iu;

const statementOf = (history: readonly Stored<'progress'>[], status: WorkStatus | undefined): string | undefined => {
  const said = history.findLast((one) => one.statement !== undefined);
  if (said && !isOvertaken(history, said, status)) return said.statement;
  if (status !== 'suspended' && status !== 'cancelled') return undefined;
  // Why it rested before, and went on, is no reason of this rest.
  const before = history.findLastIndex((one) => one.status !== undefined && one.status !== status);
  return history.slice(before + 1).findLast((one) => one.status === status && one.reason !== undefined)?.reason;
};

/**
 * What is told to begin or to be done behind the day is expected, and not done: then the state before it still holds,
 * or else the one that goes before.
 */
const asOfDay = (latest: Partial<WorkState>, history: readonly Stored<'progress'>[], asOf: Day): Partial<WorkState> => {
  const { completed, started } = latest;
  const [done, begun] = [completed, started].map((date) => date !== undefined && firstDay(date) > asOf);
  if (!done && !begun) return latest;
  const { completed: _, started: __, ...others } = latest;
  const status = statusBefore(others.status, history, { done: done === true, begun: begun === true });
  return {
    ...others,
    ...(status && { status }),
    ...(completed && (done ? { expectedFinish: completed } : { completed })),
    ...(started && (begun ? { expectedStart: started } : { started })),
  };
};

/** In place of a status that lies ahead the one that was told before; where none was, the one that goes before it. */
const statusBefore = (
  status: WorkStatus | undefined,
  history: readonly Stored<'progress'>[],
  { done, begun }: { readonly done: boolean; readonly begun: boolean },
): WorkStatus | undefined => {
  const ahead: readonly (WorkStatus | undefined)[] = [
    ...(done ? ['completed' as const] : []),
    ...(begun ? ['ongoing' as const, ...(done ? ['completed' as const] : [])] : []),
  ];
  if (!ahead.includes(status)) return status;
  const told = history.findLast((record) => record.status !== undefined && !ahead.includes(record.status))?.status;
  return told ?? (begun ? 'preparing' : 'ongoing');
};

const daysLate = ({ status, expectedFinish }: Partial<WorkState>, asOf: Day): number | undefined => {
  if (!expectedFinish || status === 'completed' || status === 'cancelled') return undefined;
  return daysPast(expectedFinish, asOf);
};

/** Whether an obstacle still stands at the day. */
export const isOpen = (obstacle: Stored<'obstacle'>, asOf: Day): boolean =>
  !obstacle.lifted || lastDay(obstacle.lifted) > asOf;

const states = memory<WorkState>();

/** A part of which nobody has said how it stands has the status of its whole. Found once for a view. */
export const workState = (view: View, work: string): WorkState =>
  states.recall(view, work, () => foundState(view, work));

const foundState = (view: View, work: string): WorkState => {
  const own = foldAgain(
    view,
    work,
    groupedBy(view, 'progress', 'work', (record) => record.work).get(work) ?? NONE,
    groupedBy(view, 'obstacle', 'work', (record) => record.work).get(work) ?? NONE,
  );
  const whole = own.status === undefined ? view.find('work', work)?.partOf : undefined;
  const status = whole === undefined ? undefined : workState(view, whole).status;
  return status === undefined ? own : { ...own, status };
};

const NONE: readonly never[] = [];

/** What a state was folded from. */
interface Folded {
  readonly asOf: Day;
  readonly documents: object;
  readonly progress: readonly Stored<'progress'>[];
  readonly obstacles: readonly Stored<'obstacle'>[];
  readonly state: WorkState;
}

/** By work: what was folded last. A write concerns one work of thousands; the others stand as they stood. */
const folded = new WeakMap<object, Folded>();

const foldAgain = (
  view: View,
  id: string,
  progress: readonly Stored<'progress'>[],
  obstacles: readonly Stored<'obstacle'>[],
): WorkState => {
  const work = view.onRecord('work', id);
  const known = work && folded.get(work);
  const { asOf } = view;
  const documents = view.records.document;
  if (
    known?.asOf === asOf &&
    known.documents === documents &&
    sameAs(known.progress, progress) &&
    sameAs(known.obstacles, obstacles)
  )
    return known.state;
  const state = fold(view, progress, obstacles);
  if (work) folded.set(work, { asOf, documents, progress, obstacles, state });
  return state;
};

const sameAs = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((one, index) => one === now[index]);

/** The same for what was recorded on an objective itself. */
export const objectiveState = (view: View, objective: string): WorkState =>
  fold(
    view,
    groupedBy(view, 'progress', 'objective', (record) => record.objective).get(objective) ?? [],
    groupedBy(view, 'obstacle', 'objective', (record) => record.objective).get(objective) ?? [],
  );
