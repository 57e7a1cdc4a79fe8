/**
 * The stored values of measures as a report looks at them: never all of a measure of which many places have told many
 * periods.
 */
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import { OBSERVATION_KINDS, type ObservationKind } from '#core/subjects/measure/shape.ts';
import { standing } from '#core/subjects/measure/plans.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { comparePeriods, type Period } from '#core/value/period.ts';

export type Observation = Stored<'observation'>;

/** Those that a sentence can tell: one that says that the question does not arise has no value to stand in it. */
export const withValue = (all: readonly Observation[]): readonly Observation[] =>
  all.filter(({ value }) => value !== undefined);

/** Whether it says that there is none: "0 vụ", not "0/24 thôn", which is a part of something. */
export const isNothing = ({ value }: Observation): boolean => value?.amount === '0' && value.of === undefined;

const sorted = memory<readonly Observation[]>();

/** All values of a measure of which there are few, in the order of their periods; sorted once for a view. */
export const observationsOf = (view: View, measure: string): readonly Observation[] =>
  sorted.recall(view, measure, () => byPeriods(standing(withValue(view.rows('observation', { measure })))));

/** In the order of their periods, and of one period in stored order. */
export const byPeriods = (all: readonly Observation[]): readonly Observation[] => {
  // There may be very many values, of few periods.
  const periods = [...new Set(all.map(({ period }) => period))].toSorted(comparePeriods);
  const byPeriod = Map.groupBy(all, ({ period }) => period);
  return periods.flatMap((period) => byPeriod.get(period) ?? []);
};

/** Those of one place, in the order of their periods. */
export const observationsAt = (view: View, measure: string, place: string): readonly Observation[] =>
  byPeriods(standing(withValue(view.rows('observation', { measure, place }))));

/** Those of one period, of all places and kinds, in stored order. */
export const observationsIn = (view: View, measure: string, period: Period): readonly Observation[] =>
  inStoredOrder(
    standing(OBSERVATION_KINDS.flatMap((kind) => withValue(view.rows('observation', { measure, kind, period })))),
  );

export const inStoredOrder = (all: readonly Observation[]): readonly Observation[] =>
  all.toSorted((a, b) => (a.ref.id < b.ref.id ? -1 : 1));

/** How many values it has. */
export const observationsCounted = (view: View, measure: string): number => view.count('observation', { measure });

/** The periods of which some place has a value of the kind, in their order. */
export const periodsOf = (view: View, measure: string, kind: ObservationKind): readonly Period[] =>
  [...(view.which('observation', 'period', { measure, kind }) as ReadonlySet<Period>)].toSorted(comparePeriods);
