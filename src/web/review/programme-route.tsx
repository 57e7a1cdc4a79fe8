/**
 * A report reviewed under a programme: held against its records, as the reader may see them, and against an earlier
 * report; with the severities that the office has set. Remarks are waved off with a reason, which is kept; the file is
 * not.
 */
import { redirect, useActionData } from 'react-router';
import { issuedFile } from '#app/read/report/frozen-figures.ts';
import { issueOf } from '#app/read/report/issued.ts';
import { decidedBy, underProgramme, type UnderProgramme } from '#app/read/review/office.ts';
import { reviewReport, type ReviewedReport } from '#app/read/review/review-report.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { takeBackWaiver, waiveRemarks } from '#app/write/waive-remarks.ts';
import { printHead } from '#core/facts/head.ts';
import { remarkAt } from '#core/review/remark.ts';
import { may, mayOr } from '#core/rights/rights.ts';
import { printDay } from '#core/value/day.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { formContext } from '#web/forms/form-context.ts';
import { FaultSummary, NOTHING_SENT, type FormState, type Option } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { faultOf, programmeAction, type Submitted } from '#web/frame/action.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { reviewPage, type ReviewPage } from '#web/review/page.ts';
import { keptPage } from '#web/review/kept-page.ts';
import { broughtBy, CARRIED_FIELD, writtenDay, type StillReading as Reading } from '#web/review/sent.ts';
import { StillReading } from '#web/review/still-reading.tsx';
import { withTicked } from '#web/review/ticked.ts';
import { refusedIn } from '#web/review/refused.ts';
import { NO_REFUSAL } from '#web/review/repair-path.ts';
import { ReviewForm } from '#web/review/review-form.tsx';
import { Reviewed } from '#web/review/view.tsx';
import { KEPT_FIELD, reasonField } from '#web/review/waive-field.ts';
import { KeptWaivers } from '#web/review/waived-view.tsx';
import { HISTORY_PATH } from '#web/history/paths.ts';
import { historyWords } from '#words/ui/history.ts';
import { reviewWords } from '#words/ui/review.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, url, language, reader } = given;
  const { view, workspace, programme } = opened;
  orRefuse(mayOr(reader.caller, 'report:review', workspace.id));
  return {
    issued: view
      .all('issue')
      .filter((one) => one.programme === programme.id && one.files.some(({ format }) => format === 'docx'))
      .map((one): Option => ({ value: one.report, name: `${one.symbol}, ${printDay(one.issued)}` })),
    base: printHead(view.records),
    waives: mayWrite(given, 'report:word', workspace.id),
    // What was waved off is the business of those who may see the desk.
    kept: may(reader.caller, 'report:desk', workspace.id) ? await keptPage(app, opened, url, language) : undefined,
    again: asked(url, AGAIN) !== undefined,
    fault: refusedIn(url, language),
    sets: may(reader.caller, 'report:desk', workspace.id),
    takes: mayWrite(given, 'record:write', workspace.id),
    head: `${reviewWords[language].title} · ${programme.short}`,
  };
}, true);

export { meta } from '#web/frame/head.ts';

interface Answer extends FormState, Partial<Reading> {
  readonly reviewed?: ReviewPage;
  /** The end of the journal, once something was written. */
  readonly base?: string;
}

/** By which the address bar tells that a remark was opened again. */
const AGAIN = 'mo-lai';

