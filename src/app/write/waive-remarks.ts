/** Remarks on a text are waved off, each with its reason, and such a decision is taken back. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { namedIn } from '#core/report/stands-on.ts';
import type { Remark } from '#core/review/remark.ts';
import { SUBJECTS, type RecordIn } from '#core/subjects/subjects.ts';
import { typedText } from '#core/text/typed-text.ts';

export interface WaiveRemarks {
  /** With what was typed behind each; those without a reason stay open. */
  readonly remarks: readonly { readonly remark: Remark; readonly reason: string; readonly field?: string }[];
  /** Our own report in whose draft they stand; absent: of a file. */
  readonly report?: string | undefined;
  /** The mark of the form that sends it. */
  readonly seed: string;
}

/** The field of the first reason, where none was given. */
const REASON = 'ly-do';

/** Refuses `wording.no-reason` (of none), `write.*`, and what no text of a record may hold. */
export const waiveRemarks = async (
  context: WriteContext,
  { view, programme }: OpenedProgramme,
  { remarks, report, seed }: WaiveRemarks,
): Promise<void> => {
  const drafts = new Map(
    remarks.flatMap(({ remark: { rule, bound }, reason: typed }) => {
      const reason = typedText(typed);
      if (reason === '') return [];
      const draft: RecordIn<'waiver'> = {
        rule,
        ...bound,
        ...(report !== undefined && { report }),
        standsOn: namedIn(view, `${bound.sentence}\n${bound.about}\n${reason}`),
        reason,
      };
      return [[SUBJECTS.waiver.key?.(draft as never) ?? '', draft] as const];
    }),
  );
  if (drafts.size === 0)
    throw new Refusal([{ code: 'wording.no-reason', where: { field: remarks[0]?.field ?? REASON } }]);
  const commandId = commandIdOf(seed, context.author, [...drafts]);
  if (await answeredBefore(context, commandId)) return;
  await change(context, {
    commandId,
    name: 'waive-remark',
    changes: [...drafts].map(([id, draft]) => ({ subject: 'waiver', id, programme: programme.id, draft })),
  });
};

export interface TakeBackWaiver {
  readonly id: string;
  readonly base: number;
  readonly seed: string;
}

/** The remark is open again. Refuses `waiver.unknown`, and as `change`. */
export const takeBackWaiver = async (
  context: WriteContext,
  { view, programme }: OpenedProgramme,
  { id, base, seed }: TakeBackWaiver,
): Promise<void> => {
  const commandId = commandIdOf(seed, context.author, { id, base, goes: true });
  if (await answeredBefore(context, commandId)) return;
  if (view.find('waiver', id)?.programme !== programme.id) return refuse('waiver.unknown');
  await change(context, {
    commandId,
    name: 'take-back-waiver',
    changes: [{ subject: 'waiver', id, programme: programme.id, base }],
  });
};
