/** The tree of objectives as its page carries it. */
import { objectiveNode, type ListedObjective } from '#core/query/objectives.ts';
import { objectiveLine } from '#web/objective/page.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { madeRows, turnPages } from '#web/parts/turn-pages.ts';

/** A node has many figures. */
const NODES = 150;

export const objectivesPage = (context: PageContext, listed: readonly ListedObjective[]) => {
  const { opened, url } = context;
  const part = (name: string, of: 'results' | 'leadership') =>
    madeRows(
      turnPages(
        url,
        listed.filter(({ objective }) => objective.part === of),
        { name, size: NODES },
      ),
      (one) => objectiveLine(context, objectiveNode(opened.view, one)),
    );
  return {
    results: part('trang', 'results'),
    leadership: part('trang-lanh-dao', 'leadership'),
    leads: listed.some(({ objective }) => objective.lead !== undefined),
  };
};
