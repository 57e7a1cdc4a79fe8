/** Where Vietnamese puts the mark of tone: "hòa" and "hoà", "thủy" and "thuỷ" are one word in two spellings. */

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** An open syllable in -oa, -oe, -uy with the tone on its second vowel. */
const ON_SECOND = new RegExp(`(o(?=[ae]${TONE})|(?<!q)u(?=y${TONE}))([aey])(${TONE})(?![\\p{L}\\p{M}])`, 'giu');

/** The text with the tone as official documents write it: "hoà" becomes "hòa", "quý" stays. NFC. */
export const toneOnFirst = (text: string): string =>
  text.normalize('NFD').replaceAll(ON_SECOND, '$1$3$2').normalize('NFC');
