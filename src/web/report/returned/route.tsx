/** An edited Word file comes back: its changes beside the draft, to be taken over one by one. */
import { Form, redirect, useActionData } from 'react-router';
import { readReturnedReport } from '#app/read/report/returned.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { keepReturnedFile, takeReturned, type Taken } from '#app/write/take-returned.ts';
import { printHead } from '#core/facts/head.ts';
import { mayOr } from '#core/rights/rights.ts';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { FaultSummary, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { WhoWrites } from '#web/report/desk/desk-form.tsx';
import { returnedPage } from '#web/report/returned/page.ts';
import { ReturnedRow } from '#web/report/returned/view.tsx';
import { reportDeskWords } from '#words/ui/report-desk.ts';

export const loader = programmeRead(async ({ opened, url, language, reader }) => {
  orRefuse(mayOr(reader.caller, 'report:word', opened.workspace.id));
  const report = reportNamed(opened.view, opened.programme.ref.id, asked(url, 'ky'));
  return {
    report: { id: report.ref.id, subject: report.subject },
    base: printHead(opened.view.records),
    head: `${reportDeskWords[language].returned} · ${opened.programme.short}`,
  };
}, true);

export { meta } from '#web/frame/head.ts';

export const action = programmeAction(async (sent) => {
  const { app, opened, url, field, file, texts } = sent;
  const context = formContext(sent, 'report:word');
  const report = field('bao-cao');
  if (field('lam') === 'xem') {
    const chosen = file('tep') ?? refuse('returned.no-file');
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const { returned } = await readReturnedReport(app, opened, { report, bytes, file: chosen.name });
    const sha256 = await keepReturnedFile(context, bytes);
    return { returned: returnedPage(returned), file: `${chosen.name} (SHA-256 ${sha256})`, who: field(AUTHOR_FIELD) };
  }
  const rows = Object.keys(texts).flatMap((key) => /^lay-(\d{1,4})$/u.exec(key)?.[1] ?? []);
  const taken = rows.map((row): Taken => {
    const act = field(`cach-${row}`);
    if (act !== 'replace' && act !== 'after' && act !== 'omit') return refuse('write.malformed-form');
    return { block: field(`doan-${row}`), act, text: field(`loi-${row}`) };
  });
  await takeReturned(context, opened, { report, taken, file: field('tep-goc'), seed: field(COMMAND_FIELD) });
  const query = new URLSearchParams(url.searchParams);
  query.delete('index');
  query.set('ky', report);
  return redirect(`${url.pathname.replace(/tra-ve$/u, 'soan')}?${query.toString()}`, 303);
});

const ReturnedReport = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(reportDeskWords);
  const number = useNumber();
  const { page, here } = useLinks();
  const came = useActionData<typeof action>();
  const refused = came && 'faults' in came ? (came as Refused) : undefined;
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  const found = came && 'returned' in came ? came : undefined;
  return (
    <>
      <h1>{words.returned}</h1>
      <p className="page-lead">
        <RecordText>{seen.report.subject}</RecordText>
      </p>
      <p className="tools">
        <a href={page('bao-cao/soan', { ky: seen.report.id })}>{words.desk}</a>
      </p>
      <FaultSummary state={state} act={state.sent['lam'] === 'xem' ? 'read' : 'write'} />
      <Form
        method="post"
        action={here({})}
        encType="multipart/form-data"
        reloadDocument
        noValidate
        className="save-form desk-form"
      >
        <input type="hidden" name="lam" value="xem" />
        <input type="hidden" name="bao-cao" value={seen.report.id} />
        <label htmlFor="tep">{words.returnedFile}</label>
        <input className="ds-input" type="file" id="tep" name="tep" accept=".docx" aria-describedby="tep-hint" />
        <p className="form-hint" id="tep-hint">
          {words.returnedLead}
        </p>
        <WhoWrites id="xem" state={state} />
        <SubmitButton>{words.returnedDo}</SubmitButton>
      </Form>
      {found && (
        <TitledBlock title={words.returnedFound} lead={found.file}>
          <p role="status">
            {words.returnedCounts(number(found.returned.same), number(found.returned.rows.length))}
            {found.returned.guessed > 0 && ` ${words.returnedGuessed(number(found.returned.guessed))}`}
            {found.returned.moved > 0 && ` ${words.returnedMoved(number(found.returned.moved))}`}
          </p>
          {found.returned.rows.length > 0 && (
            <Form method="post" action={here({})} reloadDocument noValidate>
              <CommandFields base={seen.base} form={`take-returned ${seen.report.id}`} />
              <input type="hidden" name="lam" value="lay" />
              <input type="hidden" name="bao-cao" value={seen.report.id} />
              <input type="hidden" name="tep-goc" value={found.file} />
              {found.returned.rows.map((row, index) => (
                <ReturnedRow key={`${row.kind} ${row.block} ${index}`} row={row} index={index} />
              ))}
              <WhoWrites id="lay" state={{ faults: [], sent: { [AUTHOR_FIELD]: found.who } }} />
              <SubmitButton>{words.returnedTake}</SubmitButton>
            </Form>
          )}
        </TitledBlock>
      )}
    </>
  );
};
export default ReturnedReport;
