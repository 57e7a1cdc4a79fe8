import type { Outcome } from '#core/problem.ts';
import { askProcess } from '#files/engines/ask.ts';
import type { ReportRead } from '#files/review/report-text.ts';
import { beyondBounds, REPORT_PROCESS } from '#files/review/within-bounds.ts';

export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly file: string;
}

const ask = askProcess<ReportFile, Outcome<ReportRead>>({
  program: new URL('./review-program.ts', import.meta.url),
  ...REPORT_PROCESS,
});

/**
 * `readReport` in a process of its own, within bounds of time and memory. Problems as it, and `review.too-slow` beyond
 * them.
 */
export const readReportApart = (question: ReportFile): Promise<Outcome<ReportRead>> =>
  ask(question).catch(beyondBounds(question.file));
