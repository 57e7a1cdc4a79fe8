/**
 * A report reviewed under a programme: held against its records, as the reader may see them, and against an earlier
 * report; with the severities that the office has set. Remarks are waved off with a reason, which is kept; the file is
 * not.
 */
import { useActionData } from 'react-router';
import { issuedFile } from '#app/read/report/frozen-figures.ts';
import { issueOf } from '#app/read/report/issued.ts';
import { underProgramme, decidedBy } from '#app/read/review/office.ts';
import { pastedReport, reviewReport, type ReviewedReport } from '#app/read/review/review-report.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { takeBackWaiver, waiveRemarks } from '#app/write/waive-remarks.ts';
import { printHead } from '#core/facts/head.ts';
import { remarkAt } from '#core/review/remark.ts';
import { may, mayOr } from '#core/rights/rights.ts';
import { printDay } from '#core/value/day.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { formContext } from '#web/forms/form-context.ts';
import { FaultSummary, NOTHING_SENT, type FormState, type Option } from '#web/forms/form.tsx';
import { faultOf, programmeAction, type Submitted } from '#web/frame/action.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { reviewPage, type ReviewPage } from '#web/review/page.ts';
import { broughtBy, writtenDay } from '#web/review/sent.ts';
import { withTicked } from '#web/review/ticked.ts';
import { Reviewed, ReviewForm } from '#web/review/view.tsx';
import { HISTORY_PATH } from '#web/history/paths.ts';
import { historyWords } from '#words/ui/history.ts';
import { reviewWords } from '#words/ui/review.ts';

export const loader = programmeRead(async (given) => {
  const { opened, language, reader } = given;
  const { view, workspace, programme } = opened;
  orRefuse(mayOr(reader.caller, 'report:review', workspace.id));
  return {
    issued: view
      .all('issue')
      .filter((one) => one.programme === programme.id && one.files.some(({ format }) => format === 'docx'))
      .map((one): Option => ({ value: one.report, name: `${one.symbol}, ${printDay(one.issued)}` })),
    base: printHead(view.records),
    waives: mayWrite(given, 'report:word', workspace.id),
    sets: may(reader.caller, 'report:desk', workspace.id),
    takes: mayWrite(given, 'record:write', workspace.id),
    head: `${reviewWords[language].title} · ${programme.short}`,
  };
}, true);

export { meta } from '#web/frame/head.ts';

interface Answer extends FormState {
  readonly reviewed?: ReviewPage;
  /** The end of the journal, once something was written. */
  readonly base?: string;
}

export const action = programmeAction(async (sent): Promise<Answer> => {
  const { app, opened, field, language, reader, texts } = sent;
  const workspace = opened.workspace.id;
  orRefuse(mayOr(reader.caller, 'report:review', workspace));
  const asOf = writtenDay(sent, 'ho-so-ngay');
  const { report, day, earlier } = await broughtBy(sent, async (of) => {
    const issue = issueOf(opened, of);
    return { file: issue.symbol, bytes: await issuedFile(app, workspace, issue, 'docx') };
  });
  const under = () => underProgramme(app, reader.caller, { workspace, programme: opened.programme.id, asOf });
  const before = await under();
  let held = before;
  let reviewed = await reviewReport(report, { day, earlier: earlier?.text, ...held });
  let state: FormState = NOTHING_SENT;
  if (field('viec') === 'nhan')
    reviewed = await reviewReport(pastedReport(withTicked(sent, reviewed), report), {
      day,
      earlier: earlier?.text,
      ...held,
    });
  try {
    if (await decide({ ...sent, opened: before.opened }, reviewed)) {
      held = await under();
      reviewed = await reviewReport(report, { day, earlier: earlier?.text, ...held });
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

/** Waves remarks off, or takes one back, as the pressed button says; whether anything was to be written. */
const decide = async (sent: Submitted, { remarks }: ReviewedReport): Promise<boolean> => {
  const { opened, field } = sent;
  const [work = '', version = '', ...id] = field('viec').split(':');
  if (work !== 'giu' && work !== 'mo-lai') return false;
  const context = formContext(sent, 'report:word');
  const seed = field(COMMAND_FIELD);
  if (work === 'mo-lai') {
    if (!/^\d{1,9}$/u.test(version)) refuse('write.malformed-form');
    await takeBackWaiver(context, opened, { id: id.join(':'), base: Number(version), seed });
    return true;
  }
  const reasons = remarks.map((remark) => {
    const name = `ly-do-${remarkAt(remark)}`;
    return { remark, reason: field(name), field: name };
  });
  // The one whose button was pressed is asked for its reason first.
  const pressed = reasons.filter(({ field: name }) => name === `ly-do-${version}`);
  await waiveRemarks(context, opened, { remarks: [...pressed, ...reasons], seed });
  return true;
};

const ProgrammeReview = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const [words, history] = [useWords(reviewWords), useWords(historyWords)];
  const { page, here } = useLinks();
  const came = useActionData<Answer>();
  const state = { ...NOTHING_SENT, ...came };
  const reviewed = came?.reviewed;
  const path = here({});
  const under = { base: came?.base ?? seen.base, waives: seen.waives, issued: seen.issued, state };
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
      <FaultSummary state={state} act={reviewed ? 'write' : 'read'} />
      {reviewed && <Reviewed seen={reviewed} action={path} under={under} />}
      <ReviewForm again={reviewed !== undefined} action={path} under={under} />
    </>
  );
};
export default ProgrammeReview;
