/** Records of a programme in the order in which its report tells them: chapter by chapter, node by node. */
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import { chaptersOf } from '#core/report/outline/chapters.ts';
import { wholesOf } from '#core/report/outline/work-facts.ts';
import { descendantsOf, rootsOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';

interface Places {
  readonly nodes: ReadonlyMap<string, number>;
  readonly works: ReadonlyMap<string, number>;
}

const places = memory<Places>();

/** Where each node and each work stands: parts of leadership first, then the chapters as the office has put them. */
const placesOf = (view: View, programme: string, template: Pick<Stored<'report'>, 'chapters'>): Places =>
  places.recall(view, `${programme} ${template.chapters.join(' ')}`, () => {
    const leading = rootsOf(view, programme).filter(({ part }) => part !== 'results');
    const nodes = [...leading, ...chaptersOf(view, programme, template)].flatMap(({ id }) => [
      ...descendantsOf(view, id),
    ]);
    const works = nodes.flatMap((node) => wholesOf(view, node).map(({ id }) => id));
    return { nodes: placed(nodes), works: placed(works) };
  });

const placed = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, index) => [id, index]));

export interface OutlineOrder {
  readonly works: <R extends { readonly id: string; readonly partOf?: string }>(works: readonly R[]) => readonly R[];
  /** By the nodes or the works that records are of; those of neither stand behind. */
  readonly byOwner: <R>(
    records: readonly R[],
    owner: (one: R) => { readonly objective?: string | undefined; readonly work?: string | undefined },
  ) => readonly R[];
}

export const outlineOrder = (
  view: View,
  programme: string,
  template: Pick<Stored<'report'>, 'chapters'>,
): OutlineOrder => {
  const { nodes, works } = placesOf(view, programme, template);
  const ofWork = ({ id, partOf }: { readonly id: string; readonly partOf?: string }): number =>
    works.get(id) ?? works.get(partOf ?? '') ?? Infinity;
  const ofNode = (id: string | undefined): number => nodes.get(id ?? '') ?? Infinity;
  const by = <R>(records: readonly R[], keys: (one: R) => readonly number[]): readonly R[] =>
    records.toSorted((a, b) => {
      const others = keys(b);
      return (
        keys(a)
          .map((key, index) => compare(key, others[index] ?? Infinity))
          .find((order) => order !== 0) ?? 0
      );
    });
  return {
    works: (some) => by(some, (one) => [ofWork(one)]),
    byOwner: (records, owner) =>
      by(records, (one) => {
        const { objective, work } = owner(one);
        const found = work === undefined ? undefined : view.find('work', work);
        return [ofNode(found?.objective ?? objective), found ? ofWork(found) : Infinity];
      }),
  };
};

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
