/** The findings, next tasks and visits as CSV. */
import { oversightCsv } from '#app/read/tables/oversight-csv.ts';
import { oversightAnswer } from '#core/query/oversight.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmePage } from '#web/frame/page.ts';

export const loader = programmePage(({ opened, language }) =>
  csvFile(
    oversightCsv(opened, oversightAnswer(opened), language),
    `giam-sat-${opened.programme.id}-${opened.asOf.day}.csv`,
  ),
);
