/** The scorecards with all their criteria, as CSV. */
import { scorecardsCsv } from '#app/read/tables/scorecards-csv.ts';
import { scorecards } from '#core/query/scorecards.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmePage } from '#web/frame/page.ts';

export const loader = programmePage(({ opened, language }) =>
  csvFile(
    scorecardsCsv(opened, scorecards(opened), language),
    `cham-diem-${opened.programme.id}-${opened.asOf.day}.csv`,
  ),
);
