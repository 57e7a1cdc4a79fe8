/**
 * Any report, read and reviewed by itself: nothing of it is kept. Suggestions are taken over into the text, which is
 * reviewed again. Under a programme it is held against the records, on a page of the programme.
 */
import { redirect, useActionData } from 'react-router';
import { reviewReport } from '#app/read/review/review-report.ts';
import { readProgrammes } from '#app/read/programmes.ts';
import { orRefuse } from '#app/refusal.ts';
import { mayOr } from '#core/rights/rights.ts';
import { pathPart } from '#http/own-path.ts';
import { FaultSummary, type Option } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { reviewPage, type ReviewPage } from '#web/review/page.ts';
import { refusedIn } from '#web/review/refused.ts';
import { broughtBy, type StillReading as Reading } from '#web/review/sent.ts';
import { StillReading } from '#web/review/still-reading.tsx';
import { withTicked } from '#web/review/ticked.ts';
import { ProgrammeChoice, ReviewForm } from '#web/review/review-form.tsx';
import { Reviewed } from '#web/review/view.tsx';
import { reviewWords } from '#words/ui/review.ts';

/** More are reached from their own pages. */
const MOST_PROGRAMMES = 200;

export const loader = page(async ({ app, url, reader, language }) => {
  orRefuse(mayOr(reader.caller, 'report:review'));
  const { items } = await readProgrammes(app, undefined, () => ({ limit: MOST_PROGRAMMES, offset: 0 }));
  const programmes = items.map(({ workspace, programme }): Option => ({
    value: `/${pathPart(workspace.id)}/${pathPart(programme.id)}/bao-cao/kiem-tra`,
    name: `${programme.short}, ${workspace.name}`,
  }));
  const chosen = programmes.find(({ value }) => value === asked(url, 'chuong-trinh'));
  if (chosen) throw redirect(chosen.value);
  return { head: reviewWords[language].title, programmes, fault: refusedIn(url, language) };
});

export const action = pageAction(async (sent) => {
  orRefuse(mayOr(sent.reader.caller, 'report:review'));
  const came = await broughtBy(sent);
  if ('reading' in came) return came;
  const { report: brought, day, earlier } = came;
  const report = sent.field('viec') === 'nhan' ? withTicked(sent, brought) : brought;
  const reviewed = await reviewReport(report, { day, earlier: earlier?.text });
  return { reviewed: reviewPage(reviewed, sent.language, { earlier }) };
});

export { meta } from '#web/frame/head.ts';

const Review = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(reviewWords);
  const came = useActionData<{ readonly reviewed: ReviewPage } | Reading | Refused>();
  const faults = came && 'faults' in came ? came.faults : !came && seen.fault ? [seen.fault] : [];
  const sent = (came && 'faults' in came && came.sent) || {};
  const state = { faults, sent };
  const reviewed = came && 'reviewed' in came ? came.reviewed : undefined;
  return (
    <Shell>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <FaultSummary state={state} act="read" />
      {came && 'reading' in came && <StillReading action={PATH} reading={came.reading} />}
      {reviewed && <Reviewed seen={reviewed} action={PATH} />}
      <ReviewForm again={reviewed !== undefined} action={PATH} sent={sent} />
      {seen.programmes.length > 0 && <ProgrammeChoice action={PATH} programmes={seen.programmes} />}
    </Shell>
  );
};
export default Review;

const PATH = '/kiem-tra-bao-cao';
