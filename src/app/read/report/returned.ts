/** An edited file of a report, held against the draft of today and against the draft that it was written from. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { prepareForReaders } from '#app/read/report/for-readers.ts';
import { prepareText, type PreparedReport, type PreparedText } from '#app/read/report/prepare.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { readHead, sameHead, type Head } from '#core/facts/head.ts';
import type { Returned } from '#core/report/returned/change.ts';
import type { DraftToCompare } from '#core/report/returned/compare.ts';
import { draftLines } from '#core/report/returned/draft-lines.ts';
import type { DraftLine, ReturnedFile } from '#core/report/returned/line.ts';
import type { Reading } from '#core/report/returned/unit.ts';
import { behindId, type DeskBlock } from '#core/report/with-wordings.ts';
import { readDay, type Day } from '#core/value/day.ts';
import { compareReturnedApart, readReturnedApart } from '#files/review/returned-apart.ts';
import type { SomeBytes } from '#files/stored-bytes.ts';

export interface SentFile {
  readonly report: string;
  readonly bytes: SomeBytes;
  readonly file: string;
  /** How tracked changes are read; absent: as if taken. */
  readonly reading?: Reading;
}

/** What a file says it was written from. */
interface WrittenFrom {
  readonly head: Head;
  readonly asOf: Day;
}

export interface ComparedFile {
  readonly report: PreparedReport;
  readonly returned: Returned;
  /** Absent where the file does not tell it, or tells of another journal. */
  readonly from?: WrittenFrom;
}

/** A file of which less than this share of the draft's lines is recognised is another one. */
const LEAST_KNOWN = 0.3;

/**
 * Refuses as `prepareReport` and `readReturned`, `review.too-slow`, and `returned.other-file` for a file that has lost
 * all marks and whose words are not the draft's either.
 */
export const readReturnedReport = async (
  app: Application,
  opened: OpenedProgramme,
  { report: id, bytes, file, reading = 'accepted' }: SentFile,
): Promise<ComparedFile> => {
  const came = orRefuse(await readReturnedApart({ bytes, file }));
  const { workspace, programme } = opened;
  const request = { workspace: workspace.id, programme: programme.id, report: id };
  const report = await prepareForReaders(app, opened, id);
  const from = writtenFrom(came, workspace.id);
  const written = from && (await textFrom(app, { ...request, ...from }));
  const lines = linesOf(report);
  const desk = report.desk.flatMap(comparedBlocks);
  const draft = { lines, desk, ...(written && { base: linesOf(written) }) };
  const returned = orRefuse(await compareReturnedApart({ draft, came, reading }, file));
  const known = Object.values(returned.known).reduce((sum, count) => sum + count, 0);
  if (came.written.length === 0 && known < lines.length * LEAST_KNOWN) return refuse('returned.other-file', { file });
  return { report, returned, ...(written && from && { from }) };
};

const linesOf = ({ document, profile }: PreparedText): readonly DraftLine[] => draftLines(document, profile.layout);

/** A block and the office's words behind it, of each only what is plain data: it goes to another process. */
const comparedBlocks = ({ id, kind, generated, worded, behind }: DeskBlock): DraftToCompare['desk'] => [
  { id, kind, generated, ...(worded && { worded }) },
  ...(behind ? [{ id: behindId(id), kind: 'paragraph' as const, generated: behind }] : []),
];

/** "bac-kan 413:9f86…": a file of another workspace tells nothing here. */
const writtenFrom = ({ journal, asOf }: ReturnedFile, workspace: string): WrittenFrom | undefined => {
  const [name, text = ''] = journal?.split(' ') ?? [];
  const [head, day] = [readHead(text), readDay(asOf ?? '')];
  return name === workspace && head && day ? { head, asOf: day } : undefined;
};

/** The draft as it was; undefined where the journal has gone another way, or had no such report then. */
const textFrom = async (
  app: Application,
  {
    head,
    ...request
  }: WrittenFrom & { readonly workspace: string; readonly programme: string; readonly report: string },
): Promise<PreparedText | undefined> => {
  try {
    const text = await prepareText(app, { ...request, atSequence: head.sequence });
    return sameHead(text.view.records, head) ? text : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};
