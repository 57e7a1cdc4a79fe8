/** The tree of objectives as CSV. */
import { objectivesCsv } from '#app/read/tables/objectives-csv.ts';
import { objectivesAnswer } from '#core/query/objectives.ts';
import { attachment } from '#http/attachment.ts';
import { programmePage } from '#web/frame/page.ts';

export const loader = programmePage(({ opened }) =>
  attachment(
    objectivesCsv(opened, objectivesAnswer(opened)),
    `nhiem-vu-${opened.programme.id}-${opened.asOf.day}.csv`,
    'text/csv; charset=utf-8',
  ),
);
