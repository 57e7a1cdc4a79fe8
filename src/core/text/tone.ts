/** Where Vietnamese puts the mark of tone: "hòa" and "hoà", "thủy" and "thuỷ" are one word in two spellings. */

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** An open syllable in -oa, -oe, -uy with the tone on its first vowel; "của" and "mùa" have it there by right. */
const ON_FIRST = new RegExp(`(o(?=${TONE}[ae])|(?<!q)u(?=${TONE}y))(${TONE})([aey])(?![\\p{L}\\p{M}])`, 'giu');
const ON_SECOND = new RegExp(`(o(?=[ae]${TONE})|(?<!q)u(?=y${TONE}))([aey])(${TONE})(?![\\p{L}\\p{M}])`, 'giu');

/** The text with the tone as official documents write it: "hoà" becomes "hòa", "quý" stays. NFC. */
export const toneOnFirst = (text: string): string =>
  text.normalize('NFD').replaceAll(ON_SECOND, '$1$3$2').normalize('NFC');

/** The other way round: "hòa" becomes "hoà". NFC. */
export const toneOnSecond = (text: string): string =>
  text.normalize('NFD').replaceAll(ON_FIRST, '$1$3$2').normalize('NFC');
