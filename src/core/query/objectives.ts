/** The tree of objectives with what is recorded under each node, and one node with all that belongs to it. */
import { byOrder, inOrder } from '#core/subjects/order.ts';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { targetLine, type TargetLine } from '#core/query/overview.ts';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { addressOf, countAddress } from '#core/figure/build-address.ts';
import { ANY, type FiltersOf } from '#core/figure/filters.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { childrenOf, rootsOf, worksOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { isSilent } from '#core/remark/find-remarks.ts';
import { objectiveState, workState, type WorkState } from '#core/subjects/work/state.ts';

export interface ObjectiveNode {
  readonly objective: Stored<'objective'>;
  readonly depth: number;
  readonly progress: Figure;
  /** Works at this node and below. */
  readonly works: Figure;
  readonly completed: Figure;
  readonly stuck: Figure;
  readonly target?: TargetLine;
  readonly silent: boolean;
  /** What was reported last, in words. */
  readonly statement?: string;
}

/** A node of the tree before anything is asked about it. */
export interface ListedObjective {
  readonly objective: Stored<'objective'>;
  readonly depth: number;
}

/** All nodes in the order of their numbers: the tasks of leadership first, as the programme's report has them. */
export const objectivesAnswer = ({ view, programme }: ProgrammeView): readonly ListedObjective[] => {
  const roots = rootsOf(view, programme.id);
  const ordered = [
    ...roots.filter((root) => root.part === 'leadership'),
    ...roots.filter((root) => root.part === 'results'),
  ];
  return ordered.flatMap((root) => nodesFrom(view, root, 0));
};

const nodesFrom = (view: View, objective: Stored<'objective'>, depth: number): readonly ListedObjective[] => [
  { objective, depth },
  ...childrenOf(view, objective.id).flatMap((child) => nodesFrom(view, child, depth + 1)),
];

/** What is recorded under a node. */
export const objectiveNode = (view: View, { objective, depth }: ListedObjective): ObjectiveNode => {
  const count = (more: FiltersOf<'work'> = {}): Figure =>
    figureAt(view, countAddress('work', { objective: objective.id, ...more }));
  const { statement } = objectiveState(view, objective.id);
  return {
    objective,
    depth,
    progress: figureAt(view, addressOf('objective', objective.id, 'progress')),
    works: count(),
    completed: count({ status: 'completed' }),
    stuck: count({ stuck: ANY }),
    ...(objective.kind === 'target' && { target: targetLine(view, objective) }),
    silent: isSilent(view, objective.id),
    ...(statement !== undefined && { statement }),
  };
};

export interface ObjectiveAnswer {
  readonly node: ObjectiveNode;
  readonly gap?: Figure;
  /** From the root down to the node above. */
  readonly above: readonly Stored<'objective'>[];
  readonly children: readonly ListedObjective[];
  readonly works: readonly Stored<'work'>[];
  readonly state: WorkState;
  /** Its own and those of its works. */
  readonly obstacles: readonly Stored<'obstacle'>[];
  readonly documents: readonly Stored<'document'>[];
  readonly measures: readonly Stored<'measure'>[];
  readonly oversight: readonly Stored<'oversight'>[];
  readonly findings: readonly Stored<'finding'>[];
}

/** One node by its number or its id. Refuses `objective.unknown`. */
export const objectiveAnswer = ({ view, programme }: ProgrammeView, number: string): Outcome<ObjectiveAnswer> => {
  const objective = view.find('objective', `${programme.id}/${number}`) ?? view.find('objective', number);
  if (!objective) return refusedAs('objective.unknown', { objective: number, programme: programme.id });
  const id = objective.id;
  const works = worksOf(view, id).toSorted(byOrder);
  const state = objectiveState(view, id);
  return done({
    node: objectiveNode(view, { objective, depth: 0 }),
    ...(objective.target && { gap: figureAt(view, addressOf('objective', id, 'gap')) }),
    above: pathTo(view, objective.parent),
    children: childrenOf(view, id).map((child) => ({ objective: child, depth: 0 })),
    works,
    state,
    obstacles: [...state.obstacles, ...works.flatMap((work) => workState(view, work.id).obstacles)],
    documents: objective.basis.flatMap((document) => view.find('document', document) ?? []),
    measures: inOrder(view.all('measure').filter((measure) => measure.objective === id)),
    oversight: groupedBy(view, 'oversight', 'objective', (one) => one.objective).get(id) ?? [],
    findings: view.all('finding').filter((finding) => finding.objectives.includes(id)),
  });
};

const pathTo = (view: View, id: string | undefined): readonly Stored<'objective'>[] => {
  const objective = id === undefined ? undefined : view.find('objective', id);
  return objective ? [...pathTo(view, objective.parent), objective] : [];
};
