/** The register of documents as CSV: the same filter as the page’s. */
import { documentsCsv } from '#app/read/tables/documents-csv.ts';
import { documentsAnswer } from '#core/query/documents.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { askedDocuments } from '#web/document/list/question.ts';
import { programmePage } from '#web/frame/page.ts';

export const loader = programmePage(({ opened, url, language }) =>
  csvFile(
    documentsCsv(opened, documentsAnswer(opened, askedDocuments(url).question).lines, language),
    `van-ban-${opened.programme.id}-${opened.asOf.day}.csv`,
  ),
);
