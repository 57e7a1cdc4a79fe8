/** What a report leaves to be done: limits and recommendations that no task answers. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { unclearOf } from '#core/subjects/task/clear.ts';
import type { Day } from '#core/value/day.ts';
import { lastDay } from '#core/value/period.ts';

/**
 * Whether a task for the finding, or for one of its causes, answers it: one that is still to be done, with who does it
 * and by when. One that holds from a later day only does, too.
 */
const isAnswered = (view: View, finding: Stored<'finding'>): boolean => {
  const causes = new Set(view.all('finding').flatMap((one) => (one.of === finding.ref.id ? [one.ref.id] : [])));
  return [...view.records.task.values()].some(
    (task) => answers(task, view.asOf) && task.findings.some((id) => id === finding.ref.id || causes.has(id)),
  );
};

/** What was done leaves the limit as the report found it; what nobody must do by a day is a wish. */
const answers = (task: Stored<'task'>, asOf: Day): boolean => {
  const unclear = unclearOf(task);
  const isDone = task.done !== undefined && lastDay(task.done) <= asOf;
  return !isDone && !unclear.includes('who') && !unclear.includes('when');
};

/** Limits first, then recommendations, each in its order. */
export const openFindings = (view: View, programme: string): readonly Stored<'finding'>[] =>
  (['limit', 'recommendation'] as const).flatMap((kind) =>
    view
      .all('finding')
      .filter((one) => one.programme === programme && one.kind === kind && !isAnswered(view, one))
      .toSorted((a, b) => a.order - b.order),
  );
