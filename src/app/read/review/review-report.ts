/** A report that somebody sends, read and reviewed: nothing of it is kept. */
import type { Application } from '#app/application.ts';
import { openProgramme } from '#app/read/programme.ts';
import { knownRecords } from '#app/read/review/known-records.ts';
import { soleWorkspace } from '#app/read/sole-workspace.ts';
import { shippedActs, shippedLayouts } from '#app/shipped.ts';
import { orRefuse } from '#app/refusal.ts';
import { checkLayout, layoutFindings, type CheckedLayout } from '#core/review/check/layout.ts';
import { earlierFindings } from '#core/review/check/earlier.ts';
import { recordFindings, type KnownRecords } from '#core/review/check/records.ts';
import { dayOfText, reviewText, type Review } from '#core/review/review.ts';
import type { Day } from '#core/value/day.ts';
import { readReportApart, type ReportFile } from '#files/review/read-apart.ts';
import { boundedText, type ReportKind, type ReportRead } from '#files/review/report-text.ts';

export interface ReviewRequest extends ReportFile {
  /** The day of which the report speaks; without it the day that its head tells. */
  readonly day?: Day | undefined;
  /** What is on record, where the report is held against it. */
  readonly known?: KnownRecords | undefined;
  /** An earlier report of the same locality. */
  readonly earlier?: ReportFile | undefined;
}

export interface ReviewedReport extends Review {
  readonly file: string;
  readonly kind: ReportKind;
  /** Of a Word file with the head of a Party or state document: how it is set, row by row. */
  readonly layout?: CheckedLayout;
}

const reviewed = async (
  file: string,
  { kind, text, laid }: ReportRead,
  { day, known, earlier }: Omit<ReviewRequest, keyof ReportFile>,
): Promise<ReviewedReport> => {
  const before = earlier && orRefuse(await readReportApart(earlier)).text;
  const set = day ?? dayOfText(text);
  const layout = laid && set && checkLayout(laid, await shippedLayouts(), set);
  return {
    file,
    kind,
    ...(layout && { layout }),
    ...reviewText(text, {
      day,
      acts: await shippedActs(),
      further: (read) => [
        ...(known ? recordFindings(read, known) : []),
        ...(before === undefined ? [] : earlierFindings(read, before)),
        ...(layout ? layoutFindings(text, layout) : []),
      ],
    }),
  };
};

/** A text that was pasted, or of which suggestions were taken over. Refuses `review.empty`, `review.too-large`. */
export const reviewPasted = async (text: string, day?: Day): Promise<ReviewedReport> =>
  reviewed('', orRefuse(boundedText(text, 'text', PASTED)), { day });
const PASTED = 'văn bản';

/** Refuses what `readReport` refuses, of either file. */
export const reviewReport = async ({ file, bytes, ...asked }: ReviewRequest): Promise<ReviewedReport> =>
  reviewed(file, orRefuse(await readReportApart({ bytes, file })), asked);

/** What is on record of a programme, as of a day or of its own. Refuses what `openProgramme` refuses. */
export const recordsToHoldAgainst = async (
  app: Application,
  {
    workspace,
    programme,
    day,
  }: { readonly workspace?: string | undefined; readonly programme: string; readonly day?: Day | undefined },
): Promise<KnownRecords> =>
  knownRecords(await openProgramme(app, { workspace: (await soleWorkspace(app, workspace)).id, programme, asOf: day }));
