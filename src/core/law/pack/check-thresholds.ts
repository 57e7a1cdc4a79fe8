/** Thresholds of a pack: readable, possible, and monotone from minimum to maximum and from class to class. */
import { readPlainDecimal } from '#core/value/decimal.ts';
import type { Problem } from '#core/problem.ts';
import { compareRationals, plainRational, ZERO } from '#core/value/rational.ts';
import { levelIndex, listLevels } from '#core/law/pack/levels.ts';
import { highestOf } from '#core/law/pack/limits.ts';
import { scaleOf, type RulePack, type Standard } from '#core/law/pack/pack.ts';

/** -1, 0, 1 in the order in which the law asks more; undefined when either side is missing or unreadable. */
const compareDemand = (
  pack: RulePack,
  standard: Standard,
  a: string | undefined,
  b: string | undefined,
): number | undefined => {
  if (a === undefined || b === undefined) return undefined;
  const scale = scaleOf(pack, standard);
  if (scale !== undefined) {
    const [left, right] = [levelIndex(scale, a), levelIndex(scale, b)];
    return left === undefined || right === undefined ? undefined : Math.sign(left - right);
  }
  if (!readPlainDecimal(a) || !readPlainDecimal(b)) return undefined;
  const order = compareRationals(plainRational(a), plainRational(b));
  return standard.direction === 'lower_is_better' ? -order : order;
};

const checkValue = (
  pack: RulePack,
  standard: Standard,
  value: string | undefined,
  field: string,
): readonly Problem[] => {
  if (value === undefined) return [];
  const where = { file: pack.id, field };
  const scale = scaleOf(pack, standard);
  if (scale !== undefined) {
    return levelIndex(scale, value) === undefined
      ? [{ code: 'pack.unknown-level', where, data: { level: value, known: listLevels(scale.levels) } }]
      : [];
  }
  if (!readPlainDecimal(value)) return [{ code: 'pack.not-a-number', where, data: { value } }];
  const number = plainRational(value);
  if (!standard.signed && compareRationals(number, ZERO) < 0)
    return [{ code: 'pack.negative', where, data: { value } }];
  const most = highestOf(standard);
  return most !== undefined && compareRationals(number, plainRational(most)) > 0
    ? [{ code: 'pack.above-possible', where, data: { value, most } }]
    : [];
};

const checkStandard = (pack: RulePack, standard: Standard): readonly Problem[] => {
  const at = `standards[${standard.id}].classes`;
  const qualitative =
    standard.direction === 'qualitative' &&
    standard.scale === undefined &&
    Object.values(standard.classes).some(({ min, max }) => min.is !== undefined || max.is !== undefined);
  return [
    ...(qualitative
      ? [{ code: 'pack.no-scale', where: { file: pack.id, field: `standards[${standard.id}].scale` } }]
      : []),
    ...Object.entries(standard.classes).flatMap(([id, { min, max }]): readonly Problem[] => {
      const faults = [
        ...checkValue(pack, standard, min.is, `${at}.${id}.min`),
        ...checkValue(pack, standard, max.is, `${at}.${id}.max`),
      ];
      const order = compareDemand(pack, standard, min.is, max.is);
      return order !== undefined && order > 0
        ? [
            ...faults,
            {
              code: 'pack.min-above-max',
              where: { file: pack.id, field: `${at}.${id}` },
              data: { min: min.is ?? '', max: max.is ?? '' },
            },
          ]
        : faults;
    }),
    ...checkClassOrder(pack, standard),
  ];
};

/** A higher class never asks less; classes stand highest first, and only those of one table are compared. */
const checkClassOrder = (pack: RulePack, standard: Standard): readonly Problem[] => {
  const ranked = pack.classes.filter(
    (one) => one.table === standard.table && one.of === undefined && standard.classes[one.id] !== undefined,
  );
  return ranked.slice(1).flatMap((lower, index) => {
    const higher = ranked[index];
    return (['min', 'max'] as const).flatMap((end): readonly Problem[] => {
      const [above, below] = [higher && standard.classes[higher.id]?.[end].is, standard.classes[lower.id]?.[end].is];
      const order = compareDemand(pack, standard, above, below);
      if (order === undefined || order >= 0) return [];
      return [
        {
          code: 'pack.lower-class-asks-more',
          where: { file: pack.id, field: `standards[${standard.id}].classes.${lower.id}.${end}` },
          data: { value: below ?? '', higher: higher?.id ?? '', higherValue: above ?? '' },
        },
      ];
    });
  });
};

export const checkThresholds = (pack: RulePack): readonly Problem[] =>
  pack.standards.flatMap((standard) => checkStandard(pack, standard));
