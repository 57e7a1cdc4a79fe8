/** Which agencies a programme can ask for returns. */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { liesIn } from '#core/subjects/place/below.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { firstDay, lastDay } from '#core/value/period.ts';

/**
 * Those that work on the day within the programme's place, or that name none: nobody reports to a programme of a place
 * below their own.
 */
export const mayOwe = ({ view, programme }: ProgrammeView): readonly Stored<'agency'>[] => {
  const { place } = programme;
  const isAt = ({ from, to }: Stored<'agency'>): boolean =>
    (from === undefined || firstDay(from) <= view.asOf) && (to === undefined || lastDay(to) >= view.asOf);
  const isWithin = (own: string): boolean => place === undefined || own === place || liesIn(view, own, place);
  return view
    .all('agency')
    .filter((one) => one.line !== 'central' && isAt(one) && (one.place === undefined || isWithin(one.place)));
};
