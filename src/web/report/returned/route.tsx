/** An edited Word file comes back: it is kept, its changes stand beside the draft, to be taken over one by one. */
import { Form, redirect, useActionData } from 'react-router';
import { readReturnedReport } from '#app/read/report/returned.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { bytesOfFile } from '#app/stored-file.ts';
import { keepReturnedFile, takeReturned, type Taken } from '#app/write/take-returned.ts';
import { keptReturnedFile } from '#app/read/report/kept-file.ts';
import { printHead } from '#core/facts/head.ts';
import { mayOr } from '#core/rights/rights.ts';
import { reportTitle } from '#core/subjects/report/title.ts';
import { formContext } from '#web/forms/form-context.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { FaultSummary, NOTHING_SENT, SubmitButton, type FormState } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, type Refused, type Submitted } from '#web/frame/action.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type AskedOfProgramme, type PageProps } from '#web/frame/page.ts';
import { RecordText } from '#web/parts/record-text.tsx';
import { WhoWrites } from '#web/forms/who-writes.tsx';
import { Found } from '#web/report/returned/found.tsx';
import { READINGS, readingIn, type ReadingChoice } from '#web/report/returned/reading.ts';
import { returnedPage } from '#web/report/returned/page.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';
import { returnedFileWords } from '#words/ui/returned-file.ts';

export const loader = programmeRead(async (given) => {
  const { opened, url, language, reader } = given;
  orRefuse(mayOr(reader.caller, 'report:word', opened.workspace.id));
  const report = reportNamed(opened.view, opened.programme.ref.id, asked(url, 'ky'));
  return {
    report: { id: report.ref.id, title: reportTitle(report) },
    base: printHead(opened.view.records),
    found: await foundIn(given, report.ref.id),
    reading: readingIn(asked(url, 'theo-doi')),
    head: `${returnedFileWords[language].title} · ${opened.programme.short}`,
  };
}, true);

/** The changes of the kept file that the address names. Refuses as `readReturnedReport`, `returned.file-unknown`. */
const foundIn = async ({ app, opened, url, language }: AskedOfProgramme, report: string) => {
  const sha256 = asked(url, 'tep');
  if (sha256 === undefined) return undefined;
  const bytes = await keptReturnedFile(app, opened.workspace.id, sha256);
  const file = asked(url, 'ten') ?? '';
  const choice = readingIn(asked(url, 'theo-doi'));
  const compared = await readReturnedReport(app, opened, { report, bytes, file, reading: READINGS[choice] });
  return { ...returnedPage(compared, language), file: `${file} (SHA-256 ${sha256})`, sha256 };
};

export { meta } from '#web/frame/head.ts';

export const action = programmeAction(async (sent) => {
  const { url, field } = sent;
  const context = formContext(sent, 'report:word');
  const report = field('bao-cao');
  const query = new URLSearchParams(url.searchParams);
  query.delete('index');
  query.set('ky', report);
  if (field('lam') === 'xem') {
    const chosen = sent.file('tep') ?? refuse('returned.no-file');
    const bytes = await bytesOfFile(chosen);
    // What is no report of ours is refused before it is kept.
    await readReturnedReport(sent.app, sent.opened, { report, bytes, file: chosen.name });
    query.set('tep', await keepReturnedFile(context, bytes));
    query.set('ten', chosen.name);
    query.set('theo-doi', readingIn(field('theo-doi')));
    return redirect(`${url.pathname}?${query.toString()}`, 303);
  }
  await takeReturned(context, sent.opened, {
    report,
    taken: takenIn(sent),
    sha256: field('tep-goc'),
    seed: field(COMMAND_FIELD),
  });
  for (const name of ['tep', 'ten', 'theo-doi']) query.delete(name);
  return redirect(`${url.pathname.replace(/tra-ve$/u, 'soan')}?${query.toString()}`, 303);
});

