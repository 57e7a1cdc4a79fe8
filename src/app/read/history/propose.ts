/** What an old report lets one put on record. Nothing of it is kept. */
import { proposalQuestion } from '#app/read/history/standing.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import type { Proposal } from '#core/review/propose/proposal.ts';
import { dayOfText } from '#core/review/review.ts';
import type { Day } from '#core/value/day.ts';
import { proposeApart } from '#files/review/propose-apart.ts';
import { readReportApart, type ReportFile } from '#files/review/read-apart.ts';

/** Letters of a report: some two hundred pages. Who decides on more has no end of it. */
const MOST_LETTERS = 400_000;

export interface HistoryRequest extends ReportFile {
  /** The day to which the report's figures hold; without it the day that its head tells. */
  readonly day?: Day | undefined;
}

export interface ProposedHistory {
  readonly file: string;
  readonly text: string;
  readonly day?: Day;
  readonly proposals: readonly Proposal[];
}

/**
 * Held against what is on record of the programme, where one is given. Refuses what `readReportApart` refuses,
 * `history.too-long` and `review.too-slow`.
 */
export const proposeHistory = async (
  { file, bytes, day }: HistoryRequest,
  opened?: OpenedProgramme,
): Promise<ProposedHistory> => {
  const { text } = orRefuse(await readReportApart({ bytes, file }));
  if (text.length > MOST_LETTERS) refuse('history.too-long', { file, most: MOST_LETTERS });
  const told = day ?? dayOfText(text);
  const question = opened ? await proposalQuestion(opened, told) : { terms: [], countingUnits: [], day: told };
  const proposals = orRefuse(await proposeApart({ ...question, text }, file));
  return { file, text, ...(told && { day: told }), proposals };
};
