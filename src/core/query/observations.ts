/** The stored values of measures, and what is known of them without looking at each. */
import { OBSERVATION_KINDS, type ObservationKind } from '#core/subjects/measure/shape.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import type { Period } from '#core/value/period.ts';

export const observationsOf = (view: View, measure: string): readonly Stored<'observation'>[] =>
  view.rows('observation', { measure });

/** Those of one place. */
export const observationsAt = (view: View, measure: string, place: string): readonly Stored<'observation'>[] =>
  view.rows('observation', { measure, place });

/** Ids of the places of which something is on record for the measure, in stored order. */
export const placesWith = (view: View, measure: string): ReadonlySet<string> =>
  new Set(
    OBSERVATION_KINDS.flatMap((kind) => [...view.which('observation', 'place', { measure, kind })]).toSorted(byCode),
  );

/** As the store orders ids. */
const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

/** The same of any measure. */
export const placesObserved = (view: View): ReadonlySet<string> => view.which('observation', 'place', {});

/** The periods of which some place has a value of the kind. */
export const periodsWith = (view: View, measure: string, kind: ObservationKind): ReadonlySet<Period> =>
  view.which('observation', 'period', { measure, kind }) as ReadonlySet<Period>;
