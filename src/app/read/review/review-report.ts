/** A report that somebody sends, read and reviewed: nothing of it is kept. */
import { shippedActs, shippedLayouts } from '#app/shipped.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { pendingWork } from '#app/patience.ts';
import type { OfficeReview } from '#app/read/review/office.ts';
import { partWaived, type Parted } from '#core/remark/waived.ts';
import { boundKey } from '#core/review/bound.ts';
import { checkLayout, type CheckedLayout } from '#core/review/check/layout.ts';
import type { HeldAgainst, KnownRecords } from '#core/review/check/records.ts';
import { measuredLayout, type MeasuredLayout } from '#core/review/laid-out.ts';
import type { Remark } from '#core/review/remark.ts';
import { dayOfText } from '#core/review/report-day.ts';
import type { Scan } from '#core/review/scanned.ts';
import { judgeFound, type Review } from '#core/review/review.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import { findWithin } from '#files/review/find-apart.ts';
import { readReportApart, type ReportFile } from '#files/review/read-apart.ts';
import { boundedText, hasWords, type ReportKind } from '#files/review/report-text.ts';

/** A report as it was read, before anything is said of it. */
export interface SentReport {
  readonly file: string;
  readonly kind: ReportKind;
  readonly text: string;
  /** How a Word file with the head of a Party or state document is set. */
  readonly set?: MeasuredLayout | undefined;
  /** Of a PDF with pages that are pictures: which were recognised, and which were not read. */
  readonly scan?: Scan | undefined;
}

/** Refuses what `readReport` refuses. */
export const readSentReport = async (sent: ReportFile): Promise<SentReport> => {
  const { kind, text, laid, scan } = orRefuse(await readReportApart(sent));
  return { file: sent.file, kind, text, set: laid && measuredLayout(laid), scan };
};

/** Reports that take longer to read than a page may: scans, of which each page takes seconds. */
export const readingReports = pendingWork<SentReport>(16, 30 * 60_000);

/**
 * A text that was pasted, or of which suggestions were taken over. `file`, `set`, `scan`: of the file that it was read
 * from. Refuses `review.no-words`, `review.too-large`.
 */
export const pastedReport = (
  text: string,
  of: Partial<Pick<SentReport, 'file' | 'set' | 'scan'>> = {},
): SentReport => ({
  file: of.file ?? '',
  kind: 'text',
  text: hasWords(text) ? orRefuse(boundedText(text, 'text', PASTED)).text : refuse('review.no-words'),
  set: of.set,
  scan: of.scan,
});
const PASTED = 'văn bản';

export interface ReviewRequest {
  /** The day of which the report speaks; without it the day that its head tells. */
  readonly day?: Day | undefined;
  /** What is on record, where the report is held against it: asked with its day, if that is known. */
  readonly records?: ((day: Day | undefined) => Promise<KnownRecords>) | undefined;
  /** The text of an earlier report of the same locality. */
  readonly earlier?: string | undefined;
  /** What the office has set, and what it has waved off. */
  readonly office?: OfficeReview | undefined;
}

export interface ReviewedReport extends Omit<SentReport, 'text'>, Omit<Review, 'remarks'>, ReviewParts {
  /** Of a Word file with the head of a Party or state document: how it is set, row by row. */
  readonly layout?: CheckedLayout;
  /** How its figures stand to the records. */
  readonly held?: HeldAgainst;
}

interface ReviewParts {
  /** Those that are open. */
  readonly remarks: readonly Remark[];
  readonly waived: Parted<Remark, Stored<'waiver'>>['waived'];
}

export const reviewReport = async (
  sent: SentReport,
  { day, records, earlier, office }: ReviewRequest = {},
): Promise<ReviewedReport> => {
  const { text, set, scan } = sent;
  const own = day ?? dayOfText(text);
  const layout = set && own && checkLayout(set, await shippedLayouts(), own);
  const known = await records?.(own);
  const { found, held } = orRefuse(
    await findWithin(
      { text, day, acts: await shippedActs(), known, earlier, layout: layout || undefined, scan },
      sent.file,
    ),
  );
  const waiverOn = (remark: Pick<Remark, 'rule' | 'bound'>) => office?.waivers.get(boundKey(remark));
  const review = judgeFound(found, {
    ...(office && { severities: office.severities }),
    isWaived: (remark) => waiverOn(remark) !== undefined,
  });
  const { open, waived } = partWaived(review.remarks, waiverOn);
  return { ...sent, ...review, remarks: open, waived, ...(layout && { layout }), ...(held && { held }) };
};
