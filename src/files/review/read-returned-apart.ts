import { refusedAs, type Outcome } from '#core/problem.ts';
import type { ReturnedFile } from '#core/report/returned/line.ts';
import { askProcess } from '#files/engines/ask.ts';
import type { ReportFile } from '#files/review/read-apart.ts';

const ask = askProcess<ReportFile, Outcome<ReturnedFile>>({
  program: new URL('./returned-program.ts', import.meta.url),
  idleMs: 10_000,
  limitMs: 20_000,
  megabytes: 500,
});

/** `readReturned` in a process of its own, within bounds of time and memory. Problems as it, and `review.too-slow`. */
export const readReturnedApart = (question: ReportFile): Promise<Outcome<ReturnedFile>> =>
  ask(question).catch(() => refusedAs('review.too-slow', { file: question.file }));
