/** Who looked at what, what was found, and which task answers it. */
import { Link } from 'react-router';
import { oversightAnswer } from '#core/query/oversight.ts';
import { may } from '#core/rights/rights.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { Limits, SimpleFindings, Tasks } from '#web/oversight/view.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { oversightPage, type OversightPage } from '#web/oversight/page.ts';
import { SCORECARDS_PATH } from '#web/scorecard/paths.ts';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { oversightWords } from '#words/ui/oversight.ts';

export const loader = programmePage((given) => ({
  ...oversightPage(given, oversightAnswer(given.opened)),
  mayExport: may(given.reader.caller, 'record:export', given.opened.workspace.id),
  head: `${oversightWords[given.language].title} · ${given.opened.programme.short}`,
}));

export { meta } from '#web/frame/head.ts';

const COUNTS = ['strengths', 'limits', 'causes', 'tasks'] as const;

const Oversight = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(oversightWords);
  const { page } = useLinks();
  const names = { strengths: words.strengths, limits: words.limit, causes: words.causes, tasks: words.tasks };
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <p className="tools">
        <a href={page('giam-sat.csv')} download>
          {words.csv}
        </a>
        <Link to={page(SCORECARDS_PATH)}>{words.scorecards}</Link>
        {seen.tasks.rows.length > 0 && (
          <a href={page('nhiem-vu-6-ro.csv')} download>
            {words.tasksCsv}
          </a>
        )}
        {seen.mayExport && seen.tasks.rows.length > 0 && (
          <a href={page('nhiem-vu-theo-nguoi.csv')} download>
            {words.personTasksCsv}
          </a>
        )}
      </p>
      <dl className="counts">
        {COUNTS.map((key) => (
          <div key={key}>
            <dt>{names[key]}</dt>
            <dd>
              <FigureCell cell={seen.counts[key]} size="large" />
            </dd>
          </div>
        ))}
      </dl>
      <TitledBlock title={words.limits} lead={words.limitsLead}>
        <Limits limits={seen.limits} />
      </TitledBlock>
      <TitledBlock title={words.tasks}>
        {seen.tasks.rows.length === 0 ? <p className="soft">{words.tasksNone}</p> : <Tasks tasks={seen.tasks} />}
      </TitledBlock>
      <TitledBlock title={words.strengths}>
        <SimpleFindings title={words.strengths} findings={seen.strengths} />
      </TitledBlock>
      {seen.looseCauses.rows.length > 0 && (
        <TitledBlock title={words.looseCauses}>
          <SimpleFindings title={words.looseCauses} findings={seen.looseCauses} />
        </TitledBlock>
      )}
      <TitledBlock title={words.recommendations}>
        {seen.recommendations.rows.length === 0 ? (
          <p className="soft">{words.recommendationsNone}</p>
        ) : (
          <SimpleFindings title={words.recommendations} findings={seen.recommendations} />
        )}
      </TitledBlock>
      <TitledBlock title={words.visits}>
        {seen.visits.length === 0 && <p className="soft">{words.visitsNone}</p>}
        {seen.visits.map((group) => (
          <Visits key={group.kind} group={group} />
        ))}
      </TitledBlock>
    </>
  );
};
export default Oversight;

const Visits = ({ group }: { readonly group: OversightPage['visits'][number] }) => {
  const words = useWords(oversightWords);
  const { page } = useLinks();
  return (
    <section className="visits">
      <h3>
        {group.name}: <FigureCell cell={group.count} />
      </h3>
      <DataTable
        caption={group.name}
        quiet
        rows={group.visits.rows}
        turn={group.visits.turn}
        rowKey={(one) => one.id}
        columns={[
          { key: 'topic', title: words.topic, heads: true, cell: (one) => one.topic },
          { key: 'by', title: words.by, cell: (one) => one.by },
          {
            key: 'since',
            title: words.since,
            cell: (one) => one.since ?? <StateTag mark="no-data">{words.noDate}</StateTag>,
          },
          {
            key: 'outcome',
            title: words.outcome,
            cell: (one) => (
              <>
                {one.outcome ?? <StateTag mark="no-data">{words.noOutcome}</StateTag>}
                {one.answerDue !== undefined && <div className="small soft">{words.answerDue(one.answerDue)}</div>}
                {one.answered !== undefined && <div className="small soft">{words.answeredOn(one.answered)}</div>}
                {one.isLate && (
                  <div className="small">
                    <StateTag mark="late">{words.overdue}</StateTag> {one.late && <FigureCell cell={one.late} />}
                  </div>
                )}
              </>
            ),
          },
          {
            key: 'objective',
            title: words.objective,
            cell: (one) =>
              one.objective && (
                <Link to={page(one.objective.path)}>
                  <RecordText>{one.objective.name}</RecordText>
                </Link>
              ),
          },
          { key: 'source', title: words.source, cell: (one) => <SourceLine source={one.source} /> },
        ]}
      />
    </section>
  );
};
