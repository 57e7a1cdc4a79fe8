/** Objectives: numbers that agree with the tree, and targets that something can answer. */
import { descendantsOf } from '#core/subjects/objective/tree.ts';
import { comparePeriods } from '#core/value/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Draft, RecordIn } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import type { Scope } from '#core/rules/scope.ts';

/**
 * Problems: `objective.number`, `target.kind`, `target.measure-and-extent`, `target.extent-and-stage`, `target.place`,
 * `target.range`, `target.counts`,
 * `target.step-unit`, `target.step-order`.
 */
export const checkObjectives = (drafts: readonly Draft[]): readonly Problem[] => {
  const objectives = drafts.flatMap((draft) => (draft.subject === 'objective' ? [draft.record] : []));
  const known = new Set(objectives.map(({ id }) => id));
  return objectives.flatMap((objective) => [...checkNumber(objective, known), ...checkTarget(objective)]);
};

/** "2.1" stands below "2" where there is a "2". */
const checkNumber = ({ id, parent }: RecordIn<'objective'>, known: ReadonlySet<string>): readonly Problem[] => {
  const above = id.slice(0, Math.max(0, id.lastIndexOf('.')));
  return known.has(above) && parent !== above
    ? [{ code: 'objective.number', where: { record: `objective/${id}`, field: 'parent' }, data: { id, above } }]
    : [];
};

const checkTarget = ({ id, kind, target }: RecordIn<'objective'>): readonly Problem[] => {
  if (!target) return [];
  const at = (field: string): Problem['where'] => ({ record: `objective/${id}`, field });
  const { relation, value, measure, place, extent, stage, counts, steps, by } = target;
  const periods = [...steps.map((step) => step.by), ...(by ? [by] : [])];
  return [
    ...(kind === 'target' ? [] : [{ code: 'target.kind', where: at('target'), data: { kind } }]),
    ...(measure !== undefined && extent !== undefined
      ? [{ code: 'target.measure-and-extent', where: at('target.extent') }]
      : []),
    ...((extent === undefined) === (stage === undefined)
      ? []
      : [{ code: 'target.extent-and-stage', where: at(extent === undefined ? 'target.extent' : 'target.stage') }]),
    ...(place !== undefined && measure === undefined ? [{ code: 'target.place', where: at('target.place') }] : []),
    ...((relation === 'between') === (value.to === undefined)
      ? [{ code: 'target.range', where: at('target.value') }]
      : []),
    ...(counts !== undefined && measure === undefined ? [{ code: 'target.counts', where: at('target.counts') }] : []),
    ...steps.flatMap((step, index) =>
      step.value.unit === value.unit
        ? []
        : [
            {
              code: 'target.step-unit',
              where: at(`target.steps[${index}].value`),
              data: { unit: step.value.unit, wanted: value.unit },
            },
          ],
    ),
    ...periods.flatMap((period, index) =>
      index > 0 && comparePeriods(periods[index - 1] ?? period, period) >= 0
        ? [{ code: 'target.step-order', where: at(index < steps.length ? `target.steps[${index}].by` : 'target.by') }]
        : [],
    ),
  ];
};

/**
 * Extents that answer a target are in its unit: areas in m² do not add up to hectares. Problems: `target.extent-unit`.
 */
export const checkTargetExtents = (view: View, { targets }: Scope): readonly Problem[] =>
  targets.flatMap(({ id, target }): readonly Problem[] => {
    if (target?.extent === undefined) return [];
    const below = descendantsOf(view, id);
    const answers = view
      .all('extent')
      .filter(
        (one) =>
          one.extent === target.extent &&
          one.stage === target.stage &&
          below.has(view.find('work', one.work)?.objective ?? ''),
      );
    return answers
      .filter((one) => one.value.unit !== target.value.unit)
      .map((one): Problem => ({
        code: 'target.extent-unit',
        where: { record: `extent/${one.id}`, field: 'value' },
        data: { unit: one.value.unit, wanted: target.value.unit, objective: id },
      }));
  });
