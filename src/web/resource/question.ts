/** What a reader asks of the resources in the address bar: the same for the page and its file. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { ResourcesQuestion } from '#core/query/resources.ts';
import { objectiveByNumber } from '#core/figure/evaluator.ts';
import { asked } from '#web/forms/query.ts';

/** The query as given, and the question with its objective by id; an objective that is not there finds nothing. */
export const askedResources = (
  { view, programme }: OpenedProgramme,
  url: URL,
): { readonly query: ResourcesQuestion; readonly question: ResourcesQuestion } => {
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
  return { query, question: { ...query, objective } };
};
