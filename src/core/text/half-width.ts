/** Letters, digits and signs as wide as an ideogram, of some keyboards and copied texts, as everybody types them. */
export const halfWidth = (text: string): string =>
  WIDE.test(text)
    ? text.replaceAll(ALL_WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - FROM_ASCII))
    : text;

const FROM_ASCII = 0xfee0;
const WIDE = /[\uff01-\uff5e]/u;
const ALL_WIDE = /[\uff01-\uff5e]/gu;
