/** A report that somebody sends, read and reviewed: nothing of it is kept. */
import { shippedActs } from '#app/shipped.ts';
import { orRefuse } from '#app/refusal.ts';
import { reviewText, type Review } from '#core/review/review.ts';
import type { Day } from '#core/value/day.ts';
import { readReportApart } from '#files/review/read-apart.ts';
import type { ReportKind } from '#files/review/read-report.ts';

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

/** Refuses what `readReport` refuses. */
export const reviewReport = async ({ file, bytes, day }: ReviewRequest): Promise<ReviewedReport> => {
  const { kind, text } = orRefuse(await readReportApart({ bytes, file }));
  return { file, kind, ...reviewText(text, { day, acts: await shippedActs() }) };
};
