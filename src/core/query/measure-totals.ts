/** What stands below the places of a measure while a return is filled in: what they tell together. */
import type { RowCells } from '#core/collecting/answers.ts';
import type { Collection } from '#core/collecting/collections.ts';
import type { OwedRow, RowOf } from '#core/collecting/owed.ts';
import type { View } from '#core/facts/view.ts';
import { soundAggregation } from '#core/figure/aggregation.ts';
import { besideRow } from '#core/query/return-rows.ts';
import { liesIn } from '#core/subjects/place/below.ts';
import { meanOfQuantities, sumQuantities, type Quantity } from '#core/value/quantity.ts';

export interface MeasureTotal {
  readonly measure: string;
  /** The row below which it stands. */
  readonly key: string;
  readonly made: 'sum' | 'mean';
  /** Of how many places, and how many of them say something. */
  readonly places: number;
  readonly told: number;
  readonly value: Quantity;
}

/** To so many decimals a mean is told. */
const MEAN_SCALE = 1;

/**
 * Of each measure that several places tell for one period, and whose values may be put together; a place that holds
 * others of them is no part. What is typed counts, else what the records hold already.
 */
export const measureTotals = (
  view: View,
  collection: Collection,
  rows: readonly OwedRow[],
  cells: ReadonlyMap<string, RowCells>,
): readonly MeasureTotal[] => {
  const groups = Map.groupBy(
    rows.filter((row) => row.kind === 'measure'),
    ({ measure, period }) => `${measure}#${period}`,
  );
  return [...groups.values()].flatMap((group): readonly MeasureTotal[] => {
    const own = group.filter(({ place }) => !group.some((other) => liesIn(view, other.place, place)));
    const last = group.at(-1);
    const measure = last && view.find('measure', last.measure);
    const made = measure && soundAggregation(view, measure);
    if (!last || !measure || own.length < 2 || (made !== 'sum' && made !== 'mean')) return [];
    const values = own.flatMap((row) => valueOf(view, collection, row, cells) ?? []);
    if (values.length === 0 || new Set(values.map(({ unit }) => unit)).size > 1) return [];
    return [
      {
        measure: last.measure,
        key: last.key,
        made,
        places: own.length,
        told: values.length,
        value: made === 'sum' ? sumQuantities(values) : meanOfQuantities(values, MEAN_SCALE),
      },
    ];
  });
};

const valueOf = (
  view: View,
  collection: Collection,
  row: RowOf<'measure'>,
  cells: ReadonlyMap<string, RowCells>,
): Quantity | undefined => {
  const cell = cells.get(row.key)?.get('value');
  if (cell?.value) return cell.value;
  return cell?.absent === undefined ? besideRow(view, collection, row).held?.value : undefined;
};
