/** The tree of objectives as CSV. */
import { objectivesCsv } from '#app/read/tables/objectives-csv.ts';
import { objectivesAnswer } from '#core/query/objectives.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmePage } from '#web/frame/page.ts';

export const loader = programmePage(({ opened, language }) =>
  csvFile(
    objectivesCsv(opened, objectivesAnswer(opened), language),
    `nhiem-vu-${opened.programme.id}-${opened.asOf.day}.csv`,
  ),
);
