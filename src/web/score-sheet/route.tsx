/** The score sheets of a programme's agencies, each criterion beside the figure that proves it. */
import { Link } from 'react-router';
import { scoreSheets } from '#core/query/score-sheets.ts';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { newPath } from '#web/record/subjects.ts';
import { scoreSheetsPage } from '#web/score-sheet/page.ts';
import { SCORE_SHEETS_CSV_PATH } from '#web/score-sheet/paths.ts';
import { Sheet } from '#web/score-sheet/view.tsx';
import { scoreSheetWords } from '#words/ui/score-sheets.ts';

export const loader = programmePage((given) => ({
  ...scoreSheetsPage(given, scoreSheets(given.opened)),
  head: `${scoreSheetWords[given.language].title} · ${given.opened.programme.short}`,
}));

export { meta } from '#web/frame/head.ts';

const ScoreSheets = ({ loaderData: { sheets, turn } }: PageProps<typeof loader>) => {
  const words = useWords(scoreSheetWords);
  const { page } = useLinks();
  const { mayWrite = false } = useFrame();
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <p className="tools">
        {mayWrite && <Link to={page(newPath('scorecard'))}>{words.add}</Link>}
        {sheets.length > 0 && (
          <a href={page(SCORE_SHEETS_CSV_PATH)} download>
            {words.csv}
          </a>
        )}
      </p>
      {sheets.length === 0 && <p>{words.none}</p>}
      <TurnLinks turn={turn} />
      {sheets.map((sheet) => (
        <Sheet key={sheet.id} sheet={sheet} />
      ))}
    </>
  );
};
export default ScoreSheets;
