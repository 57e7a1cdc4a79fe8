import { availableParallelism } from 'node:os';
import { refusedAs, type Outcome } from '#core/problem.ts';
import { keptWithin } from '#core/value/kept-within.ts';
import { askProcess } from '#files/engines/ask.ts';
import { REPORT_BOUNDS, type ReportRead } from '#files/review/report-text.ts';
import { beyondBounds, REPORT_PROCESS } from '#files/review/within-bounds.ts';
import type { ScanPrograms } from '#files/scan/find-tesseract.ts';
import type { ScanQuestion } from '#files/scan/read-scan.ts';
import { sha256OfBytes, type SomeBytes } from '#files/stored-bytes.ts';

export interface ScanFile extends Omit<ScanQuestion, 'bytes'> {
  readonly bytes: SomeBytes;
}

const ask = askProcess<ScanFile, Outcome<ReportRead>>({
  program: new URL('./scan-program.ts', import.meta.url),
  ...REPORT_PROCESS,
  limitMs: 180_000,
  starts: true,
});

/** Half the machine at most: others are answered meanwhile. */
const LANES = Math.max(1, Math.min(4, Math.floor(availableParallelism() / 2)));

/** Whoever decides on proposals or takes suggestions over asks for the same file again and again. */
const kept = keptWithin<Outcome<ReportRead>>({
  most: 8,
  size: REPORT_BOUNDS.letters,
  sizeOf: (read) => (read.ok ? read.value.text.length : 0),
  // What failed may be read the next time.
  stays: ({ ok }) => ok,
});
/** Files that are being read or wait for it; one more would wait for minutes. */
const MOST_WAITING = 3;
let waiting = 0;

/** `readScan` in a process of its own. Problems as it, `review.too-slow`, and `review.scans-wait` where many do. */
export const readScanApart = async (
  { bytes, file }: Pick<ScanFile, 'bytes' | 'file'>,
  programs: ScanPrograms,
): Promise<Outcome<ReportRead>> => {
  return kept.of(await sha256OfBytes(bytes), async () => {
    if (waiting >= MOST_WAITING) return refusedAs('review.scans-wait', { file });
    waiting += 1;
    try {
      return await ask({ bytes, file, programs, lanes: LANES }).catch(beyondBounds(file));
    } finally {
      waiting -= 1;
    }
  });
};
