/** What has been issued for a scenario, and the form that issues it. */
import { Form } from 'react-router';
import { CommandFields } from '#web/forms/command-fields.tsx';
import { Author } from '#web/city/parts.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { IssueLine } from '#web/city/issue/page.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

const STATE_MARKS = { same: 'reached', changed: 'late', other: 'late' } as const;

export const IssuedState = ({ issued }: Pick<IssueLine, 'issued'>) => {
  const words = useWords(urbanWords);
  if (!issued) return <span className="soft">{words.issue.none}</span>;
  return (
    <>
      <StateTag mark={STATE_MARKS[issued.state]}>{words.issue.state[issued.state]}</StateTag>
      <div className="small">
        {[words.pathStatus[issued.status], issued.cost, issued.points].filter(Boolean).join(' · ')}
      </div>
      <div className="small soft">
        <RecordText>{issued.by}</RecordText>
      </div>
      <div className="small soft">{issued.asOf}</div>
      <div className="small soft">{issued.spent}</div>
    </>
  );
};

interface IssueFormProps {
  readonly line: IssueLine;
  readonly base: string;
}

export const IssueForm = ({ line, base }: IssueFormProps) => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  const does = line.issued ? words.issue.again : words.issue.button;
  const name = `${does}: ${line.name}`;
  return (
    <Form className="save-form" method="post" action={page('do-thi/ban-hanh')} reloadDocument aria-label={name}>
      <CommandFields base={base} form={`issue-path ${line.id}`} />
      <input type="hidden" name="kich-ban" value={line.id} />
      <label>
        {words.issue.nodes} <span className="soft">({words.issue.nodesHint})</span>
        <input
          className="ds-input"
          data-size="sm"
          name="so-bai"
          inputMode="numeric"
          defaultValue="20000"
          maxLength={9}
        />
      </label>
      <Author value={undefined} />
      <div>
        <button className="ds-button" data-variant="secondary" data-size="sm" type="submit" aria-label={name}>
          {does}
        </button>
      </div>
    </Form>
  );
};

/** On the page of a path: the kept scenarios that ask what the page asks. */
export const IssueBlock = ({
  lines,
  base,
  writable,
}: {
  readonly lines: readonly IssueLine[];
  readonly base: string;
  readonly writable: boolean;
}) => {
  const words = useWords(urbanWords);
  return (
    <TitledBlock title={words.issue.title} lead={words.issue.lead}>
      {lines.length === 0 && <p className="soft">{words.issue.only}</p>}
      {lines.map((line) => (
        <div key={line.id}>
          <h3>
            <RecordText>{line.name}</RecordText>
          </h3>
          <IssuedState issued={line.issued} />
          {writable && <IssueForm line={line} base={base} />}
        </div>
      ))}
    </TitledBlock>
  );
};
