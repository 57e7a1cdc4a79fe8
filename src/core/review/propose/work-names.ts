/** Works as a text names them: by a name with what is done before it, at the head of a sentence, or in a list. */
import type { Span } from '#core/review/claim.ts';
import { auctionsIn } from '#core/review/propose/auctions.ts';
import { countedWorks } from '#core/review/propose/counted-works.ts';
import { describedWorks } from '#core/review/propose/described-works.ts';
import { sentenceAt, tidied, withoutEnd, wordsBefore } from '#core/review/propose/flow.ts';
import { claimsBetween, claimsIn, type Laid } from '#core/review/propose/laid.ts';
import { upperFirst } from '#core/text/letter-case.ts';

/** A work with the stretch of the flow that names it. */
export interface NamedWork {
  readonly name: string;
  readonly span: Span;
  /** How many like works it stands for. */
  readonly count?: number;
  /** Places that the name was made of. */
  readonly places?: readonly string[];
}

/** What is done to a work: its name begins with it. */
const ACTIONS =
  '(?:đầu tư xây dựng|xây dựng mới|xây dựng|xây mới|cải tạo|nâng cấp|sửa chữa|mở rộng|cạp mở rộng|cạp|nạo vét|lắp đặt|' +
  'chỉnh trang|tu bổ|tôn tạo|duy tu|bảo trì|khắc phục|kiên cố hóa|cứng hóa|bê tông hóa|làm mới|hoàn thiện hệ thống|' +
  'di dời|trùng tu|phục dựng)';
