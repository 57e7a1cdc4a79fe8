/** The measures that say most at a glance: those followed over time first, then those of the whole place. */
import { observationsAt, periodsWith } from '#core/query/observations.ts';
import { observationAddress } from '#core/figure/build-address.ts';
import { figureAt, findValue } from '#core/figure/evaluate.ts';
import { undatedBehind } from '#core/figure/undated-behind.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { ObservationKind } from '#core/subjects/measure/shape.ts';
import { dated, isUndated } from '#core/subjects/measure/undated.ts';
import { standing } from '#core/subjects/measure/plans.ts';
import { adminUnitsBelow } from '#core/subjects/place/below.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { comparePeriods, lastDay, type Period } from '#core/value/period.ts';

interface MeasurePoint {
  readonly period: Period;
  readonly kind: ObservationKind;
  readonly figure: Figure;
  /** Its source names no period: it is the latest where it is, and no point among others. */
  readonly undated?: true;
}

export interface MeasureSeries {
  readonly measure: Stored<'measure'>;
  readonly place: string;
  /** By period; one kind a period: what was achieved where it is known, else what is expected. */
  readonly points: readonly MeasurePoint[];
  /**
   * The newest actual value, stored or made of the places below; without one, what is expected. Absent: only plans are
   * known.
   */
  readonly latest?: MeasurePoint;
}

const RANK: readonly ObservationKind[] = ['actual', 'estimate', 'forecast', 'baseline', 'plan'];
const SHOWN = 12;

export const keyMeasures = (view: View, place: string): readonly MeasureSeries[] => {
  const all = view.all('measure');
  const marked = all.filter(({ key }) => key === 'yes');
  const waiting = (marked.length > 0 ? marked : all)
    .map((measure, order): Candidate => ({ measure, order, points: mostPoints(view, measure, place) }))
    .toSorted(before);
  // What a series can have at most tells which are worth asking for: mostly those that are shown, and no others.
  const found: (Candidate & { readonly series?: MeasureSeries | undefined })[] = [];
  for (let many = SHOWN; waiting.length > 0; many *= 2) {
    const [least] = found.toSorted(before).slice(SHOWN - 1);
    if (least && waiting.every((one) => before(least, one) < 0)) break;
    for (const candidate of waiting.splice(0, many)) {
      const { missed } = view.notes;
      const series = seriesOf(view, candidate.measure, place);
      // One whose values are still to be loaded counts as what it can be.
      if (view.notes.missed !== missed) found.push(candidate);
      else if (series && (series.latest || series.points.length > 1))
        found.push({ ...candidate, points: series.points.length, series });
    }
  }
  return found
    .toSorted(before)
    .slice(0, SHOWN)
    .flatMap(({ series }) => series ?? []);
};

interface Candidate {
  readonly measure: Stored<'measure'>;
  readonly order: number;
  /** That it has, or can have at most. */
  readonly points: number;
}

const before = (a: Candidate, b: Candidate): number => b.points - a.points || money(b) - money(a) || a.order - b.order;

const money = ({ measure }: Candidate): number => (measure.unit === 'đồng' ? 2 : measure.unit === '%' ? 1 : 0);

/** How many periods a series can have, told without what lies below. */
const mostPoints = (view: View, measure: Stored<'measure'>, place: string): number =>
  new Set([
    ...observationsAt(view, measure.id, place).map(({ period }) => period),
    ...(measure.aggregation === 'none' || !mayBeDivided(view, place) ? [] : periodsWith(view, measure.id, 'actual')),
  ]).size;

/** The measure's figures for one place, or undefined when nothing is known there. */
export const seriesOf = (view: View, measure: Stored<'measure'>, place: string): MeasureSeries | undefined => {
  const all = standing(observationsAt(view, measure.id, place));
  const own = dated(all);
  const below = pointsFromBelow(view, measure, place, all);
  const best = new Map<Period, MeasurePoint>();
  const points = [
    ...own.flatMap((one) =>
      one.value === undefined
        ? []
        : [{ period: one.period, kind: one.kind, figure: figureAt(view, observationAddress(one)) }],
    ),
    ...below.filter(({ undated }) => undated === undefined),
  ];
  for (const point of points) {
    const known = best.get(point.period);
    if (!known || RANK.indexOf(point.kind) < RANK.indexOf(known.kind)) best.set(point.period, point);
  }
  const sorted = [...best.values()].toSorted((a, b) => comparePeriods(a.period, b.period));
  const undated = [...undatedPoints(view, all), ...below.filter((point) => point.undated !== undefined)];
  const newest = [...sorted, ...undated].toSorted((a, b) => comparePeriods(a.period, b.period));
  const latest =
    newest.findLast((point) => point.kind === 'actual') ?? newest.findLast((point) => point.kind !== 'plan');
  return newest.length === 0 ? undefined : { measure, place, points: sorted, ...(latest && { latest }) };
};

const undatedPoints = (view: View, all: readonly Stored<'observation'>[]): readonly MeasurePoint[] =>
  all.flatMap((one) =>
    isUndated(one) && one.value
      ? [{ period: one.period, kind: one.kind, figure: figureAt(view, observationAddress(one)), undated: true }]
      : [],
  );

/**
 * Actual values that the places below give together, for the periods of which the place itself has none. One without
 * all its parts is no point of a series; it counts only as the newest where no other actual value is known.
 */
const pointsFromBelow = (
  view: View,
  measure: Stored<'measure'>,
  place: string,
  stored: readonly Stored<'observation'>[],
): readonly MeasurePoint[] => {
  if (measure.aggregation === 'none' || !mayBeDivided(view, place)) return [];
  const own = new Set(stored.flatMap((one) => (one.kind === 'actual' ? [one.period] : [])));
  const periods = [...periodsWith(view, measure.id, 'actual')]
    .filter((period) => !own.has(period) && isDivided(view, place, period))
    .toSorted(comparePeriods);
  const points = periods.flatMap((period): readonly MeasurePoint[] => {
    const figure = findValue(view, observationAddress({ measure: measure.id, place, period, kind: 'actual' }));
    return figure ? [{ period, kind: 'actual', figure, ...(isOfUndated(view, figure) && { undated: true }) }] : [];
  });
  const whole = points.filter(({ figure }) => figure.missing.length === 0);
  return whole.length > 0 || own.size > 0 ? whole : points.slice(-1);
};

/** Whether it is made of a value whose source names no period: then it is of none itself. */
const isOfUndated = (view: View, { parts }: Figure): boolean =>
  parts.some((part) => undatedBehind(view, part) !== undefined || isOfUndated(view, part));

/** Whether anything lies below a place on any day: of most places nothing does. */
const mayBeDivided = (view: View, place: string): boolean =>
  (view.find('place', place)?.members.length ?? 0) > 0 ||
  groupedBy(view, 'place', 'parent', (one) => one.parent).has(place);

const isDivided = (view: View, place: string, period: Period): boolean =>
  (view.find('place', place)?.members.length ?? 0) > 0 || adminUnitsBelow(view, place, lastDay(period)).length > 0;
