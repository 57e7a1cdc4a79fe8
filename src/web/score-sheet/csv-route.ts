/** The score sheets with all their criteria, as CSV. */
import { scoreSheetsCsv } from '#app/read/tables/score-sheets-csv.ts';
import { scoreSheets } from '#core/query/score-sheets.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmePage } from '#web/frame/page.ts';

export const loader = programmePage(({ opened }) =>
  csvFile(scoreSheetsCsv(opened, scoreSheets(opened)), `cham-diem-${opened.programme.id}-${opened.asOf.day}.csv`),
);
