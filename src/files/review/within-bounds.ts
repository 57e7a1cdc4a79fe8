import { refusedAs, type Outcome } from '#core/problem.ts';
import { OutOfMemory, OutOfTime } from '#files/engines/ask.ts';

/** What a process that reads a report may take; it ends itself when nobody asks it. */
export const REPORT_PROCESS = { idleMs: 10_000, limitMs: 20_000, megabytes: 500 } as const;

/**
 * For whoever asks a process about a file and it answers nothing: beyond its bounds of time and memory that is the
 * file's, as `review.too-slow`. All else is a fault of ours and is thrown on, for whoever logs it.
 */
export const beyondBounds =
  (file: string) =>
  (error: unknown): Outcome<never> => {
    if (error instanceof OutOfTime || error instanceof OutOfMemory) return refusedAs('review.too-slow', { file });
    throw error;
  };
