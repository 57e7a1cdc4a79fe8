/**
 * Any report, read and reviewed: nothing of it is kept. Suggestions are taken over into the text, which is reviewed
 * again.
 */
import { useActionData } from 'react-router';
import { reviewPasted, reviewReport, type ReviewedReport } from '#app/read/review/review-report.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { mayOr } from '#core/rights/rights.ts';
import { takeSuggestions } from '#core/review/take-suggestions.ts';
import { readWrittenDay, type Day } from '#core/value/day.ts';
import { FaultSummary, NOTHING_SENT } from '#web/forms/form.tsx';
import { pageAction, type Refused, type Sent } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { reviewPage, type ReviewPage } from '#web/review/page.ts';
import { Reviewed, ReviewForm } from '#web/review/view.tsx';
import { reviewWords } from '#words/ui/review.ts';

export const loader = page(({ reader, language }) => {
  orRefuse(mayOr(reader.caller, 'report:review'));
  return { head: reviewWords[language].title };
});

export const action = pageAction(async (sent) => {
  orRefuse(mayOr(sent.reader.caller, 'report:review'));
  return { reviewed: reviewPage(await reviewSent(sent), sent.language) };
});

const reviewSent = async ({ field, file }: Sent): Promise<ReviewedReport> => {
  const day = dayIn(field('ngay'));
  const text = field('van-ban');
  if (field('viec') === 'nhan') {
    const before = await reviewPasted(text, day);
    const taken = before.remarks.filter((_, at) => field(`goi-y-${at + 1}`) === 'co');
    return reviewPasted(takeSuggestions(before.text, taken), day);
  }
  const chosen = file('tep');
  if (chosen) return reviewReport({ file: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()), day });
  return text.trim() === '' ? refuse('review.none') : reviewPasted(text, day);
};

const dayIn = (text: string): Day | undefined =>
  text.trim() === '' ? undefined : (readWrittenDay(text) ?? refuse('as-of.malformed', { text }));

export { meta } from '#web/frame/head.ts';

const Review = (_: PageProps<typeof loader>) => {
  const words = useWords(reviewWords);
  const came = useActionData<{ readonly reviewed: ReviewPage } | Refused>();
  const state = { sent: {}, ...(came && 'faults' in came ? came : NOTHING_SENT) };
  const reviewed = came && 'reviewed' in came ? came.reviewed : undefined;
  return (
    <Shell>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <FaultSummary state={state} act="read" />
      {reviewed && <Reviewed seen={reviewed} />}
      <ReviewForm again={reviewed !== undefined} />
    </Shell>
  );
};
export default Review;