const ACTION = new RegExp(`^${ACTIONS}(?=[\\s,])`, 'iu');
const LATER_ACTION = new RegExp(`(?:^|[\\s,])(${ACTIONS}(?=[\\s,]).*)$`, 'isu');
/** What tells a state and stands before the names of works. */
const STATES = new RegExp(
  String.raw`^.*(?:đưa vào sử dụng|gồm|như|cụ thể|thủ tục đầu tư|tiến hành đầu tư, xây dựng|` +
    String.raw`xây dựng hoàn thiện|hoàn thiện xây dựng|triển khai thực hiện|triển khai thi công|` +
    String.raw`thi công|thực hiện|hoàn thành|hoàn thiện|khởi công|tiếp tục)(?:\s+(?:các|việc|công trình` +
    String.raw`|dự án|hạng mục|công tác))*\s*:?\s*(?=\S|$)`,
  'isu',
);
/** Behind these a name tells where, of what model or up to where, not what is built. */
const WHERE = new RegExp(
  String.raw`(?:^|[\s,(“"])(?:tại|ở|trên|dọc|trục|qua|gần|cạnh|phía|bên|hạ lưu|thượng lưu|đầu|cuối|` +
    String.raw`đến|từ|thuộc|khu vực|cho|của|với|giám đốc|hiệu trưởng|học sinh|giáo viên|mô hình|đối với` +
    String.raw`|theo|trong|nối|vào)(?: (?:các|tuyến|khu vực|vị trí|trục))*\s*[“"]?$`,
  'iu',
);
/** "Đối với khu dân cư A, đã …": what the sentence tells of. */
const TOPIC = /(?:^|[\s,(])đối với(?: (?:các|tuyến|việc))*$/iu;
const TOLD_OF = /^[^,;.()]{0,60},?\s(?:đã|đang|hiện|chưa|cơ bản|dự kiến)\s/u;
const NEAR = 80;
const LEADS = new RegExp(
  String.raw`^(?:(?:công trình|dự án|hạng mục)\s+(?=(?:cầu|đường|trường|kè|chợ|khu|cụm|nhà|hồ|đập|` +
    String.raw`công viên|nghĩa trang|trạm|bệnh viện|trụ sở|quảng trường)\s))`,
  'iu',
);
const BRACKET = /^\s*\((?:phân khu|giai đoạn|đợt|gói(?: thầu)?|hạng mục|tiểu dự án)\s[^()]{1,40}\)/iu;
const FURTHER =
  /^(?:\s+và các hạng mục(?: phụ trợ)?|\s+và \d{1,2}(?=[\s,.;])|\s+cũ(?=\s))?(?:\s+đoạn (?:qua|từ)[^,;.()]{3,80})?/iu;
/** "Khu dân cư Đức Xuân 4 đang …", "Quốc lộ 3 cũ": a number that belongs to the name. */
const NUMBER = /^\s\d{1,3}\p{Lu}?(?=\s*(?:[,;.(]|$)|\s(?:cũ|đoạn|đang|đã|do|có|hiện|được|với|và)\s)/u;
const LONGEST_ACTION = 140;

/** The works that a passage names, in its order; of names that overlap the longest. */
export const worksNamedIn = (laid: Laid): readonly NamedWork[] =>
  withoutOverlaps([
    ...openingWorks(laid),
    ...worksIn(laid),
    ...listedWorks(laid),
    ...countedWorks(laid),
    ...describedWorks(laid),
    ...auctionsIn(laid),
  ]);

/** Works by their names: what is done to them before, sections and stages behind. */
const worksIn = (laid: Laid): readonly NamedWork[] => {
  const { text } = laid.flow;
  const named: NamedWork[] = [];
  let until = laid.body;
  let before:
    | { readonly head: string; readonly action: string; readonly end: number; readonly located: boolean }
    | undefined;
  for (const [claim, span] of claimsIn(laid, ['work'])) {
    if (span.start < until || /[“"]\s*$/u.test(text.slice(Math.max(0, span.start - 2), span.start))) continue;
    const sentence = sentenceAt(laid.flow, span.start);
    const from = Math.max(
      sentence.start,
      until,
      span.start - LONGEST_ACTION,
      lastStop(text, span.start) + 1,
      laid.body,
    );
    const lead = text.slice(from, span.start);
    const own = actionIn(lead);
    const head = (claim.value ?? '').split(' ')[0] ?? '';
    const words = wordsBefore(laid.flow, sentence, span.start).trimEnd();
    if (own === '' && WHERE.test(words) && !(TOPIC.test(words) && TOLD_OF.test(text.slice(span.end, span.end + NEAR))))
      continue;
    // "(điểm trường tại tổ 13, Khu dân cư Thôm Dày)": a bracket tells where.
    if (
      /\([^()]*(?:tại|ở)\s[^()]*$/u.test(text.slice(Math.max(sentence.start, span.start - LONGEST_ACTION), span.start))
    )
      continue;
    // "lắp đặt đèn tại đường A và đường B" is one work.
    if (
      before?.located &&
      /^(?:[\s,]|và|(?<=[\s,])(?:[Qq]uốc|[Tt]ỉnh) lộ \d+\p{Lu}?|(?<=[\s,])\p{Lu}\p{L}*){1,12}$/u.test(
        text.slice(before.end, span.start),
      )
    ) {
      const last = named.at(-1);
      if (last)
        named[named.length - 1] = {
          name: `${last.name}${text.slice(before.end, span.end)}`,
          span: { start: last.span.start, end: span.end },
        };
      before = { ...before, end: span.end };
      until = span.end;
      continue;
    }
    // "nâng cấp đường A và đường B": the same is done to both.
    const shared =
      own === '' && before?.head === head && /^\s*(?:,|và|,\s*và)\s*$/u.test(text.slice(before.end, span.start))
        ? before.action
        : '';
    const action = own;
    const bracket = BRACKET.exec(text.slice(span.end, Math.min(sentence.end, span.end + LONGEST_ACTION)))?.[0] ?? '';
    const number = NUMBER.exec(text.slice(span.end, span.end + 16))?.[0] ?? '';
    const further =
      bracket === ''
        ? (FURTHER.exec(text.slice(span.end + number.length, Math.min(sentence.end, span.end + LONGEST_ACTION)))?.[0] ??
          '')
        : '';
    const told = span.end + number.length + bracket.length + further.length;
    // "đoạn qua tổ 1,2,3 phường A": to the end of the place.
    const end = Math.max(
      told,
      ...claimsBetween(laid, ['place'], { start: span.end + 1, end: told }).map(([, one]) => one.end),
    );
    const start = span.start - action.length;
    const name = tidied(`${shared}${text.slice(start, end)}`)
      .replace(LEADS, '')
      .replace(/\s[-–]\s(?:Khu|Cụm|Trường)$/u, '');
    until = end;
    before = { head, action: action === '' ? shared : action, end, located: LOCATED.test(action) };
    const [, counted = '', count = ''] = COUNT.exec(name) ?? [];
    const called = name.slice(counted.length);
    if (called.split(' ').length >= 2)
      named.push({ name: upperFirst(called), span: { start, end }, ...(count !== '' && { count: Number(count) }) });
  }
  return named;
};

/** "Xây dựng 02 đập dâng …": how many there are is no part of the name. */
const COUNT = /^((?:đầu tư xây dựng|xây dựng mới|xây dựng|đầu tư|lắp đặt)\s(\d{1,2})\s)(?=\p{L})/iu;

/** What is done is done there: what is named behind is where, not what. */
const LOCATED = /\s(?:tại|trên|ở|dọc|qua|hạ lưu)\s/u;

/** Where the last mark stands behind which a name may begin anew, as far as an action reaches; -1 where none does. */
const lastStop = (text: string, at: number): number => {
  const from = Math.max(0, at - LONGEST_ACTION);
  const stop = text.slice(from, at).search(/[;:(][^;:(]*$/u);
  return stop < 0 ? -1 : from + stop;
};

/** The end of a stretch from the first word that says what is done; empty where none does. */
const actionIn = (before: string): string => {
  const state = STATES.exec(before)?.[0] ?? '';
  const rest = before.slice(state.length);
  if (rest.trim() === '') return '';
  const led = rest.slice(rest.length - rest.trimStart().length);
  // "đang được xây dựng, Nghĩa trang A sẽ …": behind a comma something else begins.
  if (/,\s*$/u.test(led)) return '';
  if (ACTION.test(led)) return led;
  if (PARTS_OF.test(led) && !WHERE.test(` ${led.trimEnd()}`)) return led;
  return LATER_ACTION.exec(rest)?.[1] ?? '';
};

/** Parts of a work that are named before it: "nhà bếp và các công trình phụ trợ trường A". */
const PARTS_OF = /^(?:nhà|phòng|hạng mục|hệ thống|sân|tường rào|cổng)\s[^,;:.]{3,80}$/iu;

/** What is built, at the beginning of a sentence; what follows it up to a comma or a verb is its name. */
const OPENS = new RegExp(
  String.raw`^(?:(?:công trình|dự án)\s+)?(?:cầu|đường|tuyến đường|trường|điểm trường|trạm|điểm trạm|` +
    String.raw`nhà văn hóa|nhà lớp học|nhà bán trú|nhà|hồ|đập|kè|kênh|mương|cống|lưới điện|trạm biến áp` +
    String.raw`|hệ thống|chợ|khu tái định cư|khu dân cư|khu đô thị|cụm công nghiệp|trụ sở|bệnh viện|` +
    String.raw`sân vận động|công viên|nghĩa trang|nút giao|hầm|bến xe)\s[^,;:.()]{4,120}?(?=,(?!\d)|\s\(|\s(?:dài|rộng|do|đã|` +
    String.raw`đang|chưa|chậm|xong|vẫn|sẽ|vừa|mới|còn|có|với|được|hiện|cơ bản|dự kiến|phấn đấu|hoàn thành|khởi công|` +
    String.raw`không (?:kịp|thể|được|hoàn|khởi|tạm|đưa)|đưa vào|tạm dừng|tiếp tục)(?!\p{L})|[.;]|$)`,
  'iu',
);
/** What is told of works alone. */
const OF_WORKS = new RegExp(
  String.raw`(?:tổng mức đầu tư|chủ đầu tư|đưa vào sử dụng|khởi công|thi công|hoàn thành (?:tháng|năm` +
    String.raw`|ngày|trong)|dự kiến hoàn thành|đang xây|giải ngân|thủ tục đầu tư|` +
    String.raw`được (?:đầu tư|nâng cấp|cải tạo|sửa chữa|xây|mở rộng)[^.;]{0,60}(?:kinh phí|vốn|trị giá|tỷ đồng|triệu đồng))`,
  'iu',
);

/** Sentences that begin with a work and tell of it what is told of works: "Cầu treo A, tổng mức đầu tư 6,4 tỷ đồng". */
const openingWorks = (laid: Laid): readonly NamedWork[] =>
  laid.flow.sentences.flatMap((sentence): readonly NamedWork[] => {
    const begin = Math.max(sentence.start, laid.body);
    const words = laid.flow.text.slice(begin, Math.min(sentence.end, begin + LONGEST_ACTION * 4));
    const [opening] = OPENS.exec(words) ?? [];
    if (opening === undefined || !OF_WORKS.test(words.slice(opening.length))) return [];
    const name = tidied(opening)
      .replace(LEADS, '')
      .replace(/[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu, '');
    return /\s\p{Lu}/u.test(name)
      ? [{ name: upperFirst(name), span: { start: begin, end: begin + opening.length } }]
      : [];
  });

/** Of names that overlap the longest, in the order of the text. */
const withoutOverlaps = (all: readonly NamedWork[]): readonly NamedWork[] => {
  const kept: NamedWork[] = [];
  for (const one of all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (!last || one.span.start >= last.span.end) kept.push(one);
    else if (one.span.end > last.span.end) kept[kept.length - 1] = one;
  }
  return kept;
};

/** The first words of a work that is named in a list, without a name of its own: "kè bảo vệ suối Nông Thượng". */
const HEADS = new RegExp(
  String.raw`^(?:kè|cầu|đường|trường|trạm|nhà máy|hệ thống|hồ|đập|đê|chợ|công viên|nhà văn hóa|trụ sở` +
    String.raw`|tuyến|khu tái định cư|khu dân cư|khu đô thị|cụm công nghiệp)\s`,
  'iu',
);
/** "Khu dân cư A và khu đô thị B": two of a list. */
const AND = new RegExp(String.raw`\svà\s(?=${HEADS.source.slice(1)}\S)`, 'iu');
const LIST =
  /(?:công trình|dự án|hạng mục|các khu dân cư|các khu đô thị|các tuyến đường)[^.;:]{0,120}(?:gồm|như|cụ thể|sau)[^.;:]{0,40}:\s*/giu;
const LONGEST_LIST = 4000;
const ITEM_ENDS =
  /\s*(?:,\s*(?:dự kiến|hiện|đã|đang|với|có)\s.*|\s(?:tại vị trí|được|hiện đang|đang|đã|do|cơ bản)\s.*|\(.*)$/isu;

/** "gồm: …; …; …": each item that begins with what is built or done, and names where. */
const listedWorks = (laid: Laid): readonly NamedWork[] => {
  const { text } = laid.flow;
  const named: NamedWork[] = [];
  let behind = 0;
  for (const { index, 0: lead } of text.matchAll(LIST)) {
    if (index < behind) continue;
    const sentence = sentenceAt(laid.flow, index);
    let at = index + lead.length;
    behind = Math.min(sentence.end, at + LONGEST_LIST);
    for (const item of text.slice(at, behind).split(';')) {
      for (const { start, words } of itemsOf(item, at)) {
        const span = { start, end: start + words.length };
        const names = claimsBetween(laid, ['place'], span).length > 0 || /\s\p{Lu}/u.test(words);
        const own = claimsBetween(laid, ['work'], span).length > 0;
        if (names && !own && words.length <= 200 && (ACTION.test(words) || HEADS.test(words)))
          named.push({ name: upperFirst(tidied(words)), span });
      }
      at += item.length + 1;
    }
  }
  return named;
};

/** The works of an item, each where it stands. */
const itemsOf = (item: string, at: number): readonly { readonly start: number; readonly words: string }[] => {
  let from = at;
  return item.split(AND).map((part, index) => {
    if (index > 0) from += item.slice(from - at).search(AND) + ' và '.length;
    const start = from + (part.length - part.trimStart().length);
    from += part.length;
    const words = withoutEnd(part.trim().replace(ITEM_ENDS, ''));
    return { start, words };
  });
};
