/** What a reader asks of a comparison in the address bar. */
import type { CompareQuestion, ComparedBy, Point } from '#app/read/compare/sides.ts';
import { SUBJECT_NAMES, type JournalSubject } from '#core/subjects/subjects.ts';
import { addDays, readWrittenDay, type Day } from '#core/value/day.ts';
import { MODE_NAMES } from '#web/compare/modes.ts';
import { asked } from '#web/forms/query.ts';

const MODES: readonly ComparedBy[] = ['facts', 'journal'];

export interface CompareAsked {
  readonly by: ComparedBy;
  /** As it is typed; where nothing was, what the form begins with. */
  readonly from: string;
  readonly to: string;
  /** Absent: nothing was asked yet, or it cannot be read. */
  readonly question?: CompareQuestion;
  /** What is neither a day nor an entry. */
  readonly misread: readonly string[];
  readonly subject: JournalSubject | undefined;
}

const ENTRY = /^(?:#|mục|entry)?\s*(\d{1,9})$/iu;

const pointOf = (text: string | undefined): Point | undefined => {
  if (text === undefined) return undefined;
  const day = readWrittenDay(text);
  if (day) return { day };
  const sequence = ENTRY.exec(text)?.[1];
  return sequence === undefined ? undefined : { sequence: Number(sequence) };
};

/** Days from the first that the form proposes to the day of the page. */
const SPAN = 30;

export const askedComparison = (url: URL, asOf: Day): CompareAsked => {
  const by = MODES.find((mode) => MODE_NAMES[mode] === asked(url, 'theo')) ?? 'facts';
  const [from, to] = [asked(url, 'tu'), asked(url, 'den')];
  const [first, second] = [pointOf(from), pointOf(to)];
  const misread = [
    [from, first],
    [to, second],
  ].flatMap(([text, point]) => (typeof text === 'string' && !point ? [text] : []));
  const subject = (['workspace', ...SUBJECT_NAMES] as const).find((one) => one === asked(url, 'loai'));
  return {
    by,
    from: first && 'day' in first ? first.day : (from ?? addDays(asOf, -SPAN)),
    to: second && 'day' in second ? second.day : (to ?? asOf),
    ...(first && second && { question: { by, from: first, to: second } }),
    misread,
    subject,
  };
};
