/** What an old report lets one put on record. Nothing of it is kept. */
import { oldReport, type OldReport } from '#app/read/history/old-report.ts';
import { heldAgainstValues, proposalQuestion } from '#app/read/history/standing.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { asToldRecords } from '#core/review/decide/decided.ts';
import { asTaken } from '#core/review/decide/taken.ts';
import { withoutItself } from '#core/review/decide/itself.ts';
import { headOf } from '#core/review/propose/report-head.ts';
import type { Proposal, ProposedSubject } from '#core/review/propose/proposal.ts';
import { dayOfText, figuresDayOfText } from '#core/review/report-day.ts';
import { isScanned, type Scan } from '#core/review/scanned.ts';
import type { Day } from '#core/value/day.ts';
import { proposeApart } from '#files/review/propose-apart.ts';
import type { ReportRead } from '#files/review/report-text.ts';
import { readReportApart, type ReportFile } from '#files/review/read-apart.ts';
import { sha256OfBytes } from '#files/stored-bytes.ts';

/** Letters of a report: some two hundred pages. Who decides on more has no end of it. */
const MOST_LETTERS = 400_000;

export interface HistoryRequest {
  readonly file: string;
  /** As `readOldReport` reads it. */
  readonly read: Promise<OldReportRead>;
  /** The day to which the report's figures hold; without it that which its head tells. */
  readonly day?: Day | undefined;
  /** How it is waited for until the report is read; absent: as anybody waits. */
  readonly wait?: <T>(work: Promise<T>) => Promise<T>;
}

export interface ProposedHistory {
  readonly file: string;
  readonly text: string;
  readonly day?: Day;
  readonly proposals: readonly Proposal[];
  readonly report: OldReport;
  /** Of a PDF with pages that are pictures. */
  readonly scan?: Scan;
}

/** An old report as it was read. */
export interface OldReportRead extends Pick<ReportRead, 'text' | 'scan'> {
  readonly sha256: string;
}

/**
 * The text of a report; `file`: "" of one that was pasted. Refuses what `readReportApart` refuses, `review.no-words`,
 * `history.too-long`.
 */
export const readOldReport = async ({ file, bytes }: ReportFile): Promise<OldReportRead> => {
  const sha256 = await sha256OfBytes(bytes);
  const read = await readReportApart({ bytes, file });
  if (!read.ok && file === '' && read.problems.some(({ code }) => code === 'review.empty')) refuse('review.no-words');
  const { text, scan } = orRefuse(read);
  return text.length > MOST_LETTERS
    ? refuse('history.too-long', { file, most: MOST_LETTERS })
    : { text, sha256, ...(scan && { scan }) };
};

/**
 * Held against what is on record of the programme, where one is given. Refuses as `read`, and `review.too-slow`.
 */
export const proposeHistory = async (
  { file, read, day, wait = (work) => work }: HistoryRequest,
  opened?: OpenedProgramme,
): Promise<ProposedHistory> => {
  const { text, scan, sha256 } = await wait(read);
  const told = day ?? figuresDayOfText(text);
  const report = opened ? oldReport(opened, sha256, text) : { decided: [] };
  const question = opened
    ? await proposalQuestion(opened, { day: told, asTold: await asTold(opened, report) })
    : { terms: [], countingUnits: [], day: told };
  const proposed = asScanned(orRefuse(await proposeApart({ ...question, text }, file)), scan);
  const others = withoutItself(proposed, { ...headOf(text), day: dayOfText(text) ?? day });
  const proposals = opened ? await heldAgainstValues(opened, await withTaken(opened, report, others)) : others;
  return { file, text, ...(told && { day: told }), proposals, report, ...(scan && { scan }) };
};

/** What stands on a recognised page is never sure: a person looks at it. */
const asScanned = (proposals: readonly Proposal[], scan: Scan | undefined): readonly Proposal[] =>
  proposals.map((one) => (one.sure === 'sure' && isScanned(scan, one) ? { ...one, sure: 'likely' } : one));

const withTaken = ({ ask, view }: OpenedProgramme, { decided }: OldReport, proposals: readonly Proposal[]) =>
  ask(() => asTaken(proposals, decided, (subject, id) => view.onRecord(subject, id) !== undefined));

const asTold = ({ ask, view }: OpenedProgramme, { decided }: OldReport) =>
  ask(() => asToldRecords(decided, (subject: ProposedSubject, id) => view.onRecord(subject, id) !== undefined));
