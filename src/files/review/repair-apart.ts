import type { Outcome } from '#core/problem.ts';
import { askProcess } from '#files/engines/ask.ts';
import type { RepairedReport, RepairQuestion } from '#files/review/repair-report.ts';
import type { SomeBytes } from '#files/stored-bytes.ts';
import { beyondBounds, REPORT_PROCESS } from '#files/review/within-bounds.ts';

export interface RepairFile extends Omit<RepairQuestion, 'bytes'> {
  readonly bytes: SomeBytes;
}

const ask = askProcess<RepairFile, Outcome<RepairedReport>>({
  program: new URL('./repair-program.ts', import.meta.url),
  ...REPORT_PROCESS,
});

/** `repairReport` in a process of its own. Problems as it, and `review.too-slow` beyond the bounds. */
export const repairReportApart = (question: RepairFile): Promise<Outcome<RepairedReport>> =>
  ask(question).catch(beyondBounds(question.file));
