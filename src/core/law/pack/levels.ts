/** Reading the levels of qualitative standards and the named values of numeric ones, by code or by word. */
import { compareRationals, plainRational } from '#core/value/rational.ts';
import type { NamedValue, Names, Scale, Standard } from '#core/law/pack/pack.ts';

/** Case, spaces and Unicode composition do not matter; the accents of Vietnamese do. */
export const foldWord = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

const wordsOf = (named: Names & { readonly id: string; readonly also?: readonly string[] }): readonly string[] => {
  const both = named.vi !== undefined && named.en !== undefined ? [`${named.vi} / ${named.en}`] : [];
  return [named.id, named.vi, named.en, ...both, ...(named.also ?? [])]
    .filter((word) => word !== undefined)
    .map(foldWord);
};

/** The levels as a message lists them: the code, and what it says. */
export const listLevels = (levels: readonly (Names & { readonly id: string })[]): readonly string[] =>
  levels.map(({ id, vi, en }) => {
    const says = vi ?? en;
    return says === undefined ? id : `${id} (${says})`;
  });

/** Scales are values that never change; their words are folded once. */
const wordsByScale = new WeakMap<Scale, ReadonlyMap<string, number>>();

const wordsOfScale = (scale: Scale): ReadonlyMap<string, number> => {
  const known = wordsByScale.get(scale);
  if (known !== undefined) return known;
  // Reversed, so that of two levels with one word the worse, earlier one wins.
  const words = new Map(
    scale.levels.flatMap((level, index) => wordsOf(level).map((word) => [word, index] as const)).toReversed(),
  );
  wordsByScale.set(scale, words);
  return words;
};

/** The position of the level a text names, worst 0; undefined when the scale does not know it. */
export const levelIndex = (scale: Scale, text: string): number | undefined => {
  const words = wordsOfScale(scale);
  return words.get(text) ?? words.get(foldWord(text));
};

/** The level that a number stands for (3 years of application); undefined when the scale takes no numbers. */
export const levelOfNumber = (scale: Scale, plain: string): number | undefined => {
  const value = plainRational(plain);
  const index = scale.levels.findLastIndex(
    (level) => level.from !== undefined && compareRationals(plainRational(level.from), value) <= 0,
  );
  return index < 0 ? undefined : index;
};

/** The number behind a word on a numeric standard; undefined when the standard has no such word. */
export const namedValue = (standard: Standard, text: string): NamedValue | undefined => {
  if (standard.named.length === 0) return undefined;
  const word = foldWord(text);
  return standard.named.find((named) => wordsOf(named).includes(word));
};
