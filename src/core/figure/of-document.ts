import { makeFigure, propertyProblem, recordAt, storedFigure, type Evaluator } from '#core/figure/evaluator.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import { done } from '#core/problem.ts';

/** `document:ID date`: the day a document was issued. */
export const documentFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'document');
  if (!record.ok) return record;
  if (!propertyNamed('document', address.property)) return propertyProblem(address, PROPERTIES.document);
  const { date } = record.value;
  return done(
    date
      ? storedFigure(view, address, record.value, { date })
      : makeFigure(view, address, { formula: 'stored', records: [record.value], missing: [record.value.id] }),
  );
};
