/** The measures of a programme by objective: what is known of each, against which plan, by which definition. */
import { isOfPlan } from '#core/subjects/measure/base-of-share.ts';
import { byOrder } from '#core/subjects/order.ts';
import { planPeriodOf } from '#core/figure/growing.ts';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { seriesOf, type MeasureSeries } from '#core/query/measure-series.ts';
import { observationsAt, placesObserved, placesWith } from '#core/query/observations.ts';
import { measureAddress, observationAddress } from '#core/figure/build-address.ts';
import { figureAt, findValue } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { withoutBeside } from '#core/subjects/measure/measured.ts';
import { dated } from '#core/subjects/measure/undated.ts';
import type { ObservationKind } from '#core/subjects/measure/shape.ts';
import { byNumber, descendantsOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { comparePeriods, type Period } from '#core/value/period.ts';
import { holdsWords } from '#core/text/fold.ts';

export interface MeasuresQuestion {
  /** Id of an objective: its measures and those of all below it. */
  readonly objective?: string | undefined;
  readonly text?: string | undefined;
  readonly place?: string | undefined;
}

export interface MeasureLine {
  readonly measure: Stored<'measure'>;
  /** The place that the line is about. */
  readonly place: string;
  readonly series?: MeasureSeries;
  /** The latest value, never a plan; without a value where none is known. */
  readonly latest: Figure;
  readonly period?: Period;
  readonly plan: Figure;
  /** Of the plan, where it is not that of the latest value. */
  readonly planPeriod?: Period;
  readonly share?: Figure;
  /** Difference of the last two actual values. */
  readonly change?: Figure;
}

/** A measure at one place: what a line is about, before anything is asked of its series. */
export interface ListedMeasure {
  readonly measure: Stored<'measure'>;
  readonly place: string;
}

export interface MeasuresAnswer {
  /** By objective. What is told of each (`measureLine`, `matrixOf`) is asked for those that are shown. */
  readonly rows: readonly ListedMeasure[];
  /** How many measures there are among them. */
  readonly count: number;
  /** For the filters: objectives that have measures, places that have observations. */
  readonly objectives: readonly Stored<'objective'>[];
  readonly places: readonly Stored<'place'>[];
}

export const measuresAnswer = (
  { view, programme }: ProgrammeView,
  { objective, text = '', place }: MeasuresQuestion,
): MeasuresAnswer => {
  const below = objective === undefined ? undefined : descendantsOf(view, objective);
  const asked = view
    .all('measure')
    .filter(
      (one) =>
        (!below || (one.objective !== undefined && below.has(one.objective))) &&
        holdsWords(`${one.name} ${one.definition ?? ''} ${one.openQuestion ?? ''}`, text),
    )
    .toSorted((a, b) => byNumber({ id: a.objective ?? '' }, { id: b.objective ?? '' }) || byOrder(a, b));
  const rows = asked.flatMap((measure) => rowsOf(view, measure, programme.place, place));
  const used = new Set(view.all('measure').flatMap((one) => one.objective ?? []));
  const observed = placesObserved(view);
  return {
    rows,
    count: new Set(rows.map((row) => row.measure.id)).size,
    objectives: view
      .all('objective')
      .filter((one) => used.has(one.id))
      .toSorted(byNumber),
    places: view.all('place').filter((one) => observed.has(one.id)),
  };
};

/**
 * The programme's own place first, then every other place of which something is known; or the one that is asked for.
 */
const rowsOf = (
  view: View,
  measure: Stored<'measure'>,
  home: string,
  asked: string | undefined,
): readonly ListedMeasure[] => {
  const known = placesWith(view, measure.id);
  if (asked !== undefined) return known.has(asked) ? [{ measure, place: asked }] : [];
  return [home, ...[...known].filter((place) => place !== home)].map((place) => ({ measure, place }));
};

export const measureLine = (view: View, { measure, place }: ListedMeasure): MeasureLine => {
  const series = seriesOf(view, measure, place);
  const period = series?.latest?.period;
  const share = period === undefined ? undefined : shareOf(view, measure, place, period);
  const planned = period && planPeriodOf(view, measure.id, place, period);
  const planPeriod = period === undefined ? series?.points.at(-1)?.period : planned === period ? undefined : planned;
  const change = series && changeOf(view, measure.id, place, series);
  return {
    measure,
    place,
    ...(series && { series }),
    latest: series?.latest?.figure ?? figureAt(view, measureAddress(measure.id, { place })),
    ...(period !== undefined && { period }),
    plan: figureAt(view, measureAddress(measure.id, { place, period: planned ?? period, property: 'plan' })),
    ...(planPeriod !== undefined && { planPeriod }),
    ...(share && { share }),
    ...(change && { change }),
  };
};

/** Computed from the plan; without one, what another measure states as the share of it. */
const shareOf = (view: View, { id }: Stored<'measure'>, place: string, period: Period): Figure | undefined => {
  const stated = view.all('measure').find((one) => one.shareOf === id && isOfPlan(one));
  return (
    findValue(view, measureAddress(id, { place, period, property: 'share' })) ??
    (stated && findValue(view, measureAddress(stated.id, { place, period })))
  );
};

const changeOf = (view: View, measure: string, place: string, { points }: MeasureSeries): Figure | undefined => {
  const last = points.findLast((point) => point.kind === 'actual');
  return last && findValue(view, measureAddress(measure, { place, period: last.period, property: 'change' }));
};

interface MatrixRow {
  readonly measure: Stored<'measure'>;
  readonly place: string;
  /** By period of `periods`, every kind on record there. */
  readonly cells: readonly (readonly { readonly kind: ObservationKind; readonly figure: Figure }[])[];
}

export interface MeasureMatrix {
  readonly periods: readonly Period[];
  readonly rows: readonly MatrixRow[];
}

/** The periods of which something is on record for these lines, oldest first. */
export const periodsOf = (view: View, lines: readonly ListedMeasure[]): readonly Period[] =>
  [
    ...new Set(
      lines.flatMap(({ measure, place }) => dated(observationsAt(view, measure.id, place)).map((one) => one.period)),
    ),
  ].toSorted(comparePeriods);

/** The same lines as places by periods: all periods that they have, or those that are asked for. */
export const matrixOf = (
  view: View,
  lines: readonly ListedMeasure[],
  periods: readonly Period[] = periodsOf(view, lines),
): MeasureMatrix => ({
  periods,
  rows: lines.map((line) => {
    const told = withoutBeside(dated(observationsAt(view, line.measure.id, line.place)));
    const found = Map.groupBy(told, (one) => one.period);
    return {
      ...line,
      cells: periods.map((period) =>
        (found.get(period) ?? []).map((one) => ({ kind: one.kind, figure: figureAt(view, observationAddress(one)) })),
      ),
    };
  }),
});
