/** A unit sends its return, once nothing in it is blank without a reason. */
import { openReturn } from '#app/read/collecting/return.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { stepReturn, type Stepped } from '#app/write/collecting/step-return.ts';
import type { WriteContext } from '#app/write/context.ts';
import { sendingProblems } from '#core/collecting/check-sending.ts';

export interface SendReturn {
  readonly collection: string;
  readonly agency: string;
  readonly note?: string | undefined;
  /** The mark of the cells that the sender saw. */
  readonly mark: string;
  readonly seed: string;
}

/**
 * The receipt. What was checked is what is sent: the mark holds the cells still. Refuses `return.blank`,
 * `return.no-reason`,
 * `return.no-evidence`, `return.changed`, and what `stepReturn` refuses.
 */
export const sendReturn = async (
  context: WriteContext,
  opened: OpenedProgramme,
  { collection, agency, note, mark, seed }: SendReturn,
): Promise<Stepped> => {
  const one = await openReturn(opened, collection, agency);
  if (one.mark !== mark) refuse('return.changed');
  // A correction tells only what it corrects.
  const problems =
    (one.standing.record?.number ?? 1) > 1
      ? []
      : await opened.ask(() => sendingProblems(opened.view, one.collection, one.rows, one.cells));
  if (problems.length > 0) throw new Refusal(problems);
  return stepReturn(context, one.season, { collection, agency, step: 'sent', note, mark, seed });
};
