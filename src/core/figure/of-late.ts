/** How many days what is owed is past its day: of tasks, of next steps of obstacles, of answers to oversight. */
import { countQuantity, makeFigure, propertyProblem, recordAt, type Evaluator } from '#core/figure/evaluator.ts';
import type { Address } from '#core/address/address.ts';
import type { Figure } from '#core/figure/figure.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import type { View } from '#core/facts/view.ts';
import { done } from '#core/problem.ts';
import { answerLate, taskLate } from '#core/subjects/work/deadline.ts';
import type { RecordRef } from '#core/subjects/subjects.ts';
import type { Source } from '#core/shape/shape.ts';
import { DAYS } from '#core/value/measure-unit.ts';

type Behind = { readonly ref: RecordRef; readonly source?: Source };

/** Absent where nothing is late. */
export const lateFigure = (
  view: View,
  address: Address,
  days: number | undefined,
  records: readonly Behind[],
  missing: string,
): Figure =>
  makeFigure(view, address, {
    formula: 'age',
    value: days === undefined ? undefined : countQuantity(days, DAYS),
    records,
    missing: days === undefined ? [missing] : [],
  });

/** `task:ID late`. */
export const taskFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'task');
  if (!record.ok) return record;
  if (!propertyNamed('task', address.property)) return propertyProblem(address, PROPERTIES.task);
  return done(lateFigure(view, address, taskLate(record.value, view.asOf), [record.value], record.value.id));
};

/** `oversight:ID late`: days past the day by which an answer is owed. */
export const oversightFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'oversight');
  if (!record.ok) return record;
  if (!propertyNamed('oversight', address.property)) return propertyProblem(address, PROPERTIES.oversight);
  return done(lateFigure(view, address, answerLate(record.value, view.asOf), [record.value], record.value.ref.id));
};
