/** What one node is: kind, lead, deadline, target and how it is answered. */
import { Facts } from '#web/parts/facts.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { ProgressBar } from '#web/parts/progress-bar.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { StateTag, TARGET_MARKS } from '#web/parts/state-tag.tsx';
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
        seen.due === undefined ? undefined : { name: words.due, value: seen.due },
        {
          name: words.progress,
          value: line.silent ? (
            <StateTag mark="no-data">{words.silent}</StateTag>
          ) : (
            <ProgressBar cell={line.progress} length={line.length} />
          ),
        },
        line.target && { name: words.target, value: <FigureCell cell={line.target.wanted} /> },
        line.target && { name: words.result, value: <Answer target={line.target} /> },
        seen.gap && { name: words.gap, value: <FigureCell cell={seen.gap} /> },
        { name: words.works, value: <FigureCell cell={line.works} /> },
        { name: words.completed, value: <FigureCell cell={line.completed} /> },
        seen.note === undefined ? undefined : { name: words.note, value: seen.note },
        { name: words.source, value: <SourceLine source={seen.source} /> },
      ]}
    />
  );
};

const Answer = ({ target }: { readonly target: NonNullable<ObjectivePage['line']['target']> }) => {
  const words = useWords(objectivesWords);
  return (
    <>
      <FigureCell cell={target.result} />{' '}
      <StateTag mark={TARGET_MARKS[target.verdict]}>{words[target.verdict]}</StateTag>
      {target.instead.map((other) => (
        <div key={other.cell.address}>
          {words.instead(other.stage)} <FigureCell cell={other.cell} />
        </div>
      ))}
    </>
  );
};
