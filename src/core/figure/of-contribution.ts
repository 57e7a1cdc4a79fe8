import { propertyProblem, recordAt, storedFigure, type Evaluator } from '#core/figure/evaluator.ts';
import { done } from '#core/problem.ts';

const PROPERTIES = ['pledged', 'delivered', 'underway', 'size', 'cost'] as const;

/** `contribution:ID pledged|delivered|underway|size|cost`: what a sponsor promised and gave. */
export const contributionFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'contribution');
  if (!record.ok) return record;
  const property = PROPERTIES.find((name) => name === address.property);
  if (!property) return propertyProblem(address, PROPERTIES);
  return done(storedFigure(view, address, record.value, { value: record.value[property] }));
};
