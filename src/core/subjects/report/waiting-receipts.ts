/** Issued reports that wait until an agency says that it has received them. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';

/**
 * Those that went to the agency by the day and of which it has said nothing, the oldest first. One that was put right
 * by another that came to the agency too waits no more.
 */
export const waitingReceipts = (
  view: View,
  programme: string,
  agency: string,
  day: Day,
): readonly Stored<'issue'>[] => {
  const sent = view
    .all('issue')
    .filter((one) => one.programme === programme && one.agencies.includes(agency) && one.issued <= day);
  const replaced = new Set(sent.flatMap(({ report }) => view.find('report', report)?.corrects ?? []));
  const received = new Set(view.all('receipt').flatMap((one) => (one.agency === agency ? one.issue : [])));
  return sent
    .filter(({ ref, report }) => !replaced.has(report) && !received.has(ref.id))
    .toSorted((a, b) => a.issued.localeCompare(b.issued));
};
