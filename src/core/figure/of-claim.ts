import { recordedAddress } from '#core/address/recorded-address.ts';
import { PROPERTIES } from '#core/figure/properties.ts';
import { addressOf } from '#core/figure/build-address.ts';
import {
  makeFigure,
  missingAmong,
  propertyProblem,
  recordAt,
  storedFigure,
  sumOf,
  type Evaluator,
} from '#core/figure/evaluator.ts';
import type { Figure } from '#core/figure/figure.ts';
import { effectiveDay } from '#core/facts/effective.ts';
import { viewOnDay } from '#core/facts/view.ts';
import { done, type Outcome } from '#core/problem.ts';
import { differenceOfQuantities, shareOf } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/**
 * `claim:ID stated` is what the document says, `claim:ID computed` what its parts give, `claim:ID difference` the
 * stated value less the computed one. Both are of the claim's own day.
 */
export const claimFigure: Evaluator = (view, address, evaluate) => {
  const record = recordAt(view, address, 'claim');
  if (!record.ok) return record;
  const claim = record.value;
  // What came later does not make a total of its day wrong.
  const day = effectiveDay(view.records, 'claim', claim);
  const then = day ? viewOnDay(view, day) : view;
  const at = (text: string): Outcome<Figure> => {
    const named = recordedAddress(text);
    return named.ok ? evaluate(then, named.value, evaluate) : named;
  };
  switch (address.property ?? 'stated') {
    case 'stated':
      return claim.of === undefined ? done(storedFigure(view, address, claim, { value: claim.value })) : at(claim.of);
    case 'computed': {
      const parts = claim.parts.map(at);
      const problems = parts.flatMap((part) => (part.ok ? [] : part.problems));
      if (problems.length > 0) return { ok: false, problems };
      const figures = parts.flatMap((part) => (part.ok ? [part.value] : []));
      return done(computed(view, address, claim, figures));
    }
    case 'difference': {
      const stated = evaluate(view, addressOf('claim', claim.id, 'stated'), evaluate);
      const result = evaluate(view, addressOf('claim', claim.id, 'computed'), evaluate);
      if (!stated.ok) return stated;
      if (!result.ok) return result;
      const [left, right] = [stated.value.value, result.value.value];
      const value = left && right && left.unit === right.unit ? differenceOfQuantities(left, right) : undefined;
      return done(
        makeFigure(view, address, {
          formula: 'difference',
          value,
          parts: [stated.value, result.value],
          missing: [...stated.value.missing, ...result.value.missing],
          records: [claim],
        }),
      );
    }
    default:
      return propertyProblem(address, PROPERTIES.claim);
  }
};

const computed = (
  view: Parameters<Evaluator>[0],
  address: Parameters<Evaluator>[1],
  claim: Stored<'claim'>,
  figures: readonly Figure[],
): Figure => {
  const values = figures.map((figure) => figure.value);
  const [part, whole] = values;
  const decimals = claim.value?.amount.split('.')[1]?.length ?? 0;
  const value =
    claim.formula === 'share'
      ? part && whole && part.unit === whole.unit
        ? shareOf(part, whole, decimals)
        : undefined
      : sumOf(values);
  return makeFigure(view, address, {
    formula: claim.formula,
    value,
    parts: figures,
    records: [claim],
    missing: figures.length === 0 ? [claim.id] : missingAmong(figures),
  });
};
