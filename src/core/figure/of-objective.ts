import { wholesAmong } from '#core/subjects/work/wholes.ts';
import {
  addressProblem,
  countQuantity,
  makeFigure,
  propertyProblem,
  recordAt,
  type Evaluator,
} from '#core/figure/evaluator.ts';
import type { Address } from '#core/address/address.ts';
import { addressOf, targetAddress } from '#core/figure/build-address.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import type { Figure } from '#core/figure/figure.ts';
import { rollUp, type RollUpPart } from '#core/figure/roll-up.ts';
import { lateFigure } from '#core/figure/of-late.ts';
import { isFirstPartOfAsked, isPartOfAsked } from '#core/figure/target-part.ts';
import { baselineOf, besideResult, presentTerms, targetResult } from '#core/figure/target-result.ts';
import { distanceTo, isBaseline, isOfOtherWhole, meets, reachedPart, type Terms } from '#core/figure/target-terms.ts';
import { childrenOf, worksOf } from '#core/subjects/objective/tree.ts';
import { done, refused, type Outcome } from '#core/problem.ts';
import { compareDecimals, decimal, type Decimal } from '#core/value/decimal.ts';
import { amountOf, quantity, shareOf, type Quantity } from '#core/value/quantity.ts';
import { PERCENT } from '#core/value/measure-unit.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { UnitKind } from '#core/vocabulary/term.ts';
import { daysPast } from '#core/subjects/work/deadline.ts';
import { objectiveState, workState } from '#core/subjects/work/state.ts';

/**
 * `objective:ID target` the stated target; `result` what answers it in time, of the target's own kind and length only;
 * `gap` what is still to go, in percentage points of shares; `share` result in per cent of the target, of what must be
 * reached; neither of grades, nor of parts of wholes that differ;
 * `so-far` in per cent of the target what the first months of its own time have, where no value of all of it is told:
 * of what must be reached, and is counted or measured;
 * `progress` in per cent: of a target the part that is reached (`reachedPart`); of a task the share of its works that
 * are completed; of a chapter the weighted mean of its children (equal weights where none are stated). A child without
 * data makes the parent's figure incomplete. `late`: days past its day. `#PERIOD` names a step or a year of a target.
 */
export const objectiveFigure: Evaluator = (view, address, evaluate) => {
  const record = recordAt(view, address, 'objective');
  if (!record.ok) return record;
  const objective = record.value;
  const property = propertyNamed('objective', address.property);
  if (!property) return propertyProblem(address, PROPERTIES.objective);
  const { period } = address;
  const terms = presentTerms(view, objective, period);
  if (period !== undefined && !terms) return addressProblem('figure.no-period', address);
  const canonical = targetAddress(objective.id, property, period);
  const at = (other: typeof property): Outcome<Figure> =>
    evaluate(view, targetAddress(objective.id, other, period), evaluate);
  switch (property) {
    case 'target':
      return done(
        makeFigure(view, canonical, {
          formula: 'stored',
          value: terms?.value,
          records: [objective],
          missing: terms ? [] : [objective.id],
        }),
      );
    case 'result':
      return targetResult(view, canonical, objective, evaluate);
    case 'gap':
    case 'share':
      return compared(view, canonical, property, terms, at('target'), at('result'));
    case 'so-far':
      return sharedSoFar(view, canonical, objective, at('target'), evaluate);
    case 'late':
      return lateness(view, canonical, objective, at('progress'));
    case 'progress':
      return progress(view, canonical, objective, evaluate);
  }
};

const compared = (
  view: View,
  address: Address,
  property: 'gap' | 'share',
  terms: Terms | undefined,
  target: Outcome<Figure>,
  answer: Outcome<Figure>,
): Outcome<Figure> => {
  if (!target.ok || !answer.ok)
    return refused(...(target.ok ? [] : target.problems), ...(answer.ok ? [] : answer.problems));
  const [goal, got] = [target.value.value, answer.value.value];
  const same = terms && goal && got && goal.unit === got.unit;
  const formula = property === 'gap' ? 'difference' : 'share';
  // What must not be passed is not reached by a share; ranks and grades are no amounts, nor are parts of other wholes.
  const kind = unitsIn(view.records).get(goal?.unit ?? '')?.kind;
  const hasShare = (terms?.relation === 'at-least' || terms?.relation === 'exactly') && kind !== 'rank';
  const isAmount = !isInSteps(kind) && !(same && isOfOtherWhole(terms, got));
  if (terms && (!isAmount || (property === 'share' && !hasShare)))
    return done(makeFigure(view, address, { formula, notApplicable: true }));
  const value = same ? (property === 'gap' ? distanceTo(terms, got) : shareOf(got, goal, 1)) : undefined;
  return done(
    makeFigure(view, address, {
      formula,
      value,
      parts: [answer.value, target.value],
      missing: [...target.value.missing, ...answer.value.missing],
    }),
  );
};

