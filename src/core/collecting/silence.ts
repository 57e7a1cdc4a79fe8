/** Who is silent past the day, and what was sent and waits: as of the day of the view. */
import { isSilent, standingOf, type Standing } from '#core/collecting/answers.ts';
import { collectionsOf, owingAgencies, type Collection } from '#core/collecting/collections.ts';
import type { Workday } from '#core/collecting/periods.ts';
import { isSubmitted } from '#core/collecting/return-state.ts';
import type { View } from '#core/facts/view.ts';

export interface Handed {
  readonly collection: Collection;
  readonly standing: Standing;
}

/** What is older than this many collections is history: nobody is chased for it. */
const LOOKED_AT = 6;

const handedIn = (view: View, programme: string, workday?: Workday): readonly Handed[] =>
  collectionsOf(view, programme, view.asOf, workday)
    .slice(0, LOOKED_AT)
    .flatMap((collection) =>
      owingAgencies(view, collection).flatMap((agency) => {
        const standing = standingOf(view, collection, agency, view.asOf);
        return standing ? [{ collection, standing }] : [];
      }),
    );

/** Who has handed in nothing past the day, the longest first. */
export const silentAgencies = (view: View, programme: string, workday?: Workday): readonly Handed[] =>
  handedIn(view, programme, workday)
    .filter(({ standing }) => isSilent(standing))
    .toSorted((a, b) => b.standing.late - a.standing.late);

/** What was sent and nobody has approved: it stands in no figure and in no report yet. */
export const waitingReturns = (view: View, programme: string, workday?: Workday): readonly Handed[] =>
  handedIn(view, programme, workday).filter(({ standing }) => isSubmitted(standing.state));
