/** The tasks of the next period. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lastDay } from '#core/value/period.ts';

/** In their order; what is done is no task any more: that it was done since, the changes tell. */
export const openTasks = (view: View, programme: string): readonly Stored<'task'>[] =>
  view
    .all('task')
    .filter(({ programme: of, done }) => of === programme && (done === undefined || lastDay(done) > view.asOf))
    .toSorted((a, b) => a.order - b.order);
