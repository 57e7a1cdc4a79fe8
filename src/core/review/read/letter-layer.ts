/**
 * How well the letters read that a scanner laid under the picture of a page. Only what is Vietnamese is judged: a page
 * in another language, and one of figures, is left as it is.
 */
import { isSyllable, lostMarks } from '#core/review/spelling/syllables.ts';

interface Words {
  /** All that were looked at. */
  readonly count: number;
  /** Shares of them, 0 to 1: lawful syllables; with a mark; lawful if they had their marks; broken by signs. */
  readonly lawful: number;
  readonly marked: number;
  readonly bare: number;
  readonly broken: number;
}

const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;
const ONLY_LETTERS = /^[\p{L}\p{M}]+$/u;
const LETTERS = /\p{L}.*\p{L}/u;
/** Symbols of documents, addresses and compounds are no words. */
const NO_WORD = /[\d/\\@._–-]/u;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;
const PLAIN = /^[ -~]+$/u;

const wordsIn = (text: string): Words => {
  let [count, lawful, marked, bare, broken] = [0, 0, 0, 0, 0];
  for (const [chunk] of text.normalize('NFC').matchAll(/\S+/gu)) {
    const word = chunk.replaceAll(EDGES, '');
    if (word.length < 2 || word.length > 40 || NO_WORD.test(word) || !LETTERS.test(word)) continue;
    const small = word.toLowerCase();
    if (!ONLY_LETTERS.test(word)) broken += 1;
    else if (isSyllable(small)) lawful += 1;
    else if (ABBREVIATION.test(word)) continue;
    if (!PLAIN.test(word)) marked += 1;
    else if (lostMarks(small)) bare += 1;
    count += 1;
  }
  const share = (of: number): number => (count === 0 ? 0 : of / count);
  return { count, lawful: share(lawful), marked: share(marked), bare: share(bare), broken: share(broken) };
};

/** On fewer words nothing can be said. */
const FEWEST = 30;
/** In Vietnamese two words of three have a mark; without, it is another language, or its marks were lost. */
const FEW_MARKS = 0.25;
/** Of English a third could be syllables without marks, of Vietnamese without marks nearly all. */
const MOSTLY_BARE = 0.6;
const VIETNAMESE = 0.15;
const LAWFUL = 0.75;
const BROKEN = 0.12;

/** Whether a page of letters reads so badly that its picture is asked: lost marks, unlawful syllables, broken words. */
export const isPoorLayer = (text: string): boolean => {
  const { count, lawful, marked, bare, broken } = wordsIn(text);
  if (count < FEWEST) return false;
  const isLost = marked < FEW_MARKS && bare >= MOSTLY_BARE;
  const isNoise = marked >= VIETNAMESE && lawful < LAWFUL;
  return isLost || isNoise || broken >= BROKEN;
};

/** Which of two readings of a page is better Vietnamese: more lawful syllables that have their marks. */
export const readsBetter = (one: string, other: string): boolean => scoreOf(one) > scoreOf(other);

const scoreOf = (text: string): number => {
  const { count, lawful, marked, broken } = wordsIn(text);
  return count < FEWEST ? 0 : lawful + Math.min(marked, lawful) - broken;
};
