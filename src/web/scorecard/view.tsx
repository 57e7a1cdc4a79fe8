/** One scorecard: what it comes to, and its criteria. */
import { Link } from 'react-router';
import { useFrame, useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { Facts } from '#web/parts/facts.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import type { ScorecardsPage } from '#web/scorecard/page.ts';
import { PAPER, scorecardWords } from '#words/ui/scorecards.ts';

type SheetSeen = ScorecardsPage['sheets'][number];
type LineSeen = SheetSeen['lines'][number];

interface SheetProps {
  readonly sheet: SheetSeen;
  /** It is the only one on its page. */
  readonly alone: boolean;
}

export const Sheet = ({ sheet, alone }: SheetProps) => {
  const words = useWords(scorecardWords);
  const { page } = useLinks();
  const { mayWrite = false } = useFrame();
  return (
    <TitledBlock title={sheet.title}>
      <SheetHead head={sheet.head} />
      <Facts
        facts={[
          { name: words.agency, value: <RecordText>{sheet.agency}</RecordText> },
          { name: words.period, value: sheet.period },
          sheet.rules === undefined ? undefined : { name: words.rules, value: <RecordText>{sheet.rules}</RecordText> },
          { name: words.total, value: <Total sheet={sheet} /> },
          sheet.hasGrades
            ? {
                name: words.grade,
                value: sheet.grade ?? <StateTag mark="no-data">{words.gradeOpen}</StateTag>,
              }
            : undefined,
        ]}
      />
      <p className="tools screen-only">
        {alone ? (
          <span className="soft">{words.howToPrint}</span>
        ) : (
          <Link to={page(sheet.own)}>
            {words.toPrint}
            <span className="ds-sr-only">
              : <RecordText>{sheet.title}</RecordText>
            </span>
          </Link>
        )}
        <Link to={page(sheet.path)}>
          {words.record}
          <span className="ds-sr-only">
            : <RecordText>{sheet.title}</RecordText>
          </span>
        </Link>
        {mayWrite && <Link to={page(sheet.addLine)}>{words.addLine}</Link>}
      </p>
      {sheet.lines.length > 0 && <Criteria sheet={sheet} />}
      <Signatures />
    </TitledBlock>
  );
};

/** On paper alone, in the language of the paper: whose sheet it is. */
const SheetHead = ({ head }: { readonly head: SheetSeen['head'] }) => (
  <div className="paper-only sheet-head" lang="vi">
    <p>{head.agency}</p>
    {head.isParty ? (
      <p>{PAPER.party}</p>
    ) : (
      <p>
        {PAPER.state}
        <br />
        {PAPER.motto}
      </p>
    )}
  </div>
);

const Signatures = () => (
  <div className="paper-only sheet-signs" lang="vi">
    <p>{PAPER.maker}</p>
    <p>{PAPER.chief}</p>
  </div>
);

const Total = ({ sheet: { total, scale, range, missing } }: { readonly sheet: SheetSeen }) => {
  const words = useWords(scorecardWords);
  const number = useNumber();
  return (
    <>
      <FigureCell cell={total} />
      {scale && <div className="small soft">{words.scale(scale.applies, scale.most)}</div>}
      {range && (
        <div className="small">
          <StateTag mark="no-data">{words.missing(number(missing))}</StateTag> {words.range(range.least, range.best)}
        </div>
      )}
    </>
  );
};

const Criteria = ({ sheet }: { readonly sheet: SheetSeen }) => {
  const words = useWords(scorecardWords);
  const { page } = useLinks();
  return (
    <DataTable
      caption={sheet.title}
      quiet
      rows={sheet.lines}
      rowKey={(line) => line.id}
      columns={[
        { key: 'number', title: words.number, cell: (line) => line.code },
        {
          key: 'criterion',
          title: words.criterion,
          heads: true,
          cell: (line) => (
            <>
              <Link to={page(line.path)}>
                <RecordText>{line.title}</RecordText>
              </Link>
              {line.nature !== undefined && <div className="small soft">{line.nature}</div>}
              {line.excused !== undefined && (
                <div className="small soft">
                  <RecordText>{words.excused(line.excused)}</RecordText>
                </div>
              )}
            </>
          ),
        },
        { key: 'most', title: words.most, align: 'end', cell: (line) => line.most },
        { key: 'way', title: words.way, cell: (line) => <Way line={line} /> },
        { key: 'evidence', title: words.evidence, cell: (line) => <Evidence line={line} /> },
        {
          key: 'points',
          title: words.points,
          align: 'end',
          cell: (line) => <FigureCell cell={line.points} absent="brief" />,
        },
      ]}
    />
  );
};

const Way = ({ line: { way, goal, each } }: { readonly line: LineSeen }) => {
  const words = useWords(scorecardWords);
  return (
    <>
      {way}
      {goal !== undefined && <div className="small soft">{words.goal(goal)}</div>}
      {each !== undefined && <div className="small soft">{words.each(each)}</div>}
    </>
  );
};

const Evidence = ({ line: { evidence, needsEvidence, otherUnit, excused } }: { readonly line: LineSeen }) => {
  const words = useWords(scorecardWords);
  if (excused !== undefined) return null;
  return (
    <>
      {evidence && (
        <>
          <FigureCell cell={evidence.cell} /> <div className="small soft">{evidence.name}</div>
        </>
      )}
      {needsEvidence && <StateTag mark="no-data">{words.noEvidence}</StateTag>}
      {otherUnit && <StateTag mark="no-data">{words.otherUnit}</StateTag>}
    </>
  );
};
