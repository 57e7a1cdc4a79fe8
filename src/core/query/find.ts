/**
 * What somebody looks for by words, in an order: the exact name or symbol first, then names that begin so; of the rest
 * the phrase before words apart, names before texts. What the view does not hold is not found.
 */
import { compareNames } from '#core/text/collate.ts';
import { fold } from '#core/text/fold.ts';
import { wordsOf } from '#core/text/mark-words.ts';
import { nearnessOf, readAsked, type Asked, type Nearness } from '#core/text/nearness.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { SEARCHED, SEARCHED_SUBJECTS, type SearchedFields, type SearchedSubject } from '#core/query/searched.ts';
import type { View } from '#core/facts/view.ts';

export interface Candidate {
  readonly subject: SearchedSubject;
  readonly id: string;
}

export interface FoundRecord {
  readonly subject: SearchedSubject;
  readonly record: Stored<SearchedSubject>;
  /**
   * 0: called exactly so; 1: its name begins so; 2: its name has the words; 3: words of its name begin so; 4: its text
   * has them.
   */
  readonly rank: 0 | 1 | 2 | 3 | 4;
  readonly near: Nearness;
  /** By what it is called itself; facts have no name of their own. */
  readonly name?: string;
  /** The text in which most of the words stand, where the name does not tell them all. */
  readonly text?: string;
}

export interface FoundKind {
  readonly subject: SearchedSubject;
  /** Best first. */
  readonly records: readonly FoundRecord[];
}

/** The most records of one kind that are looked at. */
export const MOST_FOUND_OF_A_KIND = 5000;

/** A word that is looked for, at most so many: what is pasted in whole is no question. */
export const MOST_WORDS = 12;

/** Letters of a word that are looked at: nothing is called longer, and a database takes 2 kB at most. */
export const LONGEST_WORD = 250;

/** The words of a question, each once; of one that is none of ours its beginning. */
export const askedWords = (text: string): readonly string[] =>
  [...new Set(wordsOf(text).map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);

/**
 * Those of the candidates that the view holds and that have all the words, by kind; the kind with the best one first.
 */
export const settleFound = (view: View, asked: string, candidates: readonly Candidate[]): readonly FoundKind[] => {
  const question = { whole: fold(asked), words: askedWords(asked), asked: readAsked(asked, MOST_WORDS) };
  if (question.words.length === 0) return [];
  const found = candidates.flatMap(({ subject, id }): readonly FoundRecord[] => {
    const record = view.find(subject, id);
    const one = record && weigh(subject, record, question);
    return one ? [one] : [];
  });
  const kinds = [...Map.groupBy(found, ({ subject }) => subject)].map(([subject, records]) => ({
    subject,
    records: records.toSorted(
      (a, b) => placeOf(a) - placeOf(b) || compareNames(nameIn(a), nameIn(b)) || compareIds(a, b),
    ),
  }));
  return kinds.toSorted((a, b) => bestOf(a) - bestOf(b) || order(a.subject) - order(b.subject));
};

const order = (subject: SearchedSubject): number => SEARCHED_SUBJECTS.indexOf(subject);
const bestOf = ({ records: [best] }: FoundKind): number =>
  best === undefined || best.rank < 2 ? (best?.rank ?? 2) : 2 + best.near;
const nameIn = ({ name, text }: FoundRecord): string => name ?? text ?? '';
const compareIds = (a: FoundRecord, b: FoundRecord): number => (a.record.ref.id < b.record.ref.id ? -1 : 1);

/** A name that is or begins so stands before all; then what comes nearer, and of that names before texts. */
export const placeOf = ({ rank, near }: Pick<FoundRecord, 'rank' | 'near'>): number =>
  rank < 2 ? rank : RANKS * (1 + near) + rank;

const RANKS = 5;

interface Question {
  readonly whole: string;
  readonly words: readonly string[];
  readonly asked: Asked;
}

const weigh = (subject: SearchedSubject, record: Stored<SearchedSubject>, asked: Question): FoundRecord | undefined => {
  const fields: SearchedFields = SEARCHED[subject];
  const names = fields.names.flatMap((field) => textsIn(record, field));
  const texts = fields.texts.flatMap((field) => textsIn(record, field));
  const rank = rankOf(names, texts, asked);
  if (rank === undefined) return undefined;
  const [name] = names;
  const text = rank < 4 ? undefined : mostTelling([...texts, ...names.slice(1)], asked);
  const near = nearnessOf([...names, ...texts], asked.asked);
  return { subject, record, rank, near, ...(name !== undefined && { name }), ...(text !== undefined && { text }) };
};

const textsIn = (record: Stored<SearchedSubject>, field: string): readonly string[] => {
  if (field === 'number') return [numberOf({ id: record.ref.id })];
  const value = (record as Readonly<Record<string, unknown>>)[field];
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.map((one: unknown) => (typeof one === 'string' ? one : String((one as { readonly text: string }).text)));
};

const rankOf = (
  names: readonly string[],
  texts: readonly string[],
  { whole, words }: Question,
): FoundRecord['rank'] | undefined => {
  const folded = names.map(fold);
  if (folded.includes(whole)) return 0;
  if (folded.some((name) => name.startsWith(whole))) return 1;
  const own = new Set(names.flatMap(wordsOf));
  if (words.every((word) => own.has(word))) return 2;
  const begins = (all: Iterable<string>, word: string): boolean => [...all].some((one) => one.startsWith(word));
  if (words.every((word) => begins(own, word))) return 3;
  const all = new Set([...own, ...texts.flatMap(wordsOf)]);
  return words.every((word) => begins(all, word)) ? 4 : undefined;
};

const mostTelling = (texts: readonly string[], { words, asked }: Question): string | undefined => {
  const told = (text: string): number => {
    const own = wordsOf(text);
    return words.filter((word) => own.some((one) => one.startsWith(word))).length;
  };
  const weighed = texts.map((text) => ({ text, told: told(text), near: nearnessOf([text], asked) }));
  return weighed.toSorted((a, b) => b.told - a.told || a.near - b.near)[0]?.text;
};
