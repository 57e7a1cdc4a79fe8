/**
 * What a part of results and its chapters begin with: how many targets are reached, what has changed since the report
 * before.
 */
import type { View } from '#core/facts/view.ts';
import { targetAnswer } from '#core/figure/target-answer.ts';
import { FEWEST_ITEMS, TARGETS_OF_A_TABLE } from '#core/report/outline/bounds.ts';
import { changesOf } from '#core/report/outline/changes.ts';
import { chaptersOf } from '#core/report/outline/chapters.ts';
import type { Outlining } from '#core/report/outline/outlining.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import { targetsAt } from '#core/report/outline/targets-at.ts';
import { childrenOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Of all chapters, where there are so many targets that nobody sees them at once. */
export const verdictsOfPart = (outlining: Outlining): readonly TellingOf<'verdicts'>[] => {
  const { view, programme, template, annexes } = outlining;
  const own = chaptersOf(view, programme.id, template).flatMap((root) => targetsAt(view, root));
  // The sentence that points to the table counts what stands there.
  const listed = annexes.annexes.find((annex) => annex.kind === 'targets');
  const objectives = listed?.objectives ?? own;
  return own.length < TARGETS_OF_A_TABLE || !isAnyJudged(view, objectives)
    ? []
    : [{ kind: 'verdicts', id: 'results/verdicts', tells: [], objectives, annex: annexes.targets, of: 'part', at: 0 }];
};

/** Of a chapter with several nodes. */
export const verdictsOfChapter = (
  { view }: Outlining,
  chapter: Stored<'objective'>,
  { id, at }: { readonly id: string; readonly at: number },
): readonly TellingOf<'verdicts'>[] => {
  const objectives = childrenOf(view, chapter.id).flatMap((child) => targetsAt(view, child));
  return objectives.length < FEWEST_ITEMS || !isAnyJudged(view, objectives)
    ? []
    : [{ kind: 'verdicts', id: `${id}/verdicts`, tells: [], objectives, annex: undefined, of: 'chapter', at }];
};

/** Whether one of them is reached or missed: of targets that all go on there is nothing to count. */
const isAnyJudged = (view: View, objectives: readonly Stored<'objective'>[]): boolean =>
  objectives.some((one) => ['reached', 'short'].includes(targetAnswer(view, one).verdict));

export const tellChanges = (outlining: Outlining): readonly TellingOf<'changes'>[] => {
  const changes = changesOf(outlining);
  if (!changes) return [];
  const { reached, lost, missed, finished, halted, dropped, resumed, done, moved, lifted, arisen } = changes;
  const works = [finished, halted, dropped, resumed, moved.map(({ work }) => work)].flat();
  const told = [...reached, ...lost, ...missed, ...works, ...done, ...lifted, ...arisen];
  return [{ kind: 'changes', id: 'results/changes', tells: told.map(nameOf), changes }];
};
