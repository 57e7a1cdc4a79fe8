/** What of the returns of a report's period is in it: approved, waiting, missing. */
import { cameInFor } from '#core/collecting/for-report.ts';
import type { Collection } from '#core/collecting/collections.ts';
import { shortNameOf } from '#core/subjects/agency/short-name.ts';
import type { Day } from '#core/value/day.ts';
import type { Period } from '#core/value/period.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { printCountIn, printPeriodIn } from '#words/figure.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

export interface CameInLine {
  readonly id: string;
  readonly isWhole: boolean;
  readonly text: string;
}

/** Who is approved, who waits, who is missing, in a line for each collection. */
export const cameInLines = (
  { language, opened: { view } }: Pick<PageContext, 'language' | 'opened'>,
  period: Period,
  today: Day,
  collections: readonly Collection[],
): readonly CameInLine[] => {
  const words = reportDeskWords[language];
  const names = (ids: readonly string[]): string => ids.map((id) => shortNameOf(view, id)).join('; ');
  return cameInFor(view, collections, period, today).map(({ collection, approved, waiting, missing }) => ({
    id: collection.id,
    isWhole: waiting.length + missing.length === 0,
    text: [
      words.cameIn(printPeriodIn(language, collection.period), printCountIn(language, approved.length)),
      ...(waiting.length > 0 ? [words.cameInWaiting(names(waiting))] : []),
      ...(missing.length > 0 ? [words.cameInMissing(names(missing))] : []),
    ].join('; '),
  }));
};
