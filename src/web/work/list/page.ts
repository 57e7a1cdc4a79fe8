/** The works as their page carries them: rows of a table, or cards by stage, or marks on a map. */
import { statedStatus, totalOf, type WorksAnswer } from '#core/query/works.ts';
import type { Figure } from '#core/figure/figure.ts';
import { numberOf, objectiveName } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import type { Cell } from '#web/parts/cell.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { sortRows } from '#web/parts/sort.ts';
import { madeRows, turnPages } from '#web/parts/turn-pages.ts';
import { mapPage } from '#web/work/list/map-page.ts';
import type { WorksAsked } from '#web/work/list/question.ts';
import { STAGES, workRow } from '#web/work/list/row.ts';
import { label } from '#words/labels.ts';

/** Cards of a stage: more are counted, and stand in the table. */
const CARDS = 40;

export const worksPage = (context: PageContext, seen: WorksAnswer, asked: WorksAsked) => {
  const { language, cells, url } = context;
  const { shownAs } = asked;
  return {
    table:
      shownAs === 'bang'
        ? madeRows(turnPages(url, sorted(context, seen.works, asked.sort)), (work) => workRow(context, work))
        : undefined,
    stages: shownAs === 'giai-doan' ? stagesOf(context, seen) : [],
    map: shownAs === 'ban-do' ? mapPage(context, seen.works, asked.outline) : undefined,
    shown: seen.works.length,
    count: seen.count && cells.of(seen.count),
    funding: cells.of(seen.funding),
    options: {
      statuses: seen.statuses.map((one) => ({ value: one, name: label(language, 'workStatus', one) })),
      kinds: seen.kinds.map((one) => ({
        value: one,
        name: context.opened.view.vocabulary.name(language, 'work-kind', one),
      })),
      sectors: seen.sectors.map((one) => ({
        value: one,
        name: context.opened.view.vocabulary.name(language, 'sector', one),
      })),
      objectives: seen.objectives.map((one) => ({ value: numberOf(one), name: objectiveName(one) })),
      places: seen.places.map((one) => ({ value: one.id, name: one.name })),
    },
  };
};
export type WorksPage = ReturnType<typeof worksPage>;

const sorted = ({ opened: { view } }: PageContext, works: readonly Stored<'work'>[], sort: WorksAsked['sort']) =>
  sortRows(works, sort, {
    work: (work) => work.name,
    objective: (work) => numberOf({ id: work.objective }),
    status: (work) => STAGES.indexOf(statedStatus(workState(view, work.id))),
    finish: (work) => {
      const { completed, expectedFinish } = workState(view, work.id);
      return completed ?? expectedFinish;
    },
    funding: (work) => totalOf(view, work).value,
  });

const stagesOf = (context: PageContext, { works, countOf }: WorksAnswer) => {
  const { language, cells, opened } = context;
  const cellOf = (figure: Figure | undefined): Cell | undefined => figure && cells.of(figure, { bare: true });
  const by = Map.groupBy(works, (work) => statedStatus(workState(opened.view, work.id)));
  return STAGES.map((status) => {
    const own = by.get(status) ?? [];
    return {
      status,
      name: label(language, 'workStatus', status),
      count: cellOf(countOf(status)),
      rows: own.slice(0, CARDS).map((work) => workRow(context, work)),
      total: own.length,
    };
  }).filter(({ status, total }) => total > 0 || (status !== 'suspended' && status !== 'cancelled'));
};
