/** What needs somebody today: late works, obstacles, targets without an answer. */
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { Result, Verdict, Wanted } from '#web/objective/target.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { OverviewPage } from '#web/overview/page.ts';
import { overviewWords } from '#words/ui/overview.ts';

export const Attention = ({ late, stuck }: Pick<OverviewPage, 'late' | 'stuck'>) => {
  const words = useWords(overviewWords);
  const { page } = useLinks();
  return (
    <TitledBlock title={words.attention} lead={words.attentionLead}>
      {late.rows.length === 0 ? (
        <p>
          <StateTag mark="reached">{words.lateNone}</StateTag>{' '}
          <span className="small soft">
            {words.lateUnknown}{' '}
            <Link to={page('cong-trinh', { 'can-xu-ly': 'thieu-ngay' })}>{words.lateUnknownLink}</Link>
          </span>
        </p>
      ) : (
        <LateTable late={late} />
      )}
      {stuck.rows.length === 0 ? (
        <p>
          <StateTag mark="reached">{words.stuckNone}</StateTag>
        </p>
      ) : (
        <StuckTable stuck={stuck} />
      )}
    </TitledBlock>
  );
};

const LateTable = ({ late }: Pick<OverviewPage, 'late'>) => {
  const words = useWords(overviewWords);
  const { page } = useLinks();
  return (
    <DataTable
      caption={words.lateTitle}
      rows={late.rows}
      turn={late.turn}
      rowKey={(line) => line.id}
      columns={[
        {
          key: 'work',
          title: words.work,
          heads: true,
          cell: (line) => (
            <>
              <StateTag mark="late">{words.late.toLowerCase()}</StateTag>{' '}
              <Link to={page(line.path)}>
                <RecordText>{line.name}</RecordText>
              </Link>
            </>
          ),
        },
        {
          key: 'finish',
          title: words.expected,
          align: 'end',
          cell: (line) => <FigureCell cell={line.finish} absent="brief" />,
        },
        {
          key: 'late',
          title: words.daysLate,
          align: 'end',
          cell: (line) => <FigureCell cell={line.late} absent="brief" />,
        },
      ]}
    />
  );
};

const StuckTable = ({ stuck }: Pick<OverviewPage, 'stuck'>) => {
  const words = useWords(overviewWords);
  const { page } = useLinks();
  return (
    <DataTable
      caption={words.stuckTitle}
      rows={stuck.rows}
      turn={stuck.turn}
      rowKey={(line) => line.id}
      columns={[
        {
          key: 'work',
          title: words.work,
          heads: true,
          cell: (line) => (
            <Link to={page(line.path)}>
              <RecordText>{line.name}</RecordText>
            </Link>
          ),
        },
        {
          key: 'obstacle',
          title: words.obstacle,
          cell: (line) => (
            <>
              <StateTag mark="stuck">{line.kind}</StateTag>
              <div>
                <RecordText>{line.statement}</RecordText>
              </div>
              {line.next !== undefined && (
                <div className="soft small">
                  {words.nextStep}: <RecordText>{line.next}</RecordText>
                </div>
              )}
            </>
          ),
        },
        {
          key: 'owner',
          title: words.owner,
          cell: (line) => line.owner ?? <StateTag mark="no-data">{words.ownerUnknown}</StateTag>,
        },
        {
          key: 'age',
          title: words.age,
          align: 'end',
          cell: (line) => <FigureCell cell={line.age} absent="brief" absentWord={words.ageUnknown} />,
        },
      ]}
    />
  );
};

export const Targets = ({ lines }: { readonly lines: OverviewPage['targets'] }) => {
  const words = useWords(overviewWords);
  const { page } = useLinks();
  return (
    <TitledBlock title={words.targets} lead={words.targetsLead}>
      {lines.rows.length === 0 ? (
        <p className="soft">{words.targetsNone}</p>
      ) : (
        <DataTable
          caption={words.targets}
          quiet
          rows={lines.rows}
          turn={lines.turn}
          rowKey={(line) => line.id}
          columns={[
            {
              key: 'target',
              title: words.target,
              heads: true,
              cell: (line) => (
                <Link to={page(line.path)}>
                  {line.number}. <RecordText>{line.title}</RecordText>
                </Link>
              ),
            },
            {
              key: 'wanted',
              title: words.wanted,
              align: 'end',
              cell: (line) => <Wanted target={line.target} brief />,
            },
            {
              key: 'result',
              title: words.result,
              align: 'end',
              cell: (line) => <Result target={line.target} />,
            },
            { key: 'answer', title: words.answer, cell: (line) => <Verdict verdict={line.target.verdict} /> },
          ]}
        />
      )}
    </TitledBlock>
  );
};
