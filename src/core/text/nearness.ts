/**
 * How near texts come to what somebody asked: the words side by side and in their order before the same words apart,
 * and with the marks that were typed before other ones ("sách" is not "sạch"; who types none asks for none).
 */
import { fold } from '#core/text/fold.ts';

/** As it is written, and without marks. */
interface Word {
  readonly plain: string;
  readonly spelled: string;
}

export interface Asked {
  readonly words: readonly Word[];
}

/** 0: the phrase as it was typed; 1: with other marks; 2 and 3: its words in one text; 4 and 5: in several. */
export type Nearness = 0 | 1 | 2 | 3 | 4 | 5;

const WRITTEN = /[\p{L}\p{M}\p{N}]+/gu;

const wordsIn = (text: string): readonly Word[] =>
  (text.match(WRITTEN) ?? []).map((written) => ({ plain: fold(written), spelled: spell(written) }));

/** Letters and marks apart, so that "hoà" and "hòa" are one. */
const spell = (written: string): string => {
  const parts = [...written.toLowerCase().replaceAll('đ', 'd\u0335').normalize('NFD')];
  const marks = parts.filter((one) => /\p{M}/u.test(one)).toSorted();
  return [...parts.filter((one) => !/\p{M}/u.test(one)), ...marks].join('');
};

/** Read once for all texts. */
export const readAsked = (text: string, most: number): Asked => ({ words: wordsIn(text).slice(0, most) });

/** How near the nearest of the texts of a record comes. `texts`: some that together have all the words. */
export const nearnessOf = (texts: readonly string[], { words }: Asked): Nearness => {
  const of = texts.map((text) => nearIn(wordsIn(text), words)).filter((one) => one !== undefined);
  if (of.length > 0) return Math.min(...of) as Nearness;
  const all = texts.flatMap(wordsIn);
  return words.every((word) => all.some((own) => isAs(own, word))) ? 4 : 5;
};

const nearIn = (own: readonly Word[], words: readonly Word[]): Nearness | undefined => {
  const starts = own.map((_, at) => at).filter((at) => words.every((word, by) => begins(own[at + by], word)));
  if (starts.some((at) => words.every((word, by) => isAs(own[at + by], word)))) return 0;
  if (starts.length > 0) return 1;
  if (!words.every((word) => own.some((one) => begins(one, word)))) return undefined;
  return words.every((word) => own.some((one) => isAs(one, word))) ? 2 : 3;
};

const begins = (own: Word | undefined, word: Word): boolean => own?.plain.startsWith(word.plain) === true;

/** Begins with the word; where it is the whole word and marks were typed, with these. */
const isAs = (own: Word | undefined, word: Word): boolean =>
  own !== undefined &&
  begins(own, word) &&
  (own.plain.length > word.plain.length || word.spelled === word.plain || own.spelled === word.spelled);
