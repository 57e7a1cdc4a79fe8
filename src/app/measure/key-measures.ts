/** The measures that say most at a glance: those followed over time first, then those of the whole place. */
import { figureAt } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { ObservationKind } from '#core/measure/measure.ts';
import type { Stored } from '#core/record/subjects.ts';
import { groupedBy, type View } from '#core/record/view.ts';
import { comparePeriods, type Period } from '#core/time/period.ts';

export interface MeasurePoint {
  readonly period: Period;
  readonly kind: ObservationKind;
  readonly figure: Figure;
}

export interface MeasureSeries {
  readonly measure: Stored<'measure'>;
  readonly place: string;
  /** By period; one kind a period: what was achieved where it is known, else what is expected. */
  readonly points: readonly MeasurePoint[];
  /** Objective that it serves has a target, or it has a series. */
  readonly latest: MeasurePoint;
}

const RANK: readonly ObservationKind[] = ['actual', 'estimate', 'forecast', 'baseline', 'plan'];
const SHOWN = 12;

export const keyMeasures = (view: View, place: string): readonly MeasureSeries[] => {
  const all = view.all('measure').flatMap((measure) => seriesOf(view, measure, place) ?? []);
  const heads = all.toSorted((a, b) => b.points.length - a.points.length || money(b) - money(a));
  return heads.slice(0, SHOWN);
};

const money = ({ measure }: MeasureSeries): number => (measure.unit === 'đồng' ? 2 : measure.unit === '%' ? 1 : 0);

/** The measure's figures for one place, or undefined when nothing is on record there. */
export const seriesOf = (view: View, measure: Stored<'measure'>, place: string): MeasureSeries | undefined => {
  const found = (groupedBy(view, 'observation', 'measure', (one) => one.measure).get(measure.id) ?? []).filter((one) => one.place === place && one.value !== undefined);
  const best = new Map<Period, Stored<'observation'>>();
  for (const one of found) {
    const known = best.get(one.period);
    if (!known || RANK.indexOf(one.kind) < RANK.indexOf(known.kind)) best.set(one.period, one);
  }
  const points = [...best.values()].toSorted((a, b) => comparePeriods(a.period, b.period)).map((one): MeasurePoint => ({ period: one.period, kind: one.kind, figure: figureAt(view, `measure:${measure.id}${one.kind === 'actual' ? '' : ` ${one.kind}`} @${place} #${one.period}`) }));
  const latest = points.findLast((point) => point.kind === 'actual') ?? points.at(-1);
  return latest && { measure, place, points, latest };
};
