/** What is answered to a cell that is saved by itself, and how its page reads it. */
import type { Fault } from '#web/frame/action.ts';
import type { Lines } from '#web/returns/lines.ts';
import type { Originals, RowSeen } from '#web/returns/row-seen.ts';

export interface CellAnswer {
  /** When it was saved, by the clock of Vietnam; absent: it was not. */
  readonly at?: string;
  /** Of the inputs of the cell: text and version as they stand. */
  readonly originals: Originals;
  readonly faults: readonly Fault[];
  /** What stands below the rows now. */
  readonly lines?: Lines;
  /** Of its row: what stands beside it now. */
  readonly beside?: Readonly<Record<string, Beside>>;
}

export type Beside = Pick<RowSeen, 'facts' | 'questions'>;

/** Too slow and too often: to be sent again. */
const LATER: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * What became of the cell of an input: saved, or refused with the reason at the input. Throws when the server could not
 * take it now: it is to be sent again.
 */
export const readCellAnswer = async (response: Response, input: string): Promise<CellAnswer> => {
  const { ok, status } = response;
  if (!ok && (status < 400 || status >= 500 || LATER.has(status))) throw new Error(`${status}`);
  const isTold = response.headers.get('content-type')?.startsWith('application/json') === true;
  if (!isTold) {
    if (ok) throw new Error('no answer to a cell');
    return { originals: {}, faults: [{ field: input, message: (await response.text()).trim() }] };
  }
  const { at, originals = {}, faults = [], lines, beside } = (await response.json()) as Partial<CellAnswer>;
  return {
    ...(ok && at !== undefined && { at }),
    originals,
    ...(lines && { lines }),
    ...(beside && { beside }),
    faults: faults.map((fault) => ({ field: input, ...fault })),
  };
};
