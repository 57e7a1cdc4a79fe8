/**
 * Words that somebody looks for, and where they stand in a text: without marks and case, from the beginning of a word
 * on.
 */
import { fold } from '#core/text/fold.ts';

/** The words of a text, folded: letters and digits, parted by all else. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[a-z0-9]+/gu) ?? [];

export interface MarkedPart {
  readonly text: string;
  /** Whether it is a word that was looked for. */
  readonly hit: boolean;
}

/** A word of a text as it is written, with its marks. */
const WRITTEN = /[\p{L}\p{M}\p{N}]+/gu;

const isHit = (written: string, words: readonly string[]): boolean =>
  wordsOf(written).some((own) => words.some((word) => own.startsWith(word)));

/** A text cut so that each word that begins with one that is looked for stands alone; the parts give the text again. */
export const markWords = (text: string, words: readonly string[]): readonly MarkedPart[] => {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(WRITTEN)) {
    if (!isHit(written, words)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), hit: false });
    parts.push({ text: written, hit: true });
    end = index + written.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), hit: false });
  return parts;
};

/** Letters of an excerpt, and of what stands in it before the first word that was looked for. */
const LONGEST = 220;
const BEFORE = 60;

/** The text around the first word that is looked for, cut between words; "…" where something is left out. */
export const excerptOf = (text: string, words: readonly string[]): string => {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  if (plain.length <= LONGEST) return plain;
  const first = [...plain.matchAll(WRITTEN)].find(({ 0: written }) => isHit(written, words))?.index ?? 0;
  const start = first <= BEFORE ? 0 : plain.indexOf(' ', first - BEFORE) + 1;
  const whole = plain.slice(start, start + LONGEST);
  const end = start + LONGEST >= plain.length ? whole.length : whole.lastIndexOf(' ');
  return `${start > 0 ? '… ' : ''}${whole.slice(0, end)}${end < whole.length || start + LONGEST < plain.length ? ' …' : ''}`;
};
