/** The stored values of measures, and what is known of them without looking at each. */
import type { ObservationKind } from '#core/subjects/measure/shape.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import type { Period } from '#core/value/period.ts';

export const observationsOf = (view: View, measure: string): readonly Stored<'observation'>[] =>
  groupedBy(view, 'observation', 'measure', (one) => one.measure).get(measure) ?? [];

/** Those of one place. */
export const observationsAt = (view: View, measure: string, place: string): readonly Stored<'observation'>[] =>
  groupedBy(view, 'observation', 'measure and place', (one) => `${one.measure}@${one.place}`).get(
    `${measure}@${place}`,
  ) ?? [];

/** Ids of the places of which something is on record for the measure, in stored order. */
export const placesWith = (view: View, measure: string): ReadonlySet<string> =>
  new Set(observationsOf(view, measure).map((one) => one.place));

/** The same of any measure. */
export const placesObserved = (view: View): ReadonlySet<string> =>
  new Set(groupedBy(view, 'observation', 'place', (one) => one.place).keys());

/** The periods of which some place has a value of the kind. */
export const periodsWith = (view: View, measure: string, kind: ObservationKind): ReadonlySet<Period> =>
  new Set(observationsOf(view, measure).flatMap((one) => (one.kind === kind ? [one.period] : [])));
