import type { Outcome } from '#core/problem.ts';
import { askProcess } from '#files/engines/ask.ts';
import { whileKept, type SomeBytes } from '#files/stored-bytes.ts';
import type { ReportRead } from '#files/review/report-text.ts';
import { beyondBounds, REPORT_PROCESS } from '#files/review/within-bounds.ts';
import { findScanPrograms } from '#files/scan/find-tesseract.ts';
import { readScanApart } from '#files/scan/scan-apart.ts';

export interface ReportFile {
  readonly bytes: SomeBytes;
  readonly file: string;
}

const ask = askProcess<ReportFile, Outcome<ReportRead>>({
  program: new URL('./review-program.ts', import.meta.url),
  ...REPORT_PROCESS,
});

/**
 * `readReport` in a process of its own, within bounds of time and memory; pages that are pictures are recognised where
 * tesseract is on the machine. Problems as it, `review.too-slow` beyond the bounds, and those of `readScanApart`.
 */
export const readReportApart = ({ bytes, file }: ReportFile): Promise<Outcome<ReportRead>> =>
  whileKept(bytes, async (own) => {
    const question = { bytes: own, file };
    const read = await ask(question).catch(beyondBounds(file));
    const programs = hasPictures(read) ? findScanPrograms() : undefined;
    return programs ? readScanApart(question, programs) : read;
  });

const hasPictures = (read: Outcome<ReportRead>): boolean =>
  read.ok ? read.value.scan !== undefined : read.problems.some(({ code }) => code === 'review.scan');
