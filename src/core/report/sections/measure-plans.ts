/** What a measure's value stands beside: the plans of its period, the same period a year before, its stated share. */
import { measureAddress } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Composer } from '#core/report/composer.ts';
import type { FigureRun } from '#core/report/document.ts';
import { observationsAt } from '#core/report/outline/observations.ts';
import { joined, phrase, type Phrase } from '#core/report/phrase.ts';
import { isOfPercent, valueOf } from '#core/report/sections/measure-values.ts';
import { baseOfShare } from '#core/subjects/measure/base-of-share.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareDecimals, decimal } from '#core/value/decimal.ts';
import { readDay } from '#core/value/day.ts';
import { isWithin, periodYearBefore } from '#core/value/period.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { amountOf } from '#core/value/quantity.ts';

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
 * each plan; ", thấp hơn kế hoạch năm (96%)" of what is a share itself.
 */
export const besidePlans = (composer: Composer, one: Observation): PlansTold | undefined => {
  if (one.kind !== 'actual') return undefined;
  const isShare = isOfPercent(composer, composer.view.find('measure', one.measure)?.unit);
  const own = plansOf(composer, one);
  const told = (own.length > 0 ? own : plansAround(composer, one)).flatMap((plan) => {
    const { place, period } = one;
    const { assigner } = plan;
    const compared = isShare
      ? againstPlan(one, plan)
      : composer.figureIfAny(measureAddress(one.measure, { place, period, assigner, property: 'share' }));
    const words = compared && phrase(compared, ` ${planWords(composer, plan, one)} (`, valueOf(composer, plan), ')');
    return words ? [{ words, plan }] : [];
  });
  if (told.length === 0) return undefined;
  const all = joined(
    told.map(({ words }) => words),
    ' và ',
  );
  return { told: phrase(isShare ? ', ' : ', bằng ', all), plans: told.map(({ plan }) => plan) };
};

/** "thấp hơn" of a share: its share of a planned one would be a percentage of a percentage. */
const againstPlan = ({ value }: Observation, plan: Observation): string | undefined => {
  if (!value || value.unit !== plan.value?.unit) return undefined;
  const order = compareDecimals(amountOf(value), amountOf(plan.value));
  return order === 0 ? 'bằng' : order < 0 ? 'thấp hơn' : 'cao hơn';
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
 * so với năm 2025 (25 vụ)": of a year in its own report, which tells of no other.
 */
export const yearBefore = (composer: Composer, one: Observation): Phrase | undefined => {
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
  if (!before?.value || !one.value || before.value.unit !== one.value.unit) return undefined;
  const order = compareDecimals(amountOf(one.value), amountOf(before.value));
  const told = valueOf(composer, before);
  if (!told || period === undefined) return undefined;
  const then = isYear ? printOfficialPeriod(period) : 'cùng kỳ năm trước';
  if (order === 0) return phrase(`, bằng ${then} (`, told, ')');
  const by = grownBy(composer, one, order < 0);
  const things = by && isFew(composer, one, before) ? changedBy(composer, one, order < 0) : undefined;
  const rise = things ? phrase(' ', things, ' (', by, ')') : by && phrase(' ', by);
  return phrase(order > 0 ? ', tăng' : ', giảm', rise, ` so với ${then} (`, told, ')');
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
const grownBy = (
  composer: Composer,
  { measure: id, place, period }: Observation,
  fallen: boolean,
): FigureRun | undefined => {
  const kind = composer.units.get(composer.view.find('measure', id)?.unit ?? '')?.kind;
  if (kind === undefined || NOT_GROWING.has(kind)) return undefined;
  const property = kind === 'share' ? 'change' : 'growth';
  const address = measureAddress(id, { place, period, property });
  const amount = findFigure(composer.view, address)?.value?.amount ?? '';
  const fits = /[1-9]/u.test(amount) && amount.startsWith('-') === fallen;
  return fits ? composer.figureIfAny(address, { fallen }) : undefined;
};
