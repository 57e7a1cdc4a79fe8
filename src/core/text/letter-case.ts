/** Capitals of Vietnamese prose: what begins a sentence, and what may stand within one. */

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands in capitals, within a sentence's beginning: "BÁO CÁO" becomes "Báo cáo". */
export const sentenceCase = (text: string): string => upperFirst(text.toLocaleLowerCase('vi'));

/**
 * Makes the first letter small, as within a sentence ("Cầu Đá" becomes "cầu Đá"), unless the first word is a name of
 * its own.
 */
export const lowerFirst = (text: string): string =>
  beginsWithName(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const SYLLABLE = new RegExp(
  `^(?:ngh?|[ckgnpt]h|gi|qu|tr|[bcdđghklmnpqrstvx])?[${VOWELS}]{1,3}(?:ch|n[gh]|[cmnpt])?$`,
  'u',
);

/** Whether a word could be Vietnamese, whatever its letters' case. */
export const isSyllable = (word: string): boolean => SYLLABLE.test(word.normalize('NFC').toLocaleLowerCase('vi'));

/** Words of other languages that are common in Vietnamese and no names. */
const BORROWED: ReadonlySet<string> = new Set(
  'camera container email homestay karaoke logistics photocopy robot scan shophouse taxi video website'.split(' '),
);

/** Words that official spelling writes with a capital wherever they stand. */
const OFFICIAL =
  /^(?:Đảng|Nhà nước|Nhân dân|Quốc hội|Chính phủ|Thủ tướng|Mặt trận|Ủy ban|Hội đồng|Ban (?:Thường|Chấp|Bí|Tổ|Tuyên|Dân|Nội|Quản|Chỉ)|Công an (?:xã|phường|tỉnh|thành phố|huyện|thị xã)|(?:Tỉnh|Thành|Huyện|Thị|Đảng) ủy|(?:Bộ|Sở|Cục|Quốc lộ|Trường|Trạm|Trung tâm|Bệnh viện|Phòng|Nhà máy|Công ty|Tổng công ty|Tập đoàn|Hợp tác xã|Hội|Công an|Ngân hàng|Văn phòng|Chi cục|Quỹ) [\p{Lu}\d])/u;

const FIRST_WORD = /^[^\s,;:.()]*/u;

/** Abbreviations ("UBND tỉnh"), words that are no Vietnamese syllable ("Vincom"), institutions ("Nhân dân"). */
const beginsWithName = (text: string): boolean => {
  const first = FIRST_WORD.exec(text)?.[0].normalize('NFC') ?? '';
  const small = first.toLowerCase();
  return (
    (first.length > 1 && first === first.toUpperCase()) ||
    (!SYLLABLE.test(small) && !BORROWED.has(small)) ||
    OFFICIAL.test(text)
  );
};
