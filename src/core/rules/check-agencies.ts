/** The code of an agency on the axis of document exchange. */
import type { Problem } from '#core/problem.ts';
import { ORGAN_CODE } from '#core/subjects/agency/organ-code.ts';
import { draftsOf, type Draft } from '#core/subjects/subjects.ts';

/** Problems: `agency.organ` (no such code), `agency.organ-twice` (another agency has it). */
export const checkAgencies = (drafts: readonly Draft[]): readonly Problem[] => {
  const known = new Map<string, string>();
  return draftsOf(drafts, 'agency').flatMap(({ id, record: { organ } }): readonly Problem[] => {
    if (organ === undefined) return [];
    const where = { record: `agency/${id}`, field: 'organ' };
    if (!ORGAN_CODE.test(organ)) return [{ code: 'agency.organ', where, data: { text: organ } }];
    const other = known.get(organ);
    known.set(organ, other ?? id);
    return other === undefined ? [] : [{ code: 'agency.organ-twice', where, data: { text: organ, other } }];
  });
};
