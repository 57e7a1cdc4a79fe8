/** Whether a value grows with the length of its period. */
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { View } from '#core/facts/view.ts';
import { isState } from '#core/subjects/measure/state-or-flow.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { UnitKind } from '#core/vocabulary/term.ts';

/**
 * Values of these grow with the length of the period, so that only like lengths are compared; shares and scores do not.
 */
const GROWING: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'count',
  'money',
  'currency',
  'area',
  'length',
  'volume',
  'mass',
  'energy',
]);

/**
 * Whether a longer period has more of it: of money, and of what is counted, where neither the record nor its values at
 * a place say that it is a state. Without a place no values are looked at.
 */
export const grows = (view: View, measure: Stored<'measure'>, unit: string, place?: string): boolean => {
  if (measure.time !== undefined) return measure.time === 'flow';
  const mayGrow = GROWING.has(unitsIn(view.records).get(unit)?.kind ?? 'count');
  return mayGrow && (place === undefined || !isState(view, measure, place));
};
