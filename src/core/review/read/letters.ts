/** Classes of letters, one look-up each: reading goes over every letter of a text once. */
import { isRaised } from '#core/text/raised.ts';

export const CLASS = { other: 0, space: 1, line: 2, small: 3, capital: 4, digit: 5, raised: 6 } as const;

const LETTER = /[\p{L}\p{M}]/u;

const classOf = (letter: string): number => {
  if (letter >= '0' && letter <= '9') return CLASS.digit;
  if (isRaised(letter)) return CLASS.raised;
  if (letter === '\n' || letter === '\r' || letter === '\u2028' || letter === '\u2029' || letter === '\f')
    return CLASS.line;
  if (LETTER.test(letter)) return letter === letter.toLowerCase() ? CLASS.small : CLASS.capital;
  return /\s/u.test(letter) || letter === '\u200b' ? CLASS.space : CLASS.other;
};

let table: Uint8Array | undefined;

/** The class of each UTF-16 unit; halves of a pair are `other`. Made when first asked. */
export const letterClasses = (): Uint8Array => {
  table ??= Uint8Array.from({ length: 65_536 }, (_, code) => classOf(String.fromCharCode(code)));
  return table;
};
