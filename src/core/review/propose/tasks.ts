/** What lies ahead, item by item, as tasks: who does it, where the item begins with them, and what is to be done. */
import { agencyNamed } from '#core/review/propose/bodies.ts';
import { tidied, withoutEnd } from '#core/review/propose/flow.ts';
import { claimsIn, type Laid } from '#core/review/propose/laid.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { lowerFirst } from '#core/text/letter-case.ts';

const SHORTEST = 40;
const LONGEST = 600;
const MOST_STATEMENTS = 12;
const MOST_DOCUMENTS = 8;

const VERBS =
  'tiếp tục|đẩy mạnh|đẩy nhanh|tăng cường|tích cực|chủ động|tập trung|phối hợp|chỉ đạo|nâng cao|thực hiện|triển khai|' +
  'chủ trì|tham mưu|rà soát|xây dựng|ban hành|theo dõi|đôn đốc|quan tâm|phát huy|chú trọng|hoàn thành|hoàn thiện|' +
  'quán triệt|lãnh đạo|bố trí|kiểm tra|giám sát|tổ chức|báo cáo|phấn đấu|huy động|khuyến khích|bảo đảm|đảm bảo|' +
  'duy trì|làm tốt|kịp thời|thường xuyên|quản lý|khẩn trương|tạo điều kiện|mở rộng|phát triển|khai thác|vận động';
/** What is to be done begins with a verb; whoever does it may stand before it. */
const DOES = new RegExp(String.raw`^(?:${VERBS})(?=[\s,])`, 'iu');
const WHO = new RegExp(
  String.raw`^(?<who>(?:Các|Toàn|Ban|Ủy ban|UBND|HĐND|Hội đồng|Mặt trận|MTTQ|Thường trực|Văn phòng|Phòng|Sở|Công an|` +
    String.raw`Đảng ủy|Thành ủy|Huyện ủy|Tỉnh ủy|Thị ủy|Chi bộ|Đảng bộ|Cấp ủy|Trung tâm|Giao)\s[^.;:]{0,180}?),?` +
    String.raw`\s(?:cần\s|phải\s)?(?<does>(?:${VERBS})(?=\s).*)$`,
  'su',
);

/** A sentence that a page's end parts from its heading goes on in the next paragraph. */
const goesOn = ({ passage, flow }: Laid): boolean =>
  passage.kind === 'heading' && flow.text.length > LONG_TITLE && !/[.;:!?]\s*$/u.test(flow.text);
const LONG_TITLE = 100;

/** An item or a paragraph that says what is to be done; a short title says what follows. */
const saysTask = ({ passage, flow, part }: Laid, words: string): boolean => {
  if (part !== 'ahead' || words.length < SHORTEST || /:\s*$/u.test(words)) return false;
  if (passage.kind === 'item') return true;
  if (passage.kind === 'heading') return flow.text.length > LONG_TITLE || /[.;]\s*$/u.test(words);
  return passage.kind === 'paragraph' && (DOES.test(words) || WHO.test(words));
};

interface Actor {
  readonly who?: string | undefined;
  readonly does?: string | undefined;
}

/** `body`: the name of a body that stands first; verbs in it are none of the task. */
const actorIn = (words: string, body: string): Actor => {
  const own = words.startsWith(body) ? body : '';
  const { who, does } = WHO.exec(own === '' ? words : `Ban X${words.slice(own.length)}`)?.groups ?? {};
  return own === '' || who === undefined ? { who, does } : { who: `${own}${who.slice('Ban X'.length)}`, does };
};

const bodyBefore = (laid: Laid, start: number): string => {
  const [, span] = claimsIn(laid, ['agency']).find(([, one]) => one.start === start) ?? [];
  return span ? laid.flow.text.slice(span.start, span.end) : '';
};

const SENTENCES = /(?<=[.!?])\s+(?=[\p{Lu}“"])/u;

export const proposeTasks = (desk: Desk): void => {
  let order = Math.max(0, ...desk.into.standing('task').map(({ values }) => Number(values['order'] ?? 0)));
  for (const [index, laid] of desk.read.laid.entries()) {
    const before = desk.read.laid[index - 1];
    const next = desk.read.laid[index + 1];
    if (before && goesOn(before) && laid.passage.kind === 'paragraph') continue;
    const start = laid.flow.inner(laid.passage.words);
    const rest = next && goesOn(laid) && next.passage.kind === 'paragraph' ? ` ${next.flow.text}` : '';
    const words = tidied(`${laid.flow.text.slice(start)}${rest}`);
    if (!saysTask(laid, words)) continue;
    const [first = '', ...others] = words.split(SENTENCES).map(withoutEnd);
    const { who, does = first } = DOES.test(first) ? {} : actorIn(first, bodyBefore(laid, start));
    const statements = [does, ...others]
      .filter((one) => one.length >= SHORTEST / 2 && one.length <= LONGEST)
      .slice(0, MOST_STATEMENTS)
      .map(lowerFirst);
    if (statements.length === 0) continue;
    const actors = who?.replace(/^Giao\s+/u, '');
    const agency = actors === undefined ? undefined : agencyNamed(desk, actors);
    const documents = [
      ...new Set(
        claimsIn(laid, ['citation']).flatMap(([{ value }]) =>
          value === undefined ? [] : (desk.into.find('document', { symbol: value }) ?? []),
        ),
      ),
    ].slice(0, MOST_DOCUMENTS);
    const identity = { 'statements[0]': statements[0] ?? '' };
    if (desk.into.find('task', identity) === undefined) order += 1;
    desk.into.put({
      subject: 'task',
      values: {
        order: String(order),
        ...(agency !== undefined && { 'agencies[0]': agency }),
        ...(agency === undefined && actors !== undefined && { actors: lowerFirst(actors) }),
        ...Object.fromEntries(statements.map((one, at) => [`statements[${at}]`, one] as const)),
        ...Object.fromEntries(documents.map((one, at) => [`documents[${at}]`, one] as const)),
      },
      laid,
      span: { start, end: laid.flow.text.length },
      understood: who === undefined && !DOES.test(first),
    });
  }
};
