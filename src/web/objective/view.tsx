/** Works, obstacles and statements of one node. */
import { Link } from 'react-router';
import { upperFirst } from '#core/text/letter-case.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { NextStep, useOwnerAndAge } from '#web/parts/obstacle.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { SaidBy } from '#web/parts/source-line.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { StateTag, WorkStatusTag } from '#web/parts/state-tag.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { ObjectivePage } from '#web/objective/page.ts';
import { objectivesWords } from '#words/ui/objectives.ts';

/** `quiet`: says nothing where there are none, for the works stand below. */
export const ObjectiveWorks = ({
  works,
  quiet,
}: {
  readonly works: ObjectivePage['works'];
  readonly quiet: boolean;
}) => {
  const words = useWords(objectivesWords);
  const { page } = useLinks();
  if (works.rows.length === 0)
    return quiet ? null : (
      <TitledBlock title={words.worksTitle}>
        <p className="soft">{words.worksNone}</p>
      </TitledBlock>
    );
  return (
    <TitledBlock title={words.worksTitle}>
      <DataTable
        caption={words.worksTitle}
        quiet
        rows={works.rows}
        turn={works.turn}
        rowKey={(work) => work.id}
        columns={[
          {
            key: 'work',
            title: words.work,
            heads: true,
            cell: (work) => (
              <Link to={page(work.path)}>
                <RecordText>{work.name}</RecordText>
              </Link>
            ),
          },
          { key: 'kind', title: words.kind, cell: (work) => work.kind },
          { key: 'status', title: words.status, cell: (work) => <WorkStatusTag status={work.status} /> },
          { key: 'statement', title: words.statement, cell: (work) => work.statement ?? '–' },
        ]}
      />
    </TitledBlock>
  );
};

export const ObjectiveObstacles = ({ obstacles }: { readonly obstacles: ObjectivePage['obstacles'] }) => {
  const words = useWords(objectivesWords);
  const ownerAndAge = useOwnerAndAge<ObjectivePage['obstacles']['rows'][number]>();
  const { page } = useLinks();
  return (
    <TitledBlock title={words.obstacles}>
      {obstacles.rows.length === 0 ? (
        <p className="soft">{words.obstaclesNone}</p>
      ) : (
        <DataTable
          caption={words.obstacles}
          quiet
          rows={obstacles.rows}
          turn={obstacles.turn}
          rowKey={(one) => one.id}
          columns={[
            {
              key: 'obstacle',
              title: words.obstacle,
              heads: true,
              cell: (one) => (
                <>
                  <StateTag mark="stuck">{one.kind}</StateTag> <RecordText>{one.statement}</RecordText>
                  {one.about && (
                    <div className="small soft">
                      <Link to={page(one.about.path)}>
                        <RecordText>{one.about.name}</RecordText>
                      </Link>
                    </div>
                  )}
                  <NextStep step={one.next} />
                </>
              ),
            },
            ...ownerAndAge,
          ]}
        />
      )}
    </TitledBlock>
  );
};

export const ObjectiveStatements = ({ statements }: { readonly statements: ObjectivePage['statements'] }) => {
  const words = useWords(objectivesWords);
  return (
    <TitledBlock title={words.statements}>
      {statements.rows.length === 0 ? (
        <p className="soft">{words.statementsNone}</p>
      ) : (
        <ul className="statements">
          {statements.rows.map((one) => (
            <li key={one.id}>
              <p>
                <RecordText>{`${upperFirst(one.text)}.`}</RecordText>
              </p>
              <SaidBy agency={one.agency} source={one.source} />
            </li>
          ))}
        </ul>
      )}
      <TurnLinks turn={statements.turn} of={words.statements} />
    </TitledBlock>
  );
};
