/** Values that no record can hold: told where they are typed, before anybody approves them. */
import type { Problem } from '#core/problem.ts';
import { belowNothing } from '#core/subjects/measure/below-nothing.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { printQuantity } from '#core/value/quantity-text.ts';

/** `measure`: absent for money and sizes. Problems: `observation.negative`, `amount.negative`. */
export const refusedValue = (
  measure: Pick<RecordIn<'measure'>, 'name' | 'unit' | 'shareOf'> | undefined,
  value: Quantity,
  units: UnitsOfMeasure,
  where: Problem['where'],
): readonly Problem[] => {
  if (measure) return belowNothing(measure, value, units, where);
  return value.amount.startsWith('-')
    ? [{ code: 'amount.negative', where, data: { amount: printQuantity(value, units) } }]
    : [];
};
