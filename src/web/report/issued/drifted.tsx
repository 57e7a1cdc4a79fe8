/** Issued reports whose figures have changed since, briefly: each leads to its page. Nothing stands there without. */
import { Link } from 'react-router';
import type { DriftedReport } from '#app/read/report/drifted-reports.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { printDayIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

export const driftedLines = (language: Language, drifted: readonly DriftedReport[]) =>
  drifted.map(({ issue: { report, symbol, issued }, figures }) => ({
    report,
    name: reportDeskWords[language].drifted(symbol, printDayIn(language, issued)),
    count: reportDeskWords[language].driftedCount(String(figures)),
  }));

export const DriftedReports = ({ lines }: { readonly lines: ReturnType<typeof driftedLines> }) => {
  const words = useWords(reportDeskWords);
  const { page } = useLinks();
  if (lines.length === 0) return null;
  return (
    <TitledBlock title={words.driftedTitle}>
      <ul className="remark-list">
        {lines.map(({ report, name, count }) => (
          <li key={report}>
            <Link to={page('bao-cao/da-ban-hanh', { ky: report })}>{name}</Link>{' '}
            <StateTag mark="late">{count}</StateTag>
          </li>
        ))}
      </ul>
    </TitledBlock>
  );
};
