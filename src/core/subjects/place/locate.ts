/** Where a place lies, as far as outlines are on record. */
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';

export interface Location {
  readonly boundary: Stored<'boundary'>;
  /**
   * `place`: its own outline. `successor`: of the administrative unit that took it over. `parent`: of a place that it
   * lies in.
   */
  readonly by: 'place' | 'successor' | 'parent';
}

/**
 * The one outline in which a place lies: its own, that of the only administrative unit that succeeded it, or that of
 * the nearest place above with such an outline. Undefined where none is on record, or where several would do: nothing
 * is guessed.
 */
export const locate = (view: View, place: string): Location | undefined => {
  const outlined = view.which('boundary', 'place', {});
  const seen = new Set<string>();
  let by: Location['by'] = 'place';
  for (let id: string | undefined = place; id !== undefined && !seen.has(id);) {
    seen.add(id);
    if (outlined.has(id)) {
      const [boundary] = view.rows('boundary', { place: id });
      return boundary && { boundary, by };
    }
    const [successor, another]: readonly string[] = view.find('place', id)?.successors ?? [];
    if (another !== undefined) return undefined;
    if (successor === undefined) by = 'parent';
    else if (by === 'place') by = 'successor';
    id = successor ?? view.find('place', id)?.parent;
  }
  return undefined;
};
