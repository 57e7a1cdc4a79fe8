/** The resources as CSV: the same filter as the page's. */
import { resourcesCsv } from '#app/read/tables/resources-csv.ts';
import { resourcesAnswer } from '#core/query/resources.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmePage } from '#web/frame/page.ts';
import { askedResources } from '#web/resource/question.ts';

export const loader = programmePage(({ opened, url, language }) =>
  csvFile(
    resourcesCsv(opened, resourcesAnswer(opened, askedResources(opened, url).question), language),
    `nguon-luc-${opened.programme.id}-${opened.asOf.day}.csv`,
  ),
);
