/** What stands beside a row of a return while it is filled in: what was told before, a year ago, and planned. */
import type { Collection } from '#core/collecting/collections.ts';
import type { OwedRow, RowOf } from '#core/collecting/owed.ts';
import { endOf } from '#core/collecting/periods.ts';
import { questionsOf } from '#core/collecting/read-cell.ts';
import { groupedBy, viewOnDay, type View } from '#core/facts/view.ts';
import { planPeriodOf } from '#core/figure/growing.ts';
import type { Problem } from '#core/problem.ts';
import { standingFunding } from '#core/subjects/funding/standing.ts';
import { withoutBeside } from '#core/subjects/measure/measured.ts';
import { dated } from '#core/subjects/measure/undated.ts';
import { planMeant } from '#core/subjects/measure/plans.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareTexts } from '#core/text/collate.ts';
import { workState, objectiveState, type WorkState } from '#core/subjects/work/state.ts';
import { addDays, type Day } from '#core/value/day.ts';
import { compareDecimals, decimal } from '#core/value/decimal.ts';
import { PERCENT, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { comparePeriods, firstDay, lastDay, periodYearBefore, type Period } from '#core/value/period.ts';
import { amountOf, differenceOfQuantities, shareOf, sumQuantities, type Quantity } from '#core/value/quantity.ts';

export interface Told {
  readonly value: Quantity;
  readonly period?: Period;
}

export interface RowBeside {
  /** Of the period before. */
  readonly before?: Told;
  /** Where there is none before: from where one set out. */
  readonly baseline?: Told;
  readonly yearAgo?: Told;
  /** Of the year, or of the period itself. */
  readonly plan?: Told;
  /** What the records say of this very period. */
  readonly held?: Told;
  /** Of a work or a task in words: how it stood at the end of the period. */
  readonly state?: WorkState;
  /** Of a work: its sizes that were told last, by name and stage. */
  readonly extents?: readonly Stored<'extent'>[];
}

/** As of the end of the period. */
export const besideRow = (view: View, collection: Collection, row: OwedRow): RowBeside => {
  const then = viewOnDay(view, endOf(collection));
  switch (row.kind) {
    case 'measure':
      return besideMeasure(view, row);
    case 'money':
      return besideMoney(then, collection, row);
    case 'progress':
      return { state: workState(then, row.work), extents: lastExtents(then, row.work) };
    case 'objective':
      return { state: objectiveState(then, row.objective) };
    default:
      return {};
  }
};

const told = (one: Stored<'observation'> | undefined): Told | undefined =>
  one?.value && { value: one.value, period: one.period };

const besideMeasure = (view: View, row: RowOf<'measure'>): RowBeside => {
  const all = withoutBeside(dated(view.rows('observation', { measure: row.measure, place: row.place })))
    .filter(({ value }) => value !== undefined)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const done = all.filter(({ kind }) => kind === 'actual' || kind === 'estimate');
  const year = periodYearBefore(row.period);
  const planned = planPeriodOf(view, row.measure, row.place, row.period);
  const plans = all.filter(({ kind, period }) => kind === 'plan' && period === planned);
  const isBefore = ({ period }: Stored<'observation'>): boolean => lastDay(period) < lastDay(row.period);
  const before = told(done.findLast(isBefore));
  const found = {
    before,
    baseline: before ? undefined : told(all.findLast((one) => one.kind === 'baseline' && isBefore(one))),
    yearAgo: told(done.findLast(({ period }) => period === year)),
    plan: told(planMeant(plans)),
    held: told(done.findLast(({ period }) => period === row.period)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, one]) => one !== undefined));
};

