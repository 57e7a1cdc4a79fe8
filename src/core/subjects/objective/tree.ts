/** The tree of objectives: order, descendants, works below a node. */
import { compareIds } from '#core/text/collate.ts';
import { inOrder } from '#core/subjects/order.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { memory } from '#core/facts/memory.ts';
import { groupedBy, type View } from '#core/facts/view.ts';

/** By the numbers in the id: 2.2 before 2.10. */
export const byNumber = (a: { readonly id: string }, b: { readonly id: string }): number => compareIds(a.id, b.id);

export const childrenOf = (view: View, objective: string): readonly Stored<'objective'>[] =>
  (groupedBy(view, 'objective', 'parent', (one) => one.parent).get(objective) ?? []).toSorted(byNumber);

/** The nodes without a parent of a programme, in order. */
export const rootsOf = (view: View, programme: string): readonly Stored<'objective'>[] =>
  view
    .all('objective')
    .filter((one) => one.parent === undefined && one.programme === programme)
    .toSorted(byNumber);

const descendants = memory<ReadonlySet<string>>(1000);

/** The node itself and all nodes below it, each before those below it. */
export const descendantsOf = (view: View, objective: string): ReadonlySet<string> =>
  descendants.recall(view, objective, () => {
    const found = new Set<string>();
    const waiting = [objective];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      waiting.push(
        ...childrenOf(view, id)
          .map((child) => child.id)
          .toReversed(),
      );
    }
    return found;
  });

/** Works that belong to this very node, in their order. */
export const worksOf = (view: View, objective: string): readonly Stored<'work'>[] =>
  inOrder(groupedBy(view, 'work', 'objective', (work) => work.objective).get(objective) ?? []);

/** The number that people see: "2.4" of "08-nq-tu/2.4". */
export const numberOf = (objective: { readonly id: string }): string =>
  objective.id.slice(objective.id.lastIndexOf('/') + 1);

/** As people name it: "2.4. Cấp nước đô thị", by its short title where it has one. */
export const objectiveName = (objective: {
  readonly id: string;
  readonly title: string;
  readonly short?: string;
}): string => `${numberOf(objective)}. ${objective.short ?? objective.title}`;
