/** A draft on its desk, and when it is issued: as its readers will get it. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { askedOfReport } from '#app/read/report/asked.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { prepareReport, type PreparedReport } from '#app/read/report/prepare.ts';
import { asReadersOf } from '#app/read/report/readers.ts';

/** An issued one as it was issued. Refuses as `prepareReport`. */
export const prepareForReaders = async (
  app: Application,
  opened: OpenedProgramme,
  report?: string,
): Promise<PreparedReport> => {
  const { id } = reportNamed(opened.view, opened.programme.id, report);
  const { app: seen, request, issue } = await askedOfReport(app, opened, { report: id });
  return prepareReport(issue ? seen : await asReadersOf(app, opened.workspace.id, 'report', id), request);
};
