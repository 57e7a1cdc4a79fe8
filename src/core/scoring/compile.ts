/**
 * A class of a pack made ready for scoring: for each standard the worst and the best curve that the law, as far as
 * it has been read, still allows. Where the law is complete both are the same.
 */
import { leastCertain, type Certainty } from '#core/law/certainty.ts';
import {
  divideRationals,
  multiplyRationals,
  negateRational,
  ONE,
  plainRational,
  rational,
  subtractRationals,
  ZERO,
  compareRationals,
  type Rational,
} from '#core/value/rational.ts';
import { done, refused, type Outcome, type Problem } from '#core/problem.ts';
import { levelIndex } from '#core/law/pack/levels.ts';
import {
  type CountReading,
  classOf,
  criteriaOf,
  scaleOf,
  standardsOf,
  thresholdsOf,
  type Criterion,
  type RulePack,
  type Scale,
  type Standard,
  type Stated,
  type UrbanClass,
} from '#core/law/pack/pack.ts';
import { checkReductions, reducedMinimum, reductionRuleOf } from '#core/scoring/reduction.ts';

/** What is known of the city beside its inputs. */
export interface ScoringContext {
  /** Ids of the pack's reductions that hold for this city. */
  readonly reductions?: readonly string[];
  /** Ids of standards that the law does not consider for this kind of city. */
  readonly notConsidered?: readonly string[];
  /** How many administrative units (wards, communes) the urban area has; absent when not stated. */
  readonly adminUnits?: number;
}

/** As `Curve`, in fractions. */
export interface RationalCurve {
  readonly min?: Rational;
  readonly max?: Rational;
  readonly below: Rational;
  readonly slope: Rational;
  readonly offset: Rational;
  readonly top: Rational;
  /** From the minimum up to here the points are these; then the line begins. */
  readonly level?: { readonly until: Rational; readonly points: Rational };
}

export interface CompiledStandard {
  readonly standard: Standard;
  /** Position among the class's criteria. */
  readonly criterion: number;
  /**
   * `number`: a curve; `levels`: points by level; `fixed`: not considered; `unread`: the law's thresholds are missing.
   */
  readonly mode: 'number' | 'levels' | 'fixed' | 'unread';
  /** 1, or -1 when less is better: curves are drawn over `sign × value`. */
  readonly sign: 1n | -1n;
  readonly scale?: Scale;
  /** After reductions, in the standard's own direction; `minLow` differs where a coefficient is missing. */
  readonly min?: Rational;
  readonly minLow?: Rational;
  readonly max?: Rational;
  readonly minLevel?: number;
  readonly maxLevel?: number;
  readonly worst: RationalCurve;
  readonly best: RationalCurve;
  /** By level, worst level first. */
  readonly levelPoints?: readonly { readonly worst: Rational; readonly best: Rational }[];
  /** Places in the pack of numbers that this standard needs and nobody has read. */
  readonly lawMissing: readonly string[];
  /** The least sure of the numbers used. */
  readonly lawStatus: Certainty;
}

export interface CompiledClass {
  readonly pack: RulePack;
  readonly urbanClass: UrbanClass;
  readonly context: ScoringContext;
  readonly criteria: readonly Criterion[];
  readonly standards: readonly CompiledStandard[];
  /** Of a pass-or-fail class the readings that hold for a city of this kind. */
  readonly readings: readonly CountReading[];
}

const flat = (points: Rational): RationalCurve => ({ below: points, slope: ZERO, offset: points, top: points });

const line = (min: Rational, max: Rational, least: Rational, most: Rational): RationalCurve => {
  if (compareRationals(min, max) >= 0) return { min, max: min, below: ZERO, slope: ZERO, offset: most, top: most };
  const slope = divideRationals(subtractRationals(most, least), subtractRationals(max, min));
  return { min, max, below: ZERO, slope, offset: subtractRationals(least, multiplyRationals(slope, min)), top: most };
};

interface Read {
  readonly least?: Rational;
  readonly most?: Rational;
  /** No standard can earn more than its criterion holds. */
  readonly cap: Rational;
  readonly belowIsZero: boolean;
  readonly linear: boolean;
  /** How points run above a reduced minimum; absent where that has not been read. */
  readonly reducedBetween?: string | undefined;
}

const bestBelow = ({ least, most, cap, belowIsZero }: Read): Rational => (belowIsZero ? ZERO : (least ?? most ?? cap));

/** The least points from a reduced minimum up to the prescribed one, and from there the line. */
const levelThenLine = (
  reduced: Rational,
  prescribed: Rational,
  max: Rational,
  least: Rational,
  most: Rational,
): RationalCurve =>
  compareRationals(prescribed, reduced) <= 0 || compareRationals(prescribed, max) >= 0
    ? line(reduced, max, least, most)
    : { ...line(prescribed, max, least, most), min: reduced, level: { until: prescribed, points: least } };

/**
 * Curves over `sign × value`; `low` and `high` bound the minimum, of which `prescribed` is what stands without a
 * reduction.
 */
