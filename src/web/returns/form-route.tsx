/** A return as a spreadsheet: taken, filled in, sent back; each row is told as taken, refused or unchanged. */
import { Form, Link, useActionData } from 'react-router';
import type { Application } from '#app/application.ts';
import { openReturn } from '#app/read/collecting/return.ts';
import { readForm, writeForm } from '#app/read/collecting/return-form.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
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
import { formPath, returnPath } from '#web/returns/paths.ts';
import { collectingWords } from '#words/ui/collecting.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const openNow = (app: Application, { workspace, programme }: OpenedProgramme): Promise<OpenedProgramme> =>
  openProgramme(app, { workspace: workspace.id, programme: programme.id });

export const loader = programmeRead(async (given) => {
  // Behind what was just taken in the page would tell how the return stood before.
  const opened = await openNow(given.app, given.opened);
  const { head } = await openSeen({ ...given, opened });
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
    const now = await openNow(app, opened);
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

const ReturnFormPage = ({ loaderData }: PageProps<typeof loader>) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const came = useActionData<Taken | Refused>();
  const refused = came && 'faults' in came ? came : undefined;
  const taken = came && 'result' in came ? came : undefined;
  const { seen } = loaderData;
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  return (
    <>
      <ReturnTop head={seen} screen={words.form} />
      <p>{words.formLead}</p>
      <FaultSummary state={state} />
      {taken && <Result taken={taken} review={page(returnPath(seen.collection, seen.agency, 'gui'))} />}
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

const Result = ({ taken: { result, copy }, review }: { readonly taken: Taken; readonly review: string }) => {
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
      {result.refused === 0 && (
        <p>
          <Link to={review}>{words.next(words.review)}</Link>
        </p>
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
