/** Reading the words of closed lists. */
import { wordReader, type WordReader } from '#core/vocabulary/read-word.ts';
import { codesOf, WORDS, wordOf, type WordSet } from '#core/vocabulary/words.ts';

const READERS = Object.fromEntries(
  (Object.keys(WORDS) as WordSet[]).map((set) => [
    set,
    wordReader(codesOf(set).map((code) => [code, wordOf(set, code) ?? []])),
  ]),
) as Readonly<Record<WordSet, WordReader>>;

/** The code of the list that a word means, or those that it may mean. */
export const readWordOf = (set: WordSet, text: string): ReturnType<WordReader> => READERS[set](text);