const besideMoney = (view: View, collection: Collection, row: RowOf<'money'>): RowBeside => {
  const lines = (groupedBy(view, 'funding', 'work', (one) => one.work).get(row.work) ?? []).filter(
    (one) => one.capital === row.capital && one.year === row.year,
  );
  const paid = lines.filter(({ kind }) => kind === 'disbursement');
  const end = endOf(collection);
  const sum = (of: readonly Stored<'funding'>[]): Told | undefined =>
    of.length === 0 ? undefined : { value: sumQuantities(of.map(({ amount }) => amount)) };
  const isOfPeriod = ({ since }: Stored<'funding'>): boolean => since !== undefined && lastDay(since) === end;
  const before = standingFunding(
    view,
    paid.filter((one) => !isOfPeriod(one) && dayOfLine(one, end) < end),
  );
  const found = {
    before: sum(before),
    plan: sum(lines.filter(({ kind }) => kind === 'plan')),
    held: sum(paid.filter(isOfPeriod)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, one]) => one !== undefined));
};

/** What has no day of its own was told before. */
const dayOfLine = ({ since }: Stored<'funding'>, end: Day): Day =>
  since === undefined ? addDays(end, -1) : lastDay(since);

const lastExtents = (view: View, work: string): readonly Stored<'extent'>[] => {
  const own = (groupedBy(view, 'extent', 'work', (one) => one.work).get(work) ?? []).toSorted((a, b) =>
    compareTexts(a.since === undefined ? '' : firstDay(a.since), b.since === undefined ? '' : firstDay(b.since)),
  );
  // A goal and a plan are not what a period tells.
  const grows = own.filter(({ stage }) => stage !== 'goal' && stage !== 'planned');
  return [...new Map(grows.map((one) => [`${one.extent}|${one.stage}`, one])).values()];
};

/** What a careful clerk would ask of the value of a row. */
export const questionsOfRow = (
  row: OwedRow,
  beside: RowBeside,
  value: Quantity,
  units: UnitsOfMeasure,
): readonly Problem[] => {
  const { before } = beside;
  const { least, most } = row.duty;
  // What was paid in a period is no more and no less than all before it: the two are not held against each other.
  if (row.kind === 'money' && row.reach === 'period') return questionsOf(value, { least, most });
  const rises = (row.kind === 'money' || row.kind === 'measure') && row.reach === 'to-date';
  const isSameYear = before?.period === undefined || row.kind !== 'measure' || sameYear(before.period, row.period);
  return [
    ...questionsOf(value, {
      least,
      most,
      before: isSameYear ? before?.value : undefined,
      rises: rises && isSameYear,
    }),
    ...(row.kind === 'measure' && most === undefined ? ofKind(value, beside, units) : []),
  ];
};

const WHOLE = decimal(100);

/**
 * `cell.above-whole`: more than all of it; `cell.fraction`: a part of what is counted one by one. Where what stands
 * beside it is so too, that is how the measure is.
 */
const ofKind = (
  value: Quantity,
  { before, baseline, yearAgo, plan }: RowBeside,
  units: UnitsOfMeasure,
): readonly Problem[] => {
  const known = [before, baseline, yearAgo, plan].flatMap((one) => one?.value ?? []);
  const ask = (code: string, isSo: (one: Quantity) => boolean): readonly Problem[] =>
    isSo(value) && !known.some(isSo) ? [{ code, where: {} }] : [];
  if (value.unit === PERCENT) return ask('cell.above-whole', (one) => compareDecimals(amountOf(one), WHOLE) > 0);
  return units.get(value.unit)?.kind === 'count'
    ? ask('cell.fraction', ({ amount }) => /[.]\d*[1-9]/u.test(amount))
    : [];
};

const sameYear = (a: Period, b: Period): boolean => lastDay(a).slice(0, 4) === lastDay(b).slice(0, 4);

/** What was paid to date and in the period, whichever of the two the row asks for. */
export const paidOf = (
  { reach }: RowOf<'money'>,
  { before }: RowBeside,
  value: Quantity,
): { readonly toDate: Quantity; readonly inPeriod: Quantity | undefined } => {
  const known = before?.value.unit === value.unit ? before.value : undefined;
  if (reach === 'period') return { toDate: known ? sumQuantities([known, value]) : value, inPeriod: value };
  return { toDate: value, inPeriod: known && differenceOfQuantities(value, known) };
};

/** Paid to date in per cent of the plan. */
export const rateOf = (paid: Quantity, plan: Told | undefined): Quantity | undefined =>
  plan && plan.value.unit === paid.unit ? shareOf(paid, plan.value) : undefined;
