/** Pairs of words that stand with a dash in most places and without it in one: "kinh tế - xã hội", "kinh tế xã hội". */
import { GAP, type Tokens } from '#core/review/read/tokens.ts';
import type { Finding } from '#core/review/remark.ts';

/** By the four words in small letters: how often they stand with a dash. */
export type Hyphened = Map<string, number>;

/** Fewer say nothing of what is usual. */
const FEWEST = 2;
/** A report has a handful of such pairs. */
const MOST_PAIRS = 40;
const LETTER = /\p{L}/u;
/** Another word, as in “xã hội chủ nghĩa”. */
const GOES_ON = /^(?:\p{L}| (?:chủ nghĩa|hóa|hoá|học))/u;

/** Gathers the pairs of two words each. */
export const hyphenedPairs = (tokens: Tokens, into: Hyphened): void => {
  for (let at = 2; at + 2 < tokens.count; at += 1) {
    if (!(tokens.is(at, '-') || tokens.is(at, '–')) || tokens.isTight(at) || tokens.isTight(at + 1)) continue;
    const places = [at - 2, at - 1, at + 1, at + 2];
    const isPair = places.every((place) => tokens.isWord(place) && tokens.capital[place] === 0);
    if (!isPair || places.slice(1).some((place) => tokens.gap[place] === GAP.none)) continue;
    const words = places.map((place) => tokens.lower[place]).join(' ');
    const known = into.get(words);
    if (known !== undefined || into.size < MOST_PAIRS) into.set(words, (known ?? 0) + 1);
  }
};

/** Where such a pair stands without its dash, once for each pair; where both are as frequent nothing is told. */
export const lostDashes = (text: string, pairs: Hyphened): readonly Finding[] =>
  [...pairs].flatMap(([words, count]): readonly Finding[] => {
    if (count < FEWEST) return [];
    const without = placesOf(text, words);
    const [start] = without;
    if (start === undefined || without.length >= count) return [];
    const [one, two, three, four] = words.split(' ');
    const usual = `${one} ${two} - ${three} ${four}`;
    return [
      {
        rule: 'word.spellings',
        start,
        end: start + words.length,
        suggestion: usual,
        data: { spellings: [usual, words] },
      },
    ];
  });

const placesOf = (text: string, words: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    if (!LETTER.test(text.charAt(at - 1)) && !GOES_ON.test(text.slice(at + words.length, at + words.length + 12)))
      found.push(at);
  return found;
};
