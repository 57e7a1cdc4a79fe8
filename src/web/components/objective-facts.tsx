/** What one node is: kind, lead, deadline, target and how it is answered. */
import type { ReactNode } from 'react';
import { Figure } from '#web/components/figure.tsx';
import { ProgressBar } from '#web/components/progress-bar.tsx';
import { SourceLine } from '#web/components/source-line.tsx';
import { StateTag } from '#web/components/state-tag.tsx';
import { useWords } from '#web/frame.tsx';
import type { ObjectivePage } from '#web/objective-page.ts';
import { objectivesWords } from '#words/ui/objectives.ts';

const ANSWER_MARKS = { reached: 'reached', short: 'ongoing', 'other-kind': 'stuck', 'no-result': 'no-data', 'no-value': 'neutral' } as const;

export const ObjectiveFacts = ({ seen }: { readonly seen: ObjectivePage }) => {
  const words = useWords(objectivesWords);
  const { line } = seen;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.kind, line.kind],
    [words.chair, line.lead ?? <StateTag mark="no-data">{words.noLead}</StateTag>],
    ...(seen.supporting.length > 0 ? [[words.supporting, seen.supporting.join(', ')] as const] : []),
    ...(seen.due === undefined ? [] : [[words.due, seen.due] as const]),
    [words.progress, line.silent ? <StateTag mark="no-data">{words.silent}</StateTag> : <ProgressBar cell={line.progress} length={line.length} />],
    ...(line.target ? [[words.target, <Figure cell={line.target.wanted} />] as const, [words.result, <Answer key="answer" target={line.target} />] as const] : []),
    ...(seen.gap ? [[words.gap, <Figure cell={seen.gap} />] as const] : []),
    [words.works, <Figure cell={line.works} />],
    [words.completed, <Figure cell={line.completed} />],
    ...(seen.note === undefined ? [] : [[words.note, seen.note] as const]),
    [words.source, <SourceLine source={seen.source} />],
  ];
  return (
    <dl className="facts">
      {rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
};

const Answer = ({ target }: { readonly target: NonNullable<ObjectivePage['line']['target']> }) => {
  const words = useWords(objectivesWords);
  return (
    <>
      <Figure cell={target.result} /> <StateTag mark={ANSWER_MARKS[target.answer]}>{words[target.answer]}</StateTag>
      {target.instead.map((other) => <div key={other.cell.address}>{words.instead(other.stage)} <Figure cell={other.cell} /></div>)}
    </>
  );
};
