/** Works that a text counts: plans, which it names no further, and what it names by the places where they are. */
import type { Span } from '#core/review/claim.ts';
import { sentenceAt, tidied } from '#core/review/propose/flow.ts';
import { claimsIn, type Laid } from '#core/review/propose/laid.ts';
import { placesBetween } from '#core/review/propose/places.ts';
import type { NamedWork } from '#core/review/propose/work-names.ts';
import { upperFirst } from '#core/text/letter-case.ts';

const PLANS = /^(?:đồ án|quy hoạch)$/iu;
const PLAN_NAME =
  /^\s(?:quy hoạch )?(?:chung|phân khu|chi tiết)(?: tỷ lệ 1\/\d+)?(?: do [\p{L}\s]{3,60}?(?=\s(?:được|đã|đang|và|trên)\s|[,;.(]|$))?/iu;
const PLACED =
  /^(?:điểm sinh hoạt|khu dân cư|nhà văn hóa|trạm y tế|trường|chợ|công viên|sân chơi|mô hình|công trình)$/iu;
/** What a counted thing is: the words up to where it is told, or with what. */
const LABEL = /^[^,;:.()“"]{0,80}?(?=\s(?:tại|ở|gắn|gồm|là|trên địa bàn|đã|đang|được)\s|[,;:.(]|$)/u;
/** What is built, planted or laid, of which a number tells how much of it was. */
const BUILT =
  /^(?:tuyến phố|tuyến đường|tuyến|đường|cầu|cống|đập|đập dâng|kè|kênh|mương|hồ|trạm|trạm bơm|nhà văn hóa|nhà lớp học|phòng học|chợ|công viên|sân chơi|khu dân cư|khu đô thị|khu tái định cư)$/iu;
const BUILDING =
  /(?:xây dựng|thực hiện|đầu tư|lắp đặt|cải tạo|nâng cấp|sửa chữa)(?: (?:mới|thí điểm|được|hoàn thành|xong))*\s*$/iu;
const MOST = 30;
/** How far behind its number a list of places goes. */
const REACH = 400;

export const countedWorks = (laid: Laid): readonly NamedWork[] => {
  const { text } = laid.flow;
  let built = -1;
  return claimsIn(laid, ['quantity']).flatMap(([{ value = '', unit = '', approximation, of, to }, span]) => {
    const count = Number(value);
    if (approximation !== undefined || of !== undefined || to !== undefined || !Number.isInteger(count)) return [];
    if (count < 1 || count > MOST || span.start < laid.body) return [];
    const behind = text.slice(span.end, span.end + REACH);
    if (PLANS.test(unit)) {
      const said = PLAN_NAME.exec(behind)?.[0];
      if (said === undefined) return [];
      const end = span.end + said.trimEnd().length;
      return [{ name: upperFirst(tidied(`${unit}${said}`)), span: { start: span.start, end }, count }];
    }
    const told = PLACED.test(unit) && count > 1 ? placed(laid, span, unit, count) : [];
    if (told.length > 0 || !BUILT.test(unit)) return told;
    // "xây dựng 02 tuyến phố A, 01 tuyến phố B": the same is done to both.
    const isBuilt =
      BUILDING.test(text.slice(Math.max(0, span.start - 60), span.start)) ||
      (built >= 0 && /^(?:,|\svà)\s*$/u.test(text.slice(built, span.start)));
    const label = (LABEL.exec(behind)?.[0] ?? '').replace(/\svà\s(?:một số|các|nhiều|những)\s.*$/u, '');
    if (!isBuilt || label.trim() === '') return [];
    built = span.end + label.length;
    return [{ name: upperFirst(tidied(`${unit}${label}`)), span: { start: span.start, end: built }, count }];
  });
};

/** "02 điểm sinh hoạt cộng đồng tại tổ 5 phường A và tổ 11B phường B": as many places as there are works. */
const placed = (laid: Laid, { start, end }: Span, unit: string, count: number): readonly NamedWork[] => {
  const sentence = sentenceAt(laid.flow, start);
  const label = LABEL.exec(laid.flow.text.slice(end, Math.min(sentence.end, end + REACH)))?.[0] ?? '';
  const until = Math.min(sentence.end, end + REACH);
  const places = placesBetween(laid, { start: end, end: until }).filter(
    (one) => one.span.end <= until && (one.within !== undefined || one.kind === 'village'),
  );
  if (places.length !== count) return [];
  return places.map(({ name, span }) => ({
    name: upperFirst(tidied(`${unit}${label} ${name}`)),
    span,
    places: [name],
  }));
};
