/** What a figure is of, in the words of its sentence, its heading or the text that its note belongs to. */
import type { Claim, Span } from '#core/review/claim.ts';
import { asName, clauseRest } from '#core/review/propose/clause.ts';
import type { Laid } from '#core/review/propose/laid.ts';
import { fold } from '#core/text/fold.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { PERCENT } from '#core/value/measure-unit.ts';

/** A figure with the sentence around it. */
export interface Told {
  readonly claim: Claim;
  readonly span: Span;
  readonly laid: Laid;
  readonly sentence: Span;
  /** Where its clause begins. */
  readonly from: number;
  /** Where the first figure of its sentence stands. */
  readonly first: number;
  readonly isCount: boolean;
}

/** How far behind a heading's title its first figures are named by it. */
const REACH = 300;
const MOST_WORDS = 14;
const MOST_MEASURED = 30;
/** Behind these a count tells what was done with it, no more what it is. */
const BEHIND_COUNT = new RegExp(
  String.raw`\s(?:trên địa bàn|hoạt động|tập trung|chuyên|góp phần|tạo|nhằm|để|với|do|tại|cho|đang|đã` +
    String.raw`|bị|gồm|trong đó|so với|theo|gắn|từ|ở|thuộc|trong|còn|là|nâng|tổng|chiếm|tăng|giảm|` +
    String.raw`cơ bản|trở|và (?:thành phố|tỉnh|huyện|xã|phường|được|đã|đang))(?=\s|$)`,
  'u',
);
const DOING = /^\s+(?:tập trung|chuyên|hoạt động|đang|đã (?:có|được)|tham gia|làm việc|sản xuất)\s/u;
const VAGUE_WORDS =
  '(?:tổng |số |tổng số )?(?:diện tích|kinh phí|số tiền|giá trị|sản lượng|năng suất|doanh thu|thu nhập|công suất|' +
  'khối lượng|số lượng|quy mô|tỷ lệ)';
const VAGUE = new RegExp(`^${VAGUE_WORDS}$`, 'iu');
const VAGUE_LEAD = new RegExp(`^${VAGUE_WORDS}\\s+(?=\\p{L})`, 'iu');

export interface MeasureName {
  /** Empty where nothing tells it. */
  readonly name: string;
  /** It was put together from more than one place. */
  readonly understood: boolean;
  /** It is what the sentence before measures, of another place. */
  readonly isSameElsewhere?: boolean;
}

/** What a figure is of. */
export interface Named {
  readonly name: string;
  readonly unit: string;
}

/**
 * "Trong đó tại 4 phường nội thị", "Riêng phường A", "Các xã còn lại": where, and nothing that is measured. With a
 * capital even its last words are of a name: "xã Tổng Cọt", "thị xã Giá Rai".
 */
const ONLY_WHERE = new RegExp(
  String.raw`^(?:(?:[Rr]iêng|[Tt]ại|[Ởở]|[Tt]rên địa bàn)\s+)*(?:(?:[Cc]ác|[Nn]hững|\d+)\s+)?` +
    String.raw`(?:[Xx]ã|[Pp]hường|[Tt]hôn|[Tt]ổ|[Hh]uyện|[Tt]hị (?:trấn|xã)|[Tt]hành phố|[Kk]hu vực|[Vv]ùng)` +
    String.raw`(?:\s+(?!(?:đạt|có|được|là|không|dùng|sử|tỷ|tỉ|số|tổng|diện|sản|giá|mức)(?!\p{L}))[\p{L}\d]+){0,5}$`,
  'u',
);

