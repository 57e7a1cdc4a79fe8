/**
 * Vietnamese that lost its letters on the way: UTF-8 taken for Windows-1252, the one-byte letters of TCVN3 (fonts
 * .VnTime) and the pairs of VNI taken for Windows-1252, letters that a code page did not have and that became "?".
 */
import { toneOnFirst } from '#core/text/tone.ts';

export type Breakage = 'utf-8' | 'tcvn3' | 'vni' | 'lost';

/**
 * UTF-8 that a program took for Windows-1252: "á»±" for "ự", "Ã¢" for "â". A closing mark behind a capital Ã ("XÃ”) may
 * well be meant and is let pass.
 */
const MISREAD =
  /[ÃÄÅÆ][\u00a1-\u00ba\u00bc-\u00bf€‚ƒ„†‡ˆ‰Š‹Œ•˜™š›œžŸ]|á[º»][\u0081-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/** TCVN 5712:1993 (VN3), as Windows-1252 shows its bytes: the small letters with marks, and the seven capitals. */
const TCVN3: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '¸': 'á',
    µ: 'à',
    '¶': 'ả',
    '·': 'ã',
    '¹': 'ạ',
    '¨': 'ă',
    '¾': 'ắ',
    '»': 'ằ',
    '¼': 'ẳ',
    '½': 'ẵ',
    Æ: 'ặ',
    '©': 'â',
    Ê: 'ấ',
    Ç: 'ầ',
    È: 'ẩ',
    É: 'ẫ',
    Ë: 'ậ',
    '®': 'đ',
    Ð: 'é',
    Ì: 'è',
    Î: 'ẻ',
    Ï: 'ẽ',
    Ñ: 'ẹ',
    ª: 'ê',
    Õ: 'ế',
    Ò: 'ề',
    Ó: 'ể',
    Ô: 'ễ',
    Ö: 'ệ',
    Ý: 'í',
    '×': 'ì',
    Ø: 'ỉ',
    Ü: 'ĩ',
    Þ: 'ị',
    ã: 'ó',
    ß: 'ò',
    á: 'ỏ',
    â: 'õ',
    ä: 'ọ',
    '«': 'ô',
    è: 'ố',
    å: 'ồ',
    æ: 'ổ',
    ç: 'ỗ',
    é: 'ộ',
    '¬': 'ơ',
    í: 'ớ',
    ê: 'ờ',
    ë: 'ở',
    ì: 'ỡ',
    î: 'ợ',
    ó: 'ú',
    ï: 'ù',
    ñ: 'ủ',
    ò: 'ũ',
    ô: 'ụ',
    '\u00ad': 'ư',
    ø: 'ứ',
    õ: 'ừ',
    ö: 'ử',
    '÷': 'ữ',
    ù: 'ự',
    ý: 'ý',
    ú: 'ỳ',
    û: 'ỷ',
    ü: 'ỹ',
    þ: 'ỵ',
    '§': 'Đ',
    '¡': 'Ă',
    '¢': 'Â',
    '£': 'Ê',
    '¤': 'Ô',
    '¥': 'Ơ',
    '¦': 'Ư',
  }),
);

/** VNI: a vowel and the mark behind it, each a letter of Windows-1252. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ù: '\u0301',
    ø: '\u0300',
    û: '\u0309',
    õ: '\u0303',
    ï: '\u0323',
    â: '\u0302',
    á: '\u0302\u0301',
    à: '\u0302\u0300',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
    ê: '\u0306',
    é: '\u0306\u0301',
    è: '\u0306\u0300',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  }),
);
/** Letters that VNI has as one: the horned ones, đ, and i with its marks. */
const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }),
);

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const SYLLABLE = new RegExp(
  `^(?:ngh?|[ckgnpt]h|gi|qu|tr|[bcdđghklmnpqrstvx])?[${VOWELS}]{1,3}(?:ch|n[gh]|[cmnpt])?$`,
  'u',
);
/** Vowels that stand together with at most one tone. */
const TONED = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word can be a Vietnamese syllable. */
const isSyllable = (word: string): boolean => {
  const small = toneOnFirst(word).toLowerCase();
  return SYLLABLE.test(small) && (small.normalize('NFD').match(TONED)?.length ?? 0) <= 1;
};

