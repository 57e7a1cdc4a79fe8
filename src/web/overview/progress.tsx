/** How far each objective has come, and on what nobody has reported. */
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { ProgressBar } from '#web/parts/progress-bar.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { OverviewPage } from '#web/overview/page.ts';
import { overviewWords } from '#words/ui/overview.ts';

export const Objectives = ({
  lines,
  leadership,
}: {
  readonly lines: OverviewPage['objectives'];
  readonly leadership: OverviewPage['leadership'];
}) => {
  const words = useWords(overviewWords);
  const { page } = useLinks();
  return (
    <TitledBlock title={words.objectives} lead={words.objectivesLead}>
      <DataTable
        caption={words.objectives}
        quiet
        rows={lines.rows}
        turn={lines.turn}
        rowKey={(line) => line.id}
        columns={[
          {
            key: 'objective',
            title: words.objective,
            heads: true,
            cell: (line) => (
              <span className={`depth-${line.depth}`}>
                <span className="number">{line.number}</span>{' '}
                <Link to={page(line.path)}>
                  <RecordText>{line.title}</RecordText>
                </Link>
              </span>
            ),
          },
          {
            key: 'progress',
            title: words.progress,
            cell: (line) => <ProgressBar cell={line.progress} length={line.length} shorterOnly={line.shorterOnly} />,
          },
          {
            key: 'works',
            title: words.worksShort,
            align: 'end',
            cell: (line) => <FigureCell cell={line.works} absent="brief" />,
          },
          {
            key: 'completed',
            title: words.completed,
            align: 'end',
            cell: (line) => <FigureCell cell={line.completed} absent="brief" />,
          },
        ]}
      />
      <p className="soft small after">
        <Link to={page('nhiem-vu')}>{words.leadership}</Link> <FigureCell cell={leadership} />
      </p>
    </TitledBlock>
  );
};

export const Silent = ({
  lines,
  began,
  isWeighed,
}: {
  readonly lines: OverviewPage['silent'];
  readonly began: string | undefined;
  /** Whether there is anything that could be silent. */
  readonly isWeighed: boolean;
}) => {
  const words = useWords(overviewWords);
  const { page } = useLinks();
  return (
    <TitledBlock title={words.silent} lead={words.silentLead}>
      {lines.rows.length === 0 ? (
        <p className={isWeighed ? undefined : 'soft'}>
          {isWeighed ? <StateTag mark="reached">{words.silentNone}</StateTag> : words.nothingYet}
        </p>
      ) : (
        <DataTable
          caption={words.silent}
          quiet
          rows={lines.rows}
          turn={lines.turn}
          rowKey={(line) => `${line.isWork}${line.id}`}
          columns={[
            {
              key: 'what',
              title: words.silentWhat,
              heads: true,
              cell: (line) => (
                <>
                  <Link to={page(line.path)}>
                    <RecordText>{line.name}</RecordText>
                  </Link>{' '}
                  <span className="soft small">({line.isWork ? words.workKind : words.taskKind})</span>
                </>
              ),
            },
            {
              key: 'who',
              title: words.silentWho,
              cell: (line) => line.lead ?? <StateTag mark="no-data">{words.noLead}</StateTag>,
            },
            {
              key: 'since',
              title: words.silentSince,
              cell: (line) => line.since ?? (began === undefined ? '–' : words.silentFrom(began)),
            },
          ]}
        />
      )}
    </TitledBlock>
  );
};