/** What is measured: of a count the noun with what is said of it, else the words before. */
export const nameOf = (
  { claim, span, laid, sentence, from, isCount }: Told,
  /** What the figure before it in the sentence is of. */
  { name: before, unit: unitBefore }: Named,
  /** What the figure before it in the passage is of. */
  above: Named,
): MeasureName => {
  const { text } = laid.flow;
  if (isCount) {
    const unit = claim.unit ?? '';
    const rest = clauseRest(text, sentence, span.end);
    const stop = rest.search(/,|\.|\s\d/u);
    const counted =
      /^\s+\d+\s\p{L}+$/u.test(rest) || /^\s+\d+\s\p{L}+[,;.)]/u.test(rest)
        ? rest.split(/[,;.)]/u)[0]
        : rest.slice(0, stop < 0 ? rest.length : stop);
    // "hộ sản xuất, kinh doanh": a second word behind a comma ends the clause.
    const pair =
      /^,\s(?!(?:đạt|bằng|tăng|giảm|vượt|chiếm|trong|và|đã|đang|do)\s)(?:\p{L}+\s?){1,5}$/u.exec(
        rest.slice(stop < 0 ? rest.length : stop).trimEnd(),
      )?.[0] ?? '';
    const whole = `${counted ?? ''}${pair}`;
    const own = whole.split(BEHIND_COUNT)[0] ?? '';
    // Where nothing else tells which they are, what they do does.
    const words = own.trim() === '' && DOING.test(whole) ? whole : own;
    const name = `${unit}${words.startsWith(',') ? '' : ' '}${words.trim()}`
      .split(/\s+/u)
      .slice(0, MOST_WORDS)
      .join(' ');
    const called = upperFirst(asName(name, false));
    if (fold(called) !== fold(unit)) return { name: called, understood: false };
    // "tỷ lệ trường đạt chuẩn là 64,3% (18/28 trường)": what the share before it is of.
    const shared = /^tỷ lệ (?:số )?(.+)$/iu.exec(before)?.[1] ?? '';
    if (
      unitBefore === PERCENT &&
      fold(shared).startsWith(`${fold(unit)} `) &&
      /\(\s*$/u.test(text.slice(from - 2, span.start))
    )
      return { name: upperFirst(shared), understood: false };
    // The bare noun may be any of several: what leads the clause says which.
    const lead = leadOf(laid, from);
    const isLead =
      lead !== '' &&
      fold(lead)
        .split(' ')
        .includes(fold(unit).split(' ')[0] ?? '');
    if (isLead) return { name: upperFirst(lead), understood: false };
    // "Tổng đàn lợn đạt 25.000 con": what is counted is told before.
    const told = text.slice(from, span.start).includes(claim.subject ?? '')
      ? asName(lastNamed(claim.subject ?? ''))
      : '';
    const isName = told.includes(' ') && ![NO_NAME, ONLY_WHERE, VAGUE].some((none) => none.test(told));
    return { name: isName ? upperFirst(told) : called, understood: true };
  }
  const clause = text.slice(from, span.start);
  const own = asName(afterFigures(clause));
  const named = lastNamed(own);
  // What begins with what is measured keeps its beginning; of other words the last ones tell most.
  const words = named
    .split(' ')
    .slice(MEASURING.test(named) ? -MOST_MEASURED : -MOST_WORDS)
    .join(' ');
  if (VAGUE.test(words))
    // "Diện tích rừng trồng đạt 5 ha, sản lượng đạt 7 tấn": both of the same.
    return {
      name: before === '' ? '' : upperFirst(`${words} ${lowered(before.replace(VAGUE_LEAD, ''))}`),
      understood: true,
    };
  if (ONLY_WHERE.test(asName(afterFigures(clause), false)) || ONLY_WHERE.test(words))
    return above.name !== '' && above.unit === claim.unit
      ? { name: above.name, understood: true, isSameElsewhere: true }
      : { name: '', understood: true };
  // A note says in short what stands before its mark in full: "thu ngân sách³", "³ Thu đạt 5 tỷ đồng".
  const full = laid.noteOf ? phraseBefore(laid.noteOf.laid.flow.text, laid.noteOf.at) : '';
  if (words !== '' && fold(full).split(' ').includes(fold(words))) return { name: upperFirst(full), understood: true };
  if (NO_NAME.test(words)) return { name: '', understood: true };
  if (fold(words).split(' ').length >= 2)
    return { name: upperFirst(ofWhat(words)), understood: /,|(?:^|\s)(?:đã|đang)\s/u.test(words) };
  const lead = leadOf(laid, from);
  if (lead !== '' && (words === '' || fold(words).split(' ').length < 2))
    return { name: upperFirst(lead), understood: false };
  // "năm 2021 là 6,1%; năm 2022 là 5,2%": the same of another period.
  if (words === '' && before !== '' && unitBefore === claim.unit && claim.period !== undefined)
    return { name: before, understood: false };
  return { name: '', understood: true };
};

