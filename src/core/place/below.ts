/** Which places make up another: the administrative units directly below it. */
import type { Stored } from '#core/record/subjects.ts';
import { groupedBy, type View } from '#core/record/view.ts';
import { PLACE_KINDS } from '#core/place/place.ts';
import type { Day } from '#core/time/day.ts';
import { firstDay, lastDay } from '#core/time/period.ts';

/** Streets, rivers, residential areas and groups lie across the units that a place is divided into. */
const UNITS: ReadonlySet<string> = new Set(PLACE_KINDS.filter((kind) => !['residential-area', 'street', 'river', 'group'].includes(kind)));

const existsOn = ({ from, to }: Stored<'place'>, day: Day): boolean => (from === undefined || firstDay(from) <= day) && (to === undefined || lastDay(to) >= day);

/** The units directly below a place on a day. */
export const unitsBelow = (view: View, place: string, day: Day): readonly Stored<'place'>[] =>
  (groupedBy(view, 'place', 'parent', (one) => one.parent).get(place) ?? []).filter((one) => UNITS.has(one.kind) && existsOn(one, day));
