import { addressProblem, makeFigure, type Evaluator } from '#core/figure/evaluator.ts';
import type { Address } from '#core/figure/address.ts';
import type { Figure } from '#core/figure/figure.ts';
import { selectRecords } from '#core/figure/select.ts';
import { sumOf } from '#core/figure/evaluator.ts';
import { done, type Outcome } from '#core/problem.ts';
import type { Stored } from '#core/record/subjects.ts';
import type { View } from '#core/record/view.ts';

/** `sum funding[filters]`, `sum extent[filters]`: only values of one kind are added; anything else is refused. */
export const sumFigure: Evaluator = (view, address) => {
  const { subject } = address.head;
  if (subject === 'funding') return fundingSum(view, address, address.filters);
  if (subject === 'extent') return extentSum(view, address, address.filters);
  return addressProblem('figure.not-summable', address, { subject });
};

/** Total investment, plan, allocation and disbursement are different moneys: a sum over several kinds is refused. */
export const fundingSum = (view: View, address: Address, filters: Address['filters']): Outcome<Figure> => {
  const selected = selectRecords(view, address, 'funding', filters);
  if (!selected.ok) return selected;
  const kinds = new Set(selected.value.map((funding) => funding.kind));
  if (kinds.size > 1) return addressProblem('figure.mixed-kinds', address, { kinds: [...kinds].join(', ') });
  return done(total(view, address, selected.value.map((one) => ({ ...one, value: one.amount }))));
};

/** Areas at different stages are different results: only one stage and one unit is added. */
export const extentSum = (view: View, address: Address, filters: Address['filters']): Outcome<Figure> => {
  const selected = selectRecords(view, address, 'extent', filters);
  if (!selected.ok) return selected;
  const kinds = new Set(selected.value.map((extent) => `${extent.extent}/${extent.stage}/${extent.value.unit}`));
  if (kinds.size > 1) return addressProblem('figure.mixed-kinds', address, { kinds: [...kinds].join(', ') });
  return done(total(view, address, selected.value));
};

const total = (view: View, address: Address, records: readonly (Pick<Stored<'extent'>, 'ref' | 'source' | 'value'>)[]): Figure =>
  makeFigure(view, address, { formula: records.length === 1 ? 'stored' : 'sum', value: sumOf(records.map((one) => one.value)), records, missing: records.length === 0 ? [address.head.subject] : [] });
