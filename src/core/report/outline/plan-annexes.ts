/** Which annexes a report needs: decided before its parts, since they point to them. */
import { FEW_WORKS, TARGETS_OF_A_TABLE, WORKS_OF_A_NODE, WORKS_OF_A_REPORT } from '#core/report/outline/bounds.ts';
import type { ListedWorks, OutlineAnnex } from '#core/report/outline/outline.ts';
import { issuedDocuments } from '#core/report/outline/issued-documents.ts';
import { openTasks } from '#core/report/outline/open-tasks.ts';
import { targetsAt } from '#core/report/outline/targets-at.ts';
import { chaptersOf } from '#core/report/outline/chapters.ts';
import { isOfManyPlaces, toldValues } from '#core/report/outline/told-values.ts';
import { wholesOf } from '#core/report/outline/work-facts.ts';
import { annexLabel } from '#core/report/layout/lines.ts';
import type { View } from '#core/facts/view.ts';
import { childrenOf, rootsOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface AnnexPlan {
  readonly annexes: readonly OutlineAnnex[];
  /** By node: the annex that lists its works, where the text does not. */
  readonly works: ReadonlyMap<string, string>;
  /** By measure: the annex that lists its places, where the text does not. */
  readonly places: ReadonlyMap<string, string>;
  /** The annex of all works; absent when the text tells them. */
  readonly allWorks: string | undefined;
  /** The annex of all targets. */
  readonly targets: string | undefined;
  /** The annex that lays down who is to do what. */
  readonly tasks: string | undefined;
  /** The annex of the documents that carry the resolution out. */
  readonly documents: string | undefined;
}

/** What people have chosen is there as far as there is anything of it; what the text points to is there in any case. */
export const planAnnexes = (
  view: View,
  programme: Stored<'programme'>,
  template: Pick<Stored<'report'>, 'annexes' | 'chapters' | 'parts'>,
): AnnexPlan => {
  const chapters = chaptersOf(view, programme.id, template);
  const groups = chapters.flatMap((root, index) => listedWorks(view, root, String(index + 1)));
  const isChosen = (kind: OutlineAnnex['kind']): boolean => template.annexes.includes(kind);
  const all = groups.reduce((sum, { works }) => sum + works.length, 0);
  const bound = all > WORKS_OF_A_REPORT ? FEW_WORKS : WORKS_OF_A_NODE;
  const long = groups.filter(({ works }) => works.length > bound);
  const measures = view
    .all('measure')
    .filter(
      ({ id, objective }) =>
        objective !== undefined &&
        view.find('objective', objective)?.programme === programme.id &&
        isOfManyPlaces(toldValues(view, programme.place, id)),
    );
  const leading = rootsOf(view, programme.id).filter(({ part }) => part !== 'results');
  const targets = [...leading, ...chapters].flatMap((root) => targetsAt(view, root));
  const fewest = isChosen('targets') ? 1 : template.annexes.length > 0 ? Infinity : TARGETS_OF_A_TABLE;
  const documents = isChosen('documents') ? issuedDocuments(view, programme) : [];
  const tasks = isChosen('tasks') || template.annexes.length === 0 ? tasksOfPart(view, programme, template) : [];
  const wanted = [
    ...(targets.length >= fewest ? [{ kind: 'targets', objectives: targets } as const] : []),
    ...(long.length > 0 || (isChosen('works') && groups.length > 0) ? [{ kind: 'works', groups } as const] : []),
    ...(measures.length > 0 ? [{ kind: 'places', measures } as const] : []),
    ...(tasks.length > 0 ? [{ kind: 'tasks', tasks } as const] : []),
    ...(documents.length > 0 ? [{ kind: 'documents', documents } as const] : []),
  ];
  const annexes = wanted.map((one, index): OutlineAnnex => ({ ...one, label: annexLabel(index, wanted.length) }));
  const labelOf = (kind: OutlineAnnex['kind']): string | undefined => annexes.find((one) => one.kind === kind)?.label;
  const [works, places] = [labelOf('works'), labelOf('places')];
  return {
    annexes,
    works: new Map(works === undefined ? [] : long.map(({ objective }) => [objective.id, works])),
    places: new Map(places === undefined ? [] : measures.map(({ id }) => [id, places])),
    allWorks: works,
    targets: labelOf('targets'),
    tasks: labelOf('tasks'),
    documents: labelOf('documents'),
  };
};

/** The tasks that the text tells, where a person, a duty or an authority is on record, for which it has no room. */
const tasksOfPart = (
  view: View,
  programme: Stored<'programme'>,
  { annexes, parts }: Pick<Stored<'report'>, 'annexes' | 'parts'>,
): readonly Stored<'task'>[] => {
  if (!parts.some(({ part }) => part === 'next-tasks')) return [];
  const tasks = openTasks(view, programme.id);
  const isLaidDown = tasks.some((one) =>
    [one.person, one.responsibility, one.authority].some((said) => said !== undefined),
  );
  return isLaidDown || annexes.includes('tasks') ? tasks : [];
};

/** A node's works and those of the nodes below it, in the order of the text. */
const listedWorks = (view: View, objective: Stored<'objective'>, number: string): readonly ListedWorks[] => {
  const works = wholesOf(view, objective.id);
  const below = childrenOf(view, objective.id).flatMap((child, index) =>
    listedWorks(view, child, `${number}.${index + 1}`),
  );
  return works.length > 0 ? [{ objective, number, works }, ...below] : below;
};
