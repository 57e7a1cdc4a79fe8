/** A draft on its desk, and when it is issued: as its readers will get it. */
import { today, type Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { askedOfReport } from '#app/read/report/asked.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { prepareReport, type PreparedReport } from '#app/read/report/prepare.ts';
import { asReadersOf } from '#app/read/report/readers.ts';
import type { Day } from '#core/value/day.ts';

/**
 * An issued one as it was issued. `issuedOn`: the day by whose law a draft is remarked on; absent: that of its record,
 * else today, for it is issued on no earlier one. Refuses as `prepareReport`.
 */
export const prepareForReaders = async (
  app: Application,
  opened: OpenedProgramme,
  report?: string,
  issuedOn?: Day,
): Promise<PreparedReport> => {
  const { id, issued } = reportNamed(opened.view, opened.programme.id, report);
  const { app: seen, request, issue } = await askedOfReport(app, opened, { report: id });
  if (issue) return prepareReport(seen, request);
  const lawOf = issuedOn ?? issued ?? later(today(app.clock), request.asOf);
  return prepareReport(await asReadersOf(app, opened.workspace.id, 'report', id), { ...request, lawOf });
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);
