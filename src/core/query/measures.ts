/** The measures of a programme by objective: what is known of each, against which plan, by which definition. */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { seriesOf, type MeasureSeries } from '#core/query/measure-series.ts';
import { observationsOf } from '#core/query/observations.ts';
import { measureAddress, observationAddress } from '#core/figure/build-address.ts';
import { figureAt, findValue } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
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
  /** Of the plan, where no other value has one. */
  readonly planPeriod?: Period;
  readonly share?: Figure;
  /** Difference of the last two actual values. */
  readonly change?: Figure;
}

export interface MeasureGroup {
  readonly objective?: Stored<'objective'>;
  readonly lines: readonly MeasureLine[];
}

export interface MeasuresAnswer {
  readonly groups: readonly MeasureGroup[];
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
    );
  const lines = asked.flatMap((measure) =>
    place === undefined
      ? linesOf(view, measure, programme.place)
      : observed(view, measure.id, place)
        ? [lineOf(view, measure, place)]
        : [],
  );
  const groups = Map.groupBy(lines, (line) => line.measure.objective ?? '');
  const used = new Set(view.all('measure').flatMap((one) => one.objective ?? []));
  return {
    groups: [...groups]
      .toSorted(([a], [b]) => byNumber({ id: a }, { id: b }))
      .map(([id, of]) => ({ ...objectiveOf(view, id), lines: of })),
    count: new Set(lines.map((line) => line.measure.id)).size,
    objectives: view
      .all('objective')
      .filter((one) => used.has(one.id))
      .toSorted(byNumber),
    places: placesObserved(view),
  };
};

const objectiveOf = (view: View, id: string): { readonly objective?: Stored<'objective'> } => {
  const objective = view.find('objective', id);
  return objective ? { objective } : {};
};

const placesObserved = (view: View): readonly Stored<'place'>[] => {
  const ids = new Set(view.all('observation').map((one) => one.place));
  return view.all('place').filter((one) => ids.has(one.id));
};

const observed = (view: View, measure: string, place: string): boolean =>
  observationsOf(view, measure).some((one) => one.place === place);

/** The programme's own place first, then every other place of which something is known. */
const linesOf = (view: View, measure: Stored<'measure'>, home: string): readonly MeasureLine[] => {
  const others = [...new Set(observationsOf(view, measure.id).map((one) => one.place))].filter(
    (place) => place !== home,
  );
  return [home, ...others].map((place) => lineOf(view, measure, place));
};

const lineOf = (view: View, measure: Stored<'measure'>, place: string): MeasureLine => {
  const series = seriesOf(view, measure, place);
  const period = series?.latest?.period;
  const share = period === undefined ? undefined : shareOf(view, measure, place, period);
  const planPeriod = period === undefined ? series?.points.at(-1)?.period : undefined;
  const change = series && changeOf(view, measure.id, place, series);
  return {
    measure,
    place,
    ...(series && { series }),
    latest: series?.latest?.figure ?? figureAt(view, measureAddress(measure.id, { place })),
    ...(period !== undefined && { period }),
    plan: figureAt(view, measureAddress(measure.id, { place, period, property: 'plan' })),
    ...(planPeriod !== undefined && { planPeriod }),
    ...(share && { share }),
    ...(change && { change }),
  };
};

/** Computed from the plan; without one, what another measure states as the share of this. */
const shareOf = (view: View, { id }: Stored<'measure'>, place: string, period: Period): Figure | undefined => {
  const stated = view.all('measure').find((one) => one.shareOf === id);
  return (
    findValue(view, measureAddress(id, { place, period, property: 'share' })) ??
    (stated && findValue(view, measureAddress(stated.id, { place, period })))
  );
};

const changeOf = (view: View, measure: string, place: string, { points }: MeasureSeries): Figure | undefined => {
  const last = points.findLast((point) => point.kind === 'actual');
  return last && findValue(view, measureAddress(measure, { place, period: last.period, property: 'change' }));
};

export interface MatrixRow {
  readonly measure: Stored<'measure'>;
  readonly place: string;
  /** By period of `periods`, every kind on record there. */
  readonly cells: readonly (readonly { readonly kind: ObservationKind; readonly figure: Figure }[])[];
}

export interface MeasureMatrix {
  readonly periods: readonly Period[];
  readonly rows: readonly MatrixRow[];
}

/** The same lines as places by periods. */
export const matrixOf = (
  view: View,
  lines: readonly { readonly measure: Stored<'measure'>; readonly place: string }[],
): MeasureMatrix => {
  const of = ({ measure, place }: { readonly measure: Stored<'measure'>; readonly place: string }) =>
    observationsOf(view, measure.id).filter((one) => one.place === place);
  const periods = [...new Set(lines.flatMap(of).map((one) => one.period))].toSorted(comparePeriods);
  const rows = lines.map((line) => {
    const found = of(line);
    return {
      ...line,
      cells: periods.map((period) =>
        found
          .filter((one) => one.period === period)
          .map((one) => ({ kind: one.kind, figure: figureAt(view, observationAddress(one)) })),
      ),
    };
  });
  return { periods, rows };
};
