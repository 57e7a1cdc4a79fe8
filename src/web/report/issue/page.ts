/** What is open before a report is issued, and what the form begins with. */
import { reportTitle } from '#core/subjects/report/title.ts';
import type { PreparedReport } from '#app/read/report/prepare.ts';
import type { DraftRemarks } from '#app/read/review/draft-remarks.ts';
import { MOST_TOLD } from '#app/write/issue-report.ts';
import type { Collection } from '#core/collecting/collections.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import { listReports, opinionsOn } from '#core/query/reports.ts';
import { groundIn } from '#core/rules/ground.ts';
import { proposedSymbol } from '#core/rules/report-number.ts';
import type { Day } from '#core/value/day.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { agencyOptions } from '#web/report/agencies.ts';
import { cameInLines } from '#web/report/came-in.ts';
import { blockAnchor } from '#web/report/desk/anchor.ts';
import { remarkLine } from '#web/report/desk/page.ts';
import { ISSUED_QUERY, OPINIONS_ANCHOR, REMARKS_ANCHOR } from '#web/report/desk/remark-query.ts';
import { printCountIn, printDayIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

/** What is open, and where on the desk it is worked on; without a place it is told only. */
interface OpenLine {
  readonly text: string;
  readonly onDesk?: OnDesk;
}

interface OnDesk {
  readonly at?: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** The first of some blocks, on its page of the desk. */
const atBlock = ([first]: readonly DeskBlock[]): OnDesk =>
  first ? { at: blockAnchor(first.id), query: { dong: first.id } } : {};

export const issuePage = (
  { language, opened }: PageContext,
  report: PreparedReport,
  { open: openRemarks, hold }: DraftRemarks,
  today: Day,
  collections: readonly Collection[],
) => {
  const { template, desk, orphans } = report;
  const { id } = template;
  const words = reportDeskWords[language];
  const weighty = openRemarks.filter(({ severity }) => severity !== 'info').length;
  const stale = desk.filter(({ moved }) => moved.length > 0);
  const unknown = desk.filter((one) => one.unknown.length > 0);
  const unanswered = opinionsOn(opened, id)
    .flatMap(({ opinions }) => opinions)
    .filter(({ answer }) => answer === undefined).length;
  const line = (count: number, tell: (count: string) => string, onDesk: OnDesk): readonly OpenLine[] =>
    count > 0 ? [{ text: tell(printCountIn(language, count)), onDesk }] : [];
  const until = listReports(opened, today).find((one) => one.report.ref.id === id)?.until;
  const day = template.issued ?? today;
  const proposed = proposedSymbol(groundIn(opened.view), template, day);
  return {
    report: { id, title: reportTitle(template), version: opened.view.find('report', id)?.ref.version ?? 0 },
    issued: opened.view.find('issue', id)?.symbol,
    cameIn: template.period === undefined ? [] : cameInLines({ language, opened }, template.period, today, collections),
    open: [
      ...(report.view.facts.withheld ? [{ text: words.readersLack }] : []),
      ...line(weighty, words.openRemarks, { at: REMARKS_ANCHOR, query: { [ISSUED_QUERY]: report.lawOf } }),
      ...line(stale.length, words.openStale, atBlock(stale)),
      ...line(unknown.length, words.openUnknown, atBlock(unknown)),
      ...line(orphans.length, words.openOrphans, {}),
      ...line(unanswered, words.openOpinions, { at: OPINIONS_ANCHOR }),
      ...(until === undefined
        ? []
        : [{ text: words.openPending(printDayIn(language, until)), onDesk: { at: OPINIONS_ANCHOR } }]),
    ] as readonly OpenLine[],
    hold: heldPage(language, hold, report.lawOf),
    symbol: template.symbol ?? proposed ?? '',
    proposed,
    signer: template.signer,
    day,
    agencies: agencyOptions(opened.view),
  };
};

/** The remarks for which issuing on `day` waits: as many as a refusal names. */
export const heldPage = (language: Language, hold: DraftRemarks['hold'], day: Day) => ({
  day,
  rows: hold.slice(0, MOST_TOLD).map((one) => remarkLine(language, one)),
  more: Math.max(0, hold.length - MOST_TOLD),
});
export type HeldPage = ReturnType<typeof heldPage>;
