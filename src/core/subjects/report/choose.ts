/** The reports of a programme, and which of them is meant. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareIds } from '#core/text/collate.ts';
import { firstDay, lastDay } from '#core/value/period.ts';

/** Those of periods in the order of time, the others before them. */
export const reportsOf = (view: View, programme: string): readonly Stored<'report'>[] =>
  view
    .all('report')
    .filter((one) => one.programme === programme)
    .toSorted((a, b) => endOf(a).localeCompare(endOf(b)) || compareIds(a.id, b.id));

const endOf = ({ period }: Stored<'report'>): string => (period === undefined ? '' : lastDay(period));

/**
 * The report that is asked for; without an id that of the period in which the day lies, of several the one that ends
 * first, for half a year holds its quarters; else of the last one that had ended, else the first. Undefined where there
 * is none.
 */
export const chosenReport = (view: View, programme: string, id?: string): Stored<'report'> | undefined => {
  const all = reportsOf(view, programme);
  if (id !== undefined) return all.find((one) => one.id === id);
  const begun = all.filter(({ period }) => period === undefined || firstDay(period) <= view.asOf);
  return (
    begun.find(({ period }) => period !== undefined && lastDay(period) >= view.asOf) ??
    begun.findLast(({ period }) => period !== undefined) ??
    all[0]
  );
};
