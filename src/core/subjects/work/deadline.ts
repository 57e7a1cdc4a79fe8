/** Deadlines: the one notion of late, and how a finish was moved. */
import type { Stored } from '#core/subjects/subjects.ts';
import { daysBetween, readDay, type Day } from '#core/value/day.ts';
import { lastDay, type Period } from '#core/value/period.ts';

/** Whole days that a deadline is past; undefined while it is not. A month or a year is past after its last day. */
export const daysPast = (due: Period | undefined, asOf: Day): number | undefined => {
  if (due === undefined) return undefined;
  const days = daysBetween(lastDay(due), asOf);
  return days > 0 ? days : undefined;
};

/**
 * Whether lateness may be told in days, in the report, its remarks and on pages: of what was due on a day. What was due
 * in a month, a quarter or a year is late in no days of it: the deadline as it was stated tells more.
 */
export const isOfDay = (due: Period | undefined): boolean => due !== undefined && readDay(due) !== undefined;

/** An expected finish that was put off. */
export interface DeadlineMove {
  readonly from: Period;
  readonly to: Period;
  readonly reason?: string;
  readonly record: Stored<'progress'>;
}

/**
 * The first expected finish, and each time that it was put off; what was only told more exactly, or earlier, is no
 * move.
 */
export const deadlinesOf = (
  history: readonly Stored<'progress'>[],
): { readonly first?: Period; readonly moves: readonly DeadlineMove[] } => {
  const moves: DeadlineMove[] = [];
  let [first, present]: (Period | undefined)[] = [];
  for (const record of history) {
    const { expectedFinish, reason, statement } = record;
    if (expectedFinish === undefined) continue;
    const why = reason ?? statement;
    if (present !== undefined && lastDay(expectedFinish) > lastDay(present))
      moves.push({ from: present, to: expectedFinish, record, ...(why !== undefined && { reason: why }) });
    first ??= expectedFinish;
    present = expectedFinish;
  }
  return { ...(first && { first }), moves };
};

/** Days past the day by which a task was to be done; undefined where it is done, or not due. */
export const taskLate = ({ due, done }: Stored<'task'>, asOf: Day): number | undefined =>
  done !== undefined && lastDay(done) <= asOf ? undefined : daysPast(due, asOf);

/** Days past the day by which the next step was to be taken, of an obstacle that still stands. */
export const nextStepLate = ({ nextStepDue, lifted }: Stored<'obstacle'>, asOf: Day): number | undefined =>
  lifted !== undefined && lastDay(lifted) <= asOf ? undefined : daysPast(nextStepDue, asOf);

/** Days past the day by which an answer is owed. */
export const answerLate = ({ answerDue, answered }: Stored<'oversight'>, asOf: Day): number | undefined =>
  answered !== undefined && lastDay(answered) <= asOf ? undefined : daysPast(answerDue, asOf);
