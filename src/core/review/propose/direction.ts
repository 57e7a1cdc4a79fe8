/** Whether more of what is measured is better, by the words of its name with their marks. */
import { spoken, wholly } from '#core/review/propose/said-of.ts';

const BAD =
  'nghèo|thất nghiệp|thiếu việc làm|tai nạn|tội phạm|vi phạm|thiếu(?! (?:nhi|niên|tướng|tá|úy))|suy dinh dưỡng|tử vong|' +
  'tồn đọng|quá hạn|ô nhiễm|cháy|thiệt hại|nợ đọng|nợ xấu|tái phạm|tái nghèo|tệ nạn|mù chữ|bỏ học|tảo hôn|bạo lực|' +
  'nhà tạm|nhà dột nát|bị thương|hủy hoại|thất thoát';
/** What is done against it, before its name: of that more is better. */
const AGAINST =
  'giảm|thoát|xóa|xoá|phòng|chữa|chống|xử lý|xử phạt|khắc phục|giải quyết|điều tra|khám phá|triệt phá|tố giác|' +
  'bảo hiểm|trợ cấp|hỗ trợ|thu hồi|ngăn chặn|đẩy lùi|cứu|quỹ|đào tạo|vay|giúp đỡ|cho';
/** What those have whom it befalls: "hộ nghèo được vay vốn". */
const HELPED =
  'được (?:hỗ trợ|vay|cấp|giúp|đào tạo|giải quyết|xử lý|xóa|tiếp cận|khám|thu gom)|thoát|vươn lên|tham gia|tiếp cận';

const IS_BAD = wholly(BAD);
const IS_FOUGHT = new RegExp(
  `${wholly(AGAINST).source}(?:\\s[\\p{L}\\d]+){0,3}\\s(?:${BAD})|(?:${BAD})(?:\\s[\\p{L}\\d]+){0,3}\\s(?<!thiếu )(?:${HELPED})(?!\\p{L})`,
  'gu',
);

/** `down` of a name that tells of harm, unless it tells of what is done against it. */
export const directionOf = (name: string): 'up' | 'down' => {
  const text = spoken(name);
  // What is fought acquits its own words alone: "vi phạm về phòng cháy" is harm.
  return IS_BAD.test(text.replaceAll(IS_FOUGHT, ' ')) ? 'down' : 'up';
};
