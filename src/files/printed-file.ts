import type { Problem } from '#core/problem.ts';
import type { PrintedFigure } from '#core/report/printed-figure.ts';

/** A finished file, and what was read back from it: its figures in the order of the text. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  readonly figures: readonly PrintedFigure[];
  /** What is wrong with how it is printed, whatever it says. */
  readonly faults?: readonly Problem[];
}
