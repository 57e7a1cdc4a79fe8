/** The tree of objectives as one table. */
import { objectivesAnswer } from '#core/query/objectives.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { ObjectiveTable, TaskTable } from '#web/objective/list/view.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { objectivesPage } from '#web/objective/list/page.ts';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { objectivesWords } from '#words/ui/objectives.ts';

export const loader = programmePage((given) => ({
  ...objectivesPage(given, objectivesAnswer(given.opened)),
  head: `${objectivesWords[given.language].title} · ${given.opened.programme.short}`,
}));

export { meta } from '#web/frame/head.ts';

const Objectives = ({ loaderData: { results, leadership, leads } }: PageProps<typeof loader>) => {
  const words = useWords(objectivesWords);
  const { page } = useLinks();
  const parts = [
    { title: words.results, Table: ObjectiveTable, lines: results },
    { title: words.leadership, Table: TaskTable, lines: leadership },
  ];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">
        {words.lead}
        {!leads && <> {words.noLeads}</>}
      </p>
      <p className="tools">
        <a href={page('nhiem-vu.csv')} download>
          {words.csv}
        </a>
      </p>
      {parts.map(
        ({ title, Table, lines: own }) =>
          own.rows.length > 0 && (
            <TitledBlock key={title} title={title}>
              <Table caption={title} lines={own} />
            </TitledBlock>
          ),
      )}
    </>
  );
};
export default Objectives;
