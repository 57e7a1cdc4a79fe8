/** What is known of a standard's value, and the evidence that it is so. */
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  plainDecimal,
  readPlainDecimal,
  subtractDecimals,
  writePlainDecimal,
} from '#core/value/decimal.ts';
import type { Problem, Where } from '#core/problem.ts';
import { plainRational } from '#core/value/rational.ts';
import type { Approximations } from '#core/value/approximation.ts';
import { levelIndex, listLevels, namedValue } from '#core/law/pack/levels.ts';
import { highestOf, lowestOf } from '#core/law/pack/limits.ts';
import { scaleOf, type RulePack, type Standard } from '#core/law/pack/pack.ts';
import type { Day } from '#core/value/day.ts';

/** Where a value comes from. All may be absent, and the sheet then says so. */
export interface Evidence {
  readonly document?: string;
  readonly file?: string;
  /** The place in the document or the territory the value speaks of, in the office's words. */
  readonly place?: string;
  /** The day the value holds for. */
  readonly date?: Day;
  /** What is doubtful although the value is stated; it is shown beside the value. */
  readonly caveat?: 'definition-not-stated' | 'territory-differs' | 'not-official';
}

/**
 * A value between two ends, plain decimals. An absent end is as far as the standard can go; an open end is not reached
 * itself.
 */
interface Interval {
  readonly low?: string;
  readonly high?: string;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

export type Reading =
  | { readonly kind: 'known'; readonly value: string }
  | ({ readonly kind: 'interval' } & Interval)
  /** The id of a level, or of a named value on a numeric standard. */
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'unknown' };

export type Input = Reading & { readonly evidence?: Evidence };

/** By the id of the standard; a standard that is not named is unknown. */
export type Inputs = Readonly<Record<string, Input>>;

export const UNKNOWN: Input = Object.freeze({ kind: 'unknown' });

/**
 * What an input settles. A value whose source does not say what it counts, or that speaks of another territory, is no
 * value of this standard as far as we know: it is shown with its doubt, and the standard stays unknown.
 */
export const settledInput = (input: Input): Input => {
  const caveat = input.evidence?.caveat;
  return caveat === 'definition-not-stated' || caveat === 'territory-differs' ? UNKNOWN : input;
};

/**
 * The interval that words of approximation leave. "Over 95" is above 95; "nearly 95" below it; "about", "expected"
 * and "estimated" bound nothing. With `tolerance` (a share such as "0.05" that the office has stated) the words reach
 * that far and no farther.
 */
export const readingOfApproximate = (value: string, words: Approximations, tolerance?: string): Reading => {
  if (words.length === 0) return { kind: 'known', value };
  const number = plainDecimal(value);
  const reach =
    tolerance === undefined ? undefined : multiplyDecimals(absoluteDecimal(number), plainDecimal(tolerance));
  const above = reach && writePlainDecimal(addDecimals(number, reach));
  const below = reach && writePlainDecimal(subtractDecimals(number, reach));
  const over = words.some((word) => word === 'over' || word === 'more-than' || word === 'at-least');
  const nearly = words.some((word) => word === 'nearly' || word === 'under' || word === 'at-most');
  const vague =
    words.some((word) => word === 'about' || word === 'approximately') || (over && nearly) || (!over && !nearly);
  if (vague)
    return {
      kind: 'interval',
      ...(below !== undefined && { low: below }),
      ...(above !== undefined && { high: above }),
    };
  if (over)
    return {
      kind: 'interval',
      low: value,
      ...(!words.includes('at-least') && { lowOpen: true }),
      ...(above !== undefined && { high: above }),
    };
  return {
    kind: 'interval',
    high: value,
    ...(!words.includes('at-most') && { highOpen: true }),
    ...(below !== undefined && words.includes('nearly') && { low: below }),
  };
};

const checkNumber = (standard: Standard, value: string, where: Where): readonly Problem[] => {
  const number = readPlainDecimal(value);
  if (!number) return [{ code: 'input.not-a-number', where, data: { value } }];
  const [least, most] = [lowestOf(standard), highestOf(standard)];
  if (least !== undefined && compareDecimals(number, plainDecimal(least)) < 0)
    return [{ code: 'input.negative', where, data: { value } }];
  if (most !== undefined && compareDecimals(number, plainDecimal(most)) > 0)
    return [{ code: 'input.above-possible', where, data: { value, most } }];
  return [];
};

