/** Findings with what they rest on, and the tasks that answer them. */
import { Link } from 'react-router';
import { upperFirst } from '#core/text/letter-case.ts';
import { FigureCell } from '#web/parts/figure.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { LISTS } from '#web/oversight/lists.ts';
import type { FindingText, TaskText } from '#web/oversight/page.ts';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import type { Turned } from '#web/parts/turn-pages.ts';
import { oversightWords } from '#words/ui/oversight.ts';

interface RowLinkProps {
  readonly id: string;
  /** The list that the row stands in. */
  readonly list: string;
  readonly title?: string;
  readonly children: string;
}

/** To a row of another list of the page, whichever part of it is shown. */
const RowLink = ({ id, list, title, children }: RowLinkProps) => {
  const { here } = useLinks();
  return (
    <Link to={`${here({ [`trang-${list}`]: undefined, dong: id })}#${id}`} title={title}>
      {children}
    </Link>
  );
};

const Rests = ({ finding }: { readonly finding: FindingText }) => {
  const words = useWords(oversightWords);
  const { page } = useLinks();
  return (
    <>
      {finding.figures.length > 0 && (
        <p className="small">
          {words.rests}{' '}
          {finding.figures.map((one, index) => (
            <span key={one.cell.address}>
              {index > 0 && '; '}
              <MixedText>{one.name}</MixedText>: <FigureCell cell={one.cell} absent="brief" />
            </span>
          ))}
        </p>
      )}
      {finding.objectives.length > 0 && (
        <p className="small soft">
          {words.about}{' '}
          {finding.objectives.map((one, index) => (
            <span key={one.id}>
              {index > 0 && '; '}
              <Link to={page(one.path)}>
                <RecordText>{one.name}</RecordText>
              </Link>
            </span>
          ))}
        </p>
      )}
      <p className="small soft">
        {words.source}: <SourceLine source={finding.source} />
      </p>
    </>
  );
};

export const SimpleFindings = ({
  title,
  findings,
}: {
  readonly title: string;
  readonly findings: Turned<FindingText>;
}) => {
  const words = useWords(oversightWords);
  if (findings.rows.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <>
      <ol className="finding-list">
        {findings.rows.map((one) => (
          <li key={one.id} id={one.id}>
            <p>
              <RecordText>{`${one.statement}.`}</RecordText>
            </p>
            <Rests finding={one} />
          </li>
        ))}
      </ol>
      <TurnLinks turn={findings.turn} of={title} />
    </>
  );
};

export const Limits = ({ limits }: { readonly limits: Turned<FindingText> }) => {
  const words = useWords(oversightWords);
  if (limits.rows.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <>
      <ol className="finding-list finding-limits">
        {limits.rows.map((one) => (
          <li key={one.id} id={one.id}>
            <div className="finding-what">
              <p>
                <RecordText>{`${one.statement}.`}</RecordText>
              </p>
              <Rests finding={one} />
            </div>
            <dl className="finding-links">
              <div>
                <dt>{words.causes}</dt>
                <dd>
                  {one.causes.length === 0 ? (
                    <StateTag mark="no-data">{words.noCause}</StateTag>
                  ) : (
                    one.causes.map((cause) => (
                      <p key={cause.id}>
                        <RecordText>{`${cause.statement}.`}</RecordText>
                      </p>
                    ))
                  )}
                </dd>
              </div>
              <div>
                <dt>{words.answered}</dt>
                <dd>
                  {one.tasks.length === 0 ? (
                    <StateTag mark="stuck">{words.notAnswered}</StateTag>
                  ) : (
                    one.tasks.map((task, index) => (
                      <span key={task.id}>
                        {index > 0 && ', '}
                        <RowLink id={task.id} list={LISTS.tasks}>
                          {words.taskNumber(String(task.order))}
                        </RowLink>
                      </span>
                    ))
                  )}
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
      <TurnLinks turn={limits.turn} of={words.limits} />
    </>
  );
};

export const Tasks = ({ tasks }: { readonly tasks: Turned<TaskText> }) => {
  const words = useWords(oversightWords);
  const { page } = useLinks();
  return (
    <>
      <ol className="finding-list finding-limits">
        {tasks.rows.map((task) => (
          <li key={task.id} id={task.id}>
            <div className="finding-what">
              <ul>
                {task.statements.map((statement) => (
                  <li key={statement}>
                    <RecordText>{`${upperFirst(statement)}.`}</RecordText>
                  </li>
                ))}
              </ul>
              <p className="small soft">
                {words.source}: <SourceLine source={task.source} />
              </p>
            </div>
            <dl className="finding-links">
              <div>
                <dt>{words.who}</dt>
                <dd>
                  {task.who === undefined ? (
                    <StateTag mark="no-data">{words.noWho}</StateTag>
                  ) : (
                    <RecordText>{task.who}</RecordText>
                  )}
                </dd>
              </div>
              <div>
                <dt>{words.due}</dt>
                <dd>
                  {task.due ?? <StateTag mark="no-data">{words.noDue}</StateTag>}
                  {task.done !== undefined && ` (${words.done(task.done)})`}
                  {task.isLate && (
                    <>
                      {' '}
                      <StateTag mark="late">{words.overdue}</StateTag> {task.late && <FigureCell cell={task.late} />}
                    </>
                  )}
                </dd>
              </div>
              {task.aspects.map(({ name, text }) => (
                <div key={name}>
                  <dt>{upperFirst(name)}</dt>
                  <dd>
                    <RecordText>{text}</RecordText>
                  </dd>
                </div>
              ))}
              {task.external !== undefined && (
                <div>
                  <dt>{words.external}</dt>
                  <dd>{task.external}</dd>
                </div>
              )}
              {task.unclear.length > 0 && (
                <div>
                  <dt>{words.unclear}</dt>
                  <dd>
                    <StateTag mark="no-data">{task.unclear.join(', ')}</StateTag>
                  </dd>
                </div>
              )}
              {task.documents.length > 0 && (
                <div>
                  <dt>{words.documents}</dt>
                  <dd>
                    {task.documents.map((one, index) => (
                      <span key={one.id}>
                        {index > 0 && '; '}
                        <Link to={page(one.path)}>
                          <MixedText>{one.title}</MixedText>
                        </Link>
                      </span>
                    ))}
                  </dd>
                </div>
              )}
              {task.findings.length > 0 && (
                <div>
                  <dt>{words.answers}</dt>
                  <dd>
                    {task.findings.map((one, index) => (
                      <span key={one.id}>
                        {index > 0 && ', '}
                        <RowLink id={one.id} list={LISTS.limits} title={one.statement}>
                          {words.limitNumber(String(one.order))}
                        </RowLink>
                      </span>
                    ))}
                  </dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ol>
      <TurnLinks turn={tasks.turn} of={words.tasks} />
    </>
  );
};
