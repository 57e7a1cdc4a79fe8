/** What stood in a cell of a return at an instant: a value that went back is told as it was then. */
import type { Application } from '#app/application.ts';
import { SUBJECTS, type RecordIn } from '#core/subjects/subjects.ts';
import { entriesOf } from '#store/journal/read.ts';

type NamedCell = Pick<RecordIn<'cell'>, 'return' | 'row' | 'field'>;

const cellId = SUBJECTS.cell.key as unknown as (one: NamedCell) => string;

/** What was typed, or why there is no figure. */
export const typedIn = ({ typed, absent }: Pick<RecordIn<'cell'>, 'typed' | 'absent'>): string | undefined =>
  typed ?? absent;

/** `at`: an instant, UTC. Undefined: nothing stood in it then, or nothing that who asks may see. */
export const typedAt = async (
  { database }: Application,
  workspace: string,
  cell: NamedCell,
  at: string,
): Promise<string | undefined> => {
  const entries = await entriesOf(database.reader, workspace, 'cell', cellId(cell));
  const then = entries.find((entry) => String(entry.at) <= at)?.after as RecordIn<'cell'> | null | undefined;
  return then ? typedIn(then) : undefined;
};
