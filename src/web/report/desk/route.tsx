/** The desk of a draft: block by block the generator's words and the office's, remarks, opinions. */
import { collectionsIn, seasonOf } from '#app/read/collecting/season.ts';
import { cameInLines } from '#web/report/came-in.ts';
import { CameIn } from '#web/report/came-in-view.tsx';
import { redirect, useActionData } from 'react-router';
import { draftRemarks } from '#app/read/review/draft-remarks.ts';
import { unseenBlocks } from '#app/read/report/readers.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { circulateReport } from '#app/write/circulate-report.ts';
import { answerOpinion, giveOpinion } from '#app/write/opine-on-report.ts';
import { decideOnReport, takeBackWording, wordBlock } from '#app/write/word-report.ts';
import { today } from '#app/application.ts';
import { printHead } from '#core/facts/head.ts';
import { agenciesFor, mayOr } from '#core/rights/rights.ts';
import { formContext } from '#web/forms/form-context.ts';
import { asked } from '#web/forms/query.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { FaultSummary, NOTHING_SENT } from '#web/forms/form.tsx';
import { programmeAction, type Refused, type Submitted } from '#web/frame/action.ts';
import { FiguresAsOf, useLinks, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { askedReport, issuedOn } from '#web/report/asked-report.ts';
import { DONE_QUERY } from '#web/report/done-query.ts';
import { dayOrFault } from '#web/report/day-field.ts';
import { BlockRow } from '#web/report/desk/block-view.tsx';
import { OpinionRounds } from '#web/report/desk/opinions-view.tsx';
import { blocksOnPage, deskPage } from '#web/report/desk/page.ts';
import { OPINIONS_ANCHOR, REMARK_QUERY, REMARKS_ANCHOR, WAIVED_QUERY } from '#web/report/desk/remark-query.ts';
import { DeskRemarks, LostWords } from '#web/report/desk/remarks-view.tsx';
import { versionIn } from '#web/report/desk/version-field.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

/** Where rounds of opinions stand on the page: below all blocks. */
/** What is told where it was done. */
const DONE_AT: Readonly<Record<string, string>> = {
  'gui-y-kien': OPINIONS_ANCHOR,
  'gop-y': OPINIONS_ANCHOR,
  'tra-loi': OPINIONS_ANCHOR,
};

export const loader = programmeRead(async (given) => {
  const { app, opened, language, reader } = given;
  const workspace = opened.workspace.id;
  orRefuse(mayOr(reader.caller, 'report:desk', workspace));
  const report = await askedReport(given, issuedOn(given.url));
  const unseen = await unseenBlocks(app, workspace, report.template.ref.id, blocksOnPage(given.url, report));
  const speaksFor = agenciesFor(reader.caller, 'report:opine-for', workspace);
  const remarks = await draftRemarks(opened, report);
  const page = await report.ask(() => deskPage(given, report, remarks, unseen, speaksFor));
  const isOpen = page.report.symbol === undefined;
  const season = await seasonOf(opened);
  const { period } = report.template;
  return {
    ...page,
    base: printHead(opened.view.records),
    cameIn:
      isOpen && period !== undefined
        ? await report.ask(() => cameInLines(given, period, today(app.clock), collectionsIn(report.view, season)))
        : [],
    hasWaived: asked(given.url, WAIVED_QUERY) !== undefined,
    done: doneIn(given.url),
    words: isOpen && mayWrite(given, 'report:word', workspace),
    circulates: isOpen && mayWrite(given, 'report:circulate', workspace),
    opines: isOpen && mayWrite(given, 'report:opine', workspace),
    issues: isOpen && mayWrite(given, 'report:issue', workspace),
    head: `${reportDeskWords[language].desk} · ${opened.programme.short}`,
  };
}, true);

/** Which of the works of the rounds of opinions was done just now. */
const doneIn = (url: URL): 'gui-y-kien' | 'gop-y' | 'tra-loi' | undefined => {
  const done = asked(url, DONE_QUERY);
  return done === 'gui-y-kien' || done === 'gop-y' || done === 'tra-loi' ? done : undefined;
};

export { meta } from '#web/frame/head.ts';

type Work = (sent: Submitted, report: string) => Promise<void>;

/** What a form of the desk does. */
const WORK: ReadonlyMap<string, Work> = new Map([
  ['loi', (sent, report) => word(sent, report, 'replace')],
  ['them', (sent, report) => word(sent, report, 'after')],
  ['bo', (sent, report) => decide(sent, report, 'omit')],
  ['giu', (sent, report) => decide(sent, report, 'waive')],
  ['tra', (sent, report) => takeBack(sent, report)],
  ['gui-y-kien', (sent, report) => circulate(sent, report)],
  ['gop-y', (sent, report) => opine(sent, report)],
  ['tra-loi', (sent, report) => answer(sent, report)],
] satisfies readonly (readonly [string, Work])[]);

export const action = programmeAction(async (sent) => {
  const { url, field } = sent;
  const report = field('bao-cao');
  const work = WORK.get(field('lam')) ?? refuse('write.malformed-form');
  await work(sent, report);
  const query = new URLSearchParams(url.searchParams);
  for (const name of ['doan', 've-doan', 'tim', 'index', REMARK_QUERY]) query.delete(name);
  if (field('doan-dong') !== '') query.set('dong', field('doan-dong'));
  query.delete(DONE_QUERY);
  if (Object.hasOwn(DONE_AT, field('lam'))) query.set(DONE_QUERY, field('lam'));
  // Whoever works through the remarks goes on with the next.
  const remarks = field('lam') === 'giu';
  if (remarks) query.set(WAIVED_QUERY, '1');
  else query.delete(WAIVED_QUERY);
  const at = remarks ? REMARKS_ANCHOR : DONE_AT[field('lam')];
  return redirect(`${url.pathname}?${query.toString()}${at === undefined ? '' : `#${at}`}`, 303);
});

/** Which block a form is about, in which version it was seen. */
const blockIn = (sent: Submitted, report: string) => ({
  report,
  block: sent.field('doan'),
  base: versionIn(sent),
  seed: sent.field(COMMAND_FIELD),
});

const word = async (sent: Submitted, report: string, act: 'replace' | 'after'): Promise<void> => {
  await wordBlock(formContext(sent, 'report:word'), sent.opened, {
    ...blockIn(sent, report),
    act,
    edited: sent.field('loi'),
  });
};

const decide = async (sent: Submitted, report: string, act: 'omit' | 'waive'): Promise<void> => {
  await decideOnReport(formContext(sent, 'report:word'), sent.opened, {
    ...blockIn(sent, report),
    act,
    reason: sent.field('ly-do'),
    issuedOn: issuedOn(sent.url),
  });
};

const takeBack: Work = async (sent, report) => {
  await takeBackWording(formContext(sent, 'report:word'), sent.opened, {
    report,
    id: sent.field('ma'),
    base: versionIn(sent) ?? refuse('write.malformed-form'),
    seed: sent.field(COMMAND_FIELD),
  });
};

const circulate: Work = async (sent, report) => {
  const context = formContext(sent, 'report:circulate');
  const agencies = chosenIn(sent, 'co-quan-');
  const due = dayOrFault(sent, 'han', reportDeskWords[sent.language].due);
  const problems = [
    ...('fault' in due ? [due.fault] : []),
    ...(agencies.length === 0 ? [{ code: 'circulation.nobody', where: { field: 'co-quan' } }] : []),
  ];
  if ('fault' in due || problems.length > 0) throw new Refusal(problems);
  await circulateReport(context, sent.opened, {
    report,
    sent: today(sent.app.clock),
    due: due.day,
    agencies,
    note: sent.field('de-nghi'),
    seed: sent.field(COMMAND_FIELD),
  });
};

const opine: Work = async (sent, report) => {
  const [agency, block] = [sent.field('co-quan') || undefined, sent.field('doan') || undefined];
  const context =
    agency === undefined ? formContext(sent, 'report:opine') : formContext(sent, 'report:opine-for', agency);
  await giveOpinion(context, sent.opened, {
    report,
    circulation: sent.field('dot'),
    agency,
    block,
    text: sent.field('y-kien'),
    given: today(sent.app.clock),
    seed: sent.field(COMMAND_FIELD),
  });
};

const answer: Work = async (sent, report) => {
  await answerOpinion(formContext(sent, 'report:circulate'), sent.opened, {
    report,
    opinion: sent.field('ma'),
    base: versionIn(sent) ?? refuse('write.malformed-form'),
    answer: answerIn(sent.field('ket-qua')),
    reason: sent.field('giai-trinh'),
    seed: sent.field(COMMAND_FIELD),
  });
};

const answerIn = (text: string) =>
  text === 'taken' || text === 'partly' || text === 'declined' ? text : refuse('write.malformed-form');

/** The ids behind the checked boxes of a name. */
const chosenIn = ({ texts }: Submitted, name: string): readonly string[] =>
  Object.keys(texts).flatMap((key) => (key.startsWith(name) ? [key.slice(name.length)] : []));

const Desk = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(reportDeskWords);
  const { page } = useLinks();
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  const forms = { report: seen.report.id, base: seen.base, state };
  const { id, symbol } = seen.report;
  return (
    <>
      <h1>{words.desk}</h1>
      <p className="page-lead">
        <RecordText>{seen.report.title}</RecordText>
      </p>
      <p className="soft">
        {symbol !== undefined ? words.frozen(symbol) : seen.words ? words.deskLead : words.opineLead}
      </p>
      {seen.isPartial && <p className="soft">{words.readersLack}</p>}
      <p className="tools">
        <a href={page('bao-cao', { ky: id })}>{words.toDraft}</a>
        <a href={page('bao-cao/so')}>{words.toRegister}</a>
        {seen.words && <a href={page('bao-cao/tra-ve', { ky: id })}>{words.returned}</a>}
        {seen.issues && <a href={page('bao-cao/ban-hanh', { ky: id })}>{words.toIssue}</a>}
        {symbol !== undefined && <a href={page('bao-cao/da-ban-hanh', { ky: id })}>{words.openIssued}</a>}
      </p>
      <FaultSummary state={state} />
      <div className="desk-columns">
        <section aria-labelledby="doan" className="desk-blocks">
          <h2 id="doan">{words.blocks}</h2>
          <FiguresAsOf at={seen.figuresAt}>
            {seen.blocks.rows.map((block) => (
              <BlockRow
                key={block.id}
                block={block}
                figures={seen.figures}
                writes={seen.words}
                opines={seen.opines && seen.rounds.length > 0}
                forms={forms}
              />
            ))}
          </FiguresAsOf>
          <TurnLinks turn={seen.blocks.turn} of={words.blocks} />
        </section>
        <div className="desk-aside">
          {seen.cameIn.length > 0 && (
            <TitledBlock title={words.cameInTitle}>
              <CameIn lines={seen.cameIn} />
            </TitledBlock>
          )}
          <DeskRemarks
            remarks={seen.remarks}
            waived={seen.waived}
            lostWaivers={seen.lostWaivers}
            lawOf={seen.lawOf}
            askedRemark={seen.askedRemark}
            hasWaived={seen.hasWaived && !refused}
            toIssue={seen.issues ? page('bao-cao/ban-hanh', { ky: id }) : undefined}
            writes={seen.words}
            forms={forms}
          />
          <LostWords
            title={words.orphans}
            lead={words.orphansLead}
            lost={seen.orphans}
            writes={seen.words}
            forms={forms}
          />
          <LostWords
            title={words.beyond}
            lead={words.beyondLead}
            lost={seen.beyond}
            writes={seen.words}
            forms={forms}
          />
          <TitledBlock title={words.opinions}>
            <div id={OPINIONS_ANCHOR}>
              {seen.done !== undefined && !refused && (
                <p role="status" className="form-saved">
                  {words.doneAt[seen.done]}
                </p>
              )}
              <OpinionRounds
                rounds={seen.rounds}
                about={seen.about}
                agencies={seen.agencies}
                circulates={seen.circulates}
                opines={seen.opines}
                forms={forms}
              />
            </div>
          </TitledBlock>
        </div>
      </div>
    </>
  );
};
export default Desk;
