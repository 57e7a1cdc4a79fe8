/**
 * What was read of the old reports on which people decide now, by the tokens of their files: with each page of
 * proposals it is asked for again, and a file has up to 30 MB. Whoever asks has been asked whether the file is theirs.
 */
import type { OldReportRead } from '#app/read/history/propose.ts';
import { keptWithin } from '#core/value/kept-within.ts';
import { REPORT_BOUNDS } from '#files/review/report-text.ts';

/** Together as many letters as the longest report may have. */
export const oldReadings = keptWithin<OldReportRead>({
  most: 16,
  size: REPORT_BOUNDS.letters,
  sizeOf: ({ text }) => text.length,
});
