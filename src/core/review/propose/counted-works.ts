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
const MOST = 30;
/** How far behind its number a list of places goes. */
const REACH = 400;

export const countedWorks = (laid: Laid): readonly NamedWork[] => {
  const { text } = laid.flow;
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
    return PLACED.test(unit) && count > 1 ? placed(laid, span, unit, count) : [];
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
