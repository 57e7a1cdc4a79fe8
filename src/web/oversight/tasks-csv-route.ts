/** The tasks with the six things that are to be clear of each, as CSV. */
import { tasksCsv } from '#app/read/tables/tasks-csv.ts';
import { oversightAnswer } from '#core/query/oversight.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmePage } from '#web/frame/page.ts';

export const loader = programmePage(({ opened, language }) =>
  csvFile(
    tasksCsv(opened, oversightAnswer(opened).tasks, language),
    `nhiem-vu-6-ro-${opened.programme.id}-${opened.asOf.day}.csv`,
  ),
);
