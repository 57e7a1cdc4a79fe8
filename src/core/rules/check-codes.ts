/** Codes in records that ship as data: legal procedures, the steps of works, and what rule packs know. */
import type { Problem } from '#core/problem.ts';
import type { Draft } from '#core/subjects/subjects.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { checkUrbanRecords } from '#core/rules/check-city.ts';

export interface KnownCodes {
  readonly procedures: readonly string[];
  readonly steps: readonly string[];
  /** Rule packs of the urban class. */
  readonly packs: readonly RulePack[];
}

/** Problems: `work.procedure-unknown`, `step.unknown`, and those of `checkUrbanRecords`. */
export const checkCodes = ({ procedures, steps, packs }: KnownCodes, drafts: readonly Draft[]): readonly Problem[] => [
  ...drafts.flatMap((draft) => checkProcedures(procedures, steps, draft)),
  ...checkUrbanRecords(packs, drafts),
];

const checkProcedures = (procedures: readonly string[], steps: readonly string[], draft: Draft): readonly Problem[] => {
  const record = `${draft.subject}/${draft.id}`;
  if (draft.subject === 'work') {
    const { procedure } = draft.record;
    return procedure === undefined || procedures.includes(procedure)
      ? []
      : [
          {
            code: 'work.procedure-unknown',
            where: { record, field: 'procedure' },
            data: { procedure, known: procedures },
          },
        ];
  }
  if (draft.subject === 'step') {
    const { step } = draft.record;
    return steps.includes(step)
      ? []
      : [{ code: 'step.unknown', where: { record, field: 'step' }, data: { step, known: steps } }];
  }
  return [];
};
