/** What one more unit would bring to a standard, and how far its minimum and its maximum are. Exact. */
import { pointsAtMinimum } from '#core/scoring/points.ts';
import {
  plainDecimal,
  subtractDecimals,
  addDecimals,
  decimal,
  writePlainDecimal,
  compareDecimals,
} from '#core/value/decimal.ts';
import { evaluateStandard } from '#core/scoring/evaluate.ts';
import type { Grid, GridStandard } from '#core/scoring/grid.ts';
import { rational, subtractRationals, plainRational, type Rational } from '#core/value/rational.ts';
import type { Input } from '#core/scoring/input.ts';
import { levelIndex, levelOfNumber } from '#core/law/pack/levels.ts';
import { highestOf, lowestOf } from '#core/law/pack/limits.ts';

export interface Gain {
  /** The value or the level after one more unit (one less where less is better), never beyond what can be. */
  readonly next: string;
  readonly points: Rational;
}

export interface Distance {
  /** In units of the standard, or in levels. */
  readonly units: Rational;
  readonly points: Rational;
}

const pointsOf = (grid: Grid, standard: GridStandard, input: Input): bigint | undefined => {
  const { min, max } = evaluateStandard(grid, standard, input);
  return min === max ? min : undefined;
};

const nextValue = (standard: GridStandard, value: string): string => {
  const { sign, standard: law } = standard.source;
  const [highest, lowest] = [highestOf(law), lowestOf(law)];
  const next =
    sign > 0n ? addDecimals(plainDecimal(value), decimal(1)) : subtractDecimals(plainDecimal(value), decimal(1));
  if (highest !== undefined && compareDecimals(next, plainDecimal(highest)) > 0) return highest;
  return lowest !== undefined && compareDecimals(next, plainDecimal(lowest)) < 0 ? lowest : writePlainDecimal(next);
};

const nextInput = (standard: GridStandard, input: Input): Input | undefined => {
  const { scale, standard: law } = standard.source;
  if (scale !== undefined) {
    const index =
      input.kind === 'level'
        ? levelIndex(scale, input.level)
        : input.kind === 'known'
          ? levelOfNumber(scale, input.value)
          : undefined;
    const next = index === undefined ? undefined : scale.levels[index + 1];
    return next && { kind: 'level', level: next.id };
  }
  if (input.kind === 'known') return { kind: 'known', value: nextValue(standard, input.value) };
  const named = input.kind === 'level' ? law.named.find(({ id }) => id === input.level) : undefined;
  // The next whole count after "a project exists" is one.
  return named && { kind: 'known', value: String(Math.floor(Number(named.at)) + 1) };
};

/** Undefined when the value or the law is not settled, or nothing can be better. */
export const gainOfOneMore = (grid: Grid, standard: GridStandard, input: Input): Gain | undefined => {
  const next = nextInput(standard, input);
  if (next === undefined) return undefined;
  const [before, after] = [pointsOf(grid, standard, input), pointsOf(grid, standard, next)];
  if (before === undefined || after === undefined) return undefined;
  return {
    next: next.kind === 'known' ? next.value : next.kind === 'level' ? next.level : '',
    points: rational(after - before, grid.denominator),
  };
};

/** How far a known value is from a threshold that it has not reached, and the points of getting there. */
export const distanceTo = (
  grid: Grid,
  standard: GridStandard,
  input: Input,
  end: 'min' | 'max',
): Distance | undefined => {
  const { source } = standard;
  const before = pointsOf(grid, standard, input);
  if (before === undefined) return undefined;
  if (source.scale !== undefined) {
    const target = end === 'min' ? source.minLevel : source.maxLevel;
    const index =
      input.kind === 'level'
        ? levelIndex(source.scale, input.level)
        : input.kind === 'known'
          ? levelOfNumber(source.scale, input.value)
          : undefined;
    const [level, points] = target === undefined ? [] : [source.scale.levels[target], standard.levels[target]];
    if (
      target === undefined ||
      index === undefined ||
      index >= target ||
      level === undefined ||
      points === undefined ||
      points.worst !== points.best
    )
      return undefined;
    return { units: rational(target - index), points: rational(points.worst - before, grid.denominator) };
  }
  const target = source[end];
  const value = input.kind === 'known' ? plainRational(input.value) : undefined;
  if (target === undefined || value === undefined) return undefined;
  const units = source.sign > 0n ? subtractRationals(target, value) : subtractRationals(value, target);
  if (units.numerator <= 0n) return undefined;
  const curve = end === 'min' ? standard.worst : standard.best;
  const reached = end === 'min' ? pointsAtMinimum(curve) : curve.max === undefined ? undefined : curve.top;
  return reached === undefined ? undefined : { units, points: rational(reached - before, grid.denominator) };
};
