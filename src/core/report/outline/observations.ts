/** The values of a measure in the order of their periods. */
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { comparePeriods } from '#core/value/period.ts';

const sorted = memory<readonly Stored<'observation'>[]>();

/** In the order of their periods; sorted once for a view. */
export const observationsOf = (view: View, measure: string): readonly Stored<'observation'>[] =>
  sorted.recall(view, measure, () => {
    const all = view.rows('observation', { measure });
    // There may be very many values, of few periods.
    const periods = [...new Set(all.map(({ period }) => period))].toSorted(comparePeriods);
    const byPeriod = Map.groupBy(all, ({ period }) => period);
    return periods.flatMap((period) => byPeriod.get(period) ?? []);
  });
