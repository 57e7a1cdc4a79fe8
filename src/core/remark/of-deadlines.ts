/** What is past its day, and what was put off. */
import { addressOf } from '#core/figure/build-address.ts';
import { findValue } from '#core/figure/evaluate.ts';
import type { View } from '#core/facts/view.ts';
import { remark, type Remark } from '#core/remark/remark.ts';
import { objectiveName } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { answerLate, isOfDay, nextStepLate, taskLate } from '#core/subjects/work/deadline.ts';
import { workState } from '#core/subjects/work/state.ts';
import { lastDay, type Period } from '#core/value/period.ts';

/** A work whose finish was put off: how often, and from which day at first. */
export const movedRemarks = (view: View, work: Stored<'work'>): readonly Remark[] => {
  const { moves, firstFinish, status } = workState(view, work.id);
  if (moves.length === 0 || !firstFinish || status === 'completed' || status === 'cancelled') return [];
  const figures = [addressOf('work', work.id, 'first-finish'), addressOf('work', work.id, 'expected-finish')];
  return [
    remark('work.put-off', work, work.name, figures, {
      times: String(moves.length),
      period: firstFinish,
      reasons: moves
        .flatMap(({ reason }) => reason ?? [])
        .map((reason) => `; ${reason}`)
        .join(''),
    }),
  ];
};

/** By how many days, or by which month, quarter or year. */
const overdue = (due: Period | undefined, days: number): Readonly<Record<string, string>> =>
  due === undefined || isOfDay(due) ? { days: String(days) } : { period: due };

export const overdueRemarks = (view: View, programme: string): readonly Remark[] => {
  const own = <S extends 'objective' | 'task' | 'obstacle' | 'oversight'>(subject: S): readonly Stored<S>[] =>
    view.all(subject).filter((one) => one.programme === programme);
  return [
    ...own('objective').flatMap((one) => {
      const late =
        one.due !== undefined && lastDay(one.due) < view.asOf
          ? findValue(view, addressOf('objective', one.id, 'late'))
          : undefined;
      return late?.value
        ? [
            remark(
              'objective.overdue',
              one,
              objectiveName(one),
              [late.address],
              overdue(one.due, Number(late.value.amount)),
            ),
          ]
        : [];
    }),
    ...own('task').flatMap((one) => {
      const days = taskLate(one, view.asOf);
      return days === undefined
        ? []
        : [
            remark(
              'task.overdue',
              one,
              one.statements[0] ?? one.id,
              [addressOf('task', one.id, 'late')],
              overdue(one.due, days),
            ),
          ];
    }),
    ...own('obstacle').flatMap((one) => {
      const days = nextStepLate(one, view.asOf);
      return days === undefined
        ? []
        : [
            remark(
              'obstacle.step-overdue',
              one,
              one.nextStep ?? one.statement,
              [addressOf('obstacle', one.id, 'late')],
              overdue(one.nextStepDue, days),
            ),
          ];
    }),
    ...own('oversight').flatMap((one) => {
      const days = answerLate(one, view.asOf);
      return days === undefined
        ? []
        : [
            remark(
              'oversight.unanswered',
              one,
              one.topic,
              [addressOf('oversight', one.id, 'late')],
              overdue(one.answerDue, days),
            ),
          ];
    }),
  ];
};
