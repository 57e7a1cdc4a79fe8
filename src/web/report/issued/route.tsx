/** An issued report: its files, what has changed of its figures since, its recipients. */
import { redirect, useActionData } from 'react-router';
import { today } from '#app/application.ts';
import { issueOf, tryDrift } from '#app/read/report/issued.ts';
import { refuse } from '#app/refusal.ts';
import { formContext } from '#web/forms/form-context.ts';
import { correctReport } from '#app/write/correct-report.ts';
import { receiveReport } from '#app/write/receive-report.ts';
import { printHead } from '#core/facts/head.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { FaultSummary, NOTHING_SENT } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { DeskForm } from '#web/report/desk/desk-form.tsx';
import { DONE_QUERY, ISSUED_NOW, RECEIVED_NOW } from '#web/report/done-query.ts';
import { issuedPage } from '#web/report/issued/page.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, url, language, unsettled } = given;
  const workspace = opened.workspace.id;
  const issue = issueOf(opened, asked(url, 'ky'));
  const drift = await tryDrift(app, opened, issue);
  if (drift === 'failed') unsettled();
  return {
    ...(await opened.ask(() => issuedPage(given, issue, drift))),
    base: printHead(opened.view.records),
    done: asked(url, DONE_QUERY),
    corrects: mayWrite(given, 'report:issue', workspace),
    receives: issue.agencies.filter((agency) => mayWrite(given, 'report:receive', workspace, agency)),
    gives: mayWrite(given, 'record:write', workspace),
    head: `${reportDeskWords[language].issuedTitle(issue.symbol)} · ${opened.programme.short}`,
  };
});

export { meta } from '#web/frame/head.ts';

export const action = programmeAction(async (sent) => {
  const { app, opened, url, field } = sent;
  const report = field('bao-cao');
  const seed = field(COMMAND_FIELD);
  const query = new URLSearchParams(url.searchParams);
  for (const name of ['index', DONE_QUERY]) query.delete(name);
  switch (field('lam')) {
    case 'dinh-chinh': {
      const context = formContext(sent, 'report:issue');
      query.set('ky', await correctReport(context, opened, { report, seed }));
      // It says what the one that it puts right should have said: of the same day.
      const issue = opened.view.find('issue', report);
      if (issue) query.set('asOf', issue.asOf);
      return redirect(`${url.pathname.replace(/da-ban-hanh$/u, 'soan')}?${query.toString()}`, 303);
    }
    case 'nhan': {
      const agency = field('co-quan');
      const context = formContext(sent, 'report:receive', agency);
      await receiveReport(context, opened, { report, agency, received: today(app.clock), note: '', seed });
      query.set(DONE_QUERY, RECEIVED_NOW);
      return redirect(`${url.pathname}?${query.toString()}`, 303);
    }
    default:
      return refuse('write.malformed-form');
  }
});

