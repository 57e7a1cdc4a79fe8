/** Which places make up another, and which lie in it. */
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import type { PLACE_KINDS } from '#core/subjects/place/shape.ts';
import type { Day } from '#core/value/day.ts';
import { firstDay, lastDay } from '#core/value/period.ts';

type PlaceKind = (typeof PLACE_KINDS)[number];

/** Whole administrative units; streets, rivers, residential areas and groups lie across them. */
const ADMIN_UNITS: ReadonlySet<string> = new Set<PlaceKind>([
  'province',
  'city',
  'district',
  'town',
  'township',
  'special-zone',
  'ward',
  'commune',
]);
/** What the lowest of them are divided into. */
const PARTS: ReadonlySet<string> = new Set<PlaceKind>(['neighbourhood', 'village']);
const LOWEST: ReadonlySet<string> = new Set<PlaceKind>(['township', 'special-zone', 'ward', 'commune']);

export const existsOn = ({ from, to }: Stored<'place'>, day: Day): boolean =>
  (from === undefined || firstDay(from) <= day) && (to === undefined || lastDay(to) >= day);

/**
 * The administrative units directly below a place on a day: of a commune or ward its villages and neighbourhoods, of
 * others whole units only, even where a neighbourhood's ward is not known.
 */
export const adminUnitsBelow = (view: View, place: string, day: Day): readonly Stored<'place'>[] => {
  const kinds = LOWEST.has(view.find('place', place)?.kind ?? '') ? PARTS : ADMIN_UNITS;
  return (groupedBy(view, 'place', 'parent', (one) => one.parent).get(place) ?? []).filter(
    (one) => kinds.has(one.kind) && existsOn(one, day),
  );
};

/** Whether a place lies in another: by what stands above it, or, of a group, by all of its members. */
export const liesIn = (view: View, place: string, whole: string, seen: readonly string[] = []): boolean => {
  const found = view.find('place', place);
  if (!found || seen.includes(place)) return false;
  const within = (id: string): boolean => id === whole || liesIn(view, id, whole, [...seen, place]);
  return (
    (found.parent !== undefined && within(found.parent)) || (found.members.length > 0 && found.members.every(within))
  );
};
