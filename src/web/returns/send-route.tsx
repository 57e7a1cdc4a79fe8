/**
 * Review and send: old beside new, what is blank or far from what was expected; until it is approved it may be taken
 * back.
 */
import { Form, redirect, useActionData } from 'react-router';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { openReturn } from '#app/read/collecting/return.ts';
import { sendReturn } from '#app/write/collecting/send-return.ts';
import { stepReturn } from '#app/write/collecting/step-return.ts';
import { stateAfter } from '#core/collecting/return-state.ts';
import { mayOr } from '#core/rights/rights.ts';
import { typedText } from '#core/text/typed-text.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { askedTask } from '#web/forms/asked-task.ts';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { FaultSummary, Field, NOTHING_SENT, TaskButton } from '#web/forms/form.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { AuthorField } from '#web/record/entry-view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { MARK_FIELD, NOTE_FIELD } from '#web/returns/fields.ts';
import { ReturnTop } from '#web/returns/head.tsx';
import { askedReturn, headTitle, openSeen } from '#web/returns/open.ts';
import { returnPath } from '#web/returns/paths.ts';
import { reviewRows } from '#web/returns/review.ts';
import { ReviewTable } from '#web/returns/review-table.tsx';
import { printInstantIn } from '#words/figure.ts';
import { collectingWords } from '#words/ui/collecting.ts';

const TASKS = new Map([
  ['gui', 'sent'],
  ['rut', 'taken-back'],
] as const);

export const loader = programmeRead(async (given) => {
  const { app, opened, language, reader, request } = given;
  const { one, head } = await openSeen(given);
  const { state, record } = one.standing;
  const writes = mayWrite({ app, request, reader }, 'return:write', opened.workspace.id, head.agency) && head.isOpen;
  return {
    seen: head,
    rows: await opened.ask(() => reviewRows({ language, opened, one }, head.number > 1)),
    maySend: writes && record !== undefined && stateAfter(state, 'sent') !== undefined,
    mayTakeBack: writes && stateAfter(state, 'taken-back') !== undefined,
    isEmpty: writes && record === undefined,
    head: `${collectingWords[language].review} · ${headTitle(language, head)}`,
  };
});

export const action = programmeAction(async (sent) => {
  const { opened, reader, language, field } = sent;
  const asked = askedReturn(sent);
  orRefuse(mayOr(reader.caller, 'return:write', opened.workspace.id, asked.agency));
  const context = formContext(sent, 'return:write', asked.agency);
  const note = typedText(field(NOTE_FIELD));
  const what = {
    ...asked,
    mark: field(MARK_FIELD),
    seed: field(COMMAND_FIELD),
    ...(note !== '' && { note }),
  };
  const path = returnPath(asked.collection, asked.agency);
  if (askedTask(sent, TASKS) === 'taken-back') {
    const { season } = await openReturn(opened, asked.collection, asked.agency);
    await stepReturn(context, season, { ...what, step: 'taken-back' });
    return redirect(programmePath(opened, path, { 'da-lam': 'taken-back' }));
  }
  const { round, at } = await sendReturn(context, opened, what).catch((error: unknown) => {
    // Each blank leads to no field of this page: it is told by its name.
    throw error instanceof Refusal ? new Refusal(error.problems.map((one) => ({ ...one, where: {} }))) : error;
  });
  return redirect(programmePath(opened, path, { 'da-gui': [round, printInstantIn(language, at)].join('~') }));
});

export { meta } from '#web/frame/head.ts';

const Review = ({ loaderData: { seen, rows, maySend, mayTakeBack, isEmpty } }: PageProps<typeof loader>) => {
  const words = useWords(collectingWords);
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  return (
    <>
      <ReturnTop head={seen} screen={words.review} />
      <p>{words.reviewLead}</p>
      {isEmpty && <p role="note">{words.nothingToSend}</p>}
      <FaultSummary state={state} />
      <ReviewTable collection={seen.collection} agency={seen.agency} rows={rows} />
      {(maySend || mayTakeBack) && (
        <Form method="post" noValidate className="form-page">
          <CommandFields base={seen.base} form={`send ${seen.collection} ${seen.agency}`} />
          <input type="hidden" name={MARK_FIELD} value={seen.mark} />
          <Field name={NOTE_FIELD} label={words.coveringNote} state={state}>
            {(marks) => <textarea {...marks} className="ds-input" rows={2} defaultValue={state.sent[NOTE_FIELD]} />}
          </Field>
          <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
          <p className="form-end form-buttons">
            {maySend && <TaskButton task="gui">{words.send}</TaskButton>}
            {mayTakeBack && (
              <TaskButton task="rut" secondary>
                {words.takeBack}
              </TaskButton>
            )}
          </p>
        </Form>
      )}
    </>
  );
};
export default Review;
