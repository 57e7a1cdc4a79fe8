/** Reading the words of closed lists. */
import { wordReader, type WordReader } from '#core/vocabulary/read-word.ts';
import { codesOf, WORDS, wordOf, type WordSet } from '#core/vocabulary/words.ts';

const READERS = new Map<WordSet, WordReader>(
  (Object.keys(WORDS) as WordSet[]).map((set) => [
    set,
    wordReader(codesOf(set).map((code) => [code, wordOf(set, code) ?? []])),
  ]),
);

/** The code of the list that a word means, or those that it may mean. */
export const readWordOf = (set: WordSet, text: string): ReturnType<WordReader> =>
  READERS.get(set)?.(text) ?? { ok: false, ambiguous: false, near: [] };
