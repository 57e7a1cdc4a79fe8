/** An agency says that it has received an issued report. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { issueOf } from '#app/read/report/issued.ts';
import { refuse } from '#app/refusal.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { SUBJECTS, type RecordIn } from '#core/subjects/subjects.ts';
import { typedText } from '#core/text/typed-text.ts';
import type { Day } from '#core/value/day.ts';

export interface ReceiveReport {
  readonly report: string;
  readonly agency: string;
  readonly received: Day;
  readonly note: string;
  readonly seed: string;
}

/** Refuses `issue.unknown`, `receipt.agency` (one to whom it does not go), `receipt.exists`, `write.*`. */
export const receiveReport = async (
  context: WriteContext,
  opened: OpenedProgramme,
  { report, agency, received, note, seed }: ReceiveReport,
): Promise<void> => {
  const issue = issueOf(opened, report);
  if (!issue.agencies.includes(agency)) return refuse('receipt.agency', { agency });
  const why = typedText(note);
  const draft: RecordIn<'receipt'> = {
    issue: issue.ref.id,
    agency,
    received,
    by: context.author,
    ...(why !== '' && { note: why }),
  };
  const id = SUBJECTS.receipt.key?.(draft as never) ?? '';
  const commandId = commandIdOf(seed, context.author, draft);
  if (await answeredBefore(context, commandId)) return;
  if (opened.view.find('receipt', id)) return refuse('receipt.exists', { agency });
  await change(context, {
    commandId,
    name: 'receive-report',
    changes: [{ subject: 'receipt', id, programme: opened.programme.id, draft }],
  });
};
