/** The legal steps of a work and what holds it. */
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { NextStep, useOwnerAndAge } from '#web/parts/obstacle.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { StepLine } from '#web/parts/step-line.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { WorkPage } from '#web/work/page.ts';
import { worksWords } from '#words/ui/works.ts';

export const WorkSteps = ({ seen: { steps, procedure } }: { readonly seen: WorkPage }) => {
  const words = useWords(worksWords);
  const { page } = useLinks();
  if (steps.length === 0)
    return (
      <TitledBlock title={words.steps}>
        <p className="soft">{words.stepsNone}</p>
      </TitledBlock>
    );
  return (
    <TitledBlock title={words.steps} lead={procedure ? words.stepsOf(procedure.title) : words.stepsNoProcedure}>
      {procedure && !procedure.sure && (
        <p>
          <StateTag mark="estimate">{words.stepsUnsure}</StateTag>
        </p>
      )}
      <StepLine
        label={words.steps}
        steps={steps.map((step) => ({
          key: step.key,
          name: step.name,
          state: step.state,
          stateName: step.stateName,
          ...(step.date !== undefined && { date: <FigureCell cell={step.date} /> }),
          ...(step.limit !== undefined && { limit: step.limit }),
          ...(step.limitSource !== undefined && { limitSource: step.limitSource }),
          ...(step.decision && {
            decision: (
              <Link to={page(step.decision.path)}>
                <RecordText>{step.decision.name}</RecordText>
              </Link>
            ),
          }),
          ...(step.statement !== undefined && { note: step.statement }),
        }))}
      />
    </TitledBlock>
  );
};

export const WorkObstacles = ({ obstacles }: { readonly obstacles: WorkPage['obstacles'] }) => {
  const words = useWords(worksWords);
  const ownerAndAge = useOwnerAndAge<WorkPage['obstacles']['rows'][number]>();
  if (obstacles.rows.length === 0)
    return (
      <TitledBlock title={words.obstacles}>
        <p className="soft">{words.obstaclesNone}</p>
      </TitledBlock>
    );
  return (
    <TitledBlock title={words.obstacles}>
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
                <StateTag mark={one.open ? 'stuck' : 'reached'}>
                  {one.lifted === undefined ? one.kind : words.lifted(one.lifted)}
                </StateTag>{' '}
                <RecordText>{one.statement}</RecordText>
                <NextStep step={one.next} />
              </>
            ),
          },
          ...ownerAndAge,
          { key: 'source', title: words.source, cell: (one) => <SourceLine source={one.source} /> },
        ]}
      />
    </TitledBlock>
  );
};
