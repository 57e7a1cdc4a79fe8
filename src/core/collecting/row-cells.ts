/** What a row has besides its fields: the cell that speaks for it as a whole, and what is said there. */
import type { RowCells } from '#core/collecting/answers.ts';
import type { RowKind } from '#core/collecting/read-cell.ts';
import { rowKind } from '#core/collecting/to-records.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** The field whose cell carries what is said of a row as a whole, its files too. */
export const PRIMARY: Readonly<Record<RowKind, string>> = {
  measure: 'value',
  money: 'value',
  progress: 'unchanged',
  objective: 'statement',
  obstacle: 'unchanged',
  task: 'done',
  'new-obstacle': 'statement',
};

/** What is said there: why there is no figure, why it differs, a note, where the evidence is. */
export const EXTRAS = ['absent', 'why', 'note', 'evidence'] as const;

/** The cell that speaks for a row; undefined where nothing is said of it, and for a key that names no row. */
export const primaryCell = (cells: ReadonlyMap<string, RowCells>, row: string): Stored<'cell'> | undefined => {
  const kind = rowKind(row);
  return kind && cells.get(row)?.get(PRIMARY[kind]);
};
