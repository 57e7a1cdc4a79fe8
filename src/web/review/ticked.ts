/** The suggestions that were ticked, taken over into the text that was reviewed: the form tells all that is needed. */
import { pastedReport, type SentReport } from '#app/read/review/review-report.ts';
import { refuse } from '#app/refusal.ts';
import { scanAfter } from '#core/review/scanned.ts';
import { takeSuggestions } from '#core/review/take-suggestions.ts';
import type { Sent } from '#web/frame/action.ts';
import { readTicked, TICKED } from '#web/review/ticked-field.ts';

/** Refuses `write.malformed-form`: no page of ours sent it; and as `pastedReport`. */
export const withTicked = ({ texts }: Pick<Sent, 'texts'>, report: SentReport): SentReport => {
  const ticked = Object.entries(texts).flatMap(([name, value]) =>
    name.startsWith(TICKED) ? [readTicked(value) ?? refuse('write.malformed-form')] : [],
  );
  const { text, scan } = report;
  return pastedReport(takeSuggestions(text, ticked), { ...report, scan: scan && scanAfter(scan, ticked) });
};
