/** What a measure's value stands beside: the plans of its period, the same period a year before, its stated share. */
import { measureAddress } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Composer } from '#core/report/composer.ts';
import type { FigureRun } from '#core/report/document.ts';
import { observationsAt } from '#core/report/outline/observations.ts';
import { joined, phrase, type Phrase } from '#core/report/phrase.ts';
import { isBelowNothing, valueOf } from '#core/report/sections/measure-values.ts';
import { baseOfShare } from '#core/subjects/measure/base-of-share.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareDecimals, decimal } from '#core/value/decimal.ts';
import { readDay } from '#core/value/day.ts';
import type { UnitOfMeasure } from '#core/value/measure-unit.ts';
import { orderTold } from '#core/value/order-told.ts';
import { isWithin, periodYearBefore } from '#core/value/period.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { amountOf, type Quantity } from '#core/value/quantity.ts';

type Observation = Stored<'observation'>;

/** The plans of the same place and period, of each who set one. */
export const plansOf = (composer: Composer, one: Observation): readonly Observation[] =>
  observationsAt(composer.view, one.measure, one.place).filter(
    (other) => other.kind === 'plan' && other.period === one.period,
  );

/** Those of the longer period that its own is a part of: the first months of a year are held against its plan. */
const plansAround = (composer: Composer, one: Observation): readonly Observation[] =>
  readDay(one.period)
    ? []
    : observationsAt(composer.view, one.measure, one.place).filter(
        (other) => other.kind === 'plan' && other.period !== one.period && isWithin(one.period, other.period),
      );

/** " (UBND tỉnh giao)", behind a plan that stands alone. */
export const assignedBy = (composer: Composer, { assigner, revision }: Observation): string | undefined => {
  const words = [
    assigner === undefined ? '' : `${composer.agencyName(assigner)} giao`,
    revision === undefined ? '' : 'đã điều chỉnh',
  ].filter(Boolean);
  return words.length === 0 ? undefined : ` (${words.join(', ')})`;
};

/** "kế hoạch năm", "kế hoạch UBND tỉnh giao": the words for a plan, with who set it and that it was changed. */
const planWords = (composer: Composer, plan: Observation, one: Observation): string =>
  [
    plan.period === one.period || plan.period.length !== 4 ? 'kế hoạch' : 'kế hoạch năm',
    plan.revision === undefined ? '' : 'điều chỉnh',
    plan.assigner === undefined ? '' : `${composer.agencyName(plan.assigner)} giao`,
  ]
    .filter(Boolean)
    .join(' ');

export interface PlansTold {
  readonly told: Phrase;
  /** Those that stand in it, which need not be told again. */
  readonly plans: readonly Observation[];
}

/**
 * ", bằng 87,4% kế hoạch năm (4,2 tỷ đồng) và 94,2% kế hoạch năm UBND tỉnh giao (3,9 tỷ đồng)": a result in per cent of
 * each plan; ", thấp hơn kế hoạch năm (96%)" of what is a share itself, or a rank; " (kế hoạch 96%)" where nobody can
 * say which is more.
 */
export const besidePlans = (composer: Composer, one: Observation): PlansTold | undefined => {
  if (one.kind !== 'actual') return undefined;
  const kind = kindOf(composer, one);
  const own = plansOf(composer, one);
  const told = (own.length > 0 ? own : plansAround(composer, one)).flatMap((plan) => {
    const value = valueOf(composer, plan);
    const words = hasShare(kind) ? shareOfPlan(composer, one, plan) : againstPlan(kind, one, plan);
    // The plan of a longer time that nothing is held against stands by itself.
    return value && (words !== undefined || own.length > 0) ? [{ plan, value, words }] : [];
  });
  if (told.length === 0) return undefined;
  const held = told.flatMap(({ plan, value, words }) =>
    words === undefined ? [] : [phrase(words, ` ${planWords(composer, plan, one)} (`, value, ')')],
  );
  const others = told.flatMap(({ plan, value, words }) =>
    words === undefined ? [phrase(`${planWords(composer, plan, one)} `, value)] : [],
  );
  return {
    told: phrase(
      held.length > 0 ? phrase(hasShare(kind) ? ', bằng ' : ', ', joined(held, ' và ')) : undefined,
      others.length > 0 ? phrase(' (', joined(others, ', '), ')') : undefined,
    ),
    plans: told.map(({ plan }) => plan),
  };
};

type Kind = UnitOfMeasure['kind'] | undefined;

const kindOf = ({ view, units }: Composer, { measure }: Observation): Kind =>
  units.get(view.find('measure', measure)?.unit ?? '')?.kind;

const WITHOUT_SHARE: ReadonlySet<Kind> = new Set<Kind>(['share', 'points', 'rank', 'grade', 'yes-no']);

/** Whether there is a percentage of it: none of what is one itself, and none of ranks and words. */
const hasShare = (kind: Kind): boolean => !WITHOUT_SHARE.has(kind);

const shareOfPlan = (composer: Composer, { measure, place, period }: Observation, { assigner }: Observation) =>
  composer.figureIfAny(measureAddress(measure, { place, period, assigner, property: 'share' }));

/** Of ranks the first is the highest; words and answers have no order that everybody reads. */
const orderOf = (kind: Kind, one: Quantity, other: Quantity): -1 | 0 | 1 | undefined => {
  if (kind === 'grade' || kind === 'yes-no') return undefined;
  if (kind !== 'rank') return orderTold(one, other);
  const [{ of: _, ...rank }, { of: __, ...before }] = [one, other];
  return orderTold(before, rank);
};