/** The first months beside all of their time: a part of what is to be reached, which judges nothing before its day. */
const sharedSoFar = (
  view: View,
  address: Address,
  objective: Stored<'objective'>,
  target: Outcome<Figure>,
  evaluate: Evaluator,
): Outcome<Figure> => {
  if (!target.ok) return target;
  const terms = presentTerms(view, objective, address.period);
  const goal = target.value.value;
  const soFar = terms && besideResult(view, objective, terms, evaluate).soFar;
  const isOfTime = terms !== undefined && isFirstPartOfAsked(view, objective, terms, soFar?.address.period);
  const hasShare = terms?.relation === 'at-least' || terms?.relation === 'exactly';
  const isLike = soFar?.value !== undefined && goal !== undefined && soFar.value.unit === goal.unit;
  if (!soFar?.value || !goal || !isOfTime || !hasShare || !isLike || isOfOtherWhole(terms, soFar.value))
    return done(makeFigure(view, address, { formula: 'share', notApplicable: true }));
  return done(
    makeFigure(view, address, {
      formula: 'share',
      value: shareOf(soFar.value, goal, 1),
      parts: [soFar, target.value],
      missing: [...target.value.missing, ...soFar.missing],
    }),
  );
};

/** Words in their order, of which one is no part of another. */
const isInSteps = (kind: UnitKind | undefined): boolean => kind === 'grade' || kind === 'yes-no';

const progress = (
  view: View,
  address: Address,
  objective: Stored<'objective'>,
  evaluate: Evaluator,
): Outcome<Figure> => {
  if (objective.target) return targetProgress(view, address, objective, evaluate);
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

/**
 * Days past its own day, or past the finish that was expected of it, where it is neither told to be completed nor
 * reached in full.
 */
const lateness = (
  view: View,
  address: Address,
  objective: Stored<'objective'>,
  reached: Outcome<Figure>,
): Outcome<Figure> => {
  if (!reached.ok) return reached;
  const { status, expectedFinish, history } = objectiveState(view, objective.id);
  const { value, state } = reached.value;
  const isDone =
    status === 'completed' ||
    status === 'cancelled' ||
    (state === 'known' && value !== undefined && compareDecimals(amountOf(value), decimal(100)) >= 0);
  const due = objective.due ?? expectedFinish;
  return done(
    lateFigure(view, address, isDone ? undefined : daysPast(due, view.asOf), [objective, ...history], objective.id),
  );
};

const targetProgress = (
  view: View,
  address: Address,
  objective: Stored<'objective'>,
  evaluate: Evaluator,
): Outcome<Figure> => {
  const terms = presentTerms(view, objective, address.period);
  const result = evaluate(view, targetAddress(objective.id, 'result', address.period), evaluate);
  const target = evaluate(view, targetAddress(objective.id, 'target', address.period), evaluate);
  if (!result.ok) return result;
  if (!target.ok) return target;
  const got = result.value.value;
  const start = baselineOf(view, objective, evaluate);
  const same = terms && got && got.unit === terms.value.unit;
  const way = same && start?.value && isBaseline(terms, got, start.value) ? [start] : [];
  const settled = terms && settledBy(view, objective, besideResult(view, objective, terms, evaluate).soFar, terms);
  if (settled)
    return done(
      makeFigure(view, address, {
        formula: 'reached-part',
        value: quantity(decimal(100), PERCENT),
        parts: [settled, target.value],
      }),
    );
  return done(
    makeFigure(view, address, {
      formula: 'reached-part',
      value: same ? quantity(partReached(view, terms, got, start?.value), PERCENT) : undefined,
      parts: [result.value, target.value, ...way],
      missing: result.value.missing,
    }),
  );
};

/** A grade is reached or it is not. */
const partReached = (view: View, terms: Terms, got: Quantity, start: Quantity | undefined): Decimal =>
  isInSteps(unitsIn(view.records).get(got.unit)?.kind)
    ? decimal(meets(terms, got) ? 100 : 0)
    : reachedPart(terms, got, start);

/** What a part of the target's own period has reached already, is reached: nothing is less at its end. */
const settledBy = (
  view: View,
  objective: Stored<'objective'>,
  soFar: Figure | undefined,
  terms: Terms,
): Figure | undefined => {
  const { relation, value } = terms;
  if (relation !== 'at-least' || soFar?.value?.unit !== value.unit) return undefined;
  return isPartOfAsked(view, objective, terms, soFar.address.period) && meets(terms, soFar.value) ? soFar : undefined;
};

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
