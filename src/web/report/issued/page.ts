/** An issued report as its page carries it: files, what has changed since, who has received it. */
import { reportTitle } from '#core/subjects/report/title.ts';
import type { DriftedBy } from '#app/read/report/issued.ts';
import { formatAddress } from '#core/address/address.ts';
import { shortNameOf } from '#core/subjects/agency/short-name.ts';
import { openFindings } from '#core/subjects/finding/open.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { WORDS } from '#core/vocabulary/words.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { turnPages } from '#web/parts/turn-pages.ts';
import { agencyOptions } from '#web/report/agencies.ts';
import { nameFigure } from '#words/figure-name.ts';
import { printDayIn, printInstantIn } from '#words/figure.ts';
import { printBytes } from '#words/bytes.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

const DRIFTED = 50;

/** `found`: what has changed, or why that is not known. */
export const issuedPage = (
  context: PageContext,
  issue: Stored<'issue'>,
  found: readonly DriftedBy[] | 'no-files' | 'failed',
) => {
  const { language, opened, url } = context;
  const words = reportDeskWords[language];
  const side = language === 'vi' ? 0 : 1;
  const drift = typeof found === 'string' ? [] : found;
  const { rows, turn } = turnPages(url, drift, { size: DRIFTED });
  const corrections = opened.view.all('report').filter((one) => one.corrects === issue.report);
  const report = opened.view.find('report', issue.report);
  const corrected = report?.corrects === undefined ? undefined : opened.view.find('issue', report.corrects);
  return {
    id: issue.report,
    symbol: issue.symbol,
    title: words.issuedTitle(issue.symbol),
    subject: report ? reportTitle(report) : '',
    lead: words.issuedLead(printDayIn(language, issue.issued), issue.signer),
    by: words.issuedBy(issue.issuedBy, printInstantIn(language, issue.issuedAt)),
    from: words.from(printDayIn(language, issue.asOf), String(issue.askedAt)),
    asOf: issue.asOf,
    files: issue.files.map(({ format, sha256, bytes }) => ({
      format,
      name: WORDS.fileFormat[format][side],
      sha256,
      size: printBytes(language, bytes),
    })),
    drift: {
      rows: rows.map((one) => ({
        address: formatAddress(one.address),
        name: nameFigure(language, opened.view, one.address),
        printed: one.printed,
        now: one.now,
        difference: one.by,
        by: one.entries.map(({ actor, at }) => `${actor}, ${printInstantIn(language, at)}`),
      })),
      total: drift.length,
      ...(found === 'failed' && { unknown: words.driftNotLooked }),
      ...(found === 'no-files' && { unknown: words.driftNoFiles }),
      ...(turn && { turn }),
    },
    corrected: corrected && { id: corrected.report, text: upperFirst(words.corrects(corrected.symbol)) },
    corrections: corrections.map((one) => ({ id: one.ref.id, subject: reportTitle(one) })),
    agencies: agencyOptions(opened.view),
    open: openFindings(opened.view, opened.programme.id).length,
    recipients: issue.agencies.map((id) => recipient(context, issue, id)),
  };
};

const recipient = ({ language, opened }: PageContext, issue: Stored<'issue'>, id: string) => {
  const receipt = opened.view.all('receipt').find((one) => one.issue === issue.ref.id && one.agency === id);
  return {
    id,
    name: shortNameOf(opened.view, id),
    received: receipt && reportDeskWords[language].received(printDayIn(language, receipt.received), receipt.by),
  };
};
