/** The measures as CSV: the same filter as the page's. */
import { measuresCsv } from '#app/read/tables/measures-csv.ts';
import { measuresAnswer } from '#core/query/measures.ts';
import { refuse } from '#app/refusal.ts';
import { objectiveByNumber } from '#core/figure/evaluator.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmePage } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';

export const loader = programmePage(({ opened, url }) => {
  const { view, programme, asOf } = opened;
  const [number, one, place] = [asked(url, 'muc-tieu'), asked(url, 'chi-tieu'), asked(url, 'dia-ban')];
  const objective =
    number === undefined
      ? undefined
      : (view.find('objective', `${programme.id}/${number}`) ?? objectiveByNumber(view, number));
  const measures =
    one === undefined
      ? [
          ...new Set(
            measuresAnswer(opened, { objective: objective?.id, text: asked(url, 'tim'), place }).groups.flatMap(
              (group) => group.lines.map((line) => line.measure),
            ),
          ),
        ]
      : [view.find('measure', one) ?? refuse('measure.unknown', { measure: one })];
  return csvFile(measuresCsv(opened, measures, place), `so-lieu-${one ?? programme.id}-${asOf.day}.csv`);
});
