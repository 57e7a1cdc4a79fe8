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

const keyOf = (text: string): string => bare(text).toLocaleLowerCase('vi');

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

/**
 * Those that have at least `enough` of the words of the longer one in common, the likest first, then the nearest by
 * order. Only texts that share a word that is not in all of them are compared: long files are no trouble.
 */
export const pairLike = (ones: readonly Placed[], others: readonly Placed[], enough: number): readonly PairOf[] => {
  const sets = others.map(({ text }) => wordsOf(text));
  const texts = new Map<string, number[]>();
  for (const [index, words] of sets.entries())
    for (const word of words) {
      const found = texts.get(word);
      if (found) found.push(index);
      else texts.set(word, [index]);
    }
  const candidates = ones.flatMap(({ at, text }, order) => {
    const words = wordsOf(text);
    const places = [...words]
      .map((word) => texts.get(word) ?? [])
      .filter((found) => found.length > 0 && (others.length <= MOST_TEXTS || found.length <= MOST_TEXTS))
      .toSorted((a, b) => a.length - b.length)
      .slice(0, MOST_WORDS);
    return [...new Set(places.flat())].flatMap((index) => {
      const like = likeness(words, sets[index] ?? new Set());
      return like >= enough ? [{ at, index, like, apart: Math.abs(order - index) }] : [];
    });
  });
  const taken = new Set<number>();
  const given = new Set<number>();
  return candidates
    .toSorted((a, b) => b.like - a.like || a.apart - b.apart)
    .flatMap(({ at, index }): readonly PairOf[] => {
      if (given.has(at) || taken.has(index)) return [];
      given.add(at);
      taken.add(index);
      return [[at, others[index]?.at ?? -1]];
    });
};

/** Places of a row that are not in the longest part of it that rises: what was moved. */
export const outOfOrder = (ranks: readonly number[]): ReadonlySet<number> => {
  const kept = new Set(longestRise(ranks));
  return new Set([...ranks.keys()].filter((at) => !kept.has(at)));
};
