/** What one node is: kind, lead, deadline, target and how it is answered. */
import { Facts } from '#web/parts/facts.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { ProgressBar } from '#web/parts/progress-bar.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { Result, Verdict, Wanted } from '#web/objective/target.tsx';
import type { TargetCells } from '#web/objective/target-cells.ts';
import { useWords } from '#web/frame/frame.tsx';
import type { ObjectivePage } from '#web/objective/page.ts';
import { objectivesWords } from '#words/ui/objectives.ts';

export const ObjectiveFacts = ({ seen }: { readonly seen: ObjectivePage }) => {
  const words = useWords(objectivesWords);
  const { line } = seen;
  return (
    <Facts
      facts={[
        { name: words.kind, value: line.kind },
        { name: words.chair, value: line.lead ?? <StateTag mark="no-data">{words.noLead}</StateTag> },
        seen.supporting.length > 0 ? { name: words.supporting, value: seen.supporting.join(', ') } : undefined,
        seen.due === undefined
          ? undefined
          : {
              name: words.due,
              value:
                seen.late.printed === undefined ? (
                  seen.due
                ) : (
                  <>
                    {seen.due} <StateTag mark="late">{words.overdue}</StateTag>{' '}
                    {seen.isOfDay && <FigureCell cell={seen.late} />}
                  </>
                ),
            },
        seen.expected === undefined
          ? undefined
          : {
              name: words.expected,
              value: seen.moved
                ? `${seen.expected} (${words.movedBy(seen.moved.times, seen.moved.first)})`
                : seen.expected,
            },
        {
          name: words.progress,
          value: line.silent ? (
            <StateTag mark="no-data">{words.silent}</StateTag>
          ) : (
            <ProgressBar cell={line.progress} length={line.length} shorterOnly={line.target?.soFar !== undefined} />
          ),
        },
        line.target && { name: words.target, value: <Wanted target={line.target} /> },
        line.target && {
          name: words.result,
          value: (
            <>
              <Result target={line.target} /> <Verdict verdict={line.target.verdict} />
            </>
          ),
        },
        seen.gap && seen.relation && line.target?.verdict !== 'reached'
          ? { name: words.gapWords[seen.relation], value: <FigureCell cell={seen.gap} /> }
          : undefined,
        line.target && line.target.steps.length > 0
          ? { name: words.steps, value: <Steps steps={line.target.steps} /> }
          : undefined,
        { name: words.works, value: <FigureCell cell={line.works} /> },
        { name: words.completed, value: <FigureCell cell={line.completed} /> },
        seen.note === undefined ? undefined : { name: words.note, value: seen.note },
        { name: words.source, value: <SourceLine source={seen.source} /> },
      ]}
    />
  );
};

const Steps = ({ steps }: { readonly steps: TargetCells['steps'] }) => {
  const words = useWords(objectivesWords);
  return (
    <DataTable
      caption={words.steps}
      quiet
      rows={steps}
      rowKey={(step) => step.wanted.address}
      columns={[
        { key: 'by', title: words.step, heads: true, cell: (step) => step.by },
        { key: 'wanted', title: words.target, align: 'end', cell: (step) => <FigureCell cell={step.wanted} /> },
        {
          key: 'result',
          title: words.result,
          align: 'end',
          cell: (step) => (
            <>
              <FigureCell cell={step.result} absent="brief" />
              {step.period !== undefined && <span className="small soft"> ({step.period})</span>}
            </>
          ),
        },
        { key: 'verdict', title: words.verdict, cell: (step) => <Verdict verdict={step.verdict} /> },
      ]}
    />
  );
};
