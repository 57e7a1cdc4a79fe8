/** What is said to be a whole is not contradicted by its parts. A part that is missing contradicts nothing. */
import type { Problem } from '#core/problem.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import { amountOf, isExact, sumQuantities, type Quantity } from '#core/value/quantity.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { effectiveDay } from '#core/facts/effective.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import { checkClaim } from '#core/figure/check-claim.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { findValue } from '#core/figure/evaluate.ts';
import type { Scope } from '#core/rules/scope.ts';

/** Problems: `claim.differs`, `measure.parts`, `contribution.sum`, `extent.beyond-goal`, `objective.weights`. */
export const checkSums = (view: View, scope: Scope): readonly Problem[] => [
  ...claims(view, scope),
  ...measureParts(view, scope),
  ...contributions(view, scope),
  ...extents(view, scope),
  ...weights(scope),
];

const words = (view: View, value: Quantity): string => printQuantity(value, unitsIn(view.records));

/** A claim is held against its parts as they stood on its own day: what came later does not make it wrong. */
const claims = (view: View, scope: Scope): readonly Problem[] => {
  const days = Map.groupBy(scope.claims, (claim) => effectiveDay(view.records, 'claim', claim) ?? view.asOf);
  return [...days].flatMap(([day, list]) => {
    const then = day === view.asOf ? view : viewAsOf(view.facts, day, view.law);
    return list
      .filter((claim) => checkClaim(then, claim) === 'differs')
      .map((claim): Problem => {
        const printed = (property: 'stated' | 'computed'): string => {
          const value = findValue(then, addressOf('claim', claim.id, property))?.value;
          return value ? words(view, value) : '';
        };
        return {
          code: 'claim.differs',
          where: { record: `claim/${claim.id}`, field: claim.value ? 'value' : 'of' },
          data: { label: claim.label, stated: printed('stated'), computed: printed('computed') },
        };
      });
  });
};

const measureParts = (view: View, scope: Scope): readonly Problem[] =>
  scope.wholes.flatMap((one): readonly Problem[] => {
    const measure = view.find('measure', one.measure);
    if (!measure || !one.value) return [];
    const parts = measure.parts.map(
      (part) => view.find('observation', `${part}@${one.place}#${one.period}/${one.kind}`)?.value,
    );
    const known = parts.filter((part) => part !== undefined);
    if (
      known.length < parts.length ||
      ![one.value, ...known].every(isExact) ||
      known.some((part) => part.unit !== one.value?.unit)
    )
      return [];
    const sum = sumQuantities(known);
    return compareDecimals(amountOf(sum), amountOf(one.value)) === 0
      ? []
      : [
          {
            code: 'measure.parts',
            where: { record: `observation/${one.ref.id}`, field: 'value' },
            data: { measure: measure.name, stated: words(view, one.value), computed: words(view, sum) },
          },
        ];
  });

const contributions = (view: View, scope: Scope): readonly Problem[] =>
  scope.contributions.flatMap(({ pledged, delivered, underway, id, what }): readonly Problem[] => {
    const given = [delivered, underway].filter(
      (part) => part !== undefined && part.unit === pledged?.unit,
    ) as readonly Quantity[];
    if (!pledged || given.length === 0 || !isExact(pledged)) return [];
    const sum = sumQuantities(given);
    return compareDecimals(amountOf(sum), amountOf(pledged)) <= 0
      ? []
      : [
          {
            code: 'contribution.sum',
            where: { record: `contribution/${id}`, field: 'pledged' },
            data: { what, pledged: words(view, pledged), sum: words(view, sum) },
          },
        ];
  });

/** The last goal and the last that was done: goals are moved, and then what was done before is not held against them. */
const extents = (view: View, scope: Scope): readonly Problem[] =>
  [...Map.groupBy(scope.extents, ({ work, extent, value }) => [work, extent, value.unit].join('|')).values()].flatMap(
    (list): readonly Problem[] => {
      const last = (stage: string): Stored<'extent'> | undefined =>
        list
          .filter((one) => one.stage === stage)
          .toSorted((a, b) => dayOf(view, a).localeCompare(dayOf(view, b)))
          .at(-1);
      const [goal, reached] = [last('goal'), last('done')];
      if (
        !goal ||
        !reached ||
        !isExact(goal.value) ||
        compareDecimals(amountOf(reached.value), amountOf(goal.value)) <= 0
      )
        return [];
      return [
        {
          code: 'extent.beyond-goal',
          where: { record: `extent/${reached.id}`, field: 'value' },
          data: { done: words(view, reached.value), goal: words(view, goal.value) },
        },
      ];
    },
  );

const dayOf = (view: View, extent: Stored<'extent'>): string => effectiveDay(view.records, 'extent', extent) ?? '';

/** Weights of a parent's children: all of them sum to 100, or none is stated. */
const weights = (scope: Scope): readonly Problem[] =>
  [...Map.groupBy(scope.siblings, (objective) => objective.parent ?? '')].flatMap(
    ([, children]): readonly Problem[] => {
      const stated = children.filter((child) => child.weight !== undefined);
      const sum = stated.reduce((total, child) => total + (child.weight ?? 0), 0);
      const [first] = stated;
      return !first || (stated.length === children.length && sum === 100)
        ? []
        : [
            {
              code: 'objective.weights',
              where: { record: `objective/${first.id}`, field: 'weight' },
              data: { sum, stated: stated.length, children: children.length },
            },
          ];
    },
  );
