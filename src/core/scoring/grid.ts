/**
 * A compiled class in whole numbers: values in units of 10^-scale, points in units of 1/denominator. Scoring is then
 * integer arithmetic without fractions, exact and fast.
 */
import type { Decimal } from '#core/value/decimal.ts';
import {
  leastCommonMultiple,
  multiplyRationals,
  plainRational,
  rational,
  type Rational,
} from '#core/value/rational.ts';
import type { CompiledClass, CompiledStandard, RationalCurve } from '#core/scoring/compile.ts';
import { highestOf, lowestOf } from '#core/law/pack/limits.ts';
import type { Curve } from '#core/scoring/points.ts';

export interface GridStandard {
  readonly source: CompiledStandard;
  readonly worst: Curve;
  readonly best: Curve;
  readonly levels: readonly { readonly worst: bigint; readonly best: bigint }[];
  /** Over `sign × value`, as the curves. */
  readonly minLow?: bigint;
  readonly minHigh?: bigint;
  readonly max?: bigint;
  /** The worst and the best value that can be; absent where there is none. */
  readonly bottom?: bigint;
  readonly ceiling?: bigint;
}

export interface Grid {
  readonly compiled: CompiledClass;
  /** Decimals of a value. */
  readonly scale: number;
  /** Points are whole numbers of 1/denominator. */
  readonly denominator: bigint;
  readonly standards: readonly GridStandard[];
  /** Position by id. */
  readonly positions: ReadonlyMap<string, number>;
  /** The criterion's frame, where the law states it. */
  readonly caps: readonly (bigint | undefined)[];
}

const curvesOf = (standards: readonly CompiledStandard[]): readonly RationalCurve[] =>
  standards.flatMap(({ worst, best }) => [worst, best]);

const decimalsOf = (value: Rational): number => {
  let scale = 0;
  for (let power = 1n; scale < 30 && power % value.denominator !== 0n; power *= 10n) scale += 1;
  return scale;
};

/** The fewest decimals that hold every threshold. */
const leastScale = (compiled: CompiledClass): number =>
  Math.max(
    0,
    ...compiled.standards.flatMap(({ min, minLow, max, worst, best }) =>
      [min, minLow, max, worst.level?.until, best.level?.until].filter((value) => value !== undefined).map(decimalsOf),
    ),
  );

const denominatorOf = (compiled: CompiledClass, scale: number): bigint => {
  const unit = 10n ** BigInt(scale);
  const fractions = [
    ...curvesOf(compiled.standards).flatMap(({ below, slope, offset, top }) => [
      below,
      multiplyRationals(slope, rational(1, unit)),
      offset,
      top,
    ]),
    ...compiled.standards.flatMap(({ levelPoints }) => (levelPoints ?? []).flatMap(({ worst, best }) => [worst, best])),
    ...[
      ...compiled.criteria.flatMap(({ points }) => [points.min, points.max]),
      compiled.pack.rules.total,
      ...compiled.readings.flatMap(({ criteria, total }) => [...Object.values(criteria), total]),
    ].flatMap((stated) => (stated?.is === undefined ? [] : [plainRational(stated.is)])),
  ];
  return fractions.reduce((common, { denominator }) => leastCommonMultiple(common, denominator), 1n);
};

const whole = (value: Rational, unit: bigint): bigint => (value.numerator * unit) / value.denominator;

const gridCurve = (curve: RationalCurve, unit: bigint, denominator: bigint): Curve => ({
  ...(curve.min && { min: whole(curve.min, unit) }),
  ...(curve.max && { max: whole(curve.max, unit) }),
  below: whole(curve.below, denominator),
  slope: whole(multiplyRationals(curve.slope, rational(1, unit)), denominator),
  offset: whole(curve.offset, denominator),
  top: whole(curve.top, denominator),
  ...(curve.level && {
    level: { until: whole(curve.level.until, unit), points: whole(curve.level.points, denominator) },
  }),
});

const isSame = (a: Curve, b: Curve): boolean =>
  (['min', 'max', 'below', 'slope', 'offset', 'top'] as const).every((key) => a[key] === b[key]) &&
  a.level?.until === b.level?.until;

const gridStandard = (source: CompiledStandard, unit: bigint, denominator: bigint): GridStandard => {
  const at = (value: Rational): bigint => source.sign * whole(value, unit);
  const ends = [lowestOf(source.standard), highestOf(source.standard)].map((end) =>
    end === undefined ? undefined : source.sign * whole(plainRational(end), unit),
  );
  const [bottom, ceiling] = source.sign > 0n ? ends : [ends[1], ends[0]];
  const [low, high] = [source.worst, source.best].map((curve) => gridCurve(curve, unit, denominator)) as [Curve, Curve];
  return {
    source,
    worst: low,
    // Where the law has been read there is one curve, and points are reckoned once.
    best: isSame(low, high) ? low : high,
    levels: (source.levelPoints ?? []).map(({ worst, best }) => ({
      worst: whole(worst, denominator),
      best: whole(best, denominator),
    })),
    ...(source.minLow && { minLow: at(source.minLow) }),
    ...(source.min && { minHigh: at(source.min) }),
    ...(source.max && { max: at(source.max) }),
    ...(bottom !== undefined && { bottom }),
    ...(ceiling !== undefined && { ceiling }),
  };
};

/** The grid that holds every threshold and every value of up to `scale` decimals. */
export const gridOf = (compiled: CompiledClass, scale: number): Grid => {
  const fine = Math.max(scale, leastScale(compiled));
  const unit = 10n ** BigInt(fine);
  const denominator = denominatorOf(compiled, fine);
  return {
    compiled,
    scale: fine,
    denominator,
    standards: compiled.standards.map((standard) => gridStandard(standard, unit, denominator)),
    positions: new Map(compiled.standards.map(({ standard }, index) => [standard.id, index])),
    caps: compiled.criteria.map(({ points }) =>
      points.max.is === undefined ? undefined : whole(plainRational(points.max.is), denominator),
    ),
  };
};

/** A decimal in the grid's whole numbers; the grid must be fine enough. */
export const onGrid = (grid: Grid, value: Decimal): bigint => value.digits * 10n ** BigInt(grid.scale - value.scale);

/**
 * A plain decimal, which has been checked, in the grid's whole numbers: of thousands of cities most of the time goes
 * here.
 */
export const textOnGrid = ({ scale }: Grid, text: string): bigint => {
  const point = text.indexOf('.');
  if (point < 0) return BigInt(text + zeros(scale));
  return BigInt(text.slice(0, point) + text.slice(point + 1) + zeros(scale - (text.length - point - 1)));
};

const ZEROS = '0'.repeat(40);
const zeros = (count: number): string => (count <= ZEROS.length ? ZEROS.slice(0, count) : '0'.repeat(count));

/** The decimals of a plain number's text; 0 for what is none. */
export const scaleOfText = (text: string | undefined): number => {
  const point = text?.indexOf('.') ?? -1;
  return text === undefined || point < 0 ? 0 : text.length - point - 1;
};
