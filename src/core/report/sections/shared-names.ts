/** What names have in common is said once: "nâng cấp đường A và đường B", "điểm sinh hoạt tại tổ 5 và tổ 11B". */
import { listed, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';

/** Names that say what is done instead of what is made. */
const DEED =
  /^(?:thay thế|xây dựng|xây mới|đầu tư|cải tạo|nâng cấp|sửa chữa|lắp đặt|chỉnh trang|mở rộng|bê tông hóa|cứng hóa|kiên cố hóa|nạo vét|duy tu|tu bổ|tôn tạo|di dời|bồi thường|giải phóng|xóa|thắp sáng|trồng|làm|lập|điều chỉnh|cạp|kè|cắt|thi công|bồi dưỡng|đào tạo|tập huấn|tuyên truyền|truyền thông|kết nối|số hóa|khoanh nuôi|mua sắm|mua|trang bị|chuyển hóa|chuyển đổi|rà soát|tỉa thưa|cấp (?:chứng|giấy|mã|sổ|phép|đổi|thẻ))[\s,]/u;

export const isDeed = (name: string): boolean => DEED.test(lowerFirst(name));

/** Deeds that are counted as occasions: "04 cuộc kiểm tra". */
const OCCASION = /^(?:kiểm tra|giám sát|thanh tra|khảo sát|điều tra|đối thoại|tiếp xúc|diễn tập)[\s,]/u;

export const isOccasion = (name: string): boolean => OCCASION.test(lowerFirst(name));

/** Nouns that begin the name of a single thing; they stay with it. */
const OWN =
  /^(?:tổ|thôn|xóm|bản|khu|ấp|buôn|làng|phường|xã|thị|đường|tuyến|trường|cầu|điểm|đoạn|hồ|sông|suối|nhà|trạm|chợ|lớp|mô|số|ngõ|phố|quốc|tỉnh)$/iu;

const isOwn = (word: string): boolean => OWN.test(word) || /^[\d“"(]/u.test(word);

export interface SharedName {
  /** The words that all begin with. */
  readonly lead: string;
  /** What is each one's own. */
  readonly rests: readonly string[];
}

/** Names whose common beginning can be said once; undefined where what is left would not stand alone. */
export const sharedName = (names: readonly string[]): SharedName | undefined => {
  const parted = names.map((name) => lowerFirst(name).split(' '));
  const [first] = parted;
  if (!first || names.length < 2) return undefined;
  const shortest = Math.min(...parted.map((words) => words.length));
  let common = 0;
  while (common < shortest && parted.every((words) => words[common] === first[common])) common += 1;
  // A name's own noun stays with it.
  while (common > 0 && (common === shortest || isOwn(first[common - 1] ?? ''))) common -= 1;
  const lead = first.slice(0, common).join(' ');
  const rests = parted.map((words) => words.slice(common).join(' '));
  const standsAlone = rests.every((rest) => isOwn(rest.split(' ')[0] ?? '')) && !/[,;:(]$/u.test(lead);
  return common >= 2 && standsAlone ? { lead, rests } : undefined;
};

/** Fewer words are said again. */
const FEWEST_COMMON = 4;

/**
 * "04 đồ án quy hoạch chi tiết và 03 đồ án quy hoạch phân khu do các đơn vị tài trợ": what names end with is said once.
 */
export const commonTail = (names: readonly string[]): string => {
  const parted = names.map((name) => name.split(' '));
  const [first = []] = parted;
  const at = first.findIndex((_, index) => {
    const tail = first.slice(index).join(' ');
    return /^(?:do|của|tại|thuộc|trên) /u.test(tail) && names.every((name) => name.endsWith(` ${tail}`));
  });
  return at > 0 && first.length - at >= FEWEST_COMMON ? ` ${first.slice(at).join(' ')}` : '';
};

export const withoutTail = (name: Phrase, tail: string): Phrase => {
  const last = name.at(-1);
  return tail !== '' && last?.kind === 'text' && last.text.endsWith(tail)
    ? [...name.slice(0, -1), { ...last, text: last.text.slice(0, -tail.length) }]
    : name;
};

/** Neighbours whose names end alike are one: "04 đồ án A và 03 đồ án B do các đơn vị tài trợ". */
export const withTailsOnce = (names: readonly Phrase[]): readonly Phrase[] => {
  const all: Phrase[][] = [];
  for (const name of names) {
    const before = all.at(-1);
    if (before && commonTail([...before, name].map(lastWords)) !== '') before.push(name);
    else all.push([name]);
  }
  return all.map((alike) => {
    const tail = alike.length > 1 ? commonTail(alike.map(lastWords)) : '';
    return listed(
      alike.map((name, index) => (index < alike.length - 1 ? withoutTail(name, tail) : name)),
      ', ',
    );
  });
};

const lastWords = (name: Phrase): string => {
  const last = name.at(-1);
  return last?.kind === 'text' ? last.text : '';
};
