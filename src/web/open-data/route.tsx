/** Open data: what anybody may take, on which terms, and since when it stands so. */
import { readCatalogue } from '#app/read/catalogue.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { openDataOf } from '#web/open-data/page.ts';
import { OpenDataSet } from '#web/open-data/view.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { turnTo } from '#web/parts/turn-pages.ts';
import { openDataWords } from '#words/ui/open-data.ts';

const PROGRAMMES = 50;

export const loader = page(async ({ app, url, language }) => {
  let turn: ReturnType<typeof turnTo> | undefined;
  const { items } = await readCatalogue(app, undefined, (total) => (turn = turnTo(url, total, { size: PROGRAMMES })));
  return {
    head: openDataWords[language].title,
    sets: items.map((one) => openDataOf(language, one)),
    ...(turn?.turn && { turn: turn.turn }),
  };
});

export { meta } from '#web/frame/head.ts';

const OpenDataPage = ({ loaderData: { sets, turn } }: PageProps<typeof loader>) => {
  const words = useWords(openDataWords);
  return (
    <Shell>
      <h1>{words.title}</h1>
      <p className="page-lead">{sets.length === 0 ? words.none : words.lead}</p>
      <TurnLinks turn={turn} />
      {sets.map((set) => (
        <OpenDataSet key={set.path} set={set} />
      ))}
      <TurnLinks turn={turn} />
      <TitledBlock title={words.machines} lead={words.machinesLead}>
        <ul className="record-list">
          <li>
            <a href="/api/v1/catalogue">{words.catalogue}</a>
          </li>
          <li>
            <a href="/api/v1/openapi.json">{words.api}</a>
          </li>
        </ul>
      </TitledBlock>
    </Shell>
  );
};
export default OpenDataPage;
