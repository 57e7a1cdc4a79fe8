/**
 * The points of each standard for one city's inputs, on a grid. Interval results contain the result of every value in
 * the interval.
 */
import { plainDecimal } from '#core/value/decimal.ts';
import { compareRationals, plainRational } from '#core/value/rational.ts';
import { onGrid, textOnGrid, type Grid, type GridStandard } from '#core/scoring/grid.ts';
import { settledInput, UNKNOWN, type Input, type Inputs } from '#core/scoring/input.ts';
import { levelIndex, levelOfNumber, namedValue } from '#core/law/pack/levels.ts';
import { pointsAt, pointsAtBottom, pointsAtTop, pointsBelow } from '#core/scoring/points.ts';

/**
 * `max`: at or above the maximum. `reached`: the minimum is reached for certain. `below`: it is not, for certain.
 * `open`: the input does not say. `not-considered`: the law leaves it out and grants the minimum points.
 * `law-missing`: the threshold that would decide has not been read.
 */
export type StandardStatus = 'max' | 'reached' | 'below' | 'open' | 'not-considered' | 'law-missing';

/** Points in units of 1/denominator. */
export interface GridPoints {
  readonly min: bigint;
  readonly max: bigint;
  /**
   * False when `max` is only approached: "nearly 95" comes as near to the points of 95 as one likes, and never has
   * them.
   */
  readonly attained: boolean;
  readonly status: StandardStatus;
}

/** A value's range over `sign × value`; an absent end is as far as the standard can go. */
interface Span {
  readonly low?: bigint;
  readonly high?: bigint;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const spanOf = (grid: Grid, standard: GridStandard, input: Input): Span | undefined => {
  const { sign, standard: law } = standard.source;
  const point = (text: string): Span => {
    const value = sign * onGrid(grid, plainDecimal(text));
    return { low: value, high: value, lowOpen: false, highOpen: false };
  };
  if (input.kind === 'known') return point(input.value);
  if (input.kind === 'level') {
    const named = namedValue(law, input.level);
    return named && point(named.at);
  }
  if (input.kind === 'unknown') return undefined;
  const [low, high] = [input.low, input.high].map((text) =>
    text === undefined ? undefined : sign * onGrid(grid, plainDecimal(text)),
  );
  const [lowOpen, highOpen] = [input.lowOpen === true, input.highOpen === true];
  const up =
    sign > 0n ? { low, high, lowOpen, highOpen } : { low: high, high: low, lowOpen: highOpen, highOpen: lowOpen };
  return {
    ...(up.low !== undefined && { low: up.low }),
    ...(up.high !== undefined && { high: up.high }),
    lowOpen: up.lowOpen,
    highOpen: up.highOpen,
  };
};

const spanStatus = (standard: GridStandard, span: Span): StandardStatus => {
  const { minLow, minHigh, max } = standard;
  const { highOpen } = span;
  const low = span.low ?? standard.bottom;
  const high = span.high ?? standard.ceiling;
  if (low !== undefined && max !== undefined && low >= max) return 'max';
  if (minLow === undefined || minHigh === undefined) return 'law-missing';
  if (high !== undefined && (high < minLow || (high === minLow && highOpen))) return 'below';
  if (low !== undefined && low >= minHigh) return 'reached';
  return minLow < minHigh && low !== undefined && high !== undefined && low >= minLow && high < minHigh
    ? 'law-missing'
    : 'open';
};

/** Of one value, without a span: of most cities most values are known. */
const knownPoints = (grid: Grid, standard: GridStandard, text: string): GridPoints => {
  const { worst, best, minLow, minHigh, max: top } = standard;
  const digits = textOnGrid(grid, text);
  const value = standard.source.sign < 0n ? -digits : digits;
  const min = pointsAt(worst, value);
  const max = worst === best ? min : pointsAt(best, value);
  const status: StandardStatus =
    top !== undefined && value >= top
      ? 'max'
      : minLow === undefined || minHigh === undefined
        ? 'law-missing'
        : value < minLow
          ? 'below'
          : value >= minHigh
            ? 'reached'
            : 'law-missing';
  return { min, max, attained: true, status };
};

const numberPoints = (grid: Grid, standard: GridStandard, input: Input): GridPoints => {
  const span = spanOf(grid, standard, input) ?? { lowOpen: false, highOpen: false };
  const status = input.kind === 'unknown' && standard.minLow === undefined ? 'law-missing' : spanStatus(standard, span);
  const low = span.low ?? standard.bottom;
  const high = span.high ?? standard.ceiling;
  const highOpen = span.highOpen && span.high !== undefined;
  const min = low === undefined ? pointsAtBottom(standard.worst) : pointsAt(standard.worst, low);
  if (high === undefined) return { min, max: pointsAtTop(standard.best), attained: true, status };
  const max = highOpen ? pointsBelow(standard.best, high) : pointsAt(standard.best, high);
  // Coming near from below is attained on a level stretch only.
  const attained = !highOpen || pointsAt(standard.best, high - 1n) === max;
  return { min, max, attained, status };
};

const levelRange = (standard: GridStandard, input: Input): readonly [number, number] => {
  const { scale } = standard.source;
  const last = standard.levels.length - 1;
  if (scale === undefined || input.kind === 'unknown') return [0, last];
  if (input.kind === 'level') {
    const index = levelIndex(scale, input.level) ?? 0;
    return [index, index];
  }
  if (input.kind === 'known') {
    const index = levelOfNumber(scale, input.value) ?? 0;
    return [index, index];
  }
  const low = input.low === undefined ? 0 : (levelOfNumber(scale, input.low) ?? 0);
  const high = input.high === undefined ? last : (levelOfNumber(scale, input.high) ?? 0);
  const from = scale.levels[high]?.from;
  // Below exactly the first number of a level is still the level before.
  const short =
    input.highOpen === true &&
    from !== undefined &&
    input.high !== undefined &&
    compareRationals(plainRational(from), plainRational(input.high)) === 0;
  return [low, Math.max(low, short ? high - 1 : high)];
};

const levelPoints = (standard: GridStandard, input: Input): GridPoints => {
  const [low, high] = levelRange(standard, input);
  const { minLevel, maxLevel } = standard.source;
  const status: StandardStatus =
    maxLevel !== undefined && low >= maxLevel
      ? 'max'
      : minLevel === undefined
        ? 'law-missing'
        : high < minLevel
          ? 'below'
          : low >= minLevel
            ? 'reached'
            : 'open';
  return { min: standard.levels[low]?.worst ?? 0n, max: standard.levels[high]?.best ?? 0n, attained: true, status };
};

/** The points of one standard for one input. The input has been checked and the grid is fine enough for it. */
export const evaluateStandard = (grid: Grid, standard: GridStandard, stated: Input): GridPoints => {
  const input = settledInput(stated);
  switch (standard.source.mode) {
    case 'fixed':
      return { min: standard.worst.offset, max: standard.best.offset, attained: true, status: 'not-considered' };
    case 'unread':
      return { min: standard.worst.offset, max: standard.best.offset, attained: true, status: 'law-missing' };
    case 'levels':
      return levelPoints(standard, input);
    case 'number':
      return input.kind === 'known' ? knownPoints(grid, standard, input.value) : numberPoints(grid, standard, input);
  }
};

/** All standards of a city, in the order of the law. */
export const evaluateStandards = (grid: Grid, inputs: Inputs): readonly GridPoints[] =>
  grid.standards.map((standard) => evaluateStandard(grid, standard, inputs[standard.source.standard.id] ?? UNKNOWN));
