/**
 * What needs somebody today: works, objectives, tasks, next steps and answers that are late, stand still or are held,
 * the worst first.
 */
import type { Address } from '#core/address/address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { findValue } from '#core/figure/evaluate.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { answerLate, isOfDay, nextStepLate, taskLate } from '#core/subjects/work/deadline.ts';
import { isOpen, objectiveState, workState } from '#core/subjects/work/state.ts';
import { compareTexts } from '#core/text/collate.ts';
import { daysBetween } from '#core/value/day.ts';
import { lastDay, type Period } from '#core/value/period.ts';

type AttentionCause = 'late' | 'next-step' | 'answer' | 'suspended' | 'stuck';

export interface AttentionLine {
  readonly subject: 'work' | 'objective' | 'task' | 'oversight';
  readonly id: string;
  /** In the order of weight; at least one. */
  readonly causes: readonly AttentionCause[];
  /** Since when: the deadline that has passed. */
  readonly due?: Period;
  /** The figure of the most days that something is late; absent where that was due in a month, a quarter or a year. */
  readonly late?: Address;
  /** Obstacles that stand, the oldest first. */
  readonly obstacles: readonly Stored<'obstacle'>[];
  /** Id of the agency that has to act. */
  readonly owner?: string;
}

interface Weighed extends AttentionLine {
  readonly days: number;
}

export const attentionLines = (view: View, programme: string): readonly AttentionLine[] => {
  const own = <S extends 'work' | 'objective' | 'task' | 'oversight'>(subject: S): readonly Stored<S>[] =>
    view.all(subject).filter((one) => one.programme === programme);
  return [
    ...own('work').flatMap((work) => workLine(view, work)),
    ...own('objective').flatMap((objective) => objectiveLine(view, objective)),
    ...own('task').flatMap((task) => taskLine(view, task)),
    ...own('oversight').flatMap((one) => answerLine(view, one)),
  ].toSorted(worstFirst(view));
};

/** Days late, then what stands still, then the age of what holds it; obstacles of which nobody says since when last. */
const worstFirst =
  (view: View) =>
  (a: Weighed, b: Weighed): number =>
    b.days - a.days ||
    Number(b.causes.includes('suspended')) - Number(a.causes.includes('suspended')) ||
    ageOf(view, b) - ageOf(view, a);

const ageOf = ({ asOf }: View, { obstacles: [oldest] }: AttentionLine): number =>
  oldest?.since === undefined ? -1 : daysBetween(lastDay(oldest.since), asOf);

/** Behind every day where nobody has told one. */
const sinceOf = ({ since }: Stored<'obstacle'>): string => (since === undefined ? '~' : lastDay(since));

interface Late {
  readonly cause: AttentionCause;
  readonly days: number;
  readonly due: Period | undefined;
  readonly address: Address;
}

const lateSteps = (view: View, obstacles: readonly Stored<'obstacle'>[]): readonly Late[] =>
  obstacles.flatMap((one): readonly Late[] => {
    const days = nextStepLate(one, view.asOf);
    return days === undefined
      ? []
      : [{ cause: 'next-step', days, due: one.nextStepDue, address: addressOf('obstacle', one.id, 'late') }];
  });

const lineOf = (
  subject: AttentionLine['subject'],
  id: string,
  lates: readonly Late[],
  others: readonly AttentionCause[],
  obstacles: readonly Stored<'obstacle'>[],
  owner: string | undefined,
): readonly Weighed[] => {
  const causes = [...new Set([...lates.map(({ cause }) => cause), ...others])];
  if (causes.length === 0) return [];
  const [most] = lates.toSorted((a, b) => b.days - a.days);
  return [
    {
      subject,
      id,
      causes,
      days: most?.days ?? 0,
      ...(most?.due && { due: most.due }),
      ...(most && isOfDay(most.due) && { late: most.address }),
      obstacles: obstacles.toSorted((a, b) => compareTexts(sinceOf(a), sinceOf(b))),
      ...(owner !== undefined && { owner }),
    },
  ];
};

const workLine = (view: View, { id, owner, objective }: Stored<'work'>): readonly Weighed[] => {
  const { status, daysLate, expectedFinish, obstacles } = workState(view, id);
  if (status === 'completed' || status === 'cancelled') return [];
  const late: readonly Late[] =
    daysLate === undefined
      ? []
      : [{ cause: 'late', days: daysLate, due: expectedFinish, address: addressOf('work', id, 'late') }];
  return lineOf(
    'work',
    id,
    [...late, ...lateSteps(view, obstacles)],
    [...(status === 'suspended' ? ['suspended' as const] : []), ...(obstacles.length > 0 ? ['stuck' as const] : [])],
    obstacles,
    owner ?? leadOf(view, objective),
  );
};

const objectiveLine = (view: View, { id, due, lead, parent }: Stored<'objective'>): readonly Weighed[] => {
  const { expectedFinish, obstacles } = objectiveState(view, id);
  const open = obstacles.filter((one) => isOpen(one, view.asOf));
  const day = due ?? expectedFinish;
  // Most objectives have no day of their own: nothing is computed for these.
  const found =
    day !== undefined && lastDay(day) < view.asOf ? findValue(view, addressOf('objective', id, 'late')) : undefined;
  const late: readonly Late[] = found?.value
    ? [{ cause: 'late', days: Number(found.value.amount), due: day, address: found.address }]
    : [];
  return lineOf(
    'objective',
    id,
    [...late, ...lateSteps(view, open)],
    open.length > 0 ? ['stuck'] : [],
    open,
    lead ?? leadOf(view, parent),
  );
};

const taskLine = (view: View, task: Stored<'task'>): readonly Weighed[] => {
  const days = taskLate(task, view.asOf);
  const late: readonly Late[] =
    days === undefined ? [] : [{ cause: 'late', days, due: task.due, address: addressOf('task', task.id, 'late') }];
  return lineOf('task', task.id, late, [], [], task.lead ?? task.agencies[0]);
};

const answerLine = (view: View, one: Stored<'oversight'>): readonly Weighed[] => {
  const days = answerLate(one, view.asOf);
  const { id } = one.ref;
  const late: readonly Late[] =
    days === undefined
      ? []
      : [{ cause: 'answer', days, due: one.answerDue, address: addressOf('oversight', id, 'late') }];
  return lineOf('oversight', id, late, [], [], leadOf(view, one.objective));
};

/** The lead of the objective, or of the nearest node above it that has one. */
export const leadOf = (view: View, id: string | undefined): string | undefined => {
  const objective = id === undefined ? undefined : view.find('objective', id);
  return objective?.lead ?? (objective?.parent === undefined ? undefined : leadOf(view, objective.parent));
};

/** How far the works of a programme can be judged: a tick stands only where something was weighed. */
export interface Weighable {
  readonly works: number;
  /** Neither completed nor given up. */
  readonly open: number;
  /** Of the open ones, those whose finish nobody has told. */
  readonly undated: number;
  /** Those of which nobody has said how they stand. */
  readonly unsaid: number;
}

export const weighableWorks = (view: View, programme: string): Weighable => {
  const states = view
    .all('work')
    .filter((work) => work.programme === programme)
    .map(({ id }) => workState(view, id));
  const open = states.filter(({ status }) => status !== 'completed' && status !== 'cancelled');
  return {
    works: states.length,
    open: open.length,
    undated: open.filter(({ expectedFinish }) => expectedFinish === undefined).length,
    unsaid: states.filter(({ status }) => status === undefined).length,
  };
};
