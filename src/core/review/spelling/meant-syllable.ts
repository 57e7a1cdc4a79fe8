/** What a word that is no syllable was meant to be, where one slip of the hand explains it. */
import { isSyllable } from '#core/review/spelling/syllables.ts';
import { toneOnFirst } from '#core/text/tone.ts';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const VOWEL = /[aeiouy]/u;
/** The letters of "nghiêng", and one too many. */
const LONGEST = 8;
const MARK = /\p{M}/u;

/** "tòan", "hịên": the same letters with the tone on each of the vowels in turn. */
const toneMoved = (word: string): readonly string[] => {
  const letters = word.normalize('NFD');
  const tone = TONE.exec(letters)?.[0];
  if (tone === undefined) return [];
  const bare = letters.replace(tone, '');
  return [...bare].flatMap((letter, at) => {
    if (!VOWEL.test(letter)) return [];
    const behind = MARK.test(bare[at + 1] ?? '') ? at + 2 : at + 1;
    return [`${bare.slice(0, behind)}${tone}${bare.slice(behind)}`];
  });
};

/** "đuợc", "đưọc": one horn of two is missing. */
const hornGiven = (word: string): readonly string[] => [
  word.normalize('NFD').replace(/u(?=o\u031b)/u, 'u\u031b'),
  word.normalize('NFD').replace(/(u\u031bo)(?!\u031b)/u, '$1\u031b'),
];

/** "nghành", "ngiên": an h before the vowel that wants none, or none before one that does. */
const initialGiven = (word: string): readonly string[] => [
  word.replace(/^(n?g)h/u, '$1'),
  word.replace(/^(n?g)(?!h)/u, '$1h'),
];

/** "nguười": a vowel that was struck twice. */
const vowelOnce = (word: string): readonly string[] => [word.normalize('NFD').replace(/([aeiouy])(?=\1)/u, '')];

/** The one syllable that it may have been; undefined where there is none, or there are several. */
export const meantSyllable = (word: string): string | undefined => {
  if (word.normalize('NFC').length > LONGEST) return undefined;
  for (const slip of [toneMoved, hornGiven, initialGiven, vowelOnce]) {
    const found = slip(word).map((one) => toneOnFirst(one.normalize('NFC')));
    const lawful = new Set(found.filter((one) => one !== word && isSyllable(one)));
    if (lawful.size === 1) return [...lawful][0];
  }
  return undefined;
};
