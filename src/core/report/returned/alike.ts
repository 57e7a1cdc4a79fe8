/** Which texts of two rows are the same one: they say the same, or have most of their words in common. */
import { longestRise } from '#core/text/shared-words.ts';

/** A text with its place in its row. */
export interface Placed {
  readonly at: number;
  readonly text: string;
}

export type PairOf = readonly [one: number, other: number];

/** Without the dash of a list, which the layout prints. */
export const bare = (text: string): string => text.replace(/^[-+*–]\s+/u, '').trim();

const keyOf = (text: string): string => bare(text).toLowerCase();

/** Those that say the same but for capitals: of several the first with the first. */
export const pairSame = (ones: readonly Placed[], others: readonly Placed[]): readonly PairOf[] => {
  const free = Map.groupBy(others, ({ text }) => keyOf(text));
  const next = new Map<string, number>();
  return ones.flatMap(({ at, text }): readonly PairOf[] => {
    const key = keyOf(text);
    const turn = next.get(key) ?? 0;
    const other = free.get(key)?.[turn];
    if (!other) return [];
    next.set(key, turn + 1);
    return [[at, other.at]];
  });
};

/** The words by which texts are alike. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(keyOf(text).match(/[\p{L}\p{M}\p{N}]+(?:[.,]\d+)*/gu));

/** The share of words that two texts have in common, of the longer one's. */
export const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let both = 0;
  for (const word of few) if (many.has(word)) both += 1;
  return both / many.size;
};

/** A word that stands in more texts says nothing of which is which. */
const MOST_TEXTS = 60;
/** Of a text's words the rarest are looked up. */
const MOST_WORDS = 40;

/** The words of texts as numbers, each once a text. */
class Vocabulary {
  readonly #numbers = new Map<string, number>();

  numbersOf(text: string): readonly number[] {
    const all: number[] = [];
    for (const word of wordsOf(text)) {
      let number = this.#numbers.get(word);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(word, number);
      }
      all.push(number);
    }
    return all;
  }

  get size(): number {
    return this.#numbers.size;
  }
}

/**
 * Those that have at least `enough` of the words of the longer one in common, the likest first, then the nearest by
 * order. Only texts that share a word that is not in all of them are compared, and of them only such as may share
 * enough: the time is in proportion to the number of words.
 */
export const pairLike = (ones: readonly Placed[], others: readonly Placed[], enough: number): readonly PairOf[] => {
  if (ones.length === 0 || others.length === 0) return [];
  const vocabulary = new Vocabulary();
  const rows = others.map(({ text }) => vocabulary.numbersOf(text));
  const own = ones.map(({ text }) => vocabulary.numbersOf(text));
  const texts = textsByWord(rows, vocabulary.size);
  const seen = new Int32Array(vocabulary.size);
  const shares = new Int32Array(others.length);
  const candidates = own.flatMap((words, order) => {
    for (const word of words) seen[word] = order + 1;
    const rare = rarest(words, texts, others.length <= MOST_TEXTS);
    const touched: number[] = [];
    for (const word of rare)
      for (const index of texts[word] ?? []) {
        if (shares[index] === 0) touched.push(index);
        shares[index] = (shares[index] ?? 0) + 1;
      }
    return touched.flatMap((index) => {
      const row = rows[index] ?? [];
      const most = (shares[index] ?? 0) + words.length - rare.length;
      shares[index] = 0;
      const long = Math.max(row.length, words.length);
      if (Math.min(most, row.length) < enough * long) return [];
      let both = 0;
      for (const word of row) if (seen[word] === order + 1) both += 1;
      const like = both / long;
      return like >= enough ? [{ order, index, like, apart: Math.abs(order - index) }] : [];
    });
  });
  const [given, taken] = [new Set<number>(), new Set<number>()];
  return candidates
    .toSorted((a, b) => b.like - a.like || a.apart - b.apart)
    .flatMap(({ order, index }): readonly PairOf[] => {
      if (given.has(order) || taken.has(index)) return [];
      given.add(order);
      taken.add(index);
      return [[ones[order]?.at ?? -1, others[index]?.at ?? -1]];
    });
};

/** In which texts each word stands; of a word in many texts one more than are looked at. */
const textsByWord = (rows: readonly (readonly number[])[], words: number): readonly (readonly number[])[] => {
  const texts = Array.from({ length: words }, (): number[] => []);
  for (const [index, row] of rows.entries())
    for (const word of row) {
      const found = texts[word];
      if (found && found.length <= MOST_TEXTS) found.push(index);
    }
  return texts;
};

const rarest = (words: readonly number[], texts: readonly (readonly number[])[], isShort: boolean): readonly number[] =>
  words
    .filter((word) => {
      const count = texts[word]?.length ?? 0;
      return count > 0 && (isShort || count <= MOST_TEXTS);
    })
    .toSorted((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0))
    .slice(0, MOST_WORDS);

/** Places of a row that are not in the longest part of it that rises: what was moved. */
export const outOfOrder = (ranks: readonly number[]): ReadonlySet<number> => {
  const kept = new Set(longestRise(ranks));
  return new Set([...ranks.keys()].filter((at) => !kept.has(at)));
};