const Issued = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(reportDeskWords);
  const number = useNumber();
  const { page, figureOn } = useLinks();
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  const forms = { report: seen.id, base: seen.base, state };
  return (
    <>
      <h1>{seen.title}</h1>
      <p className="page-lead">
        <RecordText>{seen.subject}</RecordText>
      </p>
      {seen.done === ISSUED_NOW && <p role="status">{words.issued(seen.symbol)}</p>}
      {seen.done === RECEIVED_NOW && <p role="status">{words.receivedNow}</p>}
      <FaultSummary state={state} />
      <p>
        <MixedText>{seen.lead}</MixedText> {seen.from}
      </p>
      <p className="small soft">
        <MixedText>{seen.by}</MixedText>
      </p>
      {seen.corrected && (
        <p>
          <a href={page('bao-cao/da-ban-hanh', { ky: seen.corrected.id })}>{seen.corrected.text}</a>
        </p>
      )}
      <p className="tools">
        <a href={page('bao-cao/so')}>{words.toRegister}</a>
        {seen.gives && seen.open > 0 && (
          <a href={page('bao-cao/giao-viec', { ky: seen.id })}>{words.tasksOpen(number(seen.open))}</a>
        )}
      </p>
      <TitledBlock title={words.files}>
        <DataTable
          caption={words.files}
          quiet
          rows={seen.files}
          rowKey={(file) => file.format}
          columns={[
            {
              key: 'file',
              title: words.file,
              heads: true,
              cell: (file) => (
                <a href={page(`bao-cao/da-ban-hanh/tep/${file.format}`, { ky: seen.id })} download>
                  {file.name}
                </a>
              ),
            },
            { key: 'size', title: words.size, align: 'end', cell: (file) => file.size },
            { key: 'hash', title: words.hash, cell: (file) => <code className="hash">{file.sha256}</code> },
          ]}
        />
      </TitledBlock>
      <TitledBlock title={words.drift} {...(seen.drift.total > 0 && { lead: words.driftLead })}>
        {seen.drift.total === 0 ? (
          <p>{seen.drift.unknown ?? words.driftNone}</p>
        ) : (
          <DataTable
            caption={words.drift}
            quiet
            rows={seen.drift.rows}
            rowKey={(one) => one.address}
            columns={[
              { key: 'figure', title: words.figure, heads: true, cell: (one) => <MixedText>{one.name}</MixedText> },
              { key: 'paper', title: words.onPaper, align: 'end', cell: (one) => <MixedText>{one.printed}</MixedText> },
              {
                key: 'now',
                title: words.now,
                align: 'end',
                cell: (one) => (
                  <a className="figure" href={figureOn(one.address, seen.asOf)} data-figure={one.address}>
                    <MixedText>{one.now ?? words.noValue}</MixedText>
                  </a>
                ),
              },
              {
                key: 'difference',
                title: words.difference,
                align: 'end',
                cell: (one) => <MixedText>{one.difference ?? ''}</MixedText>,
              },
              { key: 'by', title: words.changedBy, cell: (one) => <RecordText>{one.by.join('; ')}</RecordText> },
            ]}
          />
        )}
        <TurnLinks turn={seen.drift.turn} of={words.drift} />
        {seen.corrections.length > 0 ? (
          <p>
            {words.correctedBy}{' '}
            {seen.corrections.map((one) => (
              <a key={one.id} href={page('bao-cao', { ky: one.id })}>
                <RecordText>{one.subject}</RecordText>
              </a>
            ))}
          </p>
        ) : (
          seen.corrects && (
            <>
              <p className="soft">{words.correctLead}</p>
              <DeskForm
                forms={forms}
                does="dinh-chinh"
                of={seen.id}
                button={words.correct}
                label={words.correct}
                secondary
              />
            </>
          )
        )}
      </TitledBlock>
      {seen.corrects && seen.recipients.length > 0 && (
        <TitledBlock title={words.exchange} lead={words.exchangeLead}>
          <form method="get" action={page('bao-cao/da-ban-hanh/edxml')} className="desk-form">
            <input type="hidden" name="ky" value={seen.id} />
            <label htmlFor="tu">{words.exchangeFrom}</label>
            <select className="ds-input" data-size="sm" id="tu" name="tu">
              {seen.agencies.map((agency) => (
                <option key={agency.value} value={agency.value}>
                  {agency.name}
                </option>
              ))}
            </select>
            <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
              {words.exchangeDo}
            </button>
          </form>
        </TitledBlock>
      )}
      <TitledBlock title={words.recipients}>
        {seen.recipients.length === 0 && <p className="soft">{words.recipientsNone}</p>}
        <ul className="remark-list">
          {seen.recipients.map(({ id, name, received }) => (
            <li key={id}>
              <p>
                <RecordText>{name}</RecordText>: <MixedText>{received ?? words.notReceived}</MixedText>
              </p>
              {received === undefined && seen.receives.includes(id) && (
                <DeskForm
                  forms={forms}
                  does="nhan"
                  of={id}
                  hidden={{ 'co-quan': id }}
                  button={words.receive}
                  label={`${words.receive}: ${name}`}
                  secondary
                />
              )}
            </li>
          ))}
        </ul>
      </TitledBlock>
    </>
  );
};
export default Issued;
