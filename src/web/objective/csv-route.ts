/** The tree of objectives as CSV. */
import { objectivesCsv } from '#app/objective/objectives-csv.ts';
import { seeObjectives } from '#app/objective/see-objectives.ts';
import { attachment } from '#http/attachment.ts';
import { programmePage } from '#web/frame/page.ts';

export const loader = programmePage(({ opened }) =>
  attachment(
    objectivesCsv(opened, seeObjectives(opened)),
    `nhiem-vu-${opened.programme.id}-${opened.asOf.day}.csv`,
    'text/csv; charset=utf-8',
  ),
);
