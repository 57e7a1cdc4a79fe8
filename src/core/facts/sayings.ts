/**
 * By what records are known in sentences: what they are called and what they state. Whoever may not see a record is not
 * told words of others in which one of these stands.
 */
import { leavesOf } from '#core/shape/leaves.ts';
import { SUBJECTS, type JournalSubject, type Subject } from '#core/subjects/subjects.ts';
import { wordsOf } from '#core/text/mark-words.ts';

/** Kinds of records that are known by what they are called or by what they state. */
export const SAYING = [
  'objective',
  'work',
  'measure',
  'document',
  'party',
  'obstacle',
  'progress',
  'step',
  'contribution',
  'finding',
  'oversight',
  'task',
] as const satisfies readonly Subject[];
type Saying = (typeof SAYING)[number];

/** Fewer words or letters are no name of one thing only. */
const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 8;

/** What stands in a text, as `sayingsOf` spells it: whatever case and marks it is in. */
export const saidIn = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/**
 * All texts of a record that are long enough to be those of one thing only, each as it would stand in `saidIn`. `only`:
 * those fields alone.
 */
export const sayingsOf = (subject: Saying, record: object, only?: ReadonlySet<string>): readonly string[] =>
  leavesOf(SUBJECTS[subject].fields, record).flatMap(({ path, field, value }) => {
    if (field.type !== 'text' && field.type !== 'symbol') return [];
    if (only?.has(path.replace(LIST_PLACE, '')) === false) return [];
    const words = wordsOf(String(value));
    const whole = words.join(' ');
    return words.length >= FEWEST_WORDS && whole.length >= FEWEST_LETTERS ? [` ${whole} `] : [];
  });

const LIST_PLACE = /\[\d+\]/gu;

/** Where it stands, how large it is, in which unit: others have that too. */
const OWN: ReadonlySet<string> = new Set([
  'name',
  'short',
  'title',
  'symbol',
  'subject',
  'statement',
  'statements',
  'what',
  'topic',
]);

/** By what some records are known, and no other record is. */
export const ownSayings = (
  some: readonly (readonly [subject: Saying, record: object])[],
  others: readonly (readonly [subject: Saying, record: object])[],
): readonly string[] => {
  const own = new Set(some.flatMap(([subject, record]) => sayingsOf(subject, record, OWN)));
  if (own.size > 0)
    for (const [subject, record] of others) for (const saying of sayingsOf(subject, record)) own.delete(saying);
  return [...own];
};

/** Words that somebody wrote about records: where each stands. A round of opinions is there without its note. */
const SAID: Partial<Record<JournalSubject, readonly string[]>> = {
  wording: ['text', 'instead', 'reason'],
  opinion: ['text', 'reason'],
  waiver: ['about', 'sentence', 'reason'],
};

/** Whether a text says one of these (`sayingsOf`). */
export const says = (text: string, sayings: readonly string[]): boolean => {
  if (sayings.length === 0) return false;
  const said = saidIn(text);
  return sayings.some((saying) => said.includes(saying));
};

/** A record without words in which one of the sayings stands; null where it is nothing but such words. */
export const unsaying = <R extends object>(
  subject: JournalSubject,
  record: R,
  sayings: readonly string[],
): R | null => {
  const given = record as Readonly<Record<string, unknown>>;
  const isSaid = (field: string): boolean => typeof given[field] === 'string' && says(given[field], sayings);
  if (subject === 'circulation') return isSaid('note') ? (withoutNote(record) as R) : record;
  return (SAID[subject] ?? []).some(isSaid) ? null : record;
};

const withoutNote = ({ note: _note, ...rest }: { readonly note?: unknown }): object => rest;
