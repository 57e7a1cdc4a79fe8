/** What is asked of a report: a draft as it stands, an issued one as it was issued, whatever has been written since. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { ReportRequest } from '#app/read/report/prepare.ts';
import { asReadersOf } from '#app/read/report/readers.ts';
import { chosenReport } from '#core/subjects/report/choose.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface ReportQuestion {
  /** To write it as the journal stood then, be it issued or not. */
  readonly atSequence?: number | undefined;
  /** Absent: that of the period in which the day lies. */
  readonly report?: string | undefined;
}

export interface AskedReport {
  /** As those see for whom an issued report is. */
  readonly app: Application;
  readonly request: ReportRequest;
  /** The report that is meant; absent: the programme has none, or none of that name. */
  readonly chosen?: Stored<'report'>;
  /** Absent: a draft, or another state of the journal is asked for than the one that was issued. */
  readonly issue?: Stored<'issue'>;
}

export const askedOfReport = async (
  app: Application,
  { view, workspace, programme, asOf }: OpenedProgramme,
  { atSequence, report }: ReportQuestion,
): Promise<AskedReport> => {
  const chosen = chosenReport(view, programme.id, report);
  const issue = atSequence === undefined && chosen ? view.find('issue', chosen.id) : undefined;
  const common = { workspace: workspace.id, programme: programme.id, ...(report !== undefined && { report }) };
  if (!chosen || !issue)
    return {
      app,
      ...(chosen && { chosen }),
      request: { ...common, asOf: asOf.day, ...(atSequence !== undefined && { atSequence }) },
    };
  const { symbol, issued, signer } = issue;
  return {
    app: await asReadersOf(app, workspace.id, 'report', chosen.id),
    chosen,
    request: {
      ...common,
      report: chosen.id,
      asOf: issue.asOf,
      atSequence: issue.askedAt,
      // What was printed as recipients stands in its record, which is frozen since.
      as: { symbol, issued, signer, recipients: chosen.recipients },
    },
    issue,
  };
};
