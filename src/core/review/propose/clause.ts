/** Words around a figure: its clause, and the names that a sentence gives to what is measured. */
import type { Span } from '#core/review/claim.ts';

/** Words that lead to a name and are none of it. */
const LEADS = new RegExp(
  String.raw`^(?:(?:và|là|đạt|có|với|được|gồm|trong (?:năm|kỳ|quý|tháng)(?: qua| nay)?|trong|đó|trong đó|còn|thì|cụ thể|đến nay|hiện nay|hiện|` +
    String.raw`nay|đã|bằng|về|nên|nhưng|tuy nhiên|(?:nhờ|qua|từ|theo|do) (?:đó|vậy)|vì vậy|đồng thời|ngoài ra|ước|dự kiến|tính|vẫn|mới|chỉ|thêm|kết quả|toàn|tổ chức|` +
    String.raw`thực hiện|phấn đấu|kết quả là|thành phố|tỉnh|huyện|xã|phường|địa phương|` +
    String.raw`trên địa bàn(?: (?:thành phố|tỉnh|huyện|xã|phường))?)(?:\s+|$))+`,
  'iu',
);
const TAILS = new RegExp(
  String.raw`(?:(?:^|\s+)(?:và|là|đạt|có|với|được|gồm|trong đó|đến nay|hiện nay|đã|đang|tiếp tục|liên tục|(?<!mặt )bằng|trên` +
    String.raw`|ước|dự kiến|tính|vẫn|chỉ|thêm|vượt|chiếm|tăng|giảm|lên|xuống|còn|khoảng|hơn|gần|bình quân|` +
    String.raw`ở mức|tương đương|thu được|từ|cả|toàn|năm|cho|đến|vào|lại|nâng|tổng cộng|duy trì))+$`,
  'iu',
);
/** A time within or behind a name. */
const TIMES = new RegExp(
  String.raw`(?:^|[\s,]+)(?:(?:đến|tính đến|trong|vào|cuối|đầu|hết|của|ước|từ đầu|6 tháng đầu|` +
    String.raw`9 tháng)\s+)*(?:(?:ngày \d{1,2}\/\d{1,2}\/\d{4})|(?:tháng \d{1,2}\/\d{4})|` +
    String.raw`(?:quý [IV\d]+(?:\/\d{4})?)|(?:năm (?:19|20)\d\d)|(?:giai đoạn (?:19|` +
    String.raw`20)\d\d\s*[-–]\s*(?:19|20)\d\d)|(?:(?<=(?:đến|năm|cuối) )(?:19|20)\d\d)|` +
    String.raw`(?:6 tháng đầu năm)|(?:đến nay))(?=$|[\s,])`,
  'giu',
);

/**
 * A stretch of a sentence as a name: without times and what leads to the figure; `led`: without what leads to the name.
 */
export const asName = (words: string, led = true): string => {
  let name = words
    .replaceAll(/\([^()]*\)?/gu, ' ')
    .replaceAll(TIMES, ' ')
    .replaceAll(/[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu, '')
    .replaceAll(/["“”*]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s+(?=[,;:])/gu, '')
    .trim();
  for (let before = ''; before !== name;) {
    before = name;
    name = (led ? name.replace(LEADS, '') : name).replace(TAILS, '').replace(/^[-–,:;.\s]+|[-–,:;.\s]+$/gu, '');
  }
  return name;
};

/** Where the clause that holds an offset begins: behind ";", ":", an open bracket, or at the sentence's start. */
export const clauseStart = (text: string, { start }: Span, at: number): number => {
  let depth = 0;
  const first = Math.max(start, at - REACH);
  for (let place = at - 1; place >= first; place -= 1) {
    const sign = text.charAt(place);
    if (sign === ')') depth += 1;
    else if (sign === '(' && depth === 0) return place + 1;
    else if (sign === '(') depth -= 1;
    else if (depth === 0 && (sign === ';' || (sign === ':' && !/\d/u.test(text.charAt(place + 1))))) return place + 1;
  }
  return first;
};

/** A longer clause is looked into no further. */
const REACH = 400;

/** The words behind an offset up to the end of the clause. */
export const clauseRest = (text: string, { end }: Span, at: number, most = 160): string => {
  const rest = text.slice(at, Math.min(end, at + most));
  const stop = rest.search(/[;()]|\.(?=\s|$)/u);
  return stop < 0 ? rest : rest.slice(0, stop);
};
