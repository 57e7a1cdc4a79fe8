/** Drafts on which somebody's opinion is wanted. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';

/**
 * Those that went to the agency, are open on the day, and to which it has said nothing; an issued report waits for
 * none.
 */
export const circulationsFor = (
  view: View,
  programme: string,
  agency: string,
  day: Day,
): readonly Stored<'circulation'>[] =>
  view
    .all('circulation')
    .filter(
      (one) =>
        one.programme === programme &&
        one.agencies.includes(agency) &&
        one.sent <= day &&
        day <= one.due &&
        view.find('issue', one.report) === undefined &&
        view.all('opinion').every((said) => said.circulation !== one.ref.id || said.agency !== agency),
    );
