/** What a reader asks of the resources in the address bar: the same for the page and its file. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { ResourcesQuestion } from '#core/query/resources.ts';
import { objectiveByNumber } from '#core/figure/evaluator.ts';
import { asked } from '#web/forms/query.ts';
import type { Sort } from '#web/parts/data-table.tsx';
import { readSort } from '#web/parts/sort.ts';

const SORTS = ['work', 'source', 'kind', 'year', 'amount', 'what', 'sponsor', 'cost'] as const;

export interface ResourcesAsked {
  /** As it stands in the address bar. */
  readonly query: ResourcesQuestion;
  readonly question: ResourcesQuestion;
  readonly sort: Sort | undefined;
}

/** The query as given, and the question with its objective by id; an objective that is not there finds nothing. */
export const askedResources = ({ view, programme }: OpenedProgramme, url: URL): ResourcesAsked => {
  const query = {
    kind: asked(url, 'loai'),
    source: asked(url, 'nguon'),
    year: asked(url, 'nam'),
    objective: asked(url, 'muc-tieu'),
    text: asked(url, 'tim'),
  };
  const number = query.objective;
  const objective =
    number === undefined
      ? undefined
      : ((view.find('objective', `${programme.id}/${number}`) ?? objectiveByNumber(view, number))?.id ?? number);
  return { query, question: { ...query, objective }, sort: readSort(url, SORTS) };
};
