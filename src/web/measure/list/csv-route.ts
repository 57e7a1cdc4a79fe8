/** The measures as CSV: the same filter as the page's. */
import { measuresCsv } from '#app/read/tables/measures-csv.ts';
import { measuresAnswer } from '#core/query/measures.ts';
import { refuse } from '#app/refusal.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmePage } from '#web/frame/page.ts';
import { askedMeasures } from '#web/measure/list/question.ts';

export const loader = programmePage(({ opened, url, language }) => {
  const { view, programme, asOf } = opened;
  const { question, measure: one } = askedMeasures(opened, url);
  const measures =
    one === undefined
      ? [...new Set(measuresAnswer(opened, question).rows.map(({ measure }) => measure))]
      : [view.find('measure', one) ?? refuse('measure.unknown', { measure: one })];
  return csvFile(
    measuresCsv(opened, measures, question.place, language),
    `so-lieu-${one ?? programme.id}-${asOf.day}.csv`,
  );
});
