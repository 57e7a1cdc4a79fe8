/** Totals of money that nothing supports. */
import type { Claim } from '#core/review/claim.ts';
import { figuresOf, isExact, type Figure } from '#core/review/check/figure.ts';
import { innermost, rangeOf, type Section } from '#core/review/check/sections.ts';
import type { ReadPassage } from '#core/review/read-claims.ts';
import type { Finding } from '#core/review/remark.ts';
import {
  addDecimals,
  compareDecimals,
  decimal,
  multiplyDecimals,
  plainDecimal,
  type Decimal,
} from '#core/value/decimal.ts';

const TOTALS =
  /(?:huy động(?: được)?(?: các)?(?: nguồn)?(?: lực| vốn)?|tổng (?:số )?(?:nguồn )?(?:vốn|lực|kinh phí|nguồn|nguồn lực|mức huy động|ngân sách))/iu;
const PROMISES = /(?:cụ thể|gồm|trong đó|như sau)\s*:?\s*$/iu;
/** Behind these words stand examples, which need not make the total. */
const EXCERPT =
  /(?:tiêu biểu|điển hình|nổi bật|một số|một vài|chẳng hạn|ví dụ|chủ yếu|(?:lớn|cao) nhất|(?:^|\s)như(?!\s+sau))/iu;
/** "320 tỷ đồng, gồm: ngân sách 100 tỷ đồng": the words between a total and the first of its parts. */
const SUMMED = /^[^.;:\d]{0,60}(?:gồm|cụ thể|chia ra|từ các nguồn)(?: có)?:?\s[^.,;:\d]{0,80}$/iu;
/** "320 tỷ đồng: ngân sách 100 tỷ đồng". */
const COLON = /^\s*:\s[^.,;:\d]{0,80}$/u;
/** What is left of a total without a figure, and what was given in kind. */
const OPEN = /(?:khác|còn lại|phần còn|…|\.\.\.|v\.v|công lao động|ngày công|hiến|hiện vật|USD|đô la|EUR|JPY|%)/iu;
/** Behind these words something else is told than the next part. */
const NO_PART = /(?:trong đó|so với|kế hoạch|dự toán|tăng|giảm|lũy kế|luỹ kế|cùng kỳ|giải ngân|đạt)/iu;
/** What adds up to nine tenths of a total supports it. */
const SUPPORT_LOW = decimal(9n, 1);
const SUPPORT_HIGH = decimal(11n, 1);
const HALF = decimal(5n, 1);

/** A total of money that no parts in its section add up to. */
export const unsupportedTotals = (text: string, sections: readonly Section[]): readonly Finding[] => {
  const holders = innermost(sections);
  return sections.flatMap((section): readonly Finding[] =>
    section.body.flatMap((passage, at): readonly Finding[] => {
      // Only the innermost section that holds the total is asked.
      if (holders.get(passage) !== section) return [];
      return figuresOf(passage).flatMap((total): readonly Finding[] => {
        if (total.unit !== 'đồng' || total.of !== undefined) return [];
        const words = text.slice(rangeOf(passage).start, rangeOf(passage).end);
        const before = text.slice(Math.max(rangeOf(passage).start, total.start - 90), total.start);
        if (!TOTALS.test(before)) return [];
        if (EXCERPT.test(leadOf(text, passage, total))) return [];
        const promises = PROMISES.test(words.trimEnd()) || leadsInMoney(text, passage, total, section.body[at + 1]);
        if (isHardlyTold(text, passage, total)) return [findingOn(total, partsInSentence(text, passage, total).length)];
        if (
          !promises &&
          !(total.approximation ?? []).some((word) => word === 'over' || word === 'more-than' || word === 'about')
        )
          return [];
        const below = [passage, ...section.body.slice(at + 1)].filter(({ kind }) => kind !== 'note');
        const parts = below.flatMap((other) =>
          figuresOf(other).filter(
            (figure) => figure.unit === 'đồng' && figure.start > total.end && figure.of === undefined,
          ),
        );
        if (!promises && parts.length === 0 && section.body.length > 6) return [];
        if (
          addsUp(
            plainDecimal(total.value),
            parts.map((part) => ({ value: plainDecimal(part.value), bracketed: isBracketed(text, part) })),
          )
        )
          return [];
        return [findingOn(total, parts.length)];
      });
    }),
  );
};

