/**
 * Text as a machine recognised it from a picture, with what it takes for something else set right where nothing else
 * can be meant. Digits are left to the reader of numbers; what is only likely stays as it is.
 */
import { raised } from '#core/text/raised.ts';

const ROMAN = /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|X{1,2})$/u;
/** "HI." is "III." or "II.": two strokes with a bar between. */
const STROKES: Readonly<Record<string, string>> = { H: 'II', L: 'I', l: 'I', '1': 'I', '|': 'I', i: 'I', T: 'I' };

/** The number of a part at the head of a line of capitals: "IL. KẾT QUẢ" is part II. */
const PART = /^([IVXHLTil1|]{1,5})([.,]) ?(?=\p{Lu}{2,}(?:[ ,]|$))/gmu;

const romanOf = (label: string): string | undefined => {
  if (ROMAN.test(label)) return label;
  const read = [...label].map((sign) => STROKES[sign] ?? sign).join('');
  return ROMAN.test(read) ? read : undefined;
};

/** "đô thị loại HI" */
const CLASS =
  /(?<=\b(?:loại|cấp|quý|khóa|hạng|giai đoạn|Quý|Loại) )(HI|IL|Il|ll|II1|lII|lI|1I|IlI|HII)(?![\p{L}\p{N}])/gu;

/** A hook that is not there: "chỉ" never stands before these words, and "chi" does. */
const EXPENSE = /(?<![\p{L}])([Cc])hỉ(?= (?:tiết|phí|nhánh|bộ|cục|trả|thường xuyên|ngân sách|đầu tư|hội)(?!\p{L}))/gu;

/** A square behind metres that was taken for another sign; before what fills a room it may be a cube, and stays. */
const SQUARE = /(?<=\d ?)(k?m|cm|dm)(?:\?|°|”|"|')(?=[ ,.;)\n]|$)(?! (?:nước|đất đá|gỗ|cát|đá|rác|bê tông|khối))/gu;
/** A cube: what flows in a time. */
const CUBE = /(?<=\d ?)m(?:\?|°|”|"|')(?= ?\/ ?(?:ngày|giờ|h|s|giây|năm|tháng)(?!\p{L}))/gu;

/** "đô thị loại H": classes of towns have Roman numbers only. */
const TOWN_CLASS = /(?<=đô thị loại )H(?![\p{L}\p{N}])/gu;

/** A note at the foot of a page, its raised mark read as a plain number: in a list a point or a bracket follows. */
const NOTE = /(?<=\n\n)(\d{1,2}) (?=\p{Lu}\p{Ll}+ \p{Ll})/gu;

/** Of a page; nothing else of it is changed. */
export const mendRecognised = (text: string): string =>
  text
    .replaceAll(PART, (whole, label: string) => {
      const roman = romanOf(label);
      return roman === undefined ? whole : `${roman}. `;
    })
    .replaceAll(CLASS, (label) => romanOf(label) ?? label)
    .replaceAll(TOWN_CLASS, 'II')
    .replaceAll(NOTE, (_, number: string) => `${[...number].map((digit) => raised(Number(digit))).join('')} `)
    .replaceAll(EXPENSE, '$1hi')
    .replaceAll(SQUARE, '$1²')
    .replaceAll(CUBE, 'm³');
