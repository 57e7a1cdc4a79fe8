/** The number that a report would get: state bodies count a year, Party committees a term. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { firstDay, lastDay } from '#core/value/period.ts';

/**
 * "16/BC-UBND": one more than the highest number on record with the same tail, of the year of the report (state) or
 * since the first day of its term (Party; where none is told: of all on record). Undefined once it has a number.
 */
export const proposedSymbol = (
  view: View,
  { family, symbol, symbolTail, issued, termStart: termFrom }: Stored<'report'>,
): string | undefined => {
  if (symbol !== undefined) return undefined;
  const day = issued ?? view.asOf;
  const isOfSeries = (date: string | undefined): boolean =>
    family === 'state' ? date?.slice(0, 4) === day.slice(0, 4) : termFrom === undefined || (date ?? '') >= termFrom;
  const taken = [
    ...view.all('document').map((one) => ({ symbol: one.symbol, date: one.date && lastDay(one.date) })),
    ...view
      .all('report')
      .map((one) => ({ symbol: one.symbol, date: one.issued ?? (one.period && firstDay(one.period)) })),
  ].flatMap((one) =>
    one.symbol?.endsWith(symbolTail) && isOfSeries(one.date) ? [Number.parseInt(one.symbol, 10)] : [],
  );
  const next = Math.max(0, ...taken.filter((number) => Number.isSafeInteger(number))) + 1;
  return `${String(next).padStart(2, '0')}${symbolTail}`;
};