/** What was ticked, each with all that goes with it: the parts of a paragraph, the block that was joined. */
const takenIn = (sent: Submitted): readonly Taken[] =>
  Object.keys(sent.texts)
    .flatMap((key) => /^lay-(\d{1,4})$/u.exec(key)?.[1] ?? [])
    .flatMap((first) =>
      [first, ...(sent.field(`kem-${first}`).match(/\d{1,4}/gu) ?? [])].map((row) => ({ row, first })),
    )
    .map(({ row, first }): Taken => {
      const act = sent.field(`cach-${row}`);
      if (act !== 'replace' && act !== 'after' && act !== 'omit') return refuse('write.malformed-form');
      const base = sent.field(`moc-${row}`);
      const note = sent.field(`chu-thich-${row}`);
      if (![base, note].every((number) => /^\d{0,9}$/u.test(number))) return refuse('write.malformed-form');
      return {
        block: sent.field(`doan-${row}`),
        act,
        text: chosenText(sent, row, sent.field(`ban-${first}`)),
        ...(note !== '' && { note: Number(note) }),
        ...(base !== '' && { base: Number(base) }),
      };
    });

/** Of the texts that a row offers the one that was chosen, as far as this part of it has one. */
const chosenText = ({ field, texts }: Submitted, row: string, choice: string): string => {
  const chosen = `loi-${choice}-${row}`;
  return (choice === 'ho-so' || choice === 'khac') && texts[chosen] !== undefined ? field(chosen) : field(`loi-${row}`);
};

interface SendFileProps {
  readonly report: string;
  readonly reading: ReadingChoice;
  readonly state: FormState;
}

const SendFile = ({ report, reading, state }: SendFileProps) => {
  const words = useWords(returnedFileWords);
  const { here } = useLinks();
  return (
    <Form
      method="post"
      action={here({})}
      encType="multipart/form-data"
      reloadDocument
      noValidate
      className="save-form desk-form"
    >
      <input type="hidden" name="lam" value="xem" />
      <input type="hidden" name="bao-cao" value={report} />
      <label htmlFor="tep">{words.file}</label>
      <input className="ds-input" type="file" id="tep" name="tep" accept=".docx" aria-describedby="tep-hint" />
      <p className="form-hint" id="tep-hint">
        {words.lead}
      </p>
      <label htmlFor="theo-doi">{words.reading}</label>
      <select className="ds-input" id="theo-doi" name="theo-doi" defaultValue={reading}>
        {(Object.keys(READINGS) as ReadingChoice[]).map((choice) => (
          <option key={choice} value={choice}>
            {words.readings[choice]}
          </option>
        ))}
      </select>
      <WhoWrites id="xem" state={state} />
      <SubmitButton>{words.look}</SubmitButton>
    </Form>
  );
};

const ReturnedReport = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(returnedFileWords);
  const { desk } = useWords(reportDeskWords);
  const { page } = useLinks();
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  const isRefusedFile = state.sent['lam'] === 'xem';
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">
        <RecordText>{seen.report.title}</RecordText>
      </p>
      <p className="tools">
        <a href={page('bao-cao/soan', { ky: seen.report.id })}>{desk}</a>
      </p>
      <FaultSummary state={state} act={isRefusedFile ? 'read' : 'write'} />
      {seen.found ? (
        <details open={isRefusedFile}>
          <summary>{words.another}</summary>
          <SendFile report={seen.report.id} reading={seen.reading} state={state} />
        </details>
      ) : (
        <SendFile report={seen.report.id} reading={seen.reading} state={state} />
      )}
      {seen.found && (
        <Found
          found={seen.found}
          file={seen.found.file}
          sha256={seen.found.sha256}
          report={seen.report.id}
          base={seen.base}
          choice={seen.reading}
          state={state.sent['lam'] === 'lay' ? state : NOTHING_SENT}
        />
      )}
    </>
  );
};
export default ReturnedReport;
