import { availableParallelism } from 'node:os';
import { refusedAs, type Outcome } from '#core/problem.ts';
import { askProcess } from '#files/engines/ask.ts';
import type { ReportRead } from '#files/review/report-text.ts';
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
const KEPT = 8;
const kept = new Map<string, Promise<Outcome<ReportRead>>>();
/** Files that are being read or wait for it; one more would wait for minutes. */
const MOST_WAITING = 3;
let waiting = 0;

/** `readScan` in a process of its own. Problems as it, `review.too-slow`, and `review.scans-wait` where many do. */
export const readScanApart = async (
  { bytes, file }: Pick<ScanFile, 'bytes' | 'file'>,
  programs: ScanPrograms,
): Promise<Outcome<ReportRead>> => {
  const key = await sha256OfBytes(bytes);
  const known = kept.get(key);
  if (known) return known;
  if (waiting >= MOST_WAITING) return refusedAs('review.scans-wait', { file });
  waiting += 1;
  const read = ask({ bytes, file, programs, lanes: LANES })
    .catch(beyondBounds(file))
    .then((outcome) => {
      // What failed may be read the next time.
      if (!outcome.ok) kept.delete(key);
      return outcome;
    })
    .finally(() => {
      waiting -= 1;
    });
  kept.set(key, read);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(oldest);
  return read;
};
