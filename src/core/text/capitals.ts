/** Texts that were pasted in capitals, as a sentence tells them. */
import { isSyllable, upperFirst } from '#core/text/letter-case.ts';

/** So many letters in so many words of the language: "HĐND, UBND", "KẾT QUẢ" are no sentence. */
const [FEWEST_WORDS, FEWEST_LETTERS] = [3, 8];

const isWord = (word: string): boolean => /\p{L}/u.test(word);

/** Whether a text of several words has no small letter. */
export const isInCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) &&
  text.split(/[^\p{L}]+/u).filter((word) => isWord(word) && isSyllable(word)).length >= FEWEST_WORDS &&
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= FEWEST_LETTERS;

/** Words that official spelling writes with a capital within a sentence. */
const OFFICIAL = [
  'Đảng',
  'Nhà nước',
  'Nhân dân',
  'Trung ương',
  'Quốc hội',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Bộ Chính trị',
  'Ban Chấp hành',
  'Mặt trận Tổ quốc',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Tỉnh ủy',
  'Thành ủy',
  'Đảng ủy',
  'Đảng bộ',
  'Việt Nam',
  'Hồ Chí Minh',
  'Bác Hồ',
];

/** A Roman number stands behind such a word, or has several letters. */
const BEFORE_ROMAN = /(?:quý|giai đoạn|cấp|loại|hạng|khóa|khoá|lần|lần thứ|phần|nhóm|mức|chương|phụ lục|đại hội)$/iu;

const asWord = (word: string, before: string): string => {
  const letters = word.replaceAll(/[^\p{L}]/gu, '');
  const isRoman = /^[IVXLC]+$/u.test(letters) && (letters.length > 1 || BEFORE_ROMAN.test(before));
  // Abbreviations and symbols are none of the language's syllables: OCOP, HĐND, 05-NQ/TU.
  const isName = /\d/u.test(word) || isRoman || !letters.split('-').every((one) => isSyllable(one));
  return isName ? word : word.toLocaleLowerCase('vi');
};

/**
 * The text as a sentence has it: "XÓA NHÀ TẠM TẠI XÃ NẬM THOONG" becomes "Xóa nhà tạm tại xã Nậm Thoong" where `names`
 * has the name as running text writes it. Abbreviations, symbols and Roman numbers stay. A name that nobody knows loses
 * its capitals: what is given back is a suggestion.
 */
export const fromCapitals = (text: string, names: readonly string[] = []): string => {
  const parts = text.split(/(\s+|[,;:()“”"])/u);
  const told = parts
    .reduce<string[]>((done, part) => [...done, isWord(part) ? asWord(part, done.join('').trimEnd()) : part], [])
    .join('');
  const known = [...new Set([...names, ...OFFICIAL])].toSorted((a, b) => b.length - a.length);
  return upperFirst(known.reduce(withName, told));
};

/** Whole words that are a name, as the name is written. */
const withName = (text: string, name: string): string => {
  if (!/\p{Lu}/u.test(name)) return text;
  const small = name.toLocaleLowerCase('vi');
  const said = text.toLocaleLowerCase('vi');
  let [out, from] = ['', 0];
  for (let at = said.indexOf(small); at >= 0; at = said.indexOf(small, at + small.length)) {
    const isWhole = !/\p{L}$/u.test(said.slice(0, at)) && !/^\p{L}/u.test(said.slice(at + small.length));
    out += text.slice(from, at) + (isWhole ? name : text.slice(at, at + small.length));
    from = at + small.length;
  }
  return out + text.slice(from);
};
