/** The office sets how heavily each kind of remark weighs, and whether issuing waits for those that are open. */
import { Form, redirect, useActionData } from 'react-router';
import { orRefuse } from '#app/refusal.ts';
import { setReview } from '#app/write/set-review.ts';
import { printHead } from '#core/facts/head.ts';
import { SEVERITIES, type Severity } from '#core/remark/severity.ts';
import { mayOr } from '#core/rights/rights.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { VERSION_FIELD } from '#web/forms/field-names.ts';
import { formContext } from '#web/forms/form-context.ts';
import { ChoiceInput, FaultSummary, NOTHING_SENT, SubmitButton, type FormState } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { WhoWrites } from '#web/forms/who-writes.tsx';
import { versionIn } from '#web/report/desk/version-field.ts';
import { severitiesIn, severitiesPage, severityIn, type SeveritiesPage } from '#web/review/severities-page.ts';
import { reviewWords } from '#words/ui/review.ts';

export const loader = programmeRead((given) => {
  const { opened, language, reader, url } = given;
  const workspace = opened.workspace.id;
  orRefuse(mayOr(reader.caller, 'report:desk', workspace));
  return Promise.resolve({
    ...severitiesPage(opened.view, language),
    base: printHead(opened.view.records),
    saved: asked(url, 'xong') !== undefined,
    writes: mayWrite(given, 'report:issue', workspace),
    head: `${reviewWords[language].severities} · ${opened.programme.short}`,
  });
});

export { meta } from '#web/frame/head.ts';

export const action = programmeAction(async (sent) => {
  const { opened, url, field } = sent;
  await setReview(formContext(sent, 'report:issue'), opened, {
    severities: severitiesIn(field),
    issueWaits: severityIn(field('cho')),
    base: versionIn(sent),
    seed: field(COMMAND_FIELD),
  });
  return redirect(`${url.pathname}?xong=1`, 303);
});

const SeveritiesSet = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(reviewWords);
  const { page, here } = useLinks();
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  return (
    <>
      <h1>{words.severities}</h1>
      <p className="page-lead">{words.severitiesLead}</p>
      <p className="tools">
        <a href={page('bao-cao/so')}>{words.toRegister}</a>
        <a href={page('bao-cao/kiem-tra')}>{words.title}</a>
      </p>
      <FaultSummary state={state} />
      {seen.saved && !refused && <p role="status">{words.saved}</p>}
      <Form method="post" action={here({ xong: undefined })} reloadDocument noValidate className="form-page">
        <CommandFields base={seen.base} form="set-review" />
        <input type="hidden" name={VERSION_FIELD} value={seen.version ?? ''} />
        <fieldset disabled={!seen.writes} className="review-settings">
          <ChoiceInput
            name="cho"
            label={words.issueWaits}
            hint={words.issueWaitsHint}
            none={words.waitsForNone}
            options={SEVERITIES.map((severity) => ({ value: severity, name: words.waitsFor[severity] }))}
            value={seen.waits ?? ''}
            state={state}
          />
          <Rules title={words.ofText} rows={seen.ofText} state={state} />
          <Rules title={words.ofRecords} rows={seen.ofRecords} state={state} />
        </fieldset>
        {seen.writes && (
          <>
            <WhoWrites id="muc-do" state={state} />
            <SubmitButton>{words.save}</SubmitButton>
          </>
        )}
      </Form>
    </>
  );
};
export default SeveritiesSet;

interface RulesProps {
  readonly title: string;
  readonly rows: SeveritiesPage['ofText'];
  readonly state: FormState;
}

const Rules = ({ title, rows, state }: RulesProps) => {
  const words = useWords(reviewWords);
  const told = (severity: Severity): string => words.severity[severity];
  return (
    <TitledBlock title={title}>
      <DataTable
        caption={title}
        quiet
        rows={rows}
        rowKey={({ rule }) => rule}
        columns={[
          { key: 'rule', title: words.rule, heads: true, cell: ({ name }) => name },
          {
            key: 'level',
            title: words.level,
            cell: ({ rule, name, own, set }) => (
              <select
                className="ds-input"
                name={`muc-${rule}`}
                aria-label={`${words.level}: ${name}`}
                defaultValue={state.sent[`muc-${rule}`] ?? set ?? ''}
              >
                <option value="">{words.byItself(told(own))}</option>
                {SEVERITIES.filter((severity) => severity !== own).map((severity) => (
                  <option key={severity} value={severity}>
                    {told(severity)}
                  </option>
                ))}
              </select>
            ),
          },
        ]}
      />
    </TitledBlock>
  );
};
