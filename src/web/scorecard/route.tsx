/** The scorecards of a programme's agencies, each criterion beside the figure that proves it. */
import { Link } from 'react-router';
import { scorecards } from '#core/query/scorecards.ts';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { newPath } from '#web/record/subjects.ts';
import { scorecardsPage } from '#web/scorecard/page.ts';
import { SCORECARDS_CSV_PATH, SCORECARDS_PATH } from '#web/scorecard/paths.ts';
import { Sheet } from '#web/scorecard/view.tsx';
import { scorecardWords } from '#words/ui/scorecards.ts';

export const loader = programmePage((given) => ({
  ...scorecardsPage(given, scorecards(given.opened)),
  head: `${scorecardWords[given.language].title} · ${given.opened.programme.short}`,
}));

export { meta } from '#web/frame/head.ts';

const Scorecards = ({ loaderData: { alone, sheets, turn } }: PageProps<typeof loader>) => {
  const words = useWords(scorecardWords);
  const { page } = useLinks();
  const { mayWrite = false } = useFrame();
  return (
    <>
      <h1 className={alone ? 'screen-only' : undefined}>{words.title}</h1>
      <p className="page-lead screen-only">{words.lead}</p>
      <p className="tools screen-only">
        {alone && <Link to={page(SCORECARDS_PATH)}>{words.all}</Link>}
        {mayWrite && <Link to={page(newPath('scorecard'))}>{words.add}</Link>}
        {sheets.length > 0 && (
          <a href={page(SCORECARDS_CSV_PATH)} download>
            {words.csv}
          </a>
        )}
      </p>
      {sheets.length === 0 && <p>{words.none}</p>}
      <TurnLinks turn={turn} />
      {sheets.map((sheet) => (
        <Sheet key={sheet.id} sheet={sheet} alone={alone} />
      ))}
    </>
  );
};
export default Scorecards;
