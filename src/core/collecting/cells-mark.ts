/** A mark of the cells of a return as somebody saw them: another as soon as one of them is written again. */
import type { Stored } from '#core/subjects/subjects.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

/** In whatever order they come. */
export const cellsMark = (cells: readonly Stored<'cell'>[]): string =>
  fingerprint(
    cells
      .map(({ ref }) => `${ref.id} ${ref.version}`)
      .toSorted()
      .join('\n'),
  );
