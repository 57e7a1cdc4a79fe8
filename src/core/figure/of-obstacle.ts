import { countQuantity, makeFigure, propertyProblem, recordAt, type Evaluator } from '#core/figure/evaluator.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import { lateFigure } from '#core/figure/of-late.ts';
import { nextStepLate } from '#core/subjects/work/deadline.ts';
import { done } from '#core/problem.ts';
import { DAYS } from '#core/value/measure-unit.ts';
import { daysBetween } from '#core/value/day.ts';
import { lastDay } from '#core/value/period.ts';

/**
 * `obstacle:ID age`: whole days from the day it is known to stand to the as-of day, or to the day it was lifted.
 * `obstacle:ID late`: days past the day by which its next step is due.
 */
export const obstacleFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'obstacle');
  if (!record.ok) return record;
  const property = propertyNamed('obstacle', address.property);
  if (!property) return propertyProblem(address, PROPERTIES.obstacle);
  if (property === 'late')
    return done(lateFigure(view, address, nextStepLate(record.value, view.asOf), [record.value], record.value.id));
  const { since, lifted } = record.value;
  if (!since)
    return done(makeFigure(view, address, { formula: 'age', records: [record.value], missing: [record.value.id] }));
  const end = lifted && lastDay(lifted) < view.asOf ? lastDay(lifted) : view.asOf;
  const days = Math.max(0, daysBetween(lastDay(since), end));
  return done(makeFigure(view, address, { formula: 'age', value: countQuantity(days, DAYS), records: [record.value] }));
};
