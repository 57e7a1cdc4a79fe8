/** How a target is answered: the one judgement that pages, remarks and the report tell. */
import type { Address } from '#core/address/address.ts';
import type { View } from '#core/facts/view.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { figureAt, findFigure } from '#core/figure/evaluate.ts';
import { makeFigure } from '#core/figure/evaluator.ts';
import type { Figure } from '#core/figure/figure.ts';
import { descendantsOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import { amountOf } from '#core/value/quantity.ts';

/**
 * `reached` or `short`: by a result of its own kind. `other-kind`: something else was told in its place. `no-result`:
 * nothing was. `no-value`: the target states a direction only.
 */
export type TargetVerdict = 'reached' | 'short' | 'other-kind' | 'no-result' | 'no-value';

/** An extent of the wanted name at another stage: what was told instead of an answer. */
interface OtherKind {
  readonly address: Address;
  readonly stage: string;
  readonly extent: Stored<'extent'>;
}

export interface TargetAnswer {
  readonly verdict: TargetVerdict;
  readonly target: Figure;
  readonly result: Figure;
  readonly others: readonly OtherKind[];
}

export const targetAnswer = (view: View, objective: Stored<'objective'>): TargetAnswer => {
  const target = figureAt(view, addressOf('objective', objective.id, 'target'));
  const asked = addressOf('objective', objective.id, 'result');
  // What works have of it may be of several units, which make no sum: then nothing answers.
  const result = findFigure(view, asked) ?? makeFigure(view, asked, { formula: 'latest', missing: [objective.id] });
  const others = otherKinds(view, objective);
  return { verdict: verdictOf(objective, result, others.length > 0), target, result, others };
};

const verdictOf = ({ target }: Stored<'objective'>, { value }: Figure, others: boolean): TargetVerdict => {
  if (!target) return 'no-value';
  if (!value) return others ? 'other-kind' : 'no-result';
  if (value.unit !== target.value.unit) return 'other-kind';
  const order = compareDecimals(amountOf(value), amountOf(target.value));
  const reached = { 'at-least': order >= 0, 'at-most': order <= 0, exactly: order === 0 };
  return reached[target.relation] ? 'reached' : 'short';
};

const otherKinds = (view: View, objective: Stored<'objective'>): readonly OtherKind[] => {
  const { extent: wanted, stage } = objective.target ?? {};
  if (wanted === undefined) return [];
  const below = descendantsOf(view, objective.id);
  return view.all('extent').flatMap((extent) => {
    const work = view.find('work', extent.work);
    if (extent.extent !== wanted || extent.stage === stage || !work || !below.has(work.objective)) return [];
    const address = addressOf('work', extent.work, 'extent', { extent: extent.extent, stage: extent.stage });
    return [{ address, stage: extent.stage, extent }];
  });
};
