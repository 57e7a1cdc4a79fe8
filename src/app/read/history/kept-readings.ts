/**
 * What was read of the old reports on which people decide now, by the tokens of their files: with each page of
 * proposals it is asked for again, and a file has up to 30 MB. Whoever asks has been asked whether the file is theirs.
 */
import type { OldReportRead } from '#app/read/history/propose.ts';

const MOST = 16;
const kept = new Map<string, Promise<OldReportRead>>();

export const oldReadings = {
  keep: (token: string, reading: Promise<OldReportRead>): void => {
    // What failed may be read the next time.
    reading.catch(() => kept.delete(token));
    kept.delete(token);
    kept.set(token, reading);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST))) kept.delete(oldest);
  },
  of: (token: string, read: () => Promise<OldReportRead>): Promise<OldReportRead> => {
    const reading = kept.get(token) ?? read();
    // The one that was asked for last stands at the end.
    oldReadings.keep(token, reading);
    return reading;
  },
};
