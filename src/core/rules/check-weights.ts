/**
 * What is said to be a whole by the programme itself is not contradicted by its parts. What documents state may be
 * wrong in the world: that is recorded, and a remark.
 */
import type { Problem } from '#core/problem.ts';
import type { Scope } from '#core/rules/scope.ts';

/** Weights of a parent's children: all of them sum to 100, or none is stated. Problems: `objective.weights`. */
export const checkWeights = (scope: Scope): readonly Problem[] =>
  [...Map.groupBy(scope.siblings, ({ programme, parent }) => `${programme ?? ''}|${parent ?? ''}`)].flatMap(
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
              // Who may not see one of them is told of none (`app/write/own-sight.ts`).
              data: { sum, stated: stated.length, children: children.length, of: children.map(({ ref }) => ref.id) },
            },
          ];
    },
  );
