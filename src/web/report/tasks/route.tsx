/** The next cycle: limits and recommendations that no task answers become tasks with who leads them and by when. */
import { Form, redirect, useActionData } from 'react-router';
import { issueOf } from '#app/read/report/issued.ts';
import { orRefuse } from '#app/refusal.ts';
import { makeTasks, type TaskFor } from '#app/write/make-tasks.ts';
import { printHead } from '#core/facts/head.ts';
import { openFindings } from '#core/subjects/finding/open.ts';
import { mayOr } from '#core/rights/rights.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { DateField } from '#web/forms/date-field.tsx';
import {
  ChoiceInput,
  FaultSummary,
  Field,
  NOTHING_SENT,
  SubmitButton,
  type FormState,
  type Option,
} from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { RecordText } from '#web/parts/record-text.tsx';
import { agencyOptions } from '#web/report/agencies.ts';
import { dayIn } from '#web/report/day-field.ts';
import { WhoWrites } from '#web/forms/who-writes.tsx';
import { label } from '#words/labels.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

/** Each has four fields. */
const MOST_ROWS = 50;

export const loader = programmeRead(async (given) => {
  const { opened, url, language, reader } = given;
  orRefuse(mayOr(reader.caller, 'record:write', opened.workspace.id));
  const issue = issueOf(opened, asked(url, 'ky'));
  return opened.ask(() => ({
    report: issue.report,
    symbol: issue.symbol,
    base: printHead(opened.view.records),
    findings: openFindings(opened.view, opened.programme.id)
      .slice(0, MOST_ROWS)
      .map((one) => ({
        id: one.ref.id,
        kind: label(language, 'findingKind', one.kind),
        statement: one.statement,
        suggested: one.kind === 'recommendation' ? one.statement : '',
      })),
    agencies: agencyOptions(opened.view),
    head: `${reportDeskWords[language].tasks} · ${opened.programme.short}`,
  }));
});

export { meta } from '#web/frame/head.ts';

export const action = programmeAction(async (sent) => {
  const { opened, url, field, texts, language } = sent;
  const context = formContext(sent, 'record:write');
  const rows = Object.keys(texts).flatMap((key) => /^giao-(\d{1,3})$/u.exec(key)?.[1] ?? []);
  const tasks = rows.map((row): TaskFor => {
    const due = dayIn(sent, `han-${row}`, reportDeskWords[language].taskDue);
    return { finding: field(`ma-${row}`), lead: field(`chu-tri-${row}`), due, statement: field(`viec-${row}`) };
  });
  const report = field('bao-cao');
  await makeTasks(context, opened, { report, tasks: tasks, seed: field(COMMAND_FIELD) });
  return redirect(`${url.pathname.replace(/bao-cao\/giao-viec$/u, 'giam-sat')}`, 303);
});

const TasksPage = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(reportDeskWords);
  const { here, page } = useLinks();
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  return (
    <>
      <h1>{words.tasks}</h1>
      <p className="page-lead">{words.tasksLead}</p>
      <p className="tools">
        <a href={page('bao-cao/da-ban-hanh', { ky: seen.report })}>{words.issuedTitle(seen.symbol)}</a>
      </p>
      <FaultSummary state={state} />
      {seen.findings.length === 0 ? (
        <p>{words.tasksNone}</p>
      ) : (
        <Form method="post" action={here({})} reloadDocument noValidate className="form-page">
          <CommandFields base={seen.base} form={`make-tasks ${seen.report}`} />
          <input type="hidden" name="bao-cao" value={seen.report} />
          {seen.findings.map((finding, index) => (
            <TaskRow key={finding.id} finding={finding} index={index} agencies={seen.agencies} state={state} />
          ))}
          <WhoWrites id="giao-viec" state={state} />
          <SubmitButton>{words.tasksDo}</SubmitButton>
        </Form>
      )}
    </>
  );
};
export default TasksPage;

interface TaskRowProps {
  readonly finding: {
    readonly id: string;
    readonly kind: string;
    readonly statement: string;
    readonly suggested: string;
  };
  readonly index: number;
  readonly agencies: readonly Option[];
  readonly state: FormState;
}

const TaskRow = ({ finding, index, agencies, state }: TaskRowProps) => {
  const words = useWords(reportDeskWords);
  const { sent } = state;
  return (
    <fieldset className="desk-task">
      <legend>
        <span className="soft">{finding.kind}:</span> <RecordText>{finding.statement}</RecordText>
      </legend>
      <input type="hidden" name={`ma-${index}`} value={finding.id} />
      <label>
        <input type="checkbox" name={`giao-${index}`} value="1" defaultChecked={sent[`giao-${index}`] !== undefined} />{' '}
        {words.taskMake}
      </label>
      <Field name={`viec-${index}`} label={words.taskStatement} state={state}>
        {(marks) => (
          <textarea
            {...marks}
            className="ds-input"
            rows={2}
            maxLength={2000}
            defaultValue={sent[`viec-${index}`] ?? finding.suggested}
          />
        )}
      </Field>
      <ChoiceInput name={`chu-tri-${index}`} label={words.taskLead} options={agencies} none="" state={state} />
      <Field name={`han-${index}`} label={words.taskDue} state={state}>
        {(marks) => <DateField name={marks.name} id={marks.id} day={sent[`han-${index}`] ?? ''} />}
      </Field>
    </fieldset>
  );
};
