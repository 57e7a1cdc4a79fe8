/** What a reader asks of the measures in the address bar: the same for the page and its file. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { MeasuresQuestion } from '#core/query/measures.ts';
import { objectiveByNumber } from '#core/figure/evaluator.ts';
import { asked } from '#web/forms/query.ts';

export interface MeasuresAsked {
  /** As it stands in the address bar: the objective by its number. */
  readonly query: MeasuresQuestion;
  readonly question: MeasuresQuestion;
  /** Places by periods, instead of a table. */
  readonly asMatrix: boolean;
  /** Of the file: this measure alone. */
  readonly measure: string | undefined;
}

export const askedMeasures = ({ view, programme }: OpenedProgramme, url: URL): MeasuresAsked => {
  const query = { objective: asked(url, 'muc-tieu'), text: asked(url, 'tim'), place: asked(url, 'dia-ban') };
  const number = query.objective;
  const objective =
    number === undefined
      ? undefined
      : (view.find('objective', `${programme.id}/${number}`) ?? objectiveByNumber(view, number));
  return {
    query,
    question: { ...query, objective: objective?.id },
    asMatrix: asked(url, 'xem') === 'ma-tran',
    measure: asked(url, 'chi-tieu'),
  };
};
