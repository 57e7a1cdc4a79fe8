/**
 * Reduced minima. Resolution 111/2025: counts pro rata, rounded, a minimum of 1 stays 1 and none falls below 1;
 * heritage cities 50 % of the other minima, densities not considered, landscape unchanged; one reduction only.
 * Resolution 26/2022: regional floors of population and density. (Secondary sources, named in the packs.)
 */
import { leastCertain, type Certainty } from '#core/law/certainty.ts';
import { divideHalfAway } from '#core/value/decimal.ts';
import {
  compareRationals,
  leastRational,
  multiplyRationals,
  plainRational,
  rational,
  ZERO,
  type Rational,
} from '#core/value/rational.ts';
import type { Problem } from '#core/problem.ts';
import {
  COUNT_ROUNDINGS,
  type Reduction,
  type ReductionRule,
  type RulePack,
  type Standard,
} from '#core/law/pack/pack.ts';

/** A minimum after reduction; `low` below `high` when the coefficient itself has not been read. */
export interface ReducedMinimum {
  readonly low: Rational;
  readonly high: Rational;
  readonly status: Certainty;
  /** The place in the pack of a coefficient that is missing. */
  readonly missing?: string;
}

/** The rule of a reduction for a standard: the one that names it, else the one for all others. */
export const reductionRuleOf = (reduction: Reduction, standard: Standard): ReductionRule | undefined =>
  reduction.rules.find((rule) => rule.standards.includes(standard.id)) ??
  reduction.rules.find((rule) => rule.standards.length === 0);

type CountRounding = (typeof COUNT_ROUNDINGS)[number];

const roundCount = ({ numerator, denominator }: Rational, rounding: CountRounding): bigint =>
  rounding === 'half-up'
    ? divideHalfAway(numerator, denominator)
    : (rounding === 'up' ? numerator + denominator - 1n : numerator) / denominator;

/** A reduced count: a whole number, never below `floor`, and never above the prescribed count. */
const reduceCount = (minimum: Rational, share: Rational, floor: Rational, rounding: CountRounding): Rational => {
  if (compareRationals(minimum, floor) <= 0) return minimum;
  const rounded = rational(roundCount(multiplyRationals(minimum, share), rounding));
  return leastRational(minimum, compareRationals(rounded, floor) < 0 ? floor : rounded);
};

/**
 * The minimum that is asked for under a reduction; the prescribed one without. Only standards where more is better are
 * reduced.
 */
export const reducedMinimum = (
  pack: RulePack,
  reduction: Reduction | undefined,
  standard: Standard,
  minimum: Rational,
): ReducedMinimum => {
  const same: ReducedMinimum = { low: minimum, high: minimum, status: 'gazette' };
  const rule = reduction && reductionRuleOf(reduction, standard);
  if (reduction === undefined || rule === undefined || standard.direction !== 'higher_is_better') return same;
  const { is, status } = rule.effect;
  if (is === 'unchanged' || is === 'not-considered') return { ...same, status };
  const floor = standard.count ? plainRational(pack.rules.countFloor.is ?? '0') : ZERO;
  if (is === undefined) {
    return {
      low: leastRational(floor, minimum),
      high: minimum,
      status,
      missing: `reductions[${reduction.id}].rules[${rule.id}].effect`,
    };
  }
  const share = multiplyRationals(plainRational(is), rational(1, 100));
  if (!standard.count) {
    const reduced = multiplyRationals(minimum, share);
    return { low: reduced, high: reduced, status };
  }
  const { countRounding, countFloor } = pack.rules;
  const rounding = COUNT_ROUNDINGS.find((one) => one === countRounding.is);
  const [low, high] = [rounding ?? 'down', rounding ?? 'up'].map((one) => reduceCount(minimum, share, floor, one)) as [
    Rational,
    Rational,
  ];
  return {
    low,
    high,
    status: leastCertain([status, countRounding.status, countFloor.status]),
    ...(rounding === undefined && { missing: 'rules.countRounding' }),
  };
};

/** Refuses an unknown reduction, and more at once than the law allows. */
export const checkReductions = (pack: RulePack, ids: readonly string[]): readonly Problem[] => {
  const where = { file: pack.id, field: 'reductions' };
  const known = pack.reductions.map(({ id }) => id);
  const unknown = ids
    .filter((id) => !known.includes(id))
    .map((id): Problem => ({ code: 'reduction.unknown', where, data: { id, known } }));
  const most = Number(pack.rules.reductionsAtOnce.is ?? '1');
  return ids.length > most ? [...unknown, { code: 'reduction.several', where, data: { ids, most } }] : unknown;
};