const findingOn = (total: Figure, count: number): Finding => ({
  rule: 'total.unsupported',
  start: total.start,
  end: total.end,
  data: { told: total.text, count },
});

/** Behind a total, the money of its passage. */
const moneyBehind = (passage: ReadPassage, total: Figure): readonly Figure[] =>
  figuresOf(passage).filter(({ unit, start }) => unit === 'đồng' && start >= total.end);

/** The words between a total and the first money behind it, or the end of its passage. */
const leadOf = (text: string, passage: ReadPassage, total: Figure): string =>
  text.slice(total.end, moneyBehind(passage, total)[0]?.start ?? rangeOf(passage).end);

/** "Tổng vốn huy động 320 tỷ đồng:" over a list that begins with money. */
const leadsInMoney = (text: string, passage: ReadPassage, total: Figure, next: ReadPassage | undefined): boolean =>
  isExact(total) &&
  next?.kind === 'item' &&
  figuresOf(next)[0]?.unit === 'đồng' &&
  text.slice(total.end, rangeOf(passage).end).trim() === ':';

/** The parts of a total in its own sentence, until something else is told. */
const partsInSentence = (text: string, passage: ReadPassage, total: Figure): readonly Figure[] => {
  const behind = moneyBehind(passage, total);
  const end = behind.findIndex(({ start }, at) => {
    const gap = text.slice(behind[at - 1]?.end ?? total.end, start);
    return at > 0 && (NO_PART.test(gap) || /\.\s/u.test(gap));
  });
  return end < 0 ? behind : behind.slice(0, end);
};

/** Whether an exact total is introduced as a sum in its sentence, of which the parts make much less. */
const isHardlyTold = (text: string, passage: ReadPassage, total: Figure): boolean => {
  const lead = leadOf(text, passage, total);
  const byColon = COLON.test(lead);
  if (!isExact(total) || !(byColon || SUMMED.test(lead)) || NO_PART.test(lead)) return false;
  const parts = partsInSentence(text, passage, total);
  const rest = text.slice(total.end, rangeOf(passage).end);
  if (parts.length < 2 || OPEN.test(rest.slice(0, sentenceEnd(rest)))) return false;
  const sum = parts.map(({ value }) => plainDecimal(value)).reduce(addDecimals);
  // What a sum of more misses is told as a sum that differs.
  return compareDecimals(sum, multiplyDecimals(plainDecimal(total.value), byColon ? SUPPORT_LOW : HALF)) < 0;
};

const sentenceEnd = (words: string): number => {
  const end = words.search(/\.\s/u);
  return end < 0 ? words.length : end;
};

const isBracketed = (text: string, { start }: Claim): boolean => {
  const before = text.slice(Math.max(0, start - 40), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** Whether a first run of the parts reaches the total; what stands in brackets are parts of a part, unless all do. */
const addsUp = (
  total: Decimal,
  parts: readonly { readonly value: Decimal; readonly bracketed: boolean }[],
): boolean => {
  const [low, high] = [multiplyDecimals(total, SUPPORT_LOW), multiplyDecimals(total, SUPPORT_HIGH)];
  const fits = (sum: Decimal): boolean => compareDecimals(sum, low) >= 0 && compareDecimals(sum, high) <= 0;
  const outer = parts.filter(({ bracketed }) => !bracketed);
  let sum = decimal(0);
  for (const [at, { value }] of (outer.length > 0 ? outer : parts).entries()) {
    sum = addDecimals(sum, value);
    if (at > 0 && fits(sum)) return true;
  }
  return false;
};
