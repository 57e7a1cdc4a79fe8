/** Nodes of the tree side by side: who leads, what is to be reached, how far it is. */
import { Link } from 'react-router';
import { NotStated } from '#web/parts/absent.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { ProgressBar } from '#web/parts/progress-bar.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { Result, Verdict, Wanted } from '#web/objective/target.tsx';
import type { Turned } from '#web/parts/turn-pages.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { ObjectiveRow } from '#web/objective/page.ts';
import { objectivesWords } from '#words/ui/objectives.ts';

/** Tasks that have neither works nor targets: who does them, and what was reported. */
export const TaskTable = ({ caption, lines }: { readonly caption: string; readonly lines: Turned<ObjectiveRow> }) => {
  const words = useWords(objectivesWords);
  return (
    <DataTable
      caption={caption}
      quiet
      rows={lines.rows}
      turn={lines.turn}
      rowKey={(line) => line.id}
      columns={[
        {
          key: 'objective',
          title: words.objective,
          heads: true,
          cell: (line) => <Name line={{ ...line, lead: undefined }} />,
        },
        {
          key: 'lead',
          title: words.chair,
          cell: (line) =>
            line.lead === undefined ? <NotStated>{words.noLead}</NotStated> : <RecordText>{line.lead}</RecordText>,
        },
        {
          key: 'statement',
          title: words.statements,
          plain: true,
          cell: (line) =>
            line.statement === undefined ? (
              <StateTag mark="no-data">{words.silent}</StateTag>
            ) : (
              <RecordText>{line.statement}</RecordText>
            ),
        },
      ]}
    />
  );
};

export const ObjectiveTable = ({
  caption,
  lines,
}: {
  readonly caption: string;
  readonly lines: Turned<ObjectiveRow>;
}) => {
  const words = useWords(objectivesWords);
  return (
    <div className="objective-table">
      <DataTable
        caption={caption}
        quiet
        rows={lines.rows}
        turn={lines.turn}
        rowKey={(line) => line.id}
        columns={[
          { key: 'objective', title: words.objective, heads: true, cell: (line) => <Name line={line} /> },
          {
            key: 'target',
            title: words.target,
            align: 'end',
            cell: (line) => (line.target ? <Wanted target={line.target} brief /> : null),
          },
          {
            key: 'result',
            title: words.result,
            align: 'end',
            cell: (line) =>
              line.target ? (
                <>
                  <Result target={line.target} />
                  {line.target.wanted.printed !== undefined && (
                    <div className="small">
                      <Verdict verdict={line.target.verdict} />
                    </div>
                  )}
                </>
              ) : null,
          },
          {
            key: 'progress',
            title: words.progress,
            cell: (line) =>
              line.silent ? (
                <StateTag mark="no-data">{words.silent}</StateTag>
              ) : (
                <ProgressBar cell={line.progress} length={line.length} shorterOnly={line.target?.soFar !== undefined} />
              ),
          },
          {
            key: 'works',
            title: words.works,
            align: 'end',
            cell: (line) => <FigureCell cell={line.works} absent="brief" />,
          },
          {
            key: 'completed',
            title: words.completed,
            align: 'end',
            cell: (line) => <FigureCell cell={line.completed} absent="brief" />,
          },
          {
            key: 'stuck',
            title: words.stuck,
            align: 'end',
            cell: (line) => <FigureCell cell={line.stuck} absent="brief" />,
          },
        ]}
      />
    </div>
  );
};

const Name = ({ line }: { readonly line: ObjectiveRow }) => {
  const words = useWords(objectivesWords);
  const { page } = useLinks();
  return (
    <span className={`tree tree-${Math.min(3, line.depth)}`}>
      <span className="number">{line.number}</span>{' '}
      <Link to={page(line.path)}>
        <RecordText>{line.title}</RecordText>
      </Link>
      {line.lead !== undefined && (
        <span className="soft small tree-lead">
          {words.chair}: <RecordText>{line.lead}</RecordText>
        </span>
      )}
    </span>
  );
};
