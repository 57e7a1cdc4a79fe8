/** Dates stand in the order of life. */
import type { Problem } from '#core/problem.ts';
import type { Draft, Subject } from '#core/record/subjects.ts';
import { firstDay, lastDay, type Period } from '#core/time/period.ts';

/** By subject: pairs of fields of which the first may not be later than the second. */
const ORDERED: Partial<Record<Subject, readonly (readonly [earlier: string, later: string])[]>> = {
  place: [['from', 'to']],
  unit: [['from', 'to']],
  programme: [['from', 'to']],
  progress: [['expectedStart', 'expectedFinish'], ['started', 'completed']],
  obstacle: [['since', 'lifted']],
};

/** A date known only by its year is out of order only when even its best case is. Problems: `dates.order`. */
export const checkDates = (drafts: readonly Draft[]): readonly Problem[] =>
  drafts.flatMap((draft) => {
    const record = draft.record as unknown as Readonly<Record<string, Period | undefined>>;
    return (ORDERED[draft.subject] ?? []).flatMap(([earlier, later]): readonly Problem[] => {
      const [from, to] = [record[earlier], record[later]];
      if (!from || !to || firstDay(from) <= lastDay(to)) return [];
      return [{ code: 'dates.order', where: { record: `${draft.subject}/${draft.id}`, field: earlier }, data: { earlier, from, later, to } }];
    });
  });
