import { done, type Outcome } from '#core/problem.ts';
import type { Proposal } from '#core/review/propose/proposal.ts';
import type { ProposalQuestion } from '#core/review/propose/question.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { askProcess } from '#files/engines/ask.ts';
import { beyondBounds, REPORT_PROCESS } from '#files/review/within-bounds.ts';

/** What proposals are made from, as data alone. */
export interface ProposalText extends Omit<ProposalQuestion, 'vocabulary' | 'units'> {
  /** As `readReport` gives it. */
  readonly text: string;
  /** The workspace's own terms, and the counting words of its programmes. */
  readonly terms: readonly RecordIn<'term'>[];
  readonly countingUnits: RecordIn<'programme'>['countingUnits'];
}

const ask = askProcess<ProposalText, readonly Proposal[]>({
  program: new URL('./propose-program.ts', import.meta.url),
  ...REPORT_PROCESS,
});

/** `proposeRecords` in a process of its own, within bounds of time and memory. Problem: `review.too-slow`. */
export const proposeApart = async (question: ProposalText, file: string): Promise<Outcome<readonly Proposal[]>> => {
  try {
    return done(await ask(question));
  } catch (error) {
    return beyondBounds(file)(error);
  }
};
