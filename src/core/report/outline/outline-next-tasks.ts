/** Part four: what is to be done next, and the recommendations that no task has taken up. */
import { isToldBefore, openRecommendations } from '#core/report/outline/outline-findings.ts';
import { openTasks } from '#core/report/outline/open-tasks.ts';
import type { Outlining } from '#core/report/outline/outlining.ts';
import { nameOf, type OutlineSection, type Telling } from '#core/report/outline/outline.ts';

export const outlineNextTasks = (outlining: Outlining): Pick<OutlineSection, 'tellings' | 'sections'> => {
  const { view, programme, template, annexes } = outlining;
  const tasks = openTasks(view, programme.id);
  // Where the report has a part of its own for them, they stand there.
  const hasPart = template.parts.some(({ part }) => part === 'recommendations');
  const open = hasPart ? [] : openRecommendations(outlining);
  return {
    tellings: [
      ...tasks.map((task, index): Telling => ({
        kind: 'task',
        id: nameOf(task),
        tells: [nameOf(task)],
        task,
        number: index + 1,
      })),
      ...(annexes.tasks !== undefined
        ? [{ kind: 'assigned', id: 'next-tasks/assigned', tells: [], annex: annexes.tasks } as const]
        : []),
      ...(open.length > 1 ? [{ kind: 'recommendations', id: 'next-tasks/recommendations', tells: [] } as const] : []),
      ...open.map((finding): Telling => ({
        kind: 'recommendation',
        alone: open.length === 1,
        again: isToldBefore(outlining, finding),
        id: nameOf(finding),
        tells: [nameOf(finding)],
        finding,
      })),
    ],
    sections: [],
  };
};
