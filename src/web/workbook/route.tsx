/** The programme as a spreadsheet: taken, sent back, looked at, written. */
import { Form, redirect, useActionData } from 'react-router';
import { Refusal, refuse } from '#app/refusal.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { writeContext } from '#app/write/context.ts';
import type { ImportResult } from '#app/write/import-programme.ts';
import { checkedWorkbook, checkWorkbook, takeWorkbook } from '#app/write/import-workbook.ts';
import { may } from '#core/rights/rights.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, refusedForm, type Refused, type Submitted } from '#web/frame/action.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { tellInWorkbook } from '#web/workbook/faults.ts';
import type { Language } from '#words/language.ts';
import { checkedPage, takingOf, type CheckedPage } from '#web/workbook/page.ts';
import { Checked } from '#web/workbook/view.tsx';
import { workbookWords } from '#words/ui/workbook.ts';

export const loader = programmeRead(async ({ app, opened, reader, language, url }) => {
  const { workspace, programme } = opened;
  const counts = asked(url, 'da-ghi')?.split('-');
  return {
    takes: may(reader.caller, 'record:export', workspace.id),
    gives: app.writes !== 'none' && may(reader.caller, 'record:import', workspace.id),
    signs: reader.caller.kind !== 'person',
    ...(counts?.length === 3 && { written: counts }),
    head: `${workbookWords[language].title} · ${programme.short}`,
  };
});

/** A refusal of what stands in the sheets, by their cells; all else is told as everywhere. */
const bySheets = async <T,>(language: Language, work: () => Promise<T>): Promise<T | Refused> => {
  try {
    return await work();
  } catch (error) {
    const told = error instanceof Refusal ? error.problems.map((one) => tellInWorkbook(one, language)) : [];
    const found = told.filter((one) => one !== undefined);
    if (found.length === 0 || found.length < told.length) throw error;
    return { refused: found, faults: found.map((message) => ({ message })), sent: {} };
  }
};

export const action = programmeAction((submitted) => bySheets(submitted.language, () => take(submitted)));

const take = async (submitted: Submitted) => {
  const { app, field, file } = submitted;
  if (field('viec') === 'ghi') return write(submitted);
  const chosen = file('tep') ?? refuse('workbook.none');
  const { token, result } = await checkWorkbook(app, senderOf(submitted), new Uint8Array(await chosen.arrayBuffer()));
  return { checked: await told(submitted, token, result) };
};

const senderOf = ({ opened, reader }: Submitted) => ({
  caller: reader.caller,
  target: { workspace: opened.workspace.id, programme: opened.programme.id },
});

const told = async (
  { opened, language, texts }: Submitted,
  token: string,
  result: ImportResult,
): Promise<CheckedPage> => {
  const law = await shippedProcedures();
  const { view, units } = opened;
  return opened.ask(() => checkedPage({ language, view, units, law }, token, result, texts));
};

/** What is refused of the form is mended on the same page: the file need not be sent again. */
const write = async (submitted: Submitted) => {
  const { app, opened, reader, language, url, field, texts } = submitted;
  const [sent, token, taking] = [senderOf(submitted), field('tep-da-kiem'), takingOf(texts)];
  try {
    const context = writeContext(app, {
      workspace: opened.workspace.id,
      caller: reader.caller,
      action: 'record:import',
      typed: field(AUTHOR_FIELD),
    });
    const { added, changed, removed } = await takeWorkbook(context, sent, {
      token,
      reason: field('ly-do').trim(),
      take: taking,
    });
    return redirect(`${url.pathname}?da-ghi=${added}-${changed}-${removed}`);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problems.some(({ code }) => NOT_MENDED.has(code))) throw error;
    const checked = await told(submitted, token, await checkedWorkbook(app, sent, { token, take: taking }));
    const isChoice = error.problems.every(({ code }) => code.startsWith('import.conflict'));
    const choose = workbookWords[language].choose;
    return isChoice
      ? { checked, refused: [choose], faults: [{ message: choose }], sent: texts }
      : { checked, ...refusedForm(error.problems, language, texts) };
  }
};

/** What no choice and no word in the form mends. */
const NOT_MENDED: ReadonlySet<string> = new Set(['upload.over', 'right.missing', 'right.sign-in']);

export { meta } from '#web/frame/head.ts';

const Workbook = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(workbookWords);
  const { page } = useLinks();
  const came = useActionData<
    { readonly checked: CheckedPage } | ({ readonly checked: CheckedPage } & Refused) | Refused
  >();
  const state = { sent: {}, ...(came && 'faults' in came ? came : NOTHING_SENT) };
  const [added = '', changed = '', removed = ''] = seen.written ?? [];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      {seen.written && !came && <p role="status">{words.written(added, changed, removed)}</p>}
      <FaultSummary state={state} />
      {came && 'checked' in came && <Checked checked={came.checked} signs={seen.signs} state={state} />}
      {seen.takes && (
        <TitledBlock title={words.take} lead={words.takeLead}>
          <p>
            <a className="ds-button" data-size="sm" href={page('bang-tinh/tep')} download>
              {words.take}
            </a>
          </p>
        </TitledBlock>
      )}
      <TitledBlock title={words.give}>
        {seen.gives ? (
          <Form method="post" encType="multipart/form-data" className="form-page" noValidate>
            <div className="form-field">
              <label htmlFor="tep">{words.file}</label>
              <input className="ds-input" type="file" id="tep" name="tep" accept=".xlsx" />
            </div>
            <SubmitButton>{words.check}</SubmitButton>
          </Form>
        ) : (
          <p className="soft">{words.cannotGive}</p>
        )}
      </TitledBlock>
    </>
  );
};
export default Workbook;