export const action = programmeAction(async (sent): Promise<Answer | Response> => {
  const { app, opened, url, field, language, reader, texts } = sent;
  const workspace = opened.workspace.id;
  orRefuse(mayOr(reader.caller, 'report:review', workspace));
  if (field(CARRIED_FIELD) !== '1' && (await takeBack(sent))) {
    const query = new URLSearchParams(url.searchParams);
    query.set(AGAIN, '1');
    return redirect(`${url.pathname}?${query.toString()}`, 303);
  }
  const asOf = writtenDay(sent, 'ho-so-ngay');
  const came = await broughtBy(sent, async (of) => {
    const issue = issueOf(opened, of);
    return { file: issue.symbol, bytes: await issuedFile(app, workspace, issue, 'docx') };
  });
  if ('reading' in came) return { ...NOTHING_SENT, reading: came.reading };
  const { report: brought, day, earlier } = came;
  const report = field('viec') === 'nhan' ? withTicked(sent, brought) : brought;
  const under = () => underProgramme(app, reader.caller, { workspace, programme: opened.programme.id, asOf });
  const review = (held: UnderProgramme) => reviewReport(report, { day, earlier: earlier?.text, ...held });
  let held = await under();
  let reviewed = await review(held);
  let state: FormState = NOTHING_SENT;
  try {
    const now = { ...sent, opened: held.opened };
    if ((await takeBack(now)) || (await waive(now, reviewed))) {
      held = await under();
      reviewed = await review(held);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What was reviewed stays on the page, with what was typed.
    state = { faults: error.problems.map((problem) => faultOf(problem, language)), sent: texts };
  }
  const recordsDay = asOf ?? reviewed.day ?? held.opened.asOf.day;
  const entries = await decidedBy(app, workspace, reviewed.waived);
  return {
    reviewed: reviewPage(reviewed, language, { earlier, recordsDay, asOf, entries }),
    base: printHead(held.opened.view.records),
    ...state,
  };
});

/** What the pressed button says: "giu:57-sum.differs-…", "mo-lai:1:id". */
const pressedIn = ({ field }: Submitted): readonly [work: string, first: string, rest: string] => {
  const [work = '', first = '', ...rest] = field('viec').split(':');
  return [work, first, rest.join(':')];
};

/** Opens a remark again, where that button was pressed. Refuses `write.no-task`: in their form there is no other. */
const takeBack = async (sent: Submitted): Promise<boolean> => {
  const [work, version, id] = pressedIn(sent);
  if (work !== 'mo-lai') return sent.field(KEPT_FIELD) === '1' ? refuse('write.no-task') : false;
  if (!/^\d{1,9}$/u.test(version)) refuse('write.malformed-form');
  const given = { id, base: Number(version), seed: sent.field(COMMAND_FIELD) };
  await takeBackWaiver(formContext(sent, 'report:word'), sent.opened, given);
  return true;
};

/** Waves remarks off, where that button was pressed. */
const waive = async (sent: Submitted, { remarks }: ReviewedReport): Promise<boolean> => {
  const { opened, field } = sent;
  const [work, at] = pressedIn(sent);
  if (work !== 'giu') return false;
  const reasons = remarks.map((remark) => {
    const name = reasonField(remarkAt(remark));
    return { remark, reason: field(name), field: name };
  });
  // The one whose button was pressed is asked for its reason first.
  const pressed = reasons.filter(({ field: name }) => name === reasonField(at));
  await waiveRemarks(formContext(sent, 'report:word'), opened, {
    remarks: [...pressed, ...reasons],
    seed: field(COMMAND_FIELD),
  });
  return true;
};

const ProgrammeReview = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const [words, history] = [useWords(reviewWords), useWords(historyWords)];
  const { page, here } = useLinks();
  const came = useActionData<Answer>();
  const state = { ...NOTHING_SENT, ...(!came && seen.fault && { faults: [seen.fault] }), ...came };
  const reviewed = came?.reviewed;
  const path = here({ [AGAIN]: undefined, ...NO_REFUSAL });
  const base = came?.base ?? seen.base;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.leadUnder}</p>
      <p className="tools">
        <a href={page('bao-cao/so')}>{words.toRegister}</a>
        {seen.sets && <a href={page('bao-cao/muc-do')}>{words.severities}</a>}
        {seen.takes && <a href={page(HISTORY_PATH)}>{history.title}</a>}
        <a href="/kiem-tra-bao-cao">{words.without}</a>
      </p>
      {!reviewed && <FaultSummary state={state} act={state.sent[KEPT_FIELD] === '1' ? 'write' : 'read'} />}
      {seen.again && !came && <p role="status">{words.openAgain}</p>}
      {came?.reading && <StillReading action={path} reading={came.reading} />}
      {reviewed && <Reviewed seen={reviewed} action={path} under={{ base, waives: seen.waives, state }} />}
      <ReviewForm
        again={reviewed !== undefined}
        action={path}
        issued={seen.issued}
        {...(!reviewed && { sent: state.sent })}
      />
      {seen.kept && (
        <KeptWaivers kept={seen.kept} seen={reviewed} action={path} base={base} writes={seen.waives} state={state} />
      )}
    </>
  );
};
export default ProgrammeReview;
