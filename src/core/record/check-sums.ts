/** What is said to be a whole is not contradicted by its parts. A part that is missing contradicts nothing. */
import type { Problem } from '#core/problem.ts';
import { compareDecimals } from '#core/number/decimal.ts';
import { printQuantity } from '#core/quantity/text.ts';
import { amountOf, isExact, sumQuantities, type Quantity } from '#core/quantity/quantity.ts';
import { unitsOfMeasure } from '#core/quantity/unit.ts';
import type { View } from '#core/record/view.ts';
import { checkClaim } from '#core/claim/check-claim.ts';
import { evaluateFigure } from '#core/figure/evaluate.ts';

/** Problems: `claim.differs`, `claim.address`, `measure.parts`, `contribution.sum`, `extent.beyond-goal`, `objective.weights`. */
export const checkSums = (view: View): readonly Problem[] => [...claims(view), ...measureParts(view), ...contributions(view), ...extents(view), ...weights(view)];

const words = (view: View, value: Quantity): string => printQuantity(value, unitsOfMeasure(view.all('programme').flatMap((programme) => programme.countingUnits)));

const claims = (view: View): readonly Problem[] =>
  view.all('claim').flatMap((claim): readonly Problem[] => {
    const where = { record: `claim/${claim.id}` };
    const addresses = [...(claim.of === undefined ? [] : [{ address: claim.of, field: 'of' }]), ...claim.parts.map((address) => ({ address, field: 'parts' }))];
    const broken = addresses.flatMap(({ address, field }) => {
      const outcome = evaluateFigure(view, address);
      return outcome.ok ? [] : outcome.problems.map((problem): Problem => ({ ...problem, where: { ...where, field } }));
    });
    if (broken.length > 0 || checkClaim(view, claim) !== 'differs') return broken;
    const [stated, computed] = ['stated', 'computed'].map((property) => {
      const outcome = evaluateFigure(view, `claim:${claim.id} ${property}`);
      return outcome.ok && outcome.value.value ? words(view, outcome.value.value) : '';
    });
    return [{ code: 'claim.differs', where: { ...where, field: claim.value ? 'value' : 'of' }, data: { label: claim.label, stated: stated ?? '', computed: computed ?? '' } }];
  });

const measureParts = (view: View): readonly Problem[] => {
  const find = (measure: string, like: { readonly place: string; readonly period: string; readonly kind: string }): Quantity | undefined =>
    view.find('observation', `${measure}@${like.place}#${like.period}/${like.kind}`)?.value;
  return view.all('measure').filter((measure) => measure.parts.length > 0).flatMap((measure) =>
    view.all('observation').filter((one) => one.measure === measure.id).flatMap((one): readonly Problem[] => {
      const parts = measure.parts.map((part) => find(part, one));
      const known = parts.filter((part) => part !== undefined);
      if (!one.value || known.length < parts.length || ![one.value, ...known].every(isExact) || known.some((part) => part.unit !== one.value?.unit)) return [];
      const sum = sumQuantities(known);
      return compareDecimals(amountOf(sum), amountOf(one.value)) === 0 ? [] : [{ code: 'measure.parts', where: { record: `observation/${one.ref.id}`, field: 'value' }, data: { measure: measure.name, stated: words(view, one.value), computed: words(view, sum) } }];
    }),
  );
};

const contributions = (view: View): readonly Problem[] =>
  view.all('contribution').flatMap(({ pledged, delivered, underway, id, what }): readonly Problem[] => {
    const given = [delivered, underway].filter((part) => part !== undefined && part.unit === pledged?.unit) as readonly Quantity[];
    if (!pledged || given.length === 0 || !isExact(pledged)) return [];
    const sum = sumQuantities(given);
    return compareDecimals(amountOf(sum), amountOf(pledged)) <= 0 ? [] : [{ code: 'contribution.sum', where: { record: `contribution/${id}`, field: 'pledged' }, data: { what, pledged: words(view, pledged), sum: words(view, sum) } }];
  });

const extents = (view: View): readonly Problem[] =>
  view.all('extent').filter((extent) => extent.stage === 'goal').flatMap((goal): readonly Problem[] => {
    const beyond = view.all('extent').find((other) => other.work === goal.work && other.extent === goal.extent && other.stage === 'done' && other.value.unit === goal.value.unit && isExact(goal.value) && compareDecimals(amountOf(other.value), amountOf(goal.value)) > 0);
    return beyond ? [{ code: 'extent.beyond-goal', where: { record: `extent/${beyond.id}`, field: 'value' }, data: { done: words(view, beyond.value), goal: words(view, goal.value) } }] : [];
  });

/** Weights of a parent's children: all of them sum to 100, or none is stated. */
const weights = (view: View): readonly Problem[] =>
  [...Map.groupBy(view.all('objective'), (objective) => objective.parent ?? '')].flatMap(([, children]): readonly Problem[] => {
    const stated = children.filter((child) => child.weight !== undefined);
    const sum = stated.reduce((total, child) => total + (child.weight ?? 0), 0);
    const [first] = stated;
    return !first || (stated.length === children.length && sum === 100) ? [] : [{ code: 'objective.weights', where: { record: `objective/${first.id}`, field: 'weight' }, data: { sum, stated: stated.length, children: children.length } }];
  });
