/** What needs somebody today, and which targets are answered. */
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { Result, Verdict, Wanted } from '#web/objective/target.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import type { IconName } from '#web/parts/icon.tsx';
import type { AttentionRow } from '#web/overview/attention-row.ts';
import type { OverviewPage } from '#web/overview/page.ts';
import { obstacleWords } from '#words/ui/obstacles.ts';
import { overviewWords } from '#words/ui/overview.ts';

export const Attention = ({ attention, weighed }: Pick<OverviewPage, 'attention' | 'weighed'>) => {
  const words = useWords(overviewWords);
  return (
    <TitledBlock title={words.attention} lead={words.attentionLead}>
      {attention.rows.length > 0 && <AttentionTable attention={attention} />}
      <Weighed weighed={weighed} isQuiet={attention.rows.length === 0} />
    </TitledBlock>
  );
};

/** What was weighed, and what could not be: a tick stands only where something was. */
const Weighed = ({ weighed, isQuiet }: Pick<OverviewPage, 'weighed'> & { readonly isQuiet: boolean }) => {
  const words = useWords(overviewWords);
  const { page } = useLinks();
  const number = useNumber();
  if (weighed.isEmpty) return <p className="soft">{words.noWorks}</p>;
  return (
    <>
      {isQuiet && weighed.late && (
        <p>
          <StateTag mark="reached">{words.lateNone}</StateTag>
        </p>
      )}
      {isQuiet && weighed.stuck && (
        <p>
          <StateTag mark="reached">{words.stuckNone}</StateTag>
        </p>
      )}
      {weighed.undated > 0 && (
        <p className="small soft">
          {words.undated(number(weighed.undated), number(weighed.open))}{' '}
          <Link to={page('cong-trinh', { 'can-xu-ly': 'thieu-ngay' })}>{words.undatedLink}</Link>
        </p>
      )}
      {weighed.unsaid > 0 && <p className="small soft">{words.unsaid(number(weighed.unsaid))}</p>}
    </>
  );
};

const MARKS = {
  late: 'late',
  'next-step': 'late',
  answer: 'late',
  suspended: 'suspended',
  stuck: 'stuck',
} as const satisfies Readonly<Record<AttentionRow['causes'][number], IconName>>;

const AttentionTable = ({ attention }: Pick<OverviewPage, 'attention'>) => {
  const words = useWords(overviewWords);
  const told = useWords(obstacleWords);
  const { page } = useLinks();
  return (
    <DataTable
      caption={words.attention}
      quiet
      rows={attention.rows}
      turn={attention.turn}
      rowKey={(line) => line.id}
      columns={[
        {
          key: 'what',
          title: words.work,
          heads: true,
          cell: (line) => (
            <>
              <Link to={page(line.path)}>
                <RecordText>{line.name}</RecordText>
              </Link>
              {line.subject !== 'work' && <div className="small soft">{words.subjects[line.subject]}</div>}
            </>
          ),
        },
        {
          key: 'who',
          title: words.who,
          cell: (line) =>
            line.owner === undefined ? (
              <StateTag mark="no-data">{told.ownerUnknown}</StateTag>
            ) : (
              <RecordText>{line.owner}</RecordText>
            ),
        },
        { key: 'cause', title: words.cause, cell: (line) => <Causes line={line} /> },
        { key: 'money', title: words.money, align: 'end', cell: (line) => <Money line={line} /> },
        { key: 'obstacle', title: words.obstacle, cell: (line) => <Obstacles line={line} /> },
      ]}
    />
  );
};

const Causes = ({ line }: { readonly line: AttentionRow }) => {
  const words = useWords(overviewWords);
  return (
    <>
      {line.causes.map((cause) => (
        <div key={cause}>
          <StateTag mark={MARKS[cause]}>{words.causes[cause]}</StateTag>
        </div>
      ))}
      {line.due !== undefined && (
        <div className="small">
          {line.late ? (
            <>
              <FigureCell cell={line.late} absent="brief" /> <span className="soft">({words.dueOn(line.due)})</span>
            </>
          ) : (
            words.dueOn(line.due)
          )}
        </div>
      )}
    </>
  );
};

const Money = ({ line }: { readonly line: AttentionRow }) => {
  const words = useWords(overviewWords);
  if (line.money.length === 0) return null;
  return (
    <>
      {line.money.map(({ kind, cell }) => (
        <div key={kind} className="small">
          <span className="soft">{words.moneyKinds[kind]}</span> <FigureCell cell={cell} absent="brief" />
        </div>
      ))}
    </>
  );
};

const Obstacles = ({ line }: { readonly line: AttentionRow }) => {
  const words = useWords(overviewWords);
  const told = useWords(obstacleWords);
  if (line.obstacles.length === 0) return null;
  return (
    <>
      {line.obstacles.map((one) => (
        <div key={one.id}>
          <StateTag mark="stuck">{one.kind}</StateTag> <RecordText>{one.statement}</RecordText>{' '}
          <span className="small soft">
            {told.age.toLowerCase()}: <FigureCell cell={one.age} absent="brief" absentWord={told.ageUnknown} />;{' '}
            {told.owner.toLowerCase()}: <RecordText>{one.owner ?? told.ownerUnknown.toLowerCase()}</RecordText>
          </span>
          {one.next !== undefined && (
            <div className="small soft">
              {told.nextStep}: <RecordText>{one.next}</RecordText>
              {one.nextDue !== undefined && ` (${words.dueOn(one.nextDue)})`}
            </div>
          )}
        </div>
      ))}
    </>
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
