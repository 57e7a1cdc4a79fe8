/** A report of a programme by its id. */
import { refuse } from '#app/refusal.ts';
import type { View } from '#core/facts/view.ts';
import { chosenReport, reportsOf } from '#core/subjects/report/choose.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Without an id that of the period in which the day lies. Refuses `report.no-template`, `report.unknown`. */
export const reportNamed = (view: View, programme: string, report?: string): Stored<'report'> =>
  chosenReport(view, programme, report) ??
  (report === undefined
    ? refuse('report.no-template', { programme })
    : refuse('report.unknown', { report, known: reportsOf(view, programme).map((one) => one.id) }));
