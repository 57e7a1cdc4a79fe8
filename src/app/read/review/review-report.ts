/** A report that somebody sends, read and reviewed: nothing of it is kept. */
import { shippedActs } from '#app/shipped.ts';
import { orRefuse } from '#app/refusal.ts';
import { reviewText, type Review } from '#core/review/review.ts';
import type { Day } from '#core/value/day.ts';
import { readReportApart } from '#files/review/read-apart.ts';
import { boundedText, type ReportKind } from '#files/review/report-text.ts';

export interface ReviewRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The day of which the report speaks; without it the day that its head tells. */
  readonly day?: Day | undefined;
}

export interface ReviewedReport extends Review {
  readonly file: string;
  readonly kind: ReportKind;
}

/** A text that was pasted, or of which suggestions were taken over. Refuses `review.empty`, `review.too-large`. */
export const reviewPasted = async (text: string, day?: Day): Promise<ReviewedReport> => {
  const { text: read } = orRefuse(boundedText(text, 'text', PASTED));
  return { file: '', kind: 'text', ...reviewText(read, { day, acts: await shippedActs() }) };
};
const PASTED = 'văn bản';

/** Refuses what `readReport` refuses. */
export const reviewReport = async ({ file, bytes, day }: ReviewRequest): Promise<ReviewedReport> => {
  const { kind, text } = orRefuse(await readReportApart({ bytes, file }));
  return { file, kind, ...reviewText(text, { day, acts: await shippedActs() }) };
};