const WORD = /[\p{L}\u00a1-\u00bf×÷]+/gu;
const MARKED = /[^ -~]/u;

/** Words of two letters and more, one of them beyond ASCII. */
const markedWords = (text: string): readonly string[] =>
  [...text.normalize('NFC').matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => word.length > 1 && MARKED.test(word));

/** Those that are no Vietnamese syllable. */
const strangeWords = (text: string): readonly string[] => markedWords(text).filter((word) => !isSyllable(word));

/** Whether the words with marks are Vietnamese, and there are some. */
export const isVietnamese = (text: string): boolean => {
  const words = markedWords(text);
  return words.length > 0 && words.every((word) => isSyllable(word) || CAPITALS.test(word));
};

const mapped = (word: string, letters: ReadonlyMap<string, string>): string =>
  [...word].map((letter) => letters.get(letter) ?? letters.get(letter.toLowerCase())?.toUpperCase() ?? letter).join('');

/** What a text in the letters of TCVN3 means. */
export const fromTcvn3 = (text: string): string => [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');

/** A vowel with its mark, or one letter that VNI has its own way. */
const VNI_UNIT = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/giu;

/** What a text in the letters of VNI means. */
export const fromVni = (text: string): string =>
  text.replaceAll(VNI_UNIT, (whole: string, vowel?: string, mark?: string) =>
    vowel === undefined || mark === undefined
      ? mapped(whole, VNI_LETTERS)
      : `${mapped(vowel, VNI_LETTERS)}${VNI_MARKS.get(mark.toLowerCase()) ?? mark}`.normalize('NFC'),
  );

/** A question mark inside a word, or before a small letter where a word begins. Web addresses have them too. */
const LOST = /\p{L}\?\p{L}|(?<![\p{L}\d\p{P}])\?\p{Ll}/u;
const ADDRESS = /https?:\/\/\S+|www\.\S+/giu;

/** "HĐND". */
const CAPITALS = /^[A-ZĐ]{2,}$/u;

/** Most words that are strange as they stand become syllables under a table. */
const heals = (strange: readonly string[], table: (text: string) => string): boolean => {
  const healed = strange.filter((word) => isSyllable(table(word)));
  const shortened = strange.filter((word) => CAPITALS.test(table(word)));
  return healed.length > 0 && (healed.length + shortened.length) * 2 > strange.length;
};

/** Letters that no table of single bytes has. */
const BEYOND_BYTES = /[ăđĩũơư\u1ea0-\u1ef9]/iu;

/** Where some of the words are as they should be, only those that are strange are changed. */
const healed = (text: string, table: (text: string) => string): string =>
  BEYOND_BYTES.test(text)
    ? text.normalize('NFC').replaceAll(WORD, (word) => (strangeWords(word).length > 0 ? table(word) : word))
    : table(text);

/** The mark of a note behind a word; under a table it would be a letter. */
const NOTE_MARK = /(?<=\p{L})[¹²³]+(?!\p{L})/gu;

/**
 * How the letters of a text were broken, and what it was meant as where that is known; undefined for a text as it
 * should be.
 */
export const breakageOf = (text: string): { readonly kind: Breakage; readonly meant?: string } | undefined => {
  if (MISREAD.test(text)) return { kind: 'utf-8' };
  const strange = strangeWords(BEYOND_BYTES.test(text) ? text.replaceAll(NOTE_MARK, '') : text);
  if (heals(strange, fromTcvn3)) return { kind: 'tcvn3', meant: healed(text, fromTcvn3) };
  if (heals(strange, fromVni)) return { kind: 'vni', meant: healed(text, fromVni) };
  return LOST.test(text.replaceAll(ADDRESS, '')) ? { kind: 'lost' } : undefined;
};
