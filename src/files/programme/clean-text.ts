/** Texts that no record should keep: signs nobody sees, letters that were lost on the way, and far too much of it. */
import type { Problem } from '#core/problem.ts';
import { kept } from '#files/programme/kept.ts';
import { breakageOf } from '#core/text/broken-letters.ts';

/** Characters; a whole report has about 25,000. */
const MOST = 20_000;

/**
 * Control and format characters, private letters of old fonts, the mark of a lost letter, halves of surrogate pairs.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd-\uffff]/gu;

/** `field.control`, `field.mojibake` or `field.too-long`; undefined for a text as it should be. */
export const faultOfText = (text: string): Pick<Problem, 'code' | 'data'> | undefined => {
  if (text.length > MOST) return { code: 'field.too-long', data: { length: text.length, most: MOST } };
  if (text.length > LONGEST_KEPT) return faultOf(text);
  // Any digit does for another: values of one unit differ in nothing else.
  const form = text.replaceAll(/\d/gu, '0');
  if (FAULTLESS.get(form)) return undefined;
  const fault = faultOf(text);
  if (!fault) FAULTLESS.set(form, true);
  return fault;
};

/** Texts in which nothing was found, their digits as noughts. */
const FAULTLESS = kept<true>(5000);
const LONGEST_KEPT = 80;

const faultOf = (text: string): Pick<Problem, 'code' | 'data'> | undefined => {
  const broken = breakageOf(text);
  // The soft hyphen is a letter of TCVN3.
  if (broken?.kind !== 'tcvn3' && text.search(UNSEEN) >= 0)
    return { code: 'field.control', data: { text: text.replace(UNSEEN, '□') } };
  if (!broken) return undefined;
  const { kind, meant } = broken;
  return { code: 'field.mojibake', data: { text, breakage: kind, ...(meant !== undefined && { meant }) } };
};
