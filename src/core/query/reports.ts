/** The reports of a programme as its register lists them. */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { reportsOf } from '#core/subjects/report/choose.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';

type ReportState = 'draft' | 'circulated' | 'issued' | 'corrected';

export interface ListedReport {
  readonly report: Stored<'report'>;
  readonly state: ReportState;
  readonly issue?: Stored<'issue'>;
  /** The issue that it puts right. */
  readonly corrects?: Stored<'issue'>;
  /** The issue that puts it right. */
  readonly correctedBy?: Stored<'issue'>;
  /** The last day on which opinions are waited for, while it has not passed. */
  readonly until?: Day;
}

/** Newest period first. `today`: opinions are waited for to the end of their day. */
export const listReports = ({ view, programme }: ProgrammeView, today: Day): readonly ListedReport[] => {
  const reports = reportsOf(view, programme.id);
  const issues = new Map(view.all('issue').map((one) => [one.report, one]));
  const correcting = new Map(
    reports.flatMap((one) => {
      const issue = issues.get(one.ref.id);
      return one.corrects !== undefined && issue ? [[one.corrects, issue] as const] : [];
    }),
  );
  return reports.toReversed().map((report): ListedReport => {
    const issue = issues.get(report.ref.id);
    const corrects = report.corrects === undefined ? undefined : issues.get(report.corrects);
    const correctedBy = correcting.get(report.ref.id);
    const until = issue ? undefined : waitsUntil(view.all('circulation'), report.ref.id, today);
    const state = issue ? (correctedBy ? 'corrected' : 'issued') : until === undefined ? 'draft' : 'circulated';
    return {
      report,
      state,
      ...(issue && { issue }),
      ...(corrects && { corrects }),
      ...(issue && correctedBy && { correctedBy }),
      ...(until !== undefined && { until }),
    };
  });
};

const waitsUntil = (all: readonly Stored<'circulation'>[], report: string, today: Day): Day | undefined =>
  all
    .filter((one) => one.report === report && one.sent <= today && one.due >= today)
    .map(({ due }) => due)
    .toSorted()
    .at(-1);

/** What was said to a draft, in the order of circulations and days; and to whom each went. */
export const opinionsOn = (
  { view }: ProgrammeView,
  report: string,
): readonly { readonly circulation: Stored<'circulation'>; readonly opinions: readonly Stored<'opinion'>[] }[] =>
  view
    .all('circulation')
    .filter((one) => one.report === report)
    .toSorted((a, b) => a.sent.localeCompare(b.sent))
    .map((circulation) => ({
      circulation,
      opinions: view
        .all('opinion')
        .filter((one) => one.circulation === circulation.ref.id)
        .toSorted((a, b) => a.given.localeCompare(b.given)),
    }));
