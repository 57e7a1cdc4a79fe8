/** How far a return has come: which rows are answered, which have no figure and why, and what is still open. */
import type { Collection } from '#core/collecting/collections.ts';
import { returnsOf } from '#core/collecting/collections.ts';
import { owedBy, owedRows, type OwedRow } from '#core/collecting/owed.ts';
import { endOf } from '#core/collecting/periods.ts';
import { firstSent, returnOn, returnState, type ReturnState } from '#core/collecting/return-state.ts';
import { memory } from '#core/facts/memory.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { daysBetween, dayOfInstant, type Day } from '#core/value/day.ts';

type Cell = Stored<'cell'>;

/** `held`: nobody typed anything, and the records say it already. */
export type RowAnswer = 'answered' | 'absent' | 'held' | 'open';

/** A row's cells by field. */
export type RowCells = ReadonlyMap<string, Cell>;
const NOTHING: RowCells = new Map();

/** The cells of a return, by row and field; made once for a view. */
export const cellsByRow = (view: View, id: string): ReadonlyMap<string, RowCells> =>
  byRow.recall(
    view,
    id,
    () =>
      new Map(
        [...Map.groupBy(groupedBy(view, 'cell', 'return', (cell) => cell.return).get(id) ?? [], ({ row }) => row)].map(
          ([row, cells]) => [row, new Map(cells.map((cell) => [cell.field, cell]))],
        ),
      ),
  );

const byRow = memory<ReadonlyMap<string, RowCells>>();

/** Whether the records tell of this very period what the row asks. */
const isHeld = (view: View, collection: Collection, row: OwedRow): boolean => {
  const end = endOf(collection) as string;
  const own = (name: 'progress' | 'funding', by: 'work' | 'objective', id: string) =>
    groupedBy(view, name, by, (one) => one[by]).get(id) ?? [];
  switch (row.kind) {
    case 'measure':
      return view
        .rows('observation', { measure: row.measure, place: row.place })
        .some(({ period, kind }) => period === row.period && (kind === 'actual' || kind === 'estimate'));
    case 'progress':
      return own('progress', 'work', row.work).some(({ since }) => since === end);
    case 'objective':
      return own('progress', 'objective', row.objective).some(({ since }) => since === end);
    case 'money':
      return (own('funding', 'work', row.work) as readonly Stored<'funding'>[]).some(
        ({ kind, capital, year, since }) =>
          kind === 'disbursement' && capital === row.capital && year === row.year && since === end,
      );
    case 'obstacle':
      return view.onRecord('obstacle', row.obstacle)?.lifted !== undefined;
    case 'task':
      return view.onRecord('task', row.task)?.done !== undefined;
  }
};

export const answerOf = (view: View, collection: Collection, row: OwedRow, cells: RowCells = NOTHING): RowAnswer => {
  if ([...cells.values()].some(({ typed }) => typed !== undefined)) return 'answered';
  if ([...cells.values()].some(({ absent }) => absent !== undefined)) return 'absent';
  return isHeld(view, collection, row) ? 'held' : 'open';
};

interface Progress {
  readonly owed: number;
  /** Rows with a value, or of which the records say it already. */
  readonly answered: number;
  /** Rows without a figure, with the reason. */
  readonly absent: number;
}

const progressOf = (
  view: View,
  collection: Collection,
  rows: readonly OwedRow[],
  cells: ReadonlyMap<string, RowCells>,
): Progress => {
  const answers = rows.map((row) => answerOf(view, collection, row, cells.get(row.key)));
  const count = (wanted: readonly RowAnswer[]): number => answers.filter((one) => wanted.includes(one)).length;
  return { owed: rows.length, answered: count(['answered', 'held']), absent: count(['absent']) };
};

/** How an agency stands in a collection. */
export interface Standing {
  readonly agency: string;
  /** The last return: the first one, or a correction. */
  readonly record?: Stored<'return'>;
  readonly state: ReturnState;
  readonly progress: Progress;
  /** The day on which it was first sent; absent: it has not been. */
  readonly sent?: Day;
  /** Days past the day owed: until it was sent, or until the day that is asked. 0: not late. */
  readonly late: number;
}

/**
 * `day`: the day on which one looks; what was done later was not done yet, but for cells, which bear no day. Who has
 * nothing to report is no part of it. Made once for a view.
 */
export const standingOf = (view: View, collection: Collection, agency: string, day: Day): Standing | undefined =>
  standings.recall(view, `${owedBy(collection, agency)}|${day}`, () => standingIn(view, collection, agency, day));

const standings = memory<Standing | undefined>();

const standingIn = (view: View, collection: Collection, agency: string, day: Day): Standing | undefined => {
  const rows = owedRows(view, collection, agency);
  if (rows.length === 0) return undefined;
  const all = (returnsOf(view, collection.id).get(agency) ?? []).map((one) => returnOn(one, day));
  const [first, last] = [all[0], all.at(-1)];
  const step = first && firstSent(first);
  const sent = step && dayOfInstant(step.at);
  return {
    agency,
    ...(last && { record: last }),
    state: returnState(last),
    progress: progressOf(view, collection, rows, last ? cellsByRow(view, last.ref.id) : new Map()),
    ...(sent && { sent }),
    late: Math.max(0, daysBetween(collection.due, sent ?? day)),
  };
};

/** Whether it is past the day and nothing was handed in. */
export const isSilent = ({ sent, late }: Standing): boolean => sent === undefined && late > 0;
