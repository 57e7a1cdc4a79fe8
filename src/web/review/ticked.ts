/** The suggestions that were ticked, taken over into the text that was reviewed. */
import type { ReviewedReport } from '#app/read/review/review-report.ts';
import { takeSuggestions } from '#core/review/take-suggestions.ts';
import type { Sent } from '#web/frame/action.ts';
import { remarkAt } from '#core/review/remark.ts';

export const withTicked = ({ field }: Pick<Sent, 'field'>, { text, remarks }: ReviewedReport): string =>
  takeSuggestions(
    text,
    remarks.filter((remark) => field(`goi-y-${remarkAt(remark)}`) === 'co'),
  );
