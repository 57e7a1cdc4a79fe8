/**
 * What stands in the way of sending a return: blanks without a reason, deadlines put off without one, missing evidence.
 */
import { answerOf, type RowCells } from '#core/collecting/answers.ts';
import type { Collection } from '#core/collecting/collections.ts';
import type { OwedRow } from '#core/collecting/owed.ts';
import { isPutOff } from '#core/collecting/read-cell.ts';
import { viewOnDay, type View } from '#core/facts/view.ts';
import { endOf } from '#core/collecting/periods.ts';
import type { Problem } from '#core/problem.ts';
import { workState } from '#core/subjects/work/state.ts';
import { asPeriod } from '#core/value/period.ts';

/** What a row is about, by the names of its records: no sentence. */
export const rowName = (view: View, row: OwedRow): string => {
  switch (row.kind) {
    case 'measure': {
      const [measure, place] = [view.onRecord('measure', row.measure), view.onRecord('place', row.place)];
      return [measure?.name ?? row.measure, place?.name ?? row.place].join(', ');
    }
    case 'progress':
      return view.onRecord('work', row.work)?.name ?? row.work;
    case 'money':
      return [
        view.onRecord('work', row.work)?.name ?? row.work,
        view.vocabulary.name('vi', 'capital', row.capital),
        row.year,
      ].join(', ');
    case 'objective': {
      const objective = view.onRecord('objective', row.objective);
      return objective?.short ?? objective?.title ?? row.objective;
    }
    case 'obstacle':
      return view.onRecord('obstacle', row.obstacle)?.statement ?? row.obstacle;
    case 'task':
      return view.onRecord('task', row.task)?.statements[0] ?? row.task;
  }
};

/**
 * A return may be sent with values that nobody expected, but not with blanks that say nothing. Problems:
 * `return.blank`,
 * `return.no-reason`, `return.no-evidence`, each with the name of its row.
 */
export const sendingProblems = (
  view: View,
  collection: Collection,
  rows: readonly OwedRow[],
  cells: ReadonlyMap<string, RowCells>,
): readonly Problem[] =>
  rows.flatMap((row): readonly Problem[] => {
    const own = cells.get(row.key);
    const answer = answerOf(view, collection, row, own);
    const problem = (code: string): readonly Problem[] => [
      { code, where: { field: row.key }, data: { name: rowName(view, row) } },
    ];
    if (answer === 'open') return problem('return.blank');
    if (answer !== 'answered' || !own) return [];
    return [
      ...(row.kind === 'progress' && lacksReason(view, collection, row.work, own) ? problem('return.no-reason') : []),
      ...(row.duty.evidence &&
      ![...own.values()].some(({ evidence, files }) => evidence !== undefined || files.length > 0)
        ? problem('return.no-evidence')
        : []),
    ];
  });

const lacksReason = (view: View, collection: Collection, work: string, cells: RowCells): boolean => {
  const finish = cells.get('finish')?.typed;
  if (finish === undefined || cells.get('reason')?.typed !== undefined) return false;
  const { expectedFinish } = workState(viewOnDay(view, endOf(collection)), work);
  return isPutOff(expectedFinish, asPeriod(finish));
};
