/** Works that a text names by what they are and for when or where, without a name of their own. */
import type { Span } from '#core/review/claim.ts';
import { sentenceAt, tidied, wordsBefore } from '#core/review/propose/flow.ts';
import type { Laid } from '#core/review/propose/laid.ts';
import type { NamedWork } from '#core/review/propose/work-names.ts';
import { upperFirst } from '#core/text/letter-case.ts';

/** "Quy hoạch chung xây dựng thành phố A đến năm 2045": a plan with its place and its time. */
const PLAN = new RegExp(
  String.raw`(?<!\p{L})[Qq]uy hoạch (?:chung|phân khu|chi tiết|vùng)(?: xây dựng)?(?: \p{Ll}+){0,2} \p{Lu}[^.;:()“”"]{0,100}?` +
    String.raw`,? (?:đến năm|giai đoạn|thời kỳ) \d{4}(?:\s?[-–]\s?\d{4})?` +
    String.raw`(?:,? (?:định hướng|tầm nhìn)(?: đến)?(?: năm)? \d{4})?`,
  'gu',
);
/** Between the place and the time nothing else is told. */
const TELLS = /\s(?:được|đã|đang|trình|phê duyệt|ban hành|thực hiện|theo|tại|để|cho|của|và)\s/u;
/** "về việc phê duyệt …": it is what a document is about. */
const ABOUT = /\svề (?:việc )?[^.;]*$/u;

/** "đầu tư hệ thống ống nước sạch dọc trục Quốc lộ 3": what is put up along or at a place with a name. */
const SYSTEM = new RegExp(
  String.raw`(?<!\p{L})(?:đầu tư(?: xây dựng)?|xây dựng|lắp đặt|hoàn thành)\s(hệ thống\s[^.;:()]{3,120}?\s(?:tại|dọc|trên|qua)\s` +
    String.raw`[^.;:()]{0,60}?\p{Lu}[^.;:()]{0,80}?)(?=,\s(?:tuy|nhưng|đã|đang|với|nhằm|để|tổng)|\s(?:nhằm|để|với|đã|đang)\s|[.;:(]|$)`,
  'gu',
);
/** For whom it is stands between what it is and where. */
const FOR_WHOM = /\s(?:cung cấp|phục vụ)(?: cho)?\s[^,;]*?(?=\s(?:tại|dọc|trên|qua)\s)/u;

const WITHIN = String.raw`(?:tổ|thôn|xóm|bản|phường|xã) (?:\d{1,2}\p{Lu}?|\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})`;
/** "Khu dân cư tổ A và tổ B, đã …": one at each place, of which the sentence tells. */
const QUARTERS = new RegExp(
  String.raw`(?<!\p{L})([Kk]hu (?:dân cư|đô thị|tái định cư)) (${WITHIN}(?:(?:,| và) ${WITHIN}){0,5})` +
    String.raw`(?=,?\s(?:đã|đang|hiện|chưa|cơ bản|dự kiến|do)\s)`,
  'gu',
);

export const describedWorks = (laid: Laid): readonly NamedWork[] => {
  const { text } = laid.flow;
  const within = (span: Span): boolean => span.start >= laid.body;
  const plans = [...text.matchAll(PLAN)].flatMap(({ index, 0: said }): readonly NamedWork[] => {
    const span = { start: index, end: index + said.length };
    const before = wordsBefore(laid.flow, sentenceAt(laid.flow, index), index);
    return within(span) && !TELLS.test(said) && !ABOUT.test(before) ? [{ name: upperFirst(tidied(said)), span }] : [];
  });
  const systems = [...text.matchAll(SYSTEM)].flatMap(({ index, 0: whole, 1: said = '' }): readonly NamedWork[] => {
    const end = index + whole.length;
    const span = { start: end - said.length, end };
    const name = tidied(said.replace(FOR_WHOM, '')).replace(/\stại khu vực(?=\s(?:dọc|trên|qua)\s)/u, '');
    return within(span) ? [{ name: upperFirst(name), span }] : [];
  });
  const quarters = [...text.matchAll(QUARTERS)].flatMap(({ index, 0: whole, 1: head = '', 2: list = '' }) => {
    const from = index + whole.length - list.length;
    return [...list.matchAll(new RegExp(WITHIN, 'gu'))].map(({ index: at, 0: place }, nth): NamedWork => {
      const start = nth === 0 ? index : from + at;
      return { name: upperFirst(`${head} ${place}`), span: { start, end: from + at + place.length } };
    });
  });
  return [...plans, ...systems, ...quarters.filter(({ span }) => within(span))];
};
