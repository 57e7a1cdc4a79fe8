/** One node of the tree with everything that belongs to it. */
import { orRefuse } from '#app/refusal.ts';
import { Link } from 'react-router';
import { objectiveAnswer } from '#core/query/objectives.ts';
import { RecordLinks } from '#web/record/record-links.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { ObjectiveFacts } from '#web/objective/facts.tsx';
import { ObjectiveObstacles, ObjectiveStatements, ObjectiveWorks } from '#web/objective/view.tsx';
import { ObjectiveTable } from '#web/objective/list/view.tsx';
import { LinkList, PlainList, recordKey } from '#web/parts/plain-list.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { objectivePage } from '#web/objective/page.ts';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { objectivesWords } from '#words/ui/objectives.ts';

export const loader = programmePage((asked) =>
  objectivePage(asked, orRefuse(objectiveAnswer(asked.opened, asked.params['objective'] ?? ''))),
);

export const meta = ({ loaderData }: { readonly loaderData?: PageProps<typeof loader>['loaderData'] }) => [
  { title: loaderData ? `${loaderData.line.number}. ${loaderData.line.title} · Tiến Độ` : 'Tiến Độ' },
];

const Objective = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(objectivesWords);
  const { page } = useLinks();
  return (
    <>
      <Breadcrumb
        crumbs={[
          { title: words.title, to: page('nhiem-vu') },
          ...seen.above.map((one) => ({ title: one.title, to: page(one.path) })),
          { title: words.number(seen.line.number) },
        ]}
      />
      <h1>
        {seen.line.number}. <RecordText>{seen.fullTitle}</RecordText>
      </h1>
      <RecordLinks subject="objective" id={seen.line.id} facts={['funding', 'obstacle']} />
      <ObjectiveFacts seen={seen} />
      {seen.children.rows.length > 0 && (
        <TitledBlock title={words.children}>
          <ObjectiveTable caption={words.children} lines={seen.children} />
        </TitledBlock>
      )}
      <ObjectiveWorks works={seen.works} quiet={seen.children.rows.length > 0} />
      <ObjectiveObstacles obstacles={seen.obstacles} />
      <ObjectiveStatements statements={seen.statements} />
      <div className="columns">
        <TitledBlock title={words.basis}>
          {seen.documents.rows.length === 0 ? (
            <p className="soft">{words.basisNone}</p>
          ) : (
            <PlainList title={words.basis} items={seen.documents} keyOf={recordKey}>
              {(one) => (
                <>
                  <Link to={page(one.path)}>
                    <MixedText>{one.name}</MixedText>
                  </Link>
                  {one.subject !== undefined && (
                    <span className="soft">
                      {' '}
                      <RecordText>{one.subject}</RecordText>
                    </span>
                  )}
                </>
              )}
            </PlainList>
          )}
        </TitledBlock>
        {seen.measures.rows.length > 0 && (
          <TitledBlock title={words.measures}>
            <LinkList title={words.measures} items={seen.measures} />
          </TitledBlock>
        )}
        {seen.oversight.rows.length > 0 && (
          <TitledBlock title={words.oversight}>
            <PlainList title={words.oversight} items={seen.oversight} keyOf={recordKey}>
              {(one) => (
                <>
                  <RecordText>{one.by}</RecordText>: <RecordText>{one.topic}</RecordText>
                </>
              )}
            </PlainList>
          </TitledBlock>
        )}
        {seen.findings.rows.length > 0 && (
          <TitledBlock title={words.findings}>
            <PlainList title={words.findings} items={seen.findings} keyOf={recordKey}>
              {(one) => <RecordText>{`${one.statement}.`}</RecordText>}
            </PlainList>
          </TitledBlock>
        )}
      </div>
    </>
  );
};
export default Objective;
