import { wholesAmong } from '#core/subjects/work/wholes.ts';
import { countQuantity, makeFigure, propertyProblem, recordAt, type Evaluator } from '#core/figure/evaluator.ts';
import type { Address } from '#core/address/address.ts';
import { addressOf, measureAddress, sumAddress } from '#core/figure/build-address.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import type { Figure } from '#core/figure/figure.ts';
import { rollUp, type RollUpPart } from '#core/figure/roll-up.ts';
import { childrenOf, worksOf } from '#core/subjects/objective/tree.ts';
import { done, refused, type Outcome } from '#core/problem.ts';
import { amountOf, differenceOfQuantities, quantity, shareOf } from '#core/value/quantity.ts';
import { compareDecimals, decimal, type Decimal } from '#core/value/decimal.ts';
import { PERCENT } from '#core/value/measure-unit.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { workState } from '#core/subjects/work/state.ts';

/**
 * `objective:ID target` the stated target; `result` what answers it, of the target's own kind only; `gap` target less
 * result; `share` result in per cent of the target; `progress` in per cent: of a target its share, at most 100; of a
 * task the share of its works that are completed; of a chapter the weighted mean of its children (equal weights where
 * none are stated). A child without data makes the parent's figure incomplete.
 */
export const objectiveFigure: Evaluator = (view, address, evaluate) => {
  const record = recordAt(view, address, 'objective');
  if (!record.ok) return record;
  const objective = record.value;
  const property = propertyNamed('objective', address.property);
  if (!property) return propertyProblem(address, PROPERTIES.objective);
  const canonical = addressOf('objective', objective.id, property);
  const at = (other: typeof property): Outcome<Figure> =>
    evaluate(view, addressOf('objective', objective.id, other), evaluate);
  switch (property) {
    case 'target':
      return done(
        makeFigure(view, canonical, {
          formula: 'stored',
          value: objective.target?.value,
          records: [objective],
          missing: objective.target ? [] : [objective.id],
        }),
      );
    case 'result':
      return result(view, canonical, objective, evaluate);
    case 'gap':
    case 'share':
      return compared(view, canonical, property, at('target'), at('result'));
    case 'progress':
      return progress(view, canonical, objective, evaluate);
  }
};

/** The address of what answers a target, or undefined for a target that names no kind of result. */
const resultAddress = (view: View, objective: Stored<'objective'>): Address | undefined => {
  const { target } = objective;
  if (target?.measure)
    return measureAddress(target.measure, { place: target.place ?? programmePlace(view, objective) });
  if (target?.extent)
    return sumAddress('extent', { extent: target.extent, objective: objective.id, stage: target.stage });
  return undefined;
};

const programmePlace = (view: View, objective: Stored<'objective'>): string =>
  view.find('programme', objective.programme ?? '')?.place ?? '';

const result = (view: View, address: Address, objective: Stored<'objective'>, evaluate: Evaluator): Outcome<Figure> => {
  const answer = resultAddress(view, objective);
  if (!answer) return done(makeFigure(view, address, { formula: 'stored', missing: [objective.id] }));
  const found = evaluate(view, answer, evaluate);
  if (!found.ok) return found;
  const { value, missing } = found.value;
  return done(
    makeFigure(view, address, {
      formula: 'latest',
      value,
      parts: [found.value],
      missing: value ? missing : [objective.id],
    }),
  );
};

const compared = (
  view: View,
  address: Address,
  property: 'gap' | 'share',
  target: Outcome<Figure>,
  answer: Outcome<Figure>,
): Outcome<Figure> => {
  if (!target.ok || !answer.ok)
    return refused(...(target.ok ? [] : target.problems), ...(answer.ok ? [] : answer.problems));
  const [goal, got] = [target.value.value, answer.value.value];
  const same = goal && got && goal.unit === got.unit;
  const value = same ? (property === 'gap' ? differenceOfQuantities(goal, got) : shareOf(got, goal, 1)) : undefined;
  const missing = [...target.value.missing, ...answer.value.missing];
  return done(
    makeFigure(view, address, {
      formula: property === 'gap' ? 'difference' : 'share',
      value,
      parts: [answer.value, target.value],
      missing,
    }),
  );
};

const HUNDRED = decimal(100);

const progress = (
  view: View,
  address: Address,
  objective: Stored<'objective'>,
  evaluate: Evaluator,
): Outcome<Figure> => {
  if (objective.target) {
    const share = evaluate(view, addressOf('objective', objective.id, 'share'), evaluate);
    if (!share.ok) return share;
    const value = share.value.value && capped(amountOf(share.value.value));
    return done(
      makeFigure(view, address, {
        formula: 'share',
        value: value && quantity(value, PERCENT),
        parts: [share.value],
        missing: share.value.missing,
      }),
    );
  }
  // Works done do not tell how far a target is reached that states no value.
  if (objective.kind === 'target')
    return done(makeFigure(view, address, { formula: 'share', missing: [objective.id] }));
  const parts: RollUpPart[] = [];
  const works = worksOf(view, objective.id);
  if (works.length > 0) parts.push({ figure: completedShare(view, address, works) });
  for (const child of childrenOf(view, objective.id)) {
    const figure = evaluate(view, addressOf('objective', child.id, 'progress'), evaluate);
    if (!figure.ok) return figure;
    parts.push({ figure: figure.value, ...(child.weight !== undefined && { weight: child.weight }) });
  }
  const [only] = parts;
  if (parts.length === 1 && works.length > 0 && only) return done({ ...only.figure, address });
  const rolled = rollUp(parts);
  return done(
    makeFigure(view, address, {
      formula: 'weighted-mean',
      value: rolled.value,
      parts: parts.map((part) => part.figure),
      missing: rolled.missing.length > 0 ? rolled.missing : rolled.value ? [] : [objective.id],
    }),
  );
};

const capped = (value: Decimal): Decimal => (compareDecimals(value, HUNDRED) > 0 ? HUNDRED : value);

/** Completed works in per cent of all; works whose state nobody has said are told as missing. */
const completedShare = (view: View, address: Address, works: readonly Stored<'work'>[]): Figure => {
  const states = wholesAmong(works).map((work) => ({ work, status: workState(view, work.id).status }));
  const weight = (list: readonly { readonly work: Stored<'work'> }[]): number =>
    list.reduce((sum, { work }) => sum + (work.count ?? 1), 0);
  const known = states.filter(({ status }) => status !== undefined && status !== 'cancelled');
  const completed = known.filter(({ status }) => status === 'completed');
  const value =
    known.length === 0
      ? undefined
      : shareOf(countQuantity(weight(completed), 'công trình'), countQuantity(weight(known), 'công trình'), 1);
  const records = known.flatMap(({ work }) => [work, ...workState(view, work.id).history]);
  return makeFigure(view, address, {
    formula: 'completed-share',
    value,
    records,
    missing: states.filter(({ status }) => status === undefined).map(({ work }) => work.id),
  });
};
