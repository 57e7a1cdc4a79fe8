import { propertyProblem, recordAt, storedFigure, type Evaluator } from '#core/figure/evaluator.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import { done } from '#core/problem.ts';

/** `step:ID date`: when a legal step of a work was taken. */
export const stepFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'step');
  if (!record.ok) return record;
  if (!propertyNamed('step', address.property)) return propertyProblem(address, PROPERTIES.step);
  return done(storedFigure(view, address, record.value, { date: record.value.on }));
};
