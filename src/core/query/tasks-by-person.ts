/**
 * What each person in charge was given, what of it is done, and when: what an assessment of a year begins with. How
 * well it was done is on no record.
 */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { taskLate } from '#core/subjects/work/deadline.ts';
import { compareNames } from '#core/text/collate.ts';
import type { Day } from '#core/value/day.ts';
import { lastDay } from '#core/value/period.ts';

export interface PersonTasks {
  /** As the tasks name them; undefined: of these no person is told. */
  readonly person: string | undefined;
  readonly given: number;
  readonly doneInTime: number;
  readonly doneLate: number;
  /** Done, of what has no day. */
  readonly doneUndated: number;
  readonly overdue: number;
  readonly open: number;
}

/** By name; tasks of nobody come last. */
export const tasksByPerson = ({ view, programme }: ProgrammeView): readonly PersonTasks[] => {
  const own = view.all('task').filter((one) => one.programme === programme.id);
  const people = [...new Set(own.map(({ person }) => person))];
  const of = (person: string | undefined): PersonTasks => {
    const states = own.filter((one) => one.person === person).map((task) => stateOf(task, view.asOf));
    const count = (state: State): number => states.filter((one) => one === state).length;
    return {
      person,
      given: states.length,
      doneInTime: count('in-time'),
      doneLate: count('late'),
      doneUndated: count('undated'),
      overdue: count('overdue'),
      open: count('open'),
    };
  };
  const named = people.filter((one) => one !== undefined).toSorted(compareNames);
  return [...named, ...(people.includes(undefined) ? [undefined] : [])].map(of);
};

type State = 'in-time' | 'late' | 'undated' | 'overdue' | 'open';

/** Done within the period of its day is in time: of "quý III" that is its last day. */
const stateOf = (task: Stored<'task'>, asOf: Day): State => {
  const done = task.done === undefined ? undefined : lastDay(task.done);
  if (done === undefined || done > asOf) return taskLate(task, asOf) === undefined ? 'open' : 'overdue';
  if (task.due === undefined) return 'undated';
  return done <= lastDay(task.due) ? 'in-time' : 'late';
};
