/** The draft that a page of the report desk is about: the one that the address names, else the newest. */
import { prepareReport } from '#app/read/report/prepare.ts';
import { asked } from '#web/forms/query.ts';
import type { AskedOfProgramme } from '#web/frame/page.ts';

/** Refuses as `prepareReport`. */
export const askedReport = ({ app, opened, url }: AskedOfProgramme): ReturnType<typeof prepareReport> => {
  const report = asked(url, 'ky');
  return prepareReport(app, {
    workspace: opened.workspace.id,
    programme: opened.programme.id,
    asOf: opened.asOf.day,
    ...(report !== undefined && { report }),
  });
};