/** "thấp hơn" of a share: its share of a planned one would be a percentage of a percentage. */
const againstPlan = (kind: Kind, { value }: Observation, plan: Observation): string | undefined => {
  const order = value && plan.value && orderOf(kind, value, plan.value);
  return order === undefined ? undefined : order === 0 ? 'bằng' : order < 0 ? 'thấp hơn' : 'cao hơn';
};

/**
 * A stated percentage of the same place and period, from the measure that is a share of this one: its name says of what
 * the value is a share ("so với dự toán tỉnh giao").
 */
export const statedShare = (composer: Composer, one: Observation): Phrase | undefined => {
  const shares = composer.view.all('measure').filter((other) => other.shareOf === one.measure);
  const told = shares.flatMap((share) => {
    const base = baseOfShare(share);
    const found = observationsAt(composer.view, share.id, one.place).find((other) => other.period === one.period);
    const value = base === undefined ? undefined : found && valueOf(composer, found);
    return value ? [phrase(`, bằng `, value, ` ${base ?? ''}`)] : [];
  });
  return told.length > 0 ? phrase(...told) : undefined;
};

/**
 * ", tăng so với cùng kỳ năm trước (93,2%)": of a part of a year, beside the same part of the year before; ", giảm 8,0%
 * so với năm 2025 (25 vụ)": of a year in its own report, which tells of no other. Where nobody can say which is more:
 * " (năm 2025 là 96%)". `isFallen`: the verb before has said that the value lies below nothing.
 */
export const yearBefore = (composer: Composer, one: Observation, isFallen = false): Phrase | undefined => {
  const isYear = one.period.length === 4;
  if (one.kind !== 'actual' || readDay(one.period) || (isYear && one.period !== composer.period)) return undefined;
  const period = periodYearBefore(one.period);
  const before =
    period === undefined
      ? undefined
      : // What another agency measured is no base: both may be right, and still not grow out of each other.
        composer.view
          .rows('observation', { measure: one.measure, place: one.place, kind: 'actual', period })
          .find(({ value, measurer }) => value !== undefined && measurer === one.measurer);
  if (!before?.value || !one.value || before.value.unit !== one.value.unit || period === undefined) return undefined;
  const then = isYear ? printOfficialPeriod(period) : 'cùng kỳ năm trước';
  if (isFallen) return fallenBefore(composer, before, then);
  const kind = kindOf(composer, one);
  const order = orderOf(kind, one.value, before.value);
  const told = valueOf(composer, before);
  if (!told) return undefined;
  // "năm 2025 là 96%", "năm 2025 chưa đạt"
  if (order === undefined)
    return phrase(` (${then} ${composer.units.get(one.value.unit)?.steps ? '' : 'là '}`, told, ')');
  if (order === 0) return phrase(`, bằng ${then} (`, told, ')');
  const by = grownBy(composer, one, order < 0);
  const things = by && isFew(composer, one, before) ? changedBy(composer, one, order < 0) : undefined;
  const rise = things ? phrase(' ', things, ' (', by, ')') : by && phrase(' ', by);
  const verb = `${order > 0 ? ', tăng' : ', giảm'}${kind === 'rank' ? ' bậc' : ''}`;
  return phrase(verb, rise, ` so với ${then} (`, told, ')');
};

/** " (năm 2025 tăng 3%)" behind "giảm 1,5%": "tăng" of what has fallen would be read the other way round. */
const fallenBefore = (composer: Composer, before: Observation, then: string): Phrase | undefined => {
  const isBelow = isBelowNothing(before.value);
  const verb = isBelow ? 'giảm' : /[1-9]/u.test(before.value?.amount ?? '') ? 'tăng' : 'là';
  const told = valueOf(composer, before, isBelow ? { fallen: true } : {});
  return told && phrase(` (${then} ${verb} `, told, ')');
};

/** Below so many of them one thing is more than a hundredth: how many there were more or fewer is told first. */
const FEW = decimal(100);

const isFew = ({ units }: Composer, ...both: readonly Observation[]): boolean =>
  both.every(
    ({ value }) =>
      value !== undefined &&
      value.approx.length === 0 &&
      value.to === undefined &&
      value.of === undefined &&
      units.get(value.unit)?.kind === 'count' &&
      compareDecimals(amountOf(value), FEW) < 0,
  );

/** "03 vụ" of 8 and 5. */
const changedBy = (
  composer: Composer,
  { measure, place, period }: Observation,
  fallen: boolean,
): FigureRun | undefined =>
  composer.figureIfAny(measureAddress(measure, { place, period, property: 'change' }), { fallen });

const NOT_GROWING: ReadonlySet<string> = new Set(['rank', 'grade', 'yes-no', 'index', 'points']);

/**
 * Shares grow by percentage points, other amounts by per cent; ranks, scores and grades by neither. What is rounded to
 * nothing, or to the other side, says less than "tăng" alone.
 */
const grownBy = (composer: Composer, one: Observation, fallen: boolean): FigureRun | undefined => {
  const { measure: id, place, period } = one;
  const kind = kindOf(composer, one);
  if (kind === undefined || NOT_GROWING.has(kind)) return undefined;
  const property = kind === 'share' ? 'change' : 'growth';
  const address = measureAddress(id, { place, period, property });
  const amount = findFigure(composer.view, address)?.value?.amount ?? '';
  const fits = /[1-9]/u.test(amount) && amount.startsWith('-') === fallen;
  return fits ? composer.figureIfAny(address, { fallen }) : undefined;
};
