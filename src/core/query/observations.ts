/** The stored values of a measure. */
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';

export const observationsOf = (view: View, measure: string): readonly Stored<'observation'>[] =>
  groupedBy(view, 'observation', 'measure', (one) => one.measure).get(measure) ?? [];
