/** One record: what it says, what may be done with it, and its history in words. A deleted one can be restored here. */
import { Form, Link, redirect, useActionData } from 'react-router';
import { orRefuse, refuse } from '#app/refusal.ts';
import { undoCommand } from '#app/write/undo-command.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { printHead } from '#core/facts/head.ts';
import { writeActionOf } from '#core/rules/write-action.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { FaultSummary, Field, SubmitButton, type FormState } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { mayWrite } from '#web/frame/may-write.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { Facts } from '#web/parts/facts.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { AUTHOR_FIELD, REASON_FIELD } from '#web/forms/field-names.ts';
import { AuthorField } from '#web/record/entry-view.tsx';
import { recordPage } from '#web/record/page.ts';
import { programmePath } from '#web/record/paths.ts';
import { listPath, recordPagePath, subjectAt } from '#web/record/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { label } from '#words/labels.ts';
import { useRecordsTitle } from '#web/record/use-title.ts';
import { recordWords } from '#words/ui/records.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, url, params, language, reader, request } = given;
  const subject = subjectAt(params['kind']) ?? refuse('record.no-kind', { text: params['kind'] ?? '' });
  const id = params['id'] ?? '';
  const seen = await recordPage(app, given, subject, id);
  return {
    ...seen,
    subject,
    kind: upperFirst(label(language, 'subject', subject)),
    base: printHead(opened.view.records),
    signedIn: authorOf(reader.caller),
    writes: mayWrite({ app, request, reader }, writeActionOf(subject), opened.workspace.id),
    saved: asked(url, 'da-luu') !== undefined,
    closed: asked(url, 'da-xoa'),
    restored: asked(url, 'da-khoi-phuc'),
    head: `${seen.name} · ${opened.programme.short}`,
  };
});

export const action = programmeAction(async (sent) => {
  const { opened, reader, params, field } = sent;
  const subject = subjectAt(params['kind']) ?? refuse('record.no-kind', { text: params['kind'] ?? '' });
  const right = writeActionOf(subject);
  orRefuse(mayOr(reader.caller, right, opened.workspace.id));
  const context = formContext(sent, right);
  const restored = await undoCommand(context, {
    caller: reader.caller,
    place: { command: field('lan-ghi'), sequence: Number(field('muc')) || 0 },
    reason: field(REASON_FIELD),
    seed: field(COMMAND_FIELD),
  });
  const path = recordPagePath(subject, params['id'] ?? '');
  return redirect(programmePath(opened, path, { 'da-khoi-phuc': String(restored) }));
});

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const RecordPage = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(recordWords);
  const all = useRecordsTitle();
  const { page } = useLinks();
  return (
    <>
      <Breadcrumb
        crumbs={[
          { title: all, to: page('ho-so') },
          { title: seen.kind, to: page(listPath(seen.subject)) },
          { title: seen.name },
        ]}
      />
      <h1>
        <MixedText>{seen.name}</MixedText>
      </h1>
      {seen.saved && <p role="status">{words.saved}</p>}
      {seen.restored !== undefined && <p role="status">{words.restored(seen.restored)}</p>}
      {seen.isGone ? <Gone seen={seen} /> : <Standing seen={seen} />}
      <History seen={seen} />
    </>
  );
};
export default RecordPage;

const Standing = ({ seen }: { readonly seen: Seen }) => {
  const words = useWords(recordWords);
  const { page } = useLinks();
  return (
    <>
      {seen.writes && seen.correct !== undefined && (
        <p className="record-actions">
          {seen.develop !== undefined && (
            <Link className="ds-button" data-size="sm" to={page(seen.develop)}>
              {words.develop}
            </Link>
          )}
          <Link className="ds-button" data-variant="secondary" data-size="sm" to={page(seen.correct)}>
            {words.correct}
          </Link>
          <Link className="ds-button" data-variant="tertiary" data-size="sm" to={page(seen.close ?? '')}>
            {words.close}
          </Link>
        </p>
      )}
      <TitledBlock title={words.facts}>
        <Facts
          facts={seen.facts.map(({ name, text }) => ({
            name: upperFirst(name),
            value: <RecordText>{text}</RecordText>,
          }))}
        />
        {seen.own !== undefined && (
          <p className="screen-only">
            <Link to={page(seen.own)}>{words.seePage}</Link>
          </p>
        )}
      </TitledBlock>
    </>
  );
};

const Gone = ({ seen }: { readonly seen: Seen }) => {
  const words = useWords(recordWords);
  const refused = useActionData<Refused>();
  const state: FormState = { faults: refused?.faults ?? [], sent: refused?.sent ?? {} };
  return (
    <TitledBlock title={words.gone}>
      {seen.closed !== undefined && <p role="status">{words.closed(seen.closed)}</p>}
      <p>{words.goneText}</p>
      {seen.writes && seen.removal && (
        <div className="form-page">
          <FaultSummary state={state} />
          <p>{words.restoreLead}</p>
          <Form method="post" noValidate>
            <CommandFields base={seen.base} form="restore" />
            <input type="hidden" name="lan-ghi" value={seen.removal.command} />
            <input type="hidden" name="muc" value={seen.removal.sequence} />
            <Field name={REASON_FIELD} label={words.reasonRestore} state={state}>
              {(marks) => <input {...marks} className="ds-input" type="text" defaultValue={state.sent[REASON_FIELD]} />}
            </Field>
            <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
            <SubmitButton>{words.restore}</SubmitButton>
          </Form>
        </div>
      )}
    </TitledBlock>
  );
};

const History = ({ seen }: { readonly seen: Seen }) => {
  const words = useWords(recordWords);
  const { page } = useLinks();
  return (
    <TitledBlock title={words.history} lead={words.historyLead}>
      <ol className="record-history">
        {seen.versions.map((one) => (
          <li key={one.sequence}>
            <p>
              <strong>
                <Link to={page('nhat-ky', { den: String(one.sequence) })}>{words.versionOf(one.version)}</Link>
                {': '}
                {one.command}
              </strong>{' '}
              <span className="soft">
                <MixedText>{words.by(one.actor, one.at)}</MixedText>
              </span>
            </p>
            {one.reason !== undefined && (
              <p>
                <MixedText>{words.reasonGiven(one.reason)}</MixedText>
              </p>
            )}
            {one.source !== undefined && (
              <p className="soft small">
                <MixedText>{words.sourceGiven(one.source)}</MixedText>
              </p>
            )}
            <Changes version={one} />
          </li>
        ))}
      </ol>
    </TitledBlock>
  );
};

const Changes = ({ version: { changes, fields } }: { readonly version: Seen['versions'][number] }) => {
  const words = useWords(recordWords);
  if (fields.length > 0)
    return (
      <details>
        <summary>{words.first}</summary>
        <Facts
          facts={fields.map(({ name, text }) => ({ name: upperFirst(name), value: <RecordText>{text}</RecordText> }))}
        />
      </details>
    );
  return changes.length === 0 ? null : (
    <ul className="record-changes">
      {changes.map((change) => (
        <li key={change.field}>
          {upperFirst(change.name)}:{' '}
          {change.added ? (
            `${words.addedTo} `
          ) : (
            <>
              <span className="ds-sr-only">{words.was} </span>
              <del>
                <RecordText>{change.before ?? words.nothing}</RecordText>
              </del>{' '}
              <span aria-hidden="true">→ </span>
              <span className="ds-sr-only">{words.is} </span>
            </>
          )}
          <ins>
            <RecordText>{change.after ?? words.nothing}</RecordText>
          </ins>
        </li>
      ))}
    </ul>
  );
};
