/**
 * Reading and comparing a report that comes back in a process of its own, within bounds of time and memory: whoever
 * sends it may have made it to take all of both.
 */
import type { Outcome } from '#core/problem.ts';
import type { Returned } from '#core/report/returned/change.ts';
import type { DraftToCompare } from '#core/report/returned/compare.ts';
import type { ReturnedFile } from '#core/report/returned/line.ts';
import type { Reading } from '#core/report/returned/unit.ts';
import { askProcess } from '#files/engines/ask.ts';
import type { ReportFile } from '#files/review/read-apart.ts';
import { REPORT_BOUNDS, tooLarge } from '#files/review/report-text.ts';
import { beyondBounds, REPORT_PROCESS } from '#files/review/within-bounds.ts';
import { sizeOf, whileKept } from '#files/stored-bytes.ts';

/** A file that was read, to be held against a draft; plain data all of it. */
interface ToCompare {
  readonly draft: DraftToCompare;
  readonly came: ReturnedFile;
  readonly reading: Reading;
}

export type ReturnedQuestion = ({ readonly ask: 'read' } & ReportFile) | ({ readonly ask: 'compare' } & ToCompare);

const ask = askProcess<ReturnedQuestion, unknown>({
  program: new URL('./returned-program.ts', import.meta.url),
  ...REPORT_PROCESS,
});

/** What the program answers, beyond its bounds `review.too-slow`. */
const within = (question: ReturnedQuestion, file: string): Promise<unknown> => ask(question).catch(beyondBounds(file));

/** `readReturned`. Problems as it, `review.too-slow`, and `review.too-large` for a file beyond `REPORT_BOUNDS`. */
export const readReturnedApart = async ({ bytes, file }: ReportFile): Promise<Outcome<ReturnedFile>> => {
  if (sizeOf(bytes) > REPORT_BOUNDS.bytes) return tooLarge(file);
  const read = whileKept(bytes, (own) => within({ ask: 'read', bytes: own, file }, file));
  return (await read) as Outcome<ReturnedFile>;
};

/** `compareReturned`. Refuses `review.too-slow`. */
export const compareReturnedApart = (question: ToCompare, file: string): Promise<Outcome<Returned>> =>
  within({ ask: 'compare', ...question }, file) as Promise<Outcome<Returned>>;
