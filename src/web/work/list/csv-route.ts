/** The works as CSV: the same filter as the page's. */
import { worksAnswer } from '#core/query/works.ts';
import { worksCsv } from '#app/read/tables/works-csv.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmePage } from '#web/frame/page.ts';
import { askedWorks } from '#web/work/list/question.ts';

export const loader = programmePage(({ opened, url, language }) =>
  csvFile(
    worksCsv(opened, worksAnswer(opened, askedWorks(opened, url).question).works, language),
    `cong-trinh-${opened.programme.id}-${opened.asOf.day}.csv`,
  ),
);
