/** Which annexes a report needs: decided before its parts, since they point to them. */
import { FEW_WORKS, TARGETS_OF_A_TABLE, WORKS_OF_A_NODE, WORKS_OF_A_REPORT } from '#core/report/outline/bounds.ts';
import type { ListedWorks, OutlineAnnex } from '#core/report/outline/outline.ts';
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
}

export const planAnnexes = (view: View, programme: Stored<'programme'>): AnnexPlan => {
  const groups = rootsOf(view, programme.id)
    .filter((root) => root.part === 'results')
    .flatMap((root, index) => listedWorks(view, root, String(index + 1)));
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
  const targets = rootsOf(view, programme.id).flatMap((root) => targetsBelow(view, root));
  const wanted = [
    ...(targets.length >= TARGETS_OF_A_TABLE ? [{ kind: 'targets', objectives: targets } as const] : []),
    ...(long.length > 0 ? [{ kind: 'works', groups } as const] : []),
    ...(measures.length > 0 ? [{ kind: 'places', measures } as const] : []),
  ];
  const annexes = wanted.map((one, index): OutlineAnnex => ({ ...one, label: annexLabel(index, wanted.length) }));
  const labelOf = (kind: OutlineAnnex['kind']): string | undefined => annexes.find((one) => one.kind === kind)?.label;
  const [works, places] = [labelOf('works'), labelOf('places')];
  return {
    annexes,
    works: new Map(works === undefined ? [] : long.map(({ objective }) => [objective.id, works])),
    places: new Map(places === undefined ? [] : measures.map(({ id }) => [id, places])),
    allWorks: works,
  };
};

/** The targets that state a value, in the order of the text. */
const targetsBelow = (view: View, objective: Stored<'objective'>): readonly Stored<'objective'>[] => [
  ...(objective.target ? [objective] : []),
  ...childrenOf(view, objective.id).flatMap((child) => targetsBelow(view, child)),
];

/** A node's works and those of the nodes below it, in the order of the text. */
const listedWorks = (view: View, objective: Stored<'objective'>, number: string): readonly ListedWorks[] => {
  const works = wholesOf(view, objective.id);
  const below = childrenOf(view, objective.id).flatMap((child, index) =>
    listedWorks(view, child, `${number}.${index + 1}`),
  );
  return works.length > 0 ? [{ objective, number, works }, ...below] : below;
};
