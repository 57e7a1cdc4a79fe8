/** The report that a page of the desk is about: the one that the address names, else the newest. */
import { askedOfReport } from '#app/read/report/asked.ts';
import { prepareReport } from '#app/read/report/prepare.ts';
import { asked } from '#web/forms/query.ts';
import type { AskedOfProgramme } from '#web/frame/page.ts';

/** An issued one as it was issued. Refuses as `prepareReport`. */
export const askedReport = ({ app, opened, url }: AskedOfProgramme): ReturnType<typeof prepareReport> => {
  const { app: readers, request } = askedOfReport(app, opened, { report: asked(url, 'ky') });
  return prepareReport(readers, request);
};