/** A number, an amount of its own, or the name of a place alone is no name of a measure. */
const NO_NAME = /^\d|\d\s?(?:ha|km|m|m²|tỷ|triệu|đồng|%|tấn)(?=[\s,]|$)|^(?:\p{Lu}\p{L}*\s?)+$/u;

/** "Nhà máy A có công suất xử lý": what is measured, then of what. */
const ofWhat = (name: string): string =>
  name.replace(
    /^(\p{Lu}.+) có ((?:tổng |số )?(?:công suất|diện tích|quy mô|dân số|chiều dài|sản lượng)(?:\s.+)?)$/u,
    '$2 của $1',
  );

/** Behind a comma a name may begin anew: with a capital, or with a word that measures. */
const BEGINS = new RegExp(
  String.raw`(?:,|\.\.\.|…)\s+(?=\p{Lu}|(?:tỷ lệ|tổng|số|diện tích|sản lượng|giá trị|doanh thu|` +
    String.raw`thu nhập|kim ngạch|mật độ|năng suất|công suất|tốc độ|mức|bình quân)\s)`,
  'gu',
);
const lastNamed = (name: string): string => name.split(BEGINS).at(-1) ?? name;

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const LONGEST_LEAD = 18;
/** Words that a measure begins with, or that a heading counts. */
const MEASURING = new RegExp(
  String.raw`^(?:tỷ lệ|tổng|số|diện tích|sản lượng|giá trị|doanh thu|thu nhập|thu|chi|kim ngạch|` +
    String.raw`mật độ|năng suất|công suất|tốc độ|mức|chỉ số|trường|xã|hộ|thôn|lao động|sản phẩm|` +
    String.raw`hợp tác xã|doanh nghiệp)\s`,
  'iu',
);

/** "Tỷ lệ hộ nghèo: năm 2021 là 5%": the words before the colon of a passage, or the title of its heading. */
const leadOf = (laid: Laid, from: number): string => {
  const { text } = laid.flow;
  const isTitled = laid.passage.kind === 'heading' && from <= laid.body + REACH;
  const begin = isTitled ? 0 : laid.body;
  const colon = text.indexOf(':', begin);
  const end = isTitled ? (colon > 0 && colon < laid.body ? colon : laid.body) : colon;
  if (end < 0 || end > from) return '';
  const words = asName(text.slice(isTitled ? laid.flow.inner(laid.passage.words) : begin, end), false);
  return words.split(' ').length <= LONGEST_LEAD && MEASURING.test(words) ? words : '';
};

/** Behind the last figure of a clause, which has a name of its own. */
const afterFigures = (clause: string): string => clause.slice(Math.max(clause.lastIndexOf('%') + 1, amountEnd(clause)));
const amountEnd = (clause: string): number => {
  const last = [...clause.matchAll(/(?:đồng|\bha|m²|m³|tấn|hộ|người),/gu)].at(-1);
  return last ? last.index + last[0].length : 0;
};

const PHRASE = new RegExp(
  String.raw`(?:^|[,;.]\s|\s(?:công tác|việc|đẩy mạnh|về|tiếp tục|thực hiện|tăng cường|` +
    String.raw`quan tâm)\s)((?:(?!công tác|việc|đẩy mạnh)\p{L}+\s?){2,6})$`,
  'u',
);

/** The last words of a body's text before a mark: "công tác thu ngân sách³". */
const phraseBefore = (text: string, at: number): string =>
  asName((PHRASE.exec(text.slice(Math.max(0, at - 120), at))?.[1] ?? '').replace(DONE, ''));

/** What is done with what is measured: "Tiếp tục thu ngân sách". */
const DONE = /^(?:(?:công tác|việc|đẩy mạnh|tiếp tục|thực hiện|tăng cường|quan tâm)\s+)+/iu;
