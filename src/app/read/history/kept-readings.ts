/**
 * What was read of the old reports on which people decide now, by the tokens of their files: with each page of
 * proposals it is asked for again, and a file has up to 30 MB. Whoever asks has been asked whether the file is theirs.
 */
import type { OldReportRead } from '#app/read/history/propose.ts';
import { REPORT_BOUNDS } from '#files/review/report-text.ts';

interface Bounds {
  readonly readings: number;
  /** Of all that is kept together. */
  readonly letters: number;
}

interface Kept {
  readonly reading: Promise<OldReportRead>;
  /** 0 until it is read. */
  letters: number;
}

export const makeKeptReadings = (most: Bounds) => {
  const kept = new Map<string, Kept>();
  /** What was asked for longest ago goes first; the newest stays, however long. */
  const forget = (): void => {
    let letters = [...kept.values()].reduce((sum, one) => sum + one.letters, 0);
    for (const [token, one] of kept) {
      if (kept.size === 1 || (kept.size <= most.readings && letters <= most.letters)) return;
      kept.delete(token);
      letters -= one.letters;
    }
  };
  const keep = (token: string, reading: Promise<OldReportRead>): void => {
    const own: Kept = { reading, letters: 0 };
    kept.delete(token);
    kept.set(token, own);
    const measured = ({ text }: OldReportRead): void => {
      own.letters = text.length;
      forget();
    };
    // What failed may be read the next time.
    const failed = (): void => {
      if (kept.get(token) === own) kept.delete(token);
    };
    void reading.then(measured, failed);
    forget();
  };
  return {
    keep,
    of: (token: string, read: () => Promise<OldReportRead>): Promise<OldReportRead> => {
      const own = kept.get(token);
      if (!own) {
        const reading = read();
        keep(token, reading);
        return reading;
      }
      // The one that was asked for last stands at the end.
      kept.delete(token);
      kept.set(token, own);
      return own.reading;
    },
  };
};

/** Together as many letters as the longest report may have. */
export const oldReadings = makeKeptReadings({ readings: 16, letters: REPORT_BOUNDS.letters });
