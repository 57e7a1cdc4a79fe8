/** What has come in for the period of a report: who is approved, who waits, who is missing. */
import { standingOf } from '#core/collecting/answers.ts';
import { owingAgencies, type Collection } from '#core/collecting/collections.ts';
import { isSubmitted } from '#core/collecting/return-state.ts';
import type { View } from '#core/facts/view.ts';
import type { Day } from '#core/value/day.ts';
import { firstDay, lastDay, type Period } from '#core/value/period.ts';

export interface CameIn {
  readonly collection: Collection;
  /** Ids of agencies. */
  readonly approved: readonly string[];
  /** Handed in, and not approved by the office yet: the report does not tell it. */
  readonly waiting: readonly string[];
  readonly missing: readonly string[];
}

/** Of the collections whose period lies within the report's; `day`: today. */
export const cameInFor = (
  view: View,
  collections: readonly Collection[],
  period: Period,
  day: Day,
): readonly CameIn[] =>
  collections
    .filter((one) => firstDay(one.period) >= firstDay(period) && lastDay(one.period) <= lastDay(period))
    .map((collection): CameIn => {
      const standings = owingAgencies(view, collection).flatMap(
        (agency) => standingOf(view, collection, agency, day) ?? [],
      );
      const ids = (is: (state: (typeof standings)[number]['state']) => boolean): readonly string[] =>
        standings.flatMap(({ agency, state }) => (is(state) ? [agency] : []));
      return {
        collection,
        approved: ids((state) => state === 'approved'),
        waiting: ids(isSubmitted),
        missing: ids((state) => state !== 'approved' && !isSubmitted(state)),
      };
    });
