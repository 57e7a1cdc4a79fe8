/** Where a place lies, as far as outlines are on record. */
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';

export interface Location {
  readonly boundary: Stored<'boundary'>;
  /** `place`: its own outline. `successor`: of the administrative unit that took it over. `parent`: of a place that it lies in. */
  readonly by: 'place' | 'successor' | 'parent';
}

/**
 * The one outline in which a place lies: its own, that of the only administrative unit that succeeded it, or that of the nearest place
 * above with such an outline. Undefined where none is on record, or where several would do: nothing is guessed.
 */
export const locate = (view: View, place: string): Location | undefined => at(view, place, 'place', new Set());

const at = (view: View, id: string, by: Location['by'], seen: Set<string>): Location | undefined => {
  if (seen.has(id)) return undefined;
  seen.add(id);
  const [own] = groupedBy(view, 'boundary', 'place', (one) => one.place).get(id) ?? [];
  if (own) return { boundary: own, by };
  const place = view.find('place', id);
  if (!place) return undefined;
  const [successor, another] = place.successors;
  if (successor !== undefined)
    return another === undefined ? at(view, successor, by === 'place' ? 'successor' : by, seen) : undefined;
  return place.parent === undefined ? undefined : at(view, place.parent, 'parent', seen);
};
