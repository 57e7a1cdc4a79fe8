/** A return as a spreadsheet: taken, filled in, sent back; each row is told as taken, refused or unchanged. */
import { Form, useActionData } from 'react-router';
import { openReturn } from '#app/read/collecting/return.ts';
import { readForm, writeForm } from '#app/read/collecting/return-form.ts';
import { openProgramme } from '#app/read/programme.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { mayOr } from '#core/rights/rights.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { checkMarks, takeForm } from '#web/returns/form.ts';
import type { Making } from '#web/returns/row-seen.ts';
import { ReturnTop } from '#web/returns/head.tsx';
import { askedReturn, headTitle, openSeen } from '#web/returns/open.ts';
import { formPath } from '#web/returns/paths.ts';
import { collectingWords } from '#words/ui/collecting.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const loader = programmeRead(async (given) => {
  const { head } = await openSeen(given);
  return { seen: head, head: `${collectingWords[given.language].form} · ${headTitle(given.language, head)}` };
});

/** The answer is shown beside the form: nothing is written of a row that is not sound. */
export const action = programmeAction(async (sent) => {
  const { app, opened, reader, language, field, file } = sent;
  const { collection, agency } = askedReturn(sent);
  orRefuse(mayOr(reader.caller, 'return:write', opened.workspace.id, agency));
  const context = formContext(sent, 'return:write', agency);
  const chosen = file('tep') ?? refuse('workbook.none');
  const { marks, rows } = await readForm(new Uint8Array(await chosen.arrayBuffer()));
  // As it stands now: the page may be older than the form.
  const again = async (): Promise<Making> => {
    const now = await openProgramme(app, { workspace: opened.workspace.id, programme: opened.programme.id });
    return { language, opened: now, one: await openReturn(now, collection, agency) };
  };
  const making = await again();
  checkMarks(making, marks);
  const { marked, ...result } = await takeForm(making, context, { rows, seed: field(COMMAND_FIELD), again });
  const copy = marked && Buffer.from(await writeForm(marked)).toString('base64');
  return { result, ...(copy !== undefined && { copy: `data:${TYPE};base64,${copy}` }) };
});

export { meta } from '#web/frame/head.ts';

interface Taken {
  readonly result: Omit<Awaited<ReturnType<typeof takeForm>>, 'marked'>;
  readonly copy?: string;
}

const ReturnFormPage = ({ loaderData: { seen } }: PageProps<typeof loader>) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const came = useActionData<Taken | Refused>();
  const refused = came && 'faults' in came ? came : undefined;
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  return (
    <>
      <ReturnTop head={seen} screen={words.form} />
      <p>{words.formLead}</p>
      <FaultSummary state={state} />
      {came && 'result' in came && <Result taken={came} />}
      <p>
        <a className="ds-button" data-size="sm" href={page(`${formPath(seen.collection, seen.agency)}/tep`)} download>
          {words.formTake}
        </a>
      </p>
      {seen.enters ? (
        <TitledBlock title={words.formGive}>
          <Form method="post" encType="multipart/form-data" className="form-page" noValidate>
            <CommandFields base={seen.base} form={`form ${seen.collection} ${seen.agency}`} />
            <div className="form-field">
              <label htmlFor="tep">{words.formFile}</label>
              <input className="ds-input" type="file" id="tep" name="tep" accept=".xlsx" />
            </div>
            <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
            <SubmitButton>{words.formGive}</SubmitButton>
          </Form>
        </TitledBlock>
      ) : (
        <p>{words.cannotChange[seen.held]}</p>
      )}
    </>
  );
};
export default ReturnFormPage;

const Result = ({ taken: { result, copy } }: { readonly taken: Taken }) => {
  const words = useWords(collectingWords);
  const number = useNumber();
  return (
    <div role="status">
      <p>
        <strong>{words.formDone(number(result.taken), number(result.refused), number(result.same))}</strong>
      </p>
      {result.faults.length > 0 && (
        <ul>
          {result.faults.map(({ place, text }) => (
            <li key={place}>
              <MixedText>{`${place}: ${text}`}</MixedText>
            </li>
          ))}
        </ul>
      )}
      {copy !== undefined && (
        <p>
          <a href={copy} download={`${words.formName}.xlsx`}>
            {words.formMarked}
          </a>
        </p>
      )}
    </div>
  );
};
