/** What enterprises and people give, as a sentence of giving counts it: "tài trợ 24 thiết bị Wifi công cộng". */
import type { Claim, Span } from '#core/review/claim.ts';
import { quantityText } from '#core/review/propose/amounts.ts';
import { partyNamed } from '#core/review/propose/bodies.ts';
import { asName } from '#core/review/propose/clause.ts';
import { claimsBetween, tellsResults, type Laid, type Placed } from '#core/review/propose/laid.ts';
import type { Objectives } from '#core/review/propose/objectives.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { wholly } from '#core/review/propose/said-of.ts';
import { wordsOf } from '#core/text/mark-words.ts';
import { MONEY, unitMeant } from '#core/value/measure-unit.ts';

const GIVES = wholly('tài trợ|ủng hộ|trao tặng|hiến tặng|hiến|xã hội hóa|xã hội hoá|quyên góp|đóng góp', 'u');
/** Who is given to, who gives, when: none of it is a gift. */
const NO_GIFTS = new RegExp(
  String.raw`^(?:(?:hộ|người|lượt|nhà tài trợ|doanh nghiệp|đơn vị|tổ chức|cá nhân|lao động|học sinh|em|cháu|đồ án|` +
    String.raw`quy hoạch|dự án|đề án|xã|phường|thôn|tổ|huyện|tỉnh|khu|bước|văn bản|cuộc|hội nghị|chỉ tiêu|tiêu chí|` +
    String.raw`tuyến|nội dung|nhiệm vụ|chương trình|nguồn|đối tượng|gia đình|đoàn|hội viên|đảng viên|lần|đợt)` +
    String.raw`(?!\p{L})|(?:năm|tháng|ngày|giờ)$)`,
  'u',
);
const SIZE_UNITS: ReadonlySet<string> = new Set(['m²', 'ha', 'm', 'km', 'm³']);
const SIZE_SAID = /(?:diện tích|dài|rộng|chiều dài)[^,;()]{0,30}$/iu;
const COST_SAID = /(?:kinh phí|trị giá|giá trị|tổng giá trị|số tiền)[^,;()]{0,40}$/iu;
const DELIVERED = wholly('hoàn thành|đã (?:lắp đặt|trao|hiến|thực hiện|xây dựng|bàn giao|làm|ủng hộ|tặng|trao tặng)');
const UNDERWAY = wholly('đang');
const LONGEST_WHAT = 80;
const STOPS = /[,;:(.]|\s(?:và|với|cho|tại|ở|đã|đang|để|trên|từ|do|có|cùng|nhằm|trị giá|tổng)\s/u;

interface Gift {
  readonly claim: Claim;
  readonly span: Span;
}

export const proposeContributions = (desk: Desk, objectives: Objectives): void => {
  for (const laid of desk.read.laid) {
    if (!tellsResults(laid)) continue;
    for (const sentence of laid.flow.sentences) {
      const given = GIVES.exec(laid.flow.text.slice(sentence.start, sentence.end).toLowerCase());
      if (given) proposeIn(desk, objectives, laid, { start: sentence.start + given.index, end: sentence.end });
    }
  }
};

/** What stands behind the word of giving. */
const proposeIn = (desk: Desk, objectives: Objectives, laid: Laid, behind: Span): void => {
  const { text } = laid.flow;
  const all = claimsBetween(laid, ['quantity'], behind);
  const isGiven = /(?<!\p{L})đã\s+$/iu.test(text.slice(Math.max(0, behind.start - 10), behind.start));
  const counted = all.filter(([claim, span]) => isGift(desk, text, claim, span) && !isWithin(text, behind.start, span));
  const gifts = isGiven ? counted : counted.filter((one, at) => !isPart(text, counted.slice(0, at), one));
  for (const [at, [claim, span]] of gifts.entries()) {
    const until = gifts[at + 1]?.[1].start ?? behind.end;
    const what = whatOf(text, { claim, span });
    const value = quantityText(claim, desk.question.units);
    if (what === undefined || value === undefined) continue;
    const further = all.filter(([, one]) => one.start >= span.end && one.start < until);
    const objective = laid.heading && objectives.get(laid.heading);
    const sponsor = sponsorOf(desk, laid, behind);
    desk.into.put({
      subject: 'contribution',
      values: {
        what,
        nature: 'in-kind',
        ...statesOf(
          desk,
          text,
          { claim, span },
          {
            value,
            isGiven,
            until,
            isFollowed: at + 1 < gifts.length,
            further,
            from: gifts[at - 1]?.[1].end ?? behind.start,
          },
        ),
        ...measured(desk, text, further, 'size', ({ unit = '' }) => SIZE_UNITS.has(unit), SIZE_SAID),
        ...measured(desk, text, further, 'cost', ({ unit }) => unit === MONEY, COST_SAID),
        ...(sponsor !== undefined && { sponsor }),
        ...(objective !== undefined && { objective }),
      },
      laid,
      span,
      understood: true,
      lacks: objective === undefined ? ['objective'] : [],
      hangsOn: ['objective'],
    });
  }
};

const isGift = ({ question }: Desk, text: string, { unit, of, to }: Claim, { end }: Span): boolean => {
  if (unit === undefined || unit === MONEY || of !== undefined || to !== undefined) return false;
  const known = unitMeant(unit, question.units);
  if (NO_GIFTS.test(unit)) return false;
  // "hiến 2.500 m² đất": land is measured, all else is counted.
  return (known?.kind ?? 'count') === 'count' || (SIZE_UNITS.has(unit) && /^\s*đất(?!\p{L})/u.test(text.slice(end)));
};

/** "tài trợ 24 thiết bị, đã lắp đặt 10 thiết bị": how many of what was promised are there. */
const isPart = (text: string, before: readonly Placed[], [{ unit }, { start }]: Placed): boolean => {
  const [last] = before.slice(-1);
  const between = text.slice(last?.[1].end ?? start, start).toLowerCase();
  return before.some(([one]) => isSameThing(one.unit, unit)) && (DELIVERED.test(between) || UNDERWAY.test(between));
};

/** Within brackets: a part of what stands before them. */
const isWithin = (text: string, from: number, { start }: Span): boolean => {
  const before = text.slice(from, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** "24 thiết bị Wifi công cộng": what was counted. */
const whatOf = (text: string, { claim, span }: Gift): string | undefined => {
  const rest = text.slice(span.end, span.end + LONGEST_WHAT);
  const stop = rest.search(STOPS);
  const words = stop < 0 ? rest : rest.slice(0, stop);
  const isLand = SIZE_UNITS.has(claim.unit ?? '');
  const what = asName(isLand ? words : `${claim.unit} ${words.trim()}`, false);
  return what === '' || what.length > LONGEST_WHAT ? undefined : what;
};

interface Around {
  readonly value: string;
  /** "đã hiến …, đóng góp …": what is given was given. */
  readonly isGiven: boolean;
  /** Where the gift before it ends, and where the next begins. */
  readonly from: number;
  readonly until: number;
  readonly isFollowed: boolean;
  readonly further: readonly Placed[];
}

/** What was promised, what was handed over, what is on its way. */
const statesOf = (
  { question }: Desk,
  text: string,
  { claim, span }: Gift,
  { value, isGiven, from, until, isFollowed, further }: Around,
): Readonly<Record<string, string>> => {
  const parts: Record<string, string> = {};
  for (const [at, [one, { start }]] of further.entries()) {
    if (!isSameThing(one.unit, claim.unit)) continue;
    const before = text.slice(further[at - 1]?.[1].end ?? span.end, start).toLowerCase();
    const amount = quantityText({ ...one, ...(claim.unit !== undefined && { unit: claim.unit }) }, question.units);
    if (amount === undefined) continue;
    if (UNDERWAY.test(before)) parts['underway'] ??= amount;
    else if (DELIVERED.test(before)) parts['delivered'] ??= amount;
  }
  if (Object.keys(parts).length > 0) return { pledged: value, ...parts };
  // "30 ghế đá, đã bàn giao; 20 cây xanh": what a semicolon closes is said of the one before it.
  const before =
    text
      .slice(Math.max(0, from - 4), span.start)
      .split(';')
      .at(-1)
      ?.toLowerCase() ?? '';
  const [rest = '', ...closed] = text.slice(span.end, until).toLowerCase().split(/[;.(]/u);
  // What stands behind the last comma before the next gift is said of that one.
  const behind = isFollowed && closed.length === 0 ? rest.replace(/,[^,]*$/u, '') : rest;
  if (UNDERWAY.test(behind)) return { underway: value };
  return isGiven || DELIVERED.test(before) || DELIVERED.test(behind) ? { delivered: value } : { pledged: value };
};

/** "panô" and "pa nô" are one. */
const isSameThing = (one = '', other = ''): boolean => wordsOf(one).join('') === wordsOf(other).join('');

const measured = (
  { question }: Desk,
  text: string,
  further: readonly Placed[],
  field: 'size' | 'cost',
  fits: (claim: Claim) => boolean,
  said: RegExp,
): Readonly<Record<string, string>> => {
  const found = further.find(
    ([claim, { start }]) => fits(claim) && said.test(text.slice(Math.max(0, start - 80), start)),
  );
  const value = found && quantityText(found[0], question.units);
  return value === undefined ? {} : { [field]: value };
};

/** The one enterprise of the sentence. */
const sponsorOf = (desk: Desk, laid: Laid, { start, end }: Span): string | undefined => {
  const parties = claimsBetween(laid, ['party'], { start: Math.max(0, start - 200), end });
  const [one] = parties;
  return parties.length === 1 && one ? partyNamed(desk, one[0].value ?? '') : undefined;
};
