/** Ids and names that a wrong one may have meant. */

const MOST = 3;
/** Less in common than this is no likeness. */
const LEAST_SHARE = 0.5;

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** Up to three of the known texts that share most letter pairs with the one that was not found, the likeliest first. */
export const likeliest = (wrong: string, known: Iterable<string>): readonly string[] => {
  const wanted = pairsOf(wrong);
  return [...known]
    .map((one) => {
      const pairs = pairsOf(one);
      return {
        one,
        share: [...pairs].filter((pair) => wanted.has(pair)).length / Math.max(wanted.size, pairs.size, 1),
      };
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ one }) => one);
};
