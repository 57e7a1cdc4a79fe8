/** The score sheet by the records as CSV. */
import { orRefuse } from '#app/refusal.ts';
import { urbanClassAnswer } from '#core/query/urban-class.ts';
import { sheetCsv } from '#app/read/tables/sheet-csv.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmePage } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';

export const loader = programmePage(({ opened, url, language }) => {
  const seen = orRefuse(
    urbanClassAnswer(opened, {
      place: asked(url, 'do-thi'),
      classId: asked(url, 'loai'),
      pack: asked(url, 'luat'),
      changes: [],
    }),
  );
  return csvFile(sheetCsv(opened, seen, language), `do-thi-${seen.place.id}-${seen.pack.id}-${opened.asOf.day}.csv`);
});
