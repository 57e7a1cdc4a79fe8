/** What is on record of a measure, told without reading its values. */
import { oneHolds } from '#core/facts/ask.ts';
import type { View } from '#core/facts/view.ts';
import { OBSERVATION_KINDS } from '#core/subjects/measure/shape.ts';

export const isObserved = (view: View, measure: string): boolean =>
  oneHolds(view, OBSERVATION_KINDS, (kind) => view.which('observation', 'period', { measure, kind }).size > 0);
