/** Parts that people word themselves: what was learned, and what is asked of the superior. */
import type { Outlining } from '#core/report/outline/outlining.ts';
import { nameOf, type OutlineSection, type Telling } from '#core/report/outline/outline.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/**
 * Each a paragraph with its number; a single one stands without. Recommendations that a task has taken up are told
 * there.
 */
export const outlineFindings = (
  outlining: Outlining,
  kind: 'lesson' | 'recommendation',
): Pick<OutlineSection, 'tellings' | 'sections'> => {
  const found = kind === 'recommendation' ? openRecommendations(outlining) : findingsOf(outlining, kind);
  return {
    tellings: found.map((finding, index): Telling => ({
      kind: 'point',
      id: nameOf(finding),
      tells: [nameOf(finding)],
      finding,
      ...(found.length > 1 && { number: index + 1 }),
    })),
    sections: [],
  };
};

export const findingsOf = (
  { view, programme }: Pick<Outlining, 'view' | 'programme'>,
  kind: Stored<'finding'>['kind'],
): readonly Stored<'finding'>[] =>
  view
    .all('finding')
    .filter((finding) => finding.kind === kind && finding.programme === programme.id)
    .toSorted((a, b) => a.order - b.order);

/** Recommendations that no task has taken up. */
export const openRecommendations = (outlining: Pick<Outlining, 'view' | 'programme'>): readonly Stored<'finding'>[] => {
  const { view, programme } = outlining;
  const taken = new Set(view.all('task').flatMap((task) => (task.programme === programme.id ? task.findings : [])));
  return findingsOf(outlining, 'recommendation').filter(({ id }) => !taken.has(id));
};
