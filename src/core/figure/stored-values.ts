/** The stored values of a measure: of one place, or of all places of a period, which are read together. */
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import { othersOf, toldFirst } from '#core/subjects/measure/measured.ts';
import { planMeant } from '#core/subjects/measure/plans.ts';
import type { ObservationKind } from '#core/subjects/measure/shape.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { comparePeriods, type Period } from '#core/value/period.ts';

type Observation = Stored<'observation'>;

/** The stored value of a place that is asked for; without a period its latest. */
export const storedAt = (view: View, measure: string, asked: Asked): Observation | undefined =>
  asked.property === 'plan' ? planAt(view, measure, asked) : valueAt(view, measure, asked);

const planAt = (view: View, measure: string, { place, period, assigner }: Asked): Observation | undefined => {
  const plans = view
    .rows('observation', { measure, place })
    .filter((one) => one.kind === 'plan' && (assigner === undefined || one.assigner === assigner));
  const last =
    period ??
    plans
      .map((one) => one.period)
      .toSorted(comparePeriods)
      .at(-1);
  return planMeant(
    plans.filter((one) => one.period === last),
    assigner,
  );
};

const valueAt = (
  view: View,
  measure: string,
  { place, period, property, measurer }: Asked,
): Observation | undefined => {
  const all =
    period === undefined
      ? view.rows('observation', { measure, place }).filter(({ kind }) => kind === property)
      : view.rows('observation', { measure, kind: property, period, place });
  const asked = measurer === undefined ? all : all.filter((one) => one.measurer === measurer);
  const last = asked
    .map((one) => one.period)
    .toSorted(comparePeriods)
    .at(-1);
  return toldFirst(asked.filter((one) => one.period === last));
};

/** What others tell of the same, where it is something else. */
export const besideValue = (view: View, one: Observation): readonly Observation[] => {
  const { measure, place, period, kind } = one;
  return othersOf(one, view.rows('observation', { measure, kind, period, place }));
};

/**
 * One of the values that make up a whole: all places of one period are read together, not each with all its periods.
 */
export const partAt = (view: View, measure: string, { place, period, property }: AskedAt): Observation | undefined =>
  valuesIn(view, measure, property, period).get(place);

/** Of all places in one period, by place. */
export const valuesIn = (
  view: View,
  measure: string,
  kind: ObservationKind,
  period: Period,
): ReadonlyMap<string, Observation> =>
  byPlace.recall(view, `${measure} ${kind} ${period}`, () => {
    const rows = view.rows('observation', { measure, kind, period });
    if (kind !== 'plan' && rows.every((one) => one.measurer === undefined))
      return new Map(rows.map((one) => [one.place, one]));
    return new Map(
      [...Map.groupBy(rows, ({ place }) => place)].flatMap(([place, alike]) => {
        const meant = kind === 'plan' ? planMeant(alike) : toldFirst(alike);
        return meant ? [[place, meant] as const] : [];
      }),
    );
  });

const byPlace = memory<ReadonlyMap<string, Observation>>(500);

/** Which value of a measure is asked for. */
export interface Asked {
  readonly place: string;
  readonly period: Period | undefined;
  readonly property: ObservationKind;
  readonly assigner?: string | undefined;
  readonly measurer?: string | undefined;
}

export interface AskedAt extends Asked {
  readonly period: Period;
}
