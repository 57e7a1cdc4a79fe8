/**
 * Who is silent past the day, and what was sent and waits: as of the day of the view, or of a later one on which one
 * looks at what tells of that day.
 */
import { isSilent, standingOf, type Standing } from '#core/collecting/answers.ts';
import { collectionsOf, owingAgencies, type Collection } from '#core/collecting/collections.ts';
import { endOf, type Workday } from '#core/collecting/periods.ts';
import { isSubmitted } from '#core/collecting/return-state.ts';
import type { View } from '#core/facts/view.ts';
import type { Day } from '#core/value/day.ts';

export interface Handed {
  readonly collection: Collection;
  readonly standing: Standing;
}

/** What is older than this many collections is history: nobody is chased for it. */
const LOOKED_AT = 6;

const handedIn = (view: View, programme: string, workday?: Workday, on: Day = view.asOf): readonly Handed[] =>
  collectionsOf(view, programme, on, workday)
    .filter((collection) => endOf(collection) <= view.asOf)
    .slice(0, LOOKED_AT)
    .flatMap((collection) =>
      owingAgencies(view, collection).flatMap((agency) => {
        const standing = standingOf(view, collection, agency, on);
        return standing ? [{ collection, standing }] : [];
      }),
    );

/** Who has handed in nothing past the day, the longest first. */
export const silentAgencies = (view: View, programme: string, workday?: Workday, on?: Day): readonly Handed[] =>
  handedIn(view, programme, workday, on)
    .filter(({ standing }) => isSilent(standing))
    .toSorted((a, b) => b.standing.late - a.standing.late);

/** What was sent and nobody has approved: it stands in no figure and in no report yet. */
export const waitingReturns = (view: View, programme: string, workday?: Workday, on?: Day): readonly Handed[] =>
  handedIn(view, programme, workday, on).filter(({ standing }) => isSubmitted(standing.state));
