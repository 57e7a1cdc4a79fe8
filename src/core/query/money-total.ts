/** What stands at the foot of a return's money: all plans, and all that was paid to date. */
import type { RowCells } from '#core/collecting/answers.ts';
import type { Collection } from '#core/collecting/collections.ts';
import type { OwedRow } from '#core/collecting/owed.ts';
import type { View } from '#core/facts/view.ts';
import { besideRow, paidOf } from '#core/query/return-rows.ts';
import { shareOf, sumQuantities, type Quantity } from '#core/value/quantity.ts';

export interface MoneyTotal {
  /** Of how many rows, and how many of them say what was paid. */
  readonly rows: number;
  readonly told: number;
  readonly plan: Quantity | undefined;
  /** Of those that say so. */
  readonly paid: Quantity | undefined;
  /** Only where all of them have a plan and say what was paid: of a part there is no rate. */
  readonly rate: Quantity | undefined;
}

const sumOf = (parts: readonly Quantity[]): Quantity | undefined =>
  parts.length > 0 && new Set(parts.map(({ unit }) => unit)).size === 1 ? sumQuantities(parts) : undefined;

/** Undefined where there are not several rows of money. */
export const moneyTotal = (
  view: View,
  collection: Collection,
  rows: readonly OwedRow[],
  cells: ReadonlyMap<string, RowCells>,
): MoneyTotal | undefined => {
  const lines = rows.flatMap((row) => {
    if (row.kind !== 'money') return [];
    const beside = besideRow(view, collection, row);
    const value = cells.get(row.key)?.get('value')?.value;
    return [{ plan: beside.plan?.value, paid: value && paidOf(row, beside, value).toDate }];
  });
  if (lines.length < 2) return undefined;
  const plans = lines.flatMap(({ plan }) => plan ?? []);
  const paid = lines.flatMap((line) => line.paid ?? []);
  const [planned, total] = [sumOf(plans), sumOf(paid)];
  const isWhole = plans.length === lines.length && paid.length === lines.length;
  return {
    rows: lines.length,
    told: paid.length,
    plan: planned,
    paid: total,
    rate: isWhole && planned && total && planned.unit === total.unit ? shareOf(total, planned) : undefined,
  };
};
