/**
 * The report that a form of the review brings: a file or a text to be read, or what the last review carried along in
 * the page, for nothing of it is kept.
 */
import { z } from 'zod';
import { pastedReport, readingReports, readSentReport, type SentReport } from '#app/read/review/review-report.ts';
import { aside } from '#app/application.ts';
import { inTime } from '#app/patience.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { bytesOfFile } from '#app/stored-file.ts';
import type { MeasuredLayout } from '#core/review/laid-out.ts';
import type { Scan } from '#core/review/scanned.ts';
import { readWrittenDay, type Day } from '#core/value/day.ts';
import { noSuchDay } from '#web/frame/asked-day.ts';
import type { Sent } from '#web/frame/action.ts';

/** What tells that the page carries along what was reviewed. */
export const CARRIED_FIELD = 'mang';

export interface EarlierReport {
  readonly name: string;
  readonly text: string;
}

export interface Brought {
  readonly report: SentReport;
  /** The day of the report, as somebody told it. */
  readonly day?: Day | undefined;
  readonly earlier?: EarlierReport | undefined;
}

/** A scan of many pages is still being recognised: what the page asks again with. */
export interface StillReading {
  readonly reading: Readonly<Record<string, string>>;
}

interface SentFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What names a report that is still being read, and the earlier one. */
const [READING, READING_EARLIER] = ['dang-doc', 'dang-doc-truoc'] as const;

/**
 * `issued`: a report that was issued, by its id. Refuses `review.none`, `review.reading-over`, `as-of.malformed`, what
 * `readReport` refuses of either file, `write.malformed-form`.
 */
export const broughtBy = async (
  sent: Sent,
  issued?: (report: string) => Promise<SentFile>,
): Promise<Brought | StillReading> => {
  const { field } = sent;
  const day = writtenDay(sent, 'ngay');
  if (field(CARRIED_FIELD) === '1') {
    const [name, text] = [field('ten-truoc'), field('van-ban-truoc')];
    return {
      report: pastedReport(field('van-ban'), {
        file: field('ten-tep'),
        set: readSet(field('bo-cuc')),
        scan: readScan(field('ban-quet')),
      }),
      day,
      ...(text !== '' && { earlier: { name, text } }),
    };
  }
  const first = readingOf(sent, READING) ?? fileIn(sent, 'tep') ?? Promise.resolve(textIn(field('van-ban')));
  const second = readingOf(sent, READING_EARLIER) ?? earlierIn(sent, issued);
  const read = await aside(sent.app, inTime(Promise.all([first, second])));
  if (!read) return stillReading(sent, first, second);
  const [report, own] = read.value;
  return { report, day, earlier: own && { name: own.file, text: own.text } };
};

/** Refuses `review.reading-over`. */
const readingOf = ({ field }: Sent, name: string): Promise<SentReport> | undefined =>
  field(name) === '' ? undefined : (readingReports.find(field(name)) ?? refuse('review.reading-over'));

const stillReading = (
  { field }: Sent,
  first: Promise<SentReport>,
  second: Promise<SentReport> | undefined,
): StillReading => ({
  reading: {
    ngay: field('ngay'),
    'ho-so-ngay': field('ho-so-ngay'),
    [READING]: field(READING) || readingReports.keep(first),
    ...(second && { [READING_EARLIER]: field(READING_EARLIER) || readingReports.keep(second) }),
  },
});

/** The day that a field has; undefined where it is empty. Refuses `as-of.malformed`, at the field. */
export const writtenDay = ({ field }: Pick<Sent, 'field'>, name: string): Day | undefined => {
  const text = field(name).trim();
  if (text === '') return undefined;
  const day = readWrittenDay(text);
  if (!day) throw new Refusal([{ ...noSuchDay(text), where: { field: name } }]);
  return day;
};

const fileIn = ({ file }: Sent, name: string): Promise<SentReport> | undefined => {
  const chosen = file(name);
  return chosen && bytesOfFile(chosen).then((bytes) => readSentReport({ file: chosen.name, bytes }));
};

const textIn = (text: string): SentReport => (text.trim() === '' ? refuse('review.none') : pastedReport(text));

const earlierIn = (
  sent: Sent,
  issued: ((report: string) => Promise<SentFile>) | undefined,
): Promise<SentReport> | undefined => {
  const chosen = sent.field('bao-cao-truoc');
  return fileIn(sent, 'tep-truoc') ?? (chosen === '' || !issued ? undefined : issued(chosen).then(readSentReport));
};

const SET = z.object({
  family: z.enum(['party', 'state']),
  measures: z
    .array(
      z.object({
        path: z.string().max(100),
        found: z.union([z.string().max(2000), z.number(), z.boolean()]),
        at: z.string().max(200).optional(),
      }),
    )
    .max(200),
});

/** Refuses `write.malformed-form`: no page of ours carried it. */
const readSet = (text: string): MeasuredLayout | undefined => {
  if (text === '') return undefined;
  try {
    const { family, measures } = SET.parse(JSON.parse(text));
    return { family, measures: measures.map(({ at, ...one }) => ({ ...one, ...(at !== undefined && { at }) })) };
  } catch {
    return refuse('write.malformed-form');
  }
};

const PAGE = z.number().int().min(1).max(100_000);
const OFFSET = z.number().int().min(0);
const PAGES = z.array(z.object({ page: PAGE, start: OFFSET, end: OFFSET })).max(3000);
const SCAN = z.object({
  pages: PAGES,
  unread: z.array(PAGE).max(5000),
  vietnamese: z.boolean(),
  poor: PAGES.optional(),
});

/** Which of the text was recognised; undefined where the page carries none. Refuses `write.malformed-form`. */
const readScan = (text: string): Scan | undefined => {
  if (text === '') return undefined;
  try {
    const { poor, ...scan } = SCAN.parse(JSON.parse(text));
    return { ...scan, ...(poor && { poor }) };
  } catch {
    return refuse('write.malformed-form');
  }
};

const LONGEST_AT = 100;

/** As a page carries it: of the words where something was measured, enough to find them again. */
export const printSet = (set: MeasuredLayout | undefined): string =>
  set === undefined
    ? ''
    : JSON.stringify({
        ...set,
        measures: set.measures.map(({ at, ...one }) => ({
          ...one,
          ...(at !== undefined && { at: at.trim().split('\n')[0]?.slice(0, LONGEST_AT) }),
        })),
      });
