/** An edited file of a report, held against the draft of today. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { prepareReport, type PreparedReport } from '#app/read/report/prepare.ts';
import { orRefuse } from '#app/refusal.ts';
import { compareReturned, type Returned } from '#core/report/returned.ts';
import { readReturnedApart } from '#files/review/read-returned-apart.ts';

export interface ReturnedFile {
  readonly report: string;
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** Refuses as `prepareReport` and `readReturned`, and `review.too-slow`. */
export const readReturnedReport = async (
  app: Application,
  { workspace, programme, asOf }: OpenedProgramme,
  { report: id, bytes, file }: ReturnedFile,
): Promise<{ readonly report: PreparedReport; readonly returned: Returned }> => {
  const paragraphs = orRefuse(await readReturnedApart({ bytes, file }));
  const report = await prepareReport(app, {
    workspace: workspace.id,
    programme: programme.id,
    asOf: asOf.day,
    report: id,
  });
  return { report, returned: compareReturned(report.desk, paragraphs) };
};
