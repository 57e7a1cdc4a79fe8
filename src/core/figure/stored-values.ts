/** The stored values of a measure: of one place, or of all places of a period, which are read together. */
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import { planMeant } from '#core/subjects/measure/plans.ts';
import type { ObservationKind } from '#core/subjects/measure/shape.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { comparePeriods, type Period } from '#core/value/period.ts';

/** The stored value of a place that is asked for; without a period its latest. */
export const storedAt = (view: View, measure: string, asked: Asked): Stored<'observation'> | undefined =>
  asked.property === 'plan' ? planAt(view, measure, asked) : valueAt(view, measure, asked);

const planAt = (view: View, measure: string, { place, period, assigner }: Asked): Stored<'observation'> | undefined => {
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

const valueAt = (view: View, measure: string, { place, period, property }: Asked): Stored<'observation'> | undefined =>
  period === undefined
    ? view
        .rows('observation', { measure, place })
        .filter(({ kind }) => kind === property)
        .toSorted((a, b) => comparePeriods(a.period, b.period))
        .at(-1)
    : view.rows('observation', { measure, kind: property, period, place })[0];

/**
 * One of the values that make up a whole: all places of one period are read together, not each with all its periods.
 */
export const partAt = (
  view: View,
  measure: string,
  { place, period, property }: AskedAt,
): Stored<'observation'> | undefined => valuesIn(view, measure, property, period).get(place);

/** Of all places in one period, by place. */
export const valuesIn = (
  view: View,
  measure: string,
  kind: ObservationKind,
  period: Period,
): ReadonlyMap<string, Stored<'observation'>> =>
  byPlace.recall(view, `${measure} ${kind} ${period}`, () => {
    const rows = view.rows('observation', { measure, kind, period });
    if (kind !== 'plan') return new Map(rows.map((one) => [one.place, one]));
    return new Map(
      [...Map.groupBy(rows, ({ place }) => place)].flatMap(([place, plans]) => {
        const meant = planMeant(plans);
        return meant ? [[place, meant] as const] : [];
      }),
    );
  });

const byPlace = memory<ReadonlyMap<string, Stored<'observation'>>>(500);

/** Which value of a measure is asked for. */
export interface Asked {
  readonly place: string;
  readonly period: Period | undefined;
  readonly property: ObservationKind;
  readonly assigner?: string | undefined;
}

export interface AskedAt extends Asked {
  readonly period: Period;
}
