/** The stored values of a measure and their addresses. */
import type { ObservationKind } from '#core/subjects/measure/shape.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';

export const observationsOf = (view: View, measure: string): readonly Stored<'observation'>[] =>
  groupedBy(view, 'observation', 'measure', (one) => one.measure).get(measure) ?? [];

export const observationAddress = (one: {
  readonly measure: string;
  readonly place: string;
  readonly period: string;
  readonly kind: ObservationKind;
}): string => `measure:${one.measure}${one.kind === 'actual' ? '' : ` ${one.kind}`} @${one.place} #${one.period}`;
