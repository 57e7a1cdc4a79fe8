/** Texts that no record should keep: signs nobody sees, letters that were lost on the way, and far too much of it. */
import type { Problem } from '#core/problem.ts';

/** Characters; a whole report has about 25,000. */
const MOST = 20_000;

/** Control and format characters, private letters of old fonts, the mark of a lost letter, halves of surrogate pairs. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd-\uffff]/gu;

/**
 * UTF-8 that a program took for Windows-1252: "á»±" for "ự", "Ã¢" for "â". A closing mark behind a capital Ã ("XÃ”) may
 * well be meant and is let pass.
 */
const MISREAD =
  /[ÃÄÅÆ][\u00a1-\u00ba\u00bc-\u00bf€‚ƒ„†‡ˆ‰Š‹Œ•˜™š›œžŸ]|á[º»][\u0081-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/** `field.control`, `field.mojibake` or `field.too-long`; undefined for a text as it should be. */
export const faultOfText = (text: string): Pick<Problem, 'code' | 'data'> | undefined => {
  if (text.length > MOST) return { code: 'field.too-long', data: { length: text.length, most: MOST } };
  if (text.search(UNSEEN) >= 0) return { code: 'field.control', data: { text: text.replace(UNSEEN, '□') } };
  return MISREAD.test(text) ? { code: 'field.mojibake', data: { text } } : undefined;
};
