/** Whether a value grows with the length of its period. */
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { UnitKind } from '#core/vocabulary/term.ts';

/** Values of these grow with the length of the period, so that only like lengths are compared; shares and scores do not. */
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

/** Whether a longer period has more of it: of money, and of what is counted, where nothing says that it is a state. */
export const grows = (view: View, { time }: Stored<'measure'>, unit: string): boolean =>
  time === undefined ? GROWING.has(unitsIn(view.records).get(unit)?.kind ?? 'count') : time === 'flow';
