/** Whether a clause says that something is finished or begun, is not, or shall be: "chưa hoàn thành". */
import { toneOnFirst } from '#core/text/tone.ts';

/**
 * `done`: it is. `doing`: it is under way. `nearly`: it is, but for a rest. `not`: it is not, or late. `ahead`: it
 * shall be. `when`: something else is told of when it is. `part`: a step on the way is. `bare`: nothing says which.
 */
export type Said = 'done' | 'doing' | 'nearly' | 'not' | 'ahead' | 'when' | 'part' | 'bare';

export interface Telling {
  readonly said: Said;
  /** Of the words that tell it, as offsets. */
  readonly start: number;
  readonly end: number;
  /** The building itself, the putting to use, or the handing over. */
  readonly of: 'building' | 'use' | 'handover';
}

/** Words as they are looked at: with their marks, the tone where official spelling has it, in small letters. */
export const spoken = (words: string): string => toneOnFirst(words).toLowerCase();

const words = (alternatives: string): string => String.raw`(?<![\p{L}\d])(?:${alternatives})(?![\p{L}\d])`;

/** Whole words of a list of alternatives, in a text as `spoken` gives it. */
export const wholly = (alternatives: string, flags = 'u'): RegExp => new RegExp(words(alternatives), flags);

const FINISHES = wholly(
  'hoàn thành|hoàn thiện|khánh thành|nghiệm thu|bàn giao|thông xe|' +
    'đưa (?:công trình |dự án )?vào (?:sử dụng|khai thác|vận hành|hoạt động)',
  'gu',
);
const ofWhat = (word: string): Telling['of'] => {
  if (/^(?:hoàn|khởi)/u.test(word)) return 'building';
  return /^(?:đưa|khánh|thông)/u.test(word) ? 'use' : 'handover';
};
const STARTS = wholly('khởi công', 'gu');

/** What is finished is a step on the way: papers, land, a stage. */
const STEPS = new RegExp(
  String.raw`^\s(?:(?:được|xong|các|toàn bộ|công tác|việc|phần lớn|cơ bản|tuyến|cọc)\s)*` +
    words(
      'thủ tục|hồ sơ|giải phóng|gpmb|mặt bằng|đền bù|bồi thường|kiểm đếm|thu hồi|thiết kế|khảo sát|lập|' +
        'thẩm định|thẩm tra|phê duyệt|lựa chọn|đấu thầu|đấu giá|chủ trương|báo cáo|phần|giai đoạn|đợt|bước|' +
        'khối lượng|mốc|cắm mốc|đất|quỹ đất|một phần|chỉ tiêu|mục tiêu|nhiệm vụ|kế hoạch|tiêu chí|' +
        'hạng mục|nền|nền đường|móng|mặt đường|tầng|tháo dỡ|phá dỡ|đổ bê tông|cho (?:nhà thầu|đơn vị thi công)',
    ),
  'u',
);
/** "hoàn thành khoảng 60%": a share; a hundred of a hundred is the whole. */
const SHARE = /^(?:\s(?:được|đạt|khoảng|trên|hơn|gần|ước|xong|tới|đến))*\s(\d{1,3})(?:[,.]\d+)?\s?(?:%|phần trăm)/u;
/** "hoàn thành 02/05 km"; "02/2024" is a month. */
const RATIO = /^(?:\s(?:được|đạt|xong|tới|đến))*\s(\d{1,4})\/(?!(?:19|20)\d\d)(\d{1,4})(?![\d/])/u;

