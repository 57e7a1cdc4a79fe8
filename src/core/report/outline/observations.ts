/** The values of a measure in the order of their periods. */
import { groupedBy, viewMemory, type View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { comparePeriods } from '#core/value/period.ts';

const sorted = viewMemory<readonly Stored<'observation'>[]>();

/** In the order of their periods; sorted once for a view. */
export const observationsOf = (view: View, measure: string): readonly Stored<'observation'>[] => {
  const memo = sorted(view);
  const known = memo.get(measure);
  if (known) return known;
  const all = groupedBy(view, 'observation', 'measure', (one) => one.measure).get(measure) ?? [];
  // There may be very many values, of few periods.
  const periods = [...new Set(all.map(({ period }) => period))].toSorted(comparePeriods);
  const byPeriod = Map.groupBy(all, ({ period }) => period);
  const made = periods.flatMap((period) => byPeriod.get(period) ?? []);
  memo.set(measure, made);
  return made;
};