const curvesOf = (
  read: Read,
  low: Rational | undefined,
  high: Rational | undefined,
  max: Rational | undefined,
  prescribed: Rational | undefined,
): { readonly worst: RationalCurve; readonly best: RationalCurve } => {
  const { least, most, cap, linear, belowIsZero } = read;
  const top = most ?? cap;
  if (
    low !== undefined &&
    high !== undefined &&
    max !== undefined &&
    least !== undefined &&
    most !== undefined &&
    linear &&
    belowIsZero
  ) {
    const begin = prescribed ?? high;
    const [asLevel, asLine] = [levelThenLine(high, begin, max, least, most), line(low, max, least, most)];
    if (read.reducedBetween === 'from-reduced') return { worst: line(high, max, least, most), best: asLine };
    return {
      worst: asLevel,
      best: read.reducedBetween === 'from-prescribed' ? levelThenLine(low, begin, max, least, most) : asLine,
    };
  }
  const certainTop = max !== undefined && most !== undefined ? { max, top: most } : undefined;
  if (low === undefined || high === undefined) {
    const worst = certainTop
      ? { min: certainTop.max, max: certainTop.max, below: ZERO, slope: ZERO, offset: ZERO, top: certainTop.top }
      : flat(ZERO);
    return { worst, best: flat(top) };
  }
  return {
    worst: {
      min: high,
      ...(certainTop && { max: certainTop.max }),
      below: ZERO,
      slope: ZERO,
      offset: least ?? ZERO,
      top: certainTop?.top ?? least ?? ZERO,
    },
    best: { min: low, below: bestBelow(read), slope: ZERO, offset: top, top },
  };
};

const levelPointsOf = (
  read: Read,
  scale: Scale,
  min: number | undefined,
  max: number | undefined,
): CompiledStandard['levelPoints'] => {
  const { least, most, cap } = read;
  return scale.levels.map((_level, index) => {
    if (max !== undefined && index >= max && most !== undefined) return { worst: most, best: most };
    if (min === undefined) return { worst: ZERO, best: most ?? cap };
    if (index < min) return { worst: ZERO, best: bestBelow(read) };
    const exact = index === min && max !== undefined && least !== undefined;
    return { worst: least ?? ZERO, best: exact ? least : (most ?? cap) };
  });
};

const number = (stated: Stated): Rational | undefined =>
  stated.is === undefined ? undefined : plainRational(stated.is);

const missingPaths = (pack: RulePack, standard: Standard, classId: string, passFail: boolean): readonly string[] => {
  const band = thresholdsOf(standard, classOf(pack, classId) ?? { id: classId, method: 'unread' });
  const at = `standards[${standard.id}]`;
  const asked: readonly (readonly [string, Stated])[] = [
    [`${at}.classes.${classId}.min`, band.min],
    ...(passFail
      ? []
      : [
          [`${at}.classes.${classId}.max`, band.max] as const,
          [`${at}.points.min`, standard.points.min] as const,
          [`${at}.points.max`, standard.points.max] as const,
          ['rules.between', pack.rules.between] as const,
        ]),
    ['rules.belowMinimum', pack.rules.belowMinimum],
  ];
  return asked.filter(([, stated]) => stated.is === undefined).map(([path]) => path);
};

/** The numbers of the law that the points of a standard stand on, beside its thresholds. */
const rulesUsed = ({ rules }: RulePack, passFail: boolean, dropped: boolean): readonly Stated[] =>
  dropped ? [rules.notConsidered] : passFail ? [rules.belowMinimum] : [rules.belowMinimum, rules.between];

