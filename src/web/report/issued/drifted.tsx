/**
 * Issued reports whose figures have changed since, or of which that is not known, briefly: each leads to its page.
 * Nothing stands there without.
 */
import { Link } from 'react-router';
import type { DriftedReport } from '#app/read/report/drifted-reports.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { printCountIn, printDayIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

export const driftedLines = (language: Language, drifted: readonly DriftedReport[]) =>
  drifted.map(({ issue: { report, symbol, issued }, figures }) => ({
    report,
    name: reportDeskWords[language].drifted(symbol, printDayIn(language, issued)),
    mark: figures === 'looking' ? ('no-data' as const) : ('late' as const),
    tells: driftTold(language, figures),
  }));

/** "3 số liệu nay khác", or that it is not known. */
export const driftTold = (language: Language, figures: DriftedReport['figures']): string => {
  const words = reportDeskWords[language];
  if (typeof figures === 'number') return words.driftedCount(printCountIn(language, figures));
  return figures === 'looking' ? words.driftLooking : words.driftFailed;
};

export const DriftedReports = ({ lines }: { readonly lines: ReturnType<typeof driftedLines> }) => {
  const words = useWords(reportDeskWords);
  const { page } = useLinks();
  if (lines.length === 0) return null;
  return (
    <TitledBlock title={words.driftedTitle}>
      <ul className="remark-list">
        {lines.map(({ report, name, mark, tells }) => (
          <li key={report}>
            <Link to={page('bao-cao/da-ban-hanh', { ky: report })}>{name}</Link>{' '}
            <StateTag mark={mark}>{tells}</StateTag>
          </li>
        ))}
      </ul>
    </TitledBlock>
  );
};
