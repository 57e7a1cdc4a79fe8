/** Of which tasks not all is told that is to be clear: those that lack the same are one remark. */
import type { View } from '#core/facts/view.ts';
import { ofAll, remark, type Remark } from '#core/remark/remark.ts';
import { unclearOf } from '#core/subjects/task/clear.ts';

/** So many are named. */
const NAMED = 3;

/** Of tasks that are not done; those that lack most come first. */
export const unclearRemarks = (view: View, programme: string): readonly Remark[] => {
  const open = view
    .all('task')
    .filter((one) => one.programme === programme && one.done === undefined)
    .toSorted((a, b) => a.order - b.order)
    .map((task) => ({ task, lacks: unclearOf(task) }))
    .filter(({ lacks }) => lacks.length > 0);
  const groups = [...Map.groupBy(open, ({ lacks }) => lacks.join(', '))];
  return groups
    .toSorted(([, [a]], [, [b]]) => (b?.lacks.length ?? 0) - (a?.lacks.length ?? 0))
    .flatMap(([lacks, tasks]) => {
      const [first] = tasks;
      const names = tasks.slice(0, NAMED).map(({ task }) => task.statements[0] ?? task.id);
      const more = tasks.length - names.length;
      return first
        ? [
            {
              ...remark('task.unclear', first.task, names.join('”, “'), [], {
                lacks,
                count: String(tasks.length),
                more: more > 0 ? String(more) : '',
              }),
              of: `${lacks} ${ofAll(tasks.map(({ task }) => task))}`,
            },
          ]
        : [];
    });
};
