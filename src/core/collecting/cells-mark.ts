/** A mark of the cells of a return as somebody saw them: another as soon as one of them is written again. */
import type { Stored } from '#core/subjects/subjects.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

/** By row and field. Made once for the same map. */
export const markOfCells = (cells: ReadonlyMap<string, ReadonlyMap<string, Stored<'cell'>>>): string => {
  const mark = marks.get(cells) ?? cellsMark([...cells.values()].flatMap((own) => [...own.values()]));
  marks.set(cells, mark);
  return mark;
};

const marks = new WeakMap<object, string>();

/** In whatever order they come. */
export const cellsMark = (cells: readonly Stored<'cell'>[]): string =>
  fingerprint(
    cells
      .map(({ ref }) => `${ref.id} ${ref.version}`)
      .toSorted()
      .join('\n'),
  );
