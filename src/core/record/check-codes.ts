/** Codes in records that ship as data: legal procedures and the steps of works. */
import type { Problem } from '#core/problem.ts';
import type { Draft, RecordIn } from '#core/record/subjects.ts';

export interface KnownCodes {
  readonly procedures: readonly string[];
  readonly steps: readonly string[];
}

/** Problems: `work.procedure-unknown`, `step.unknown`. */
export const checkCodes = ({ procedures, steps }: KnownCodes, drafts: readonly Draft[]): readonly Problem[] =>
  drafts.flatMap((draft): readonly Problem[] => {
    const record = `${draft.subject}/${draft.id}`;
    if (draft.subject === 'work') {
      const { procedure } = draft.record as RecordIn<'work'>;
      return procedure === undefined || procedures.includes(procedure) ? [] : [{ code: 'work.procedure-unknown', where: { record, field: 'procedure' }, data: { procedure, known: procedures } }];
    }
    if (draft.subject === 'step') {
      const { step } = draft.record as RecordIn<'step'>;
      return steps.includes(step) ? [] : [{ code: 'step.unknown', where: { record, field: 'step' }, data: { step, known: steps } }];
    }
    return [];
  });