/** What words before it say of it. "Được" alone is of what is done, behind another word it says nothing. */
const BEFORE: Readonly<Partial<Record<Said | 'passive', string>>> = {
  // "không những hoàn thành mà còn" denies nothing.
  not: 'chưa|không(?! (?:chỉ|những))|chẳng|chậm|trễ|quá hạn|trễ hẹn|khó|hoãn|lùi',
  nearly: 'cơ bản|gần|gần như|sắp|phần lớn|bước đầu',
  doing: 'đang',
  ahead:
    'dự kiến|phấn đấu|sẽ|kế hoạch|mục tiêu|yêu cầu|đề nghị|kiến nghị|cam kết|quyết tâm|đảm bảo|bảo đảm|' +
    'tập trung|đẩy nhanh|đẩy mạnh|sớm|tiếp tục|chuẩn bị|chờ|đợi|nếu|thời hạn|thời gian|thời điểm|hạn|phải|cần|' +
    'có thể|chỉ đạo|đôn đốc|tiến độ|nỗ lực|khẩn trương|dự định|đăng ký',
  when: 'sau|khi|trước|để|nhằm|từ|kể từ',
  done: 'đã|vừa|mới',
  passive: 'được',
};
const MODIFIERS = new RegExp(
  Object.entries(BEFORE)
    .map(([said, alternatives]) => `(?<${said}>${words(alternatives)})`)
    .join('|'),
  'gu',
);
/** So many letters before it are asked: some eight words. */
const REACH = 50;
const ENDS = /^.*[;:.()]/su;

/** "hoàn thành và đưa vào sử dụng", "nghiệm thu, bàn giao": the second is said as the first. */
const JOINS = /^(?:\s|,|và|để|rồi|được|công trình|dự án)*$/u;

/** Each word of finishing, in order, with what is said of it. The text as `spoken` gives it. */
export const finishesIn = (text: string): readonly Telling[] => tellings(text, FINISHES);

/** Each word of beginning, likewise. */
export const startsIn = (text: string): readonly Telling[] => tellings(text, STARTS);

const tellings = (text: string, told: RegExp): readonly Telling[] => {
  const all: Telling[] = [];
  for (const { index: start, 0: word } of text.matchAll(told)) {
    const end = start + word.length;
    const before = all.at(-1);
    const between = text.slice(Math.max(before?.end ?? 0, start - REACH), start);
    const own = stepIn(text.slice(end, end + REACH)) ?? modifiedBy(between);
    const joined = own === 'bare' || own === 'when' || own === 'done' ? before : undefined;
    const said = joined && joined.end >= start - REACH && JOINS.test(between) ? joined.said : own;
    all.push({ said, start, end, of: ofWhat(word) });
  }
  return all;
};

const stepIn = (behind: string): Said | undefined => {
  const share = SHARE.exec(behind)?.[1];
  if (share !== undefined) return Number(share) < 100 ? 'nearly' : undefined;
  const [, done, all] = RATIO.exec(behind) ?? [];
  if (done !== undefined) return Number(done) < Number(all) ? 'nearly' : undefined;
  return STEPS.test(behind) ? 'part' : undefined;
};

const BUILDS = wholly('thi công|xây dựng|khởi công|đầu tư|triển khai|thực hiện|lắp đặt|cải tạo|nâng cấp|sửa chữa');

/** The word nearest before it decides; over a comma only doing is understood: "đã thi công, hoàn thành". */
const modifiedBy = (before: string): Said => {
  const clause = before.replace(ENDS, '');
  const comma = clause.lastIndexOf(',');
  // "đã được bố trí vốn, hoàn thành năm 2024": what was done is something else.
  const isOfOther = (index: number): boolean => index < comma && !BUILDS.test(clause.slice(index, comma));
  let isPassive = false;
  let isNearly = false;
  for (const { groups = {}, index, 0: word } of [...clause.matchAll(MODIFIERS)].toReversed()) {
    const said = Object.keys(BEFORE).find((one) => groups[one] !== undefined) as Said | 'passive';
    if (said === 'passive') isPassive ||= !isOfOther(index);
    else if (said === 'nearly') isNearly ||= index > comma;
    else if (said === 'done' || said === 'doing') {
      if (said === 'done' && isOfOther(index)) break;
      if (isNearly || /(?:^|\s)(?:cơ bản|gần như)\s$/u.test(clause.slice(0, index))) return 'nearly';
      return said;
    } else if (index + word.length <= comma) break;
    else return said;
  }
  if (isNearly) return 'nearly';
  return isPassive ? 'done' : 'bare';
};
