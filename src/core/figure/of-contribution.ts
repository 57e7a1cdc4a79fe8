import { propertyProblem, recordAt, storedFigure, type Evaluator } from '#core/figure/evaluator.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import { done } from '#core/problem.ts';

/** `contribution:ID pledged|delivered|underway|size|cost`: what a sponsor promised and gave. */
export const contributionFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'contribution');
  if (!record.ok) return record;
  const property = propertyNamed('contribution', address.property);
  if (!property) return propertyProblem(address, PROPERTIES.contribution);
  return done(storedFigure(view, address, record.value, { value: record.value[property] }));
};
