/** Issues a report: number, day, signer, recipients; what is still open is told first. */
import { Form, redirect, useActionData } from 'react-router';
import { today } from '#app/application.ts';
import { prepareForReaders } from '#app/read/report/for-readers.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { draftRemarks } from '#app/read/review/draft-remarks.ts';
import { collectionsIn, seasonOf } from '#app/read/collecting/season.ts';
import { issueReport } from '#app/write/issue-report.ts';
import { printHead, readHead } from '#core/facts/head.ts';
import { mayOr } from '#core/rights/rights.ts';
import { readDay } from '#core/value/day.ts';
import { readSymbol } from '#core/value/symbol.ts';
import { formContext } from '#web/forms/form-context.ts';
import { BASE_FIELD, CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { DateField } from '#web/forms/date-field.tsx';
import { FaultSummary, Field, NOTHING_SENT, SubmitButton, TextField } from '#web/forms/form.tsx';
import { programmeAction, refusedForm, type Refused } from '#web/frame/action.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { CameIn } from '#web/report/came-in-view.tsx';
import { askedReport } from '#web/report/asked-report.ts';
import { DONE_QUERY, ISSUED_NOW } from '#web/report/done-query.ts';
import { dayOrFault } from '#web/report/day-field.ts';
import { versionIn } from '#web/report/desk/version-field.ts';
import { WhoWrites } from '#web/forms/who-writes.tsx';
import { AgencyBoxes } from '#web/report/desk/opinions-view.tsx';
import { ISSUED_QUERY, REMARK_QUERY } from '#web/report/desk/remark-query.ts';
import { RemarkWords } from '#web/report/desk/remarks-view.tsx';
import { heldPage, issuePage, type HeldPage } from '#web/report/issue/page.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, language, reader } = given;
  const workspace = opened.workspace.id;
  orRefuse(mayOr(reader.caller, 'report:issue', workspace));
  const report = await askedReport(given);
  const season = await seasonOf(opened);
  const remarks = await draftRemarks(opened, report);
  return {
    ...(await report.ask(() =>
      issuePage(given, report, remarks, today(app.clock), collectionsIn(report.view, season)),
    )),
    base: printHead(opened.view.records),
    asOf: opened.view.asOf,
    writes: mayWrite(given, 'report:issue', workspace),
    head: `${reportDeskWords[language].issue} · ${opened.programme.short}`,
  };
}, true);

export { meta } from '#web/frame/head.ts';

const AGENCY = 'co-quan-';

/** Refused for remarks that are open, with what they are. */
interface Held extends Refused {
  readonly hold: HeldPage;
}

