/** The rules of a pack: each is one that the scoring knows, and within what can be. */
import { readPlainDecimal } from '#core/value/decimal.ts';
import { compareRationals, ONE, plainRational, rational, ZERO, type Rational } from '#core/value/rational.ts';
import type { Problem } from '#core/problem.ts';
import { COUNT_ROUNDINGS, REDUCED_BETWEEN, type RulePack } from '#core/law/pack/pack.ts';

/** Rules that are words, with those that the scoring can follow. */
const WORDS = {
  between: ['linear'],
  notConsidered: ['minimum-points'],
  countRounding: COUNT_ROUNDINGS,
  reducedBetween: REDUCED_BETWEEN,
} as const;

/** Rules that are numbers, with the least and the most that they can be, and whether they are whole. */
const NUMBERS: Readonly<
  Record<
    'total' | 'belowMinimum' | 'reductionsAtOnce' | 'countFloor',
    { readonly least: Rational; readonly most?: Rational; readonly whole: boolean }
  >
> = {
  total: { least: ZERO, most: rational(100), whole: false },
  // Anything else than nothing would be a curve that the scoring does not draw.
  belowMinimum: { least: ZERO, most: ZERO, whole: false },
  // The scoring takes one reduction: of two it would leave one out unsaid.
  reductionsAtOnce: { least: ONE, most: ONE, whole: true },
  countFloor: { least: ZERO, whole: true },
};

/** Problems: `pack.unknown-rule`, `pack.not-a-number`, `pack.rule-out-of-bounds`. */
export const checkRules = ({ id, rules }: RulePack): readonly Problem[] => [
  ...Object.entries(WORDS).flatMap(([key, known]): readonly Problem[] => {
    const { is } = rules[key as keyof typeof WORDS];
    const words: readonly string[] = known;
    return is === undefined || words.includes(is)
      ? []
      : [{ code: 'pack.unknown-rule', where: { file: id, field: `rules.${key}` }, data: { value: is, known: words } }];
  }),
  ...Object.entries(NUMBERS).flatMap(([key, { least, most, whole }]): readonly Problem[] => {
    const { is } = rules[key as keyof typeof NUMBERS];
    const where = { file: id, field: `rules.${key}` };
    if (is === undefined) return [];
    if (!readPlainDecimal(is)) return [{ code: 'pack.not-a-number', where, data: { value: is } }];
    const value = plainRational(is);
    const possible =
      compareRationals(value, least) >= 0 &&
      (most === undefined || compareRationals(value, most) <= 0) &&
      (!whole || value.denominator === 1n);
    return possible ? [] : [{ code: 'pack.rule-out-of-bounds', where, data: { value: is } }];
  }),
];