const compileStandard = (
  pack: RulePack,
  urbanClass: UrbanClass,
  criteria: readonly Criterion[],
  context: ScoringContext,
  standard: Standard,
): CompiledStandard => {
  const criterion = criteria.findIndex(({ id }) => id === standard.criterion);
  const band = thresholdsOf(standard, urbanClass);
  const frame = criteria[criterion]?.points.max;
  const passFail = urbanClass.method === 'pass-fail';
  const read: Read = {
    ...(number(standard.points.min) && { least: number(standard.points.min) as Rational }),
    ...(number(standard.points.max) && { most: number(standard.points.max) as Rational }),
    cap: passFail ? ONE : ((frame && number(frame)) ?? rational(100)),
    belowIsZero: pack.rules.belowMinimum.is === '0',
    linear: passFail || pack.rules.between.is === 'linear',
    reducedBetween: pack.rules.reducedBetween.is,
  };
  const reduction = pack.reductions.find(({ id }) => context.reductions?.includes(id) === true);
  const sign: 1n | -1n = standard.direction === 'lower_is_better' ? -1n : 1n;
  const lawMissing = missingPaths(pack, standard, urbanClass.id, passFail);
  const dropped =
    context.notConsidered?.includes(standard.id) === true ||
    (reduction && reductionRuleOf(reduction, standard)?.effect.is) === 'not-considered';
  const stated = dropped ? [standard.points.min] : [band.min, band.max, standard.points.min, standard.points.max];
  const lawStatus = leastCertain([...stated, ...rulesUsed(pack, passFail, dropped)].map(({ status }) => status));
  const base = { standard, criterion, sign, lawMissing, lawStatus };
  if (dropped) {
    const known = read.least !== undefined && pack.rules.notConsidered.is === 'minimum-points';
    return {
      ...base,
      mode: 'fixed',
      lawMissing: known ? [] : [`standards[${standard.id}].points.min`],
      worst: flat(known ? (read.least ?? ZERO) : ZERO),
      best: flat(known ? (read.least ?? ZERO) : (read.most ?? read.cap)),
    };
  }
  const scale = scaleOf(pack, standard);
  if (scale !== undefined) {
    const [minLevel, maxLevel] = [band.min, band.max].map(({ is }) =>
      is === undefined ? undefined : levelIndex(scale, is),
    );
    const levelPoints = levelPointsOf(read, scale, minLevel, maxLevel);
    return {
      ...base,
      mode: 'levels',
      scale,
      ...(minLevel !== undefined && { minLevel }),
      ...(maxLevel !== undefined && { maxLevel }),
      ...(levelPoints && { levelPoints }),
      worst: flat(ZERO),
      best: flat(read.most ?? read.cap),
    };
  }
  const [prescribed, max] =
    standard.direction === 'qualitative' || standard.direction === 'unread' ? [] : [number(band.min), number(band.max)];
  if (prescribed === undefined && max === undefined)
    return { ...base, mode: 'unread', worst: flat(ZERO), best: flat(read.most ?? read.cap) };
  const reduced = prescribed && reducedMinimum(pack, reduction, standard, prescribed);
  const isOpenAbove =
    !passFail &&
    prescribed !== undefined &&
    reduced !== undefined &&
    pack.rules.reducedBetween.is === undefined &&
    compareRationals(reduced.low, prescribed) < 0;
  const orient = (value: Rational): Rational => (sign < 0n ? negateRational(value) : value);
  return {
    ...base,
    mode: 'number',
    ...(reduced && { min: reduced.high, minLow: reduced.low }),
    ...(max && { max }),
    lawMissing: [
      ...lawMissing,
      ...(reduced?.missing === undefined ? [] : [reduced.missing]),
      ...(isOpenAbove ? ['rules.reducedBetween'] : []),
    ],
    lawStatus: leastCertain([lawStatus, ...(reduced ? [reduced.status] : [])]),
    ...curvesOf(
      read,
      reduced && orient(reduced.low),
      reduced && orient(reduced.high),
      max && orient(max),
      prescribed && orient(prescribed),
    ),
  };
};

/**
 * The least sure of all numbers that a verdict of the class stands on: its standards', its criteria's, the total or the
 * readings.
 */
export const lawStatusOf = ({ pack, urbanClass, criteria, standards, readings }: CompiledClass): Certainty => {
  const asked =
    urbanClass.method === 'pass-fail'
      ? readings.flatMap((reading) => [reading.total, ...Object.values(reading.criteria)])
      : [pack.rules.total, ...criteria.flatMap(({ points }) => [points.min, points.max])];
  return leastCertain([...standards.map(({ lawStatus }) => lawStatus), ...asked.map(({ status }) => status)]);
};

/**
 * Refuses an unknown or unread class, unknown or too many reductions, and standards not considered that do not exist.
 */
export const compileClass = (pack: RulePack, classId: string, context: ScoringContext = {}): Outcome<CompiledClass> => {
  const urbanClass = classOf(pack, classId);
  const where = { file: pack.id };
  if (urbanClass === undefined)
    return refused({ code: 'class.unknown', where, data: { class: classId, known: pack.classes.map(({ id }) => id) } });
  if (urbanClass.method === 'unread') return refused({ code: 'class.unread', where, data: { class: classId } });
  const standards = standardsOf(pack, urbanClass);
  const strangers = (context.notConsidered ?? []).filter((id) => !standards.some((standard) => standard.id === id));
  const problems: readonly Problem[] = [
    ...checkReductions(pack, context.reductions ?? []),
    ...strangers.map((id) => ({ code: 'standard.unknown', where: { ...where, field: 'notConsidered' }, data: { id } })),
  ];
  if (problems.length > 0) return refused(...problems);
  const criteria = criteriaOf(pack, urbanClass);
  return done({
    pack,
    urbanClass,
    context,
    criteria,
    standards: standards.map((standard) => compileStandard(pack, urbanClass, criteria, context, standard)),
    readings: pack.readings.filter((one) => holdsFor(one, context.reductions ?? [])),
  });
};

/** Heritage cities have a count of their own. */
const holdsFor = ({ only, except }: CountReading, reductions: readonly string[]): boolean => {
  const has = (some: readonly string[]): boolean => some.some((id) => reductions.includes(id));
  return (only === undefined || has(only)) && (except === undefined || !has(except));
};