export const action = programmeAction(async (sent): Promise<Held | Response> => {
  const { app, opened, url, field, texts, language } = sent;
  const context = formContext(sent, 'report:issue');
  const symbol = readSymbol(field('so'));
  const words = reportDeskWords[language];
  const day = dayOrFault(sent, 'ngay', words.day);
  const problems = [
    ...(symbol.ok
      ? []
      : symbol.problems.map(({ code, data }) => ({
          code,
          where: { field: 'so' },
          data: { ...data, label: words.number },
        }))),
    ...('fault' in day ? [day.fault] : []),
  ];
  if (!symbol.ok || 'fault' in day) throw new Refusal(problems);
  const issued = day.day;
  const report = field('bao-cao');
  try {
    await issueReport(context, opened, {
      report,
      base: versionIn(sent) ?? refuse('write.malformed-form'),
      seen: {
        head: readHead(field(BASE_FIELD)) ?? refuse('write.malformed-form'),
        asOf: readDay(field('so-lieu-den')) ?? refuse('write.malformed-form'),
      },
      symbol: symbol.value.text,
      issued,
      signer: field('nguoi-ky'),
      agencies: Object.keys(texts).flatMap((key) => (key.startsWith(AGENCY) ? [key.slice(AGENCY.length)] : [])),
      seed: field(COMMAND_FIELD),
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.problems.every(({ code }) => code !== 'issue.remark-open')) throw error;
    // By the law of the day that was typed there may be others than the page has shown.
    const { hold } = await draftRemarks(opened, await prepareForReaders(app, opened, report, issued));
    return { ...refusedForm(error.problems, language, texts), hold: heldPage(language, hold, issued) };
  }
  const query = new URLSearchParams(url.searchParams);
  query.delete('index');
  query.set('ky', report);
  query.set(DONE_QUERY, ISSUED_NOW);
  return redirect(`${url.pathname.replace(/ban-hanh$/u, 'da-ban-hanh')}?${query.toString()}`, 303);
});

const IssuePage = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(reportDeskWords);
  const { page, here } = useLinks();
  const refused = useActionData<Refused | Held>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  const { id } = seen.report;
  const hold = refused && 'hold' in refused ? refused.hold : seen.hold;
  return (
    <>
      <h1>{words.issue}</h1>
      <p className="page-lead">
        <RecordText>{seen.report.title}</RecordText>
      </p>
      <p className="tools">
        <a href={page('bao-cao/soan', { ky: id })}>{words.desk}</a>
        <a href={page('bao-cao/so')}>{words.toRegister}</a>
      </p>
      <FaultSummary state={state} />
      {seen.issued !== undefined ? (
        <p role="note">
          {words.frozen(seen.issued)} <a href={page('bao-cao/da-ban-hanh', { ky: id })}>{words.openIssued}</a>
        </p>
      ) : (
        <>
          <TitledBlock title={words.before}>
            <CameIn lines={seen.cameIn} />
            {seen.open.length === 0 ? (
              <p>
                <StateTag mark="reached">{words.nothingBefore}</StateTag>
              </p>
            ) : (
              <ul className="remark-list">
                {seen.open.map(({ text, onDesk }) => (
                  <li key={text}>
                    {onDesk ? (
                      <a
                        href={page(`bao-cao/soan${onDesk.at === undefined ? '' : `#${onDesk.at}`}`, {
                          ky: id,
                          ...onDesk.query,
                        })}
                      >
                        <StateTag mark="late">{text}</StateTag>
                      </a>
                    ) : (
                      <StateTag mark="late">{text}</StateTag>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </TitledBlock>
          {hold.rows.length > 0 && <Hold id={id} hold={hold} />}
          {seen.writes && (
            <TitledBlock title={words.issue} lead={words.issueLead}>
              <Form method="post" action={here({})} reloadDocument noValidate className="form-page">
                <CommandFields base={seen.base} form={`issue-report ${id}`} />
                <input type="hidden" name="bao-cao" value={id} />
                <input type="hidden" name="phien-ban" value={seen.report.version} />
                <input type="hidden" name="so-lieu-den" value={seen.asOf} />
                <TextField
                  name="so"
                  label={words.number}
                  {...(seen.proposed !== undefined && { hint: words.numberHint(seen.proposed) })}
                  required
                  state={state}
                  value={seen.symbol}
                />
                <Field name="ngay" label={words.day} required state={state}>
                  {(marks) => <DateField name={marks.name} id={marks.id} day={state.sent['ngay'] ?? seen.day} />}
                </Field>
                <TextField name="nguoi-ky" label={words.signer} required state={state} value={seen.signer} />
                <AgencyBoxes
                  legend={words.to}
                  hint={words.toHint}
                  name={AGENCY}
                  agencies={seen.agencies}
                  sent={state.sent}
                />
                <WhoWrites id="ban-hanh" state={state} />
                <SubmitButton>{words.issueDo}</SubmitButton>
              </Form>
            </TitledBlock>
          )}
        </>
      )}
    </>
  );
};
export default IssuePage;

/** Each leads to where it is worked on. */
const Hold = ({ id, hold }: { readonly id: string; readonly hold: HeldPage }) => {
  const words = useWords(reportDeskWords);
  const number = useNumber();
  const { page } = useLinks();
  const desk = { ky: id, [ISSUED_QUERY]: hold.day };
  return (
    <TitledBlock title={words.hold} lead={words.holdLead}>
      <ul className="remark-list">
        {hold.rows.map(({ key, mark, name, block, ...line }) => (
          <li key={key} id={mark} tabIndex={-1}>
            <RemarkWords line={line} />
            <a href={page(`bao-cao/soan#${mark}`, { ...desk, [REMARK_QUERY]: mark, dong: block })}>
              {words.holdOpen}
              <span className="ds-sr-only">
                : <MixedText>{name}</MixedText>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {hold.more > 0 && (
        <p>
          <a href={page('bao-cao/soan', desk)}>{words.holdMore(number(hold.more))}</a>
        </p>
      )}
      <p className="small">
        <a href={page('bao-cao/muc-do')}>{words.severities}</a>
      </p>
    </TitledBlock>
  );
};
