/** The order in which a report tells the chapters of its results. */
import type { View } from '#core/facts/view.ts';
import { rootsOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Those that people put in order first, the others by their numbers. */
export const chaptersOf = (
  view: View,
  programme: string,
  { chapters }: Pick<Stored<'report'>, 'chapters'>,
): readonly Stored<'objective'>[] => {
  const place = (id: string): number => (chapters.includes(id) ? chapters.indexOf(id) : chapters.length);
  return rootsOf(view, programme)
    .filter(({ part }) => part === 'results')
    .toSorted((a, b) => place(a.id) - place(b.id));
};
