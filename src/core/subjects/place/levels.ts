/** The levels at which a place stands: by them budgets and offices are named. */
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import type { Level } from '#core/vocabulary/term.ts';
import { codesOf } from '#core/vocabulary/words.ts';

const LEVELS: ReadonlySet<string> = new Set(codesOf('level'));
/** A city that has one of these below it stands at the level of a province. */
const OF_DISTRICTS: ReadonlySet<string> = new Set(['district', 'town', 'city']);

const isCentrallyRun = (view: View, { id, code }: Stored<'place'>): boolean =>
  /^\d{2}$/u.test(code ?? '') ||
  (groupedBy(view, 'place', 'parent', (one) => one.parent).get(id) ?? []).some(({ kind }) => OF_DISTRICTS.has(kind));

/**
 * The place's own level, then those of the places that it lies in. A city counts as centrally run when its statistical
 * code has two digits, as those of provinces have, or when districts lie in it.
 */
export const levelsAbove = (view: View, place: string): readonly Level[] => {
  const levels: Level[] = [];
  const seen = new Set<string>();
  for (let id: string | undefined = place; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const found: Stored<'place'> | undefined = view.find('place', id);
    if (found && LEVELS.has(found.kind))
      levels.push(found.kind === 'city' && isCentrallyRun(view, found) ? 'central-city' : (found.kind as Level));
    id = found?.parent;
  }
  return levels;
};
