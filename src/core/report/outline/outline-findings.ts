/** Parts that people word themselves: what was learned, and what is asked of the superior. */
import { effectiveDay } from '#core/facts/effective.ts';
import { toldBefore } from '#core/report/outline/changes.ts';
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
      again: kind === 'recommendation' && isToldBefore(outlining, finding),
      ...(found.length > 1 && { number: index + 1 }),
    })),
    sections: [],
  };
};

/**
 * Whether the report before has told a finding, which nobody has closed or told anew since; a final report tells the
 * whole.
 */
export const isToldBefore = (
  { view, template }: Pick<Outlining, 'view' | 'template'>,
  one: Stored<'finding'>,
): boolean => {
  const since = template.kind === 'final' ? undefined : toldBefore(view, template);
  const day = effectiveDay(view.records, 'finding', one);
  return since !== undefined && day !== undefined && day <= since;
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
