/** The register of reports as its page carries it. */
import type { DriftedReport } from '#app/read/report/drifted-reports.ts';
import { listReports, type ListedReport } from '#core/query/reports.ts';
import { reportTitle } from '#core/subjects/report/title.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import type { Day } from '#core/value/day.ts';
import { WORDS } from '#core/vocabulary/words.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { turnPages } from '#web/parts/turn-pages.ts';
import { driftTold } from '#web/report/issued/drifted.tsx';
import { printDayIn, printPeriodIn } from '#words/figure.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

/** `drifted`: of the newest issued ones those whose figures have changed since, or of which that is not known. */
export const registerPage = (context: PageContext, today: Day, drifted: readonly DriftedReport[]) => {
  const changed = new Map(drifted.map(({ issue, figures }) => [issue.report, figures]));
  const { rows, turn } = turnPages(context.url, listReports(context.opened, today), { size: 100 });
  return { reports: rows.map((one) => line(context, one, changed.get(one.report.ref.id))), ...(turn && { turn }) };
};

const line = (
  { language }: PageContext,
  { report, state, issue, corrects, correctedBy, until }: ListedReport,
  changed: DriftedReport['figures'] | undefined,
) => {
  const words = reportDeskWords[language];
  const side = language === 'vi' ? 0 : 1;
  return {
    id: report.ref.id,
    title: reportTitle(report),
    period: upperFirst(
      [
        report.kind && WORDS.reportKind[report.kind][side],
        report.period === undefined ? words.sinceStart : printPeriodIn(language, report.period),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    symbol: issue?.symbol ?? report.symbol,
    state,
    details: [
      issue && words.issuedOn(printDayIn(language, issue.issued)),
      until && words.until(printDayIn(language, until)),
      changed === undefined ? undefined : driftTold(language, changed),
    ].filter((one) => one !== undefined),
    /** What it puts right, and what puts it right. */
    others: [
      ...(corrects ? [{ report: corrects.report, text: words.corrects(corrects.symbol) }] : []),
      ...(correctedBy ? [{ report: correctedBy.report, text: words.correctedIn(correctedBy.symbol) }] : []),
    ],
    isIssued: issue !== undefined,
  };
};
export type RegisterLine = ReturnType<typeof line>;
