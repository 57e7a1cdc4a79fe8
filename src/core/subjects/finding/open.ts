/** What a report leaves to be done: limits and recommendations that no task answers yet. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Whether a task answers the finding, or one of its causes; one that holds from a later day only does, too. */
const isAnswered = (view: View, finding: Stored<'finding'>): boolean => {
  const causes = new Set(view.all('finding').flatMap((one) => (one.of === finding.ref.id ? [one.ref.id] : [])));
  return [...view.records.task.values()].some((task) =>
    task.findings.some((id) => id === finding.ref.id || causes.has(id)),
  );
};

/** Limits first, then recommendations, each in its order. */
export const openFindings = (view: View, programme: string): readonly Stored<'finding'>[] =>
  (['limit', 'recommendation'] as const).flatMap((kind) =>
    view
      .all('finding')
      .filter((one) => one.programme === programme && one.kind === kind && !isAnswered(view, one))
      .toSorted((a, b) => a.order - b.order),
  );
