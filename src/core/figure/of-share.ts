/**
 * `share funding[filters]`: what was disbursed in per cent of what was planned, of the same works, sources and years.
 */
import { sumAddress } from '#core/figure/build-address.ts';
import { addressProblem, makeFigure, missingAmong, type Evaluator } from '#core/figure/evaluator.ts';
import type { FiltersOf } from '#core/figure/filters.ts';
import { done } from '#core/problem.ts';
import { shareOf } from '#core/value/quantity.ts';

/** Absent where no plan is on record. A kind of money is no filter here. */
export const shareFigure: Evaluator = (view, address, evaluate) => {
  const { subject } = address.head;
  if (subject !== 'funding') return addressProblem('figure.not-summable', address, { subject });
  if (address.filters.some(({ key }) => key === 'kind'))
    return addressProblem('figure.filter', address, {
      key: 'kind',
      known: ['programme', 'objective', 'node', 'work', 'source', 'year'],
    });
  const sumOf = (kind: NonNullable<FiltersOf<'funding'>['kind']>) => {
    const base = sumAddress('funding', { kind: kind as never });
    return evaluate(
      view,
      { ...base, filters: [...address.filters, ...base.filters].toSorted((a, b) => (a.key < b.key ? -1 : 1)) },
      evaluate,
    );
  };
  const [paid, plan] = [sumOf('disbursement'), sumOf('plan')];
  if (!paid.ok) return paid;
  if (!plan.ok) return plan;
  const [part, whole] = [paid.value.value, plan.value.value];
  return done(
    makeFigure(view, address, {
      formula: 'share',
      value: part && whole && shareOf(part, whole, 1),
      parts: [paid.value, plan.value],
      missing: missingAmong([paid.value, plan.value]),
    }),
  );
};
