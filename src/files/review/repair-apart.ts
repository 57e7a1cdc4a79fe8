import type { Outcome } from '#core/problem.ts';
import { askProcess } from '#files/engines/ask.ts';
import type { RepairedReport, RepairQuestion } from '#files/review/repair-report.ts';
import { beyondBounds, REPORT_PROCESS } from '#files/review/within-bounds.ts';

const ask = askProcess<RepairQuestion, Outcome<RepairedReport>>({
  program: new URL('./repair-program.ts', import.meta.url),
  ...REPORT_PROCESS,
});

/** `repairReport` in a process of its own. Problems as it, and `review.too-slow` beyond the bounds. */
export const repairReportApart = (question: RepairQuestion): Promise<Outcome<RepairedReport>> =>
  ask(question).catch(beyondBounds(question.file));