/** "Over 100 %" and "nearly 0" leave nothing that can be. */
const isBeyond = (
  standard: Standard,
  { low, high, lowOpen, highOpen }: { readonly [K in keyof Interval]: Interval[K] | undefined },
): boolean => {
  const [least, most] = [lowestOf(standard), highestOf(standard)];
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && compareDecimals(plainDecimal(a), plainDecimal(b)) === 0;
  return (lowOpen === true && same(low, most)) || (highOpen === true && same(high, least));
};

const checkInterval = (
  standard: Standard,
  { low, high, lowOpen, highOpen }: Interval,
  where: Where,
): readonly Problem[] => {
  const ends = [low, high]
    .filter((value) => value !== undefined)
    .flatMap((value) => checkNumber(standard, value, where));
  if (ends.length > 0) return ends;
  if (isBeyond(standard, { low, high, lowOpen, highOpen }))
    return [{ code: 'input.nothing-beyond', where, data: { value: lowOpen === true ? (low ?? '') : (high ?? '') } }];
  if (low === undefined || high === undefined) return [];
  const order = compareDecimals(plainDecimal(low), plainDecimal(high));
  const empty = order > 0 || (order === 0 && (lowOpen === true || highOpen === true));
  return empty ? [{ code: 'input.empty-interval', where, data: { low, high } }] : [];
};

/** Whether a value can be one of those that an interval leaves. */
const isInside = (value: string, { low, high, lowOpen, highOpen }: Interval): boolean => {
  const [from, to] = [low, high].map((end) =>
    end === undefined ? undefined : compareDecimals(plainDecimal(value), plainDecimal(end)),
  );
  return (
    (from === undefined || from > 0 || (from === 0 && lowOpen !== true)) &&
    (to === undefined || to < 0 || (to === 0 && highOpen !== true))
  );
};

/**
 * Problems of the value held for likely: one value, where the stated one is not settled, and one that it leaves
 * possible.
 */
export const checkLikely = (
  pack: RulePack,
  standard: Standard,
  stated: Input,
  likely: Input,
  where: Where,
): readonly Problem[] => {
  const input = settledInput(stated);
  if (input.kind === 'known' || input.kind === 'level') return [{ code: 'input.likely-beside-value', where }];
  if (likely.kind !== 'known' && likely.kind !== 'level') return [{ code: 'input.likely-not-one', where }];
  const faults = checkInput(pack, standard, likely, where);
  if (
    faults.length > 0 ||
    input.kind === 'unknown' ||
    likely.kind === 'level' ||
    checkInput(pack, standard, input, where).length > 0
  )
    return faults;
  return isInside(likely.value, input) ? [] : [{ code: 'input.likely-outside', where, data: { value: likely.value } }];
};

/**
 * Half a school is none: what people state of a standard that counts is whole. Plans of parts, and means of ranges,
 * need not be.
 */
export const checkWhole = (standard: Standard, input: Input, where: Where): readonly Problem[] => {
  if (!standard.count) return [];
  const stated = input.kind === 'known' ? [input.value] : input.kind === 'interval' ? [input.low, input.high] : [];
  return stated.flatMap((value) =>
    value === undefined || !readPlainDecimal(value) || plainRational(value).denominator === 1n
      ? []
      : [{ code: 'input.not-whole', where, data: { value } }],
  );
};

/** What is impossible or unreadable in one input. */
export const checkInput = (pack: RulePack, standard: Standard, input: Input, where: Where): readonly Problem[] => {
  if (input.kind === 'unknown') return [];
  const scale = scaleOf(pack, standard);
  if (input.kind === 'level') {
    const known =
      scale === undefined
        ? namedValue(standard, input.level) !== undefined
        : levelIndex(scale, input.level) !== undefined;
    const words = scale === undefined ? standard.named : scale.levels;
    return known
      ? []
      : [{ code: 'input.unknown-level', where, data: { level: input.level, known: listLevels(words) } }];
  }
  if (scale !== undefined && scale.levels.every(({ from }) => from === undefined))
    return [{ code: 'input.level-expected', where, data: { known: listLevels(scale.levels) } }];
  return input.kind === 'known' ? checkNumber(standard, input.value, where) : checkInterval(standard, input, where);
};
