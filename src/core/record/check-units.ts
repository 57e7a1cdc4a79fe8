/** Values are in the unit of what they measure, and money is in đồng. */
import type { Problem } from '#core/problem.ts';
import type { Draft, RecordIn } from '#core/record/subjects.ts';
import { MONEY, unitsOfMeasure } from '#core/quantity/unit.ts';

/** Problems: `measure.unit-unknown`, `observation.unit`, `funding.unit`, `path.negative-limit`, `funding.negative`. */
export const checkUnits = (drafts: readonly Draft[]): readonly Problem[] => {
  const programme = drafts.find((draft): draft is Draft<'programme'> => draft.subject === 'programme');
  const units = unitsOfMeasure(programme?.record.countingUnits);
  const measures = new Map(drafts.flatMap((draft) => (draft.subject === 'measure' ? [[draft.id, draft.record as RecordIn<'measure'>] as const] : [])));
  return drafts.flatMap((draft): readonly Problem[] => {
    const at = (field: string) => ({ record: `${draft.subject}/${draft.id}`, field });
    switch (draft.subject) {
      case 'measure': {
        const { unit } = draft.record as RecordIn<'measure'>;
        return units.has(unit) ? [] : [{ code: 'measure.unit-unknown', where: at('unit'), data: { unit } }];
      }
      case 'observation': {
        const { measure, value } = draft.record as RecordIn<'observation'>;
        const wanted = measures.get(measure)?.unit;
        return value && wanted !== undefined && value.unit !== wanted ? [{ code: 'observation.unit', where: at('value'), data: { unit: value.unit, wanted, measure } }] : [];
      }
      case 'objective': {
        const { measure, value } = (draft.record as RecordIn<'objective'>).target ?? {};
        const wanted = measures.get(measure ?? '')?.unit;
        return value && wanted !== undefined && value.unit !== wanted ? [{ code: 'observation.unit', where: at('target.value'), data: { unit: value.unit, wanted, measure: measure ?? '' } }] : [];
      }
      case 'funding': {
        const { amount } = draft.record as RecordIn<'funding'>;
        if (amount.amount.startsWith('-')) return [{ code: 'funding.negative', where: at('amount'), data: { amount: amount.amount } }];
        return amount.unit === MONEY ? [] : [{ code: 'funding.unit', where: at('amount'), data: { unit: amount.unit } }];
      }
      case 'limit': {
        const { amount } = draft.record as RecordIn<'limit'>;
        if (amount.amount.startsWith('-')) return [{ code: 'path.negative-limit', where: at('amount'), data: { amount: amount.amount } }];
        return amount.unit === MONEY ? [] : [{ code: 'funding.unit', where: at('amount'), data: { unit: amount.unit } }];
      }
      case 'contribution': {
        const { cost } = draft.record as RecordIn<'contribution'>;
        return cost && cost.unit !== MONEY ? [{ code: 'funding.unit', where: at('cost'), data: { unit: cost.unit } }] : [];
      }
      default: return [];
    }
  });
};
