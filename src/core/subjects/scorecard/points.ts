/**
 * How the points of a scorecard come about: of each criterion, and of the sheet. Points are rounded once, at each
 * criterion, to hundredths, so that what stands on the sheet adds up by hand.
 */
import {
  compareRationals,
  decimalOfRational,
  divideRationals,
  leastRational,
  multiplyRationals,
  plainRational,
  rational,
  subtractRationals,
  sumRationals,
  ZERO,
  type Rational,
} from '#core/value/rational.ts';
import { PERCENT } from '#core/value/measure-unit.ts';
import { quantity, type Quantity } from '#core/value/quantity.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';

/** Scorecards print hundredths of a point. */
const PLACES = 2;
/** The unit of points. */
export const SCORE = 'điểm';

type Line = Pick<RecordIn<'scoreline'>, 'way' | 'most' | 'goal' | 'each' | 'told'>;

/**
 * The points of a criterion by its evidence, never less than nought nor more than its most; undefined where what its
 * way needs is not there, or is of another unit than what must be reached. A range counts by its lower end.
 */
export const pointsOfLine = (line: Line, evidence: Quantity | undefined): Quantity | undefined => {
  const most = exact(line.most);
  const points = WAYS[line.way](line, most, evidence);
  return points && inPoints(leastRational(points, most), approximationOf(line, evidence));
};

type Way = (line: Line, most: Rational, evidence: Quantity | undefined) => Rational | undefined;

const WAYS: Readonly<Record<Line['way'], Way>> = {
  told: ({ told }) => told && exact(told),
  share: ({ goal }, most, evidence) => {
    const part = partReached(evidence, goal);
    return part && multiplyRationals(most, leastRational(part, rational(1)));
  },
  reached: ({ goal }, most, evidence) => {
    const part = partReached(evidence, goal);
    if (part === undefined) return undefined;
    return part.numerator >= part.denominator ? most : ZERO;
  },
  each: ({ each }, _, evidence) => (each && evidence ? multiplyRationals(exact(each), exact(evidence)) : undefined),
};

/** How much of the goal is reached, as a part of one. */
const partReached = (evidence: Quantity | undefined, goal: Quantity | undefined): Rational | undefined => {
  const whole = goal ?? quantity(100, PERCENT);
  if (!evidence) return undefined;
  // Of a ratio ("11/14 thôn") its part of the whole counts where per cent are asked for.
  if (evidence.of !== undefined && whole.unit === PERCENT)
    return divideRationals(
      divideRationals(exact(evidence), plainRational(evidence.of)),
      divideRationals(exact(whole), rational(100)),
    );
  if (evidence.unit !== whole.unit || exact(whole).numerator === 0n) return undefined;
  return divideRationals(exact(evidence), exact(whole));
};

const exact = ({ amount }: Quantity): Rational => {
  const value = plainRational(amount);
  return value.numerator < 0n ? ZERO : value;
};

/** Points by an approximate figure are approximate, those that somebody gives are not. */
const approximationOf = ({ way }: Line, evidence: Quantity | undefined): Quantity['approx'] =>
  way === 'told' ? [] : (evidence?.approx ?? []);

const inPoints = (points: Rational, approx: Quantity['approx'] = []): Quantity =>
  quantity(decimalOfRational(points, PLACES), SCORE, approx);

/** A criterion with its points, as far as they are known. */
export interface ScoredLine {
  readonly line: Pick<RecordIn<'scoreline'>, 'nature' | 'most' | 'excused'>;
  readonly points: Quantity | undefined;
}

export interface SheetPoints {
  /** The most that the standard criteria give, and what is left of it without those that do not apply. */
  readonly most: Quantity;
  readonly applies: Quantity;
  /** What is known gives: raised to the whole scale where criteria do not apply, with bonus, less penalties. */
  readonly total: Quantity;
  /** The least and the most that it can come to while points are missing; both the total where none is. */
  readonly least: Quantity;
  readonly best: Quantity;
}

/**
 * The sheet's points: (points of the standard criteria that apply) × most ÷ (most of those that apply) + bonus −
 * penalties, at least nought. Undefined where no standard criterion applies.
 */
export const pointsOfSheet = (lines: readonly ScoredLine[]): SheetPoints | undefined => {
  const standard = lines.filter(({ line }) => line.nature === 'standard');
  const applying = standard.filter(({ line }) => line.excused === undefined);
  const [most, applies] = [standard, applying].map((some) => sumRationals(some.map(({ line }) => exact(line.most))));
  if (!most || !applies || applies.numerator === 0n) return undefined;
  const sum = (nature: ScoredLine['line']['nature'], missing: 'none' | 'all'): Rational =>
    sumRationals(
      lines
        .filter(({ line }) => line.nature === nature && line.excused === undefined)
        .map(({ line, points }) => (points ? exact(points) : missing === 'all' ? exact(line.most) : ZERO)),
    );
  const at = (given: 'none' | 'all', taken: 'none' | 'all'): Quantity => {
    const raised = divideRationals(multiplyRationals(sum('standard', given), most), applies);
    const total = subtractRationals(sumRationals([raised, sum('bonus', given)]), sum('penalty', taken));
    return inPoints(total.numerator < 0n ? ZERO : total);
  };
  return {
    most: inPoints(most),
    applies: inPoints(applies),
    total: at('none', 'none'),
    least: at('none', 'all'),
    best: at('all', 'none'),
  };
};

/** The grade that so many points reach: of those that they reach the highest; undefined below all. */
export const gradeOf = (grades: RecordIn<'scorecard'>['grades'], points: Quantity): string | undefined =>
  grades
    .filter(({ from }) => compareRationals(exact(points), exact(from)) >= 0)
    .toSorted((a, b) => compareRationals(exact(b.from), exact(a.from)))[0]?.name;
