/** "34 sản phẩm. Trong đó, 40 sản phẩm đạt 4 sao": a part that is more than what it is part of. */
import { isExact, isShare, sameUnit, type Figure } from '#core/review/check/figure.ts';
import type { Finding } from '#core/review/remark.ts';
import { compareDecimals, plainDecimal } from '#core/value/decimal.ts';

/** In the same sentence, or as the next one begins. */
const OF_THESE = /[,;(.]\s*trong đó(?!\p{L})/giu;
const SENTENCE_END = /[.!?](?=\s)/gu;
/** Told of another time, of a plan, or of each: no part of what stands before. */
const OTHER =
  /(?:lũy kế|luỹ kế|kế hoạch|dự toán|so với|cùng kỳ|bình quân|mỗi|cả năm|năm trước|tăng|giảm|thêm|chênh lệch|vượt|bổ sung)/iu;

/** A sentence has no more figures, and no more letters, that are looked at. */
const MOST_FIGURES = 24;
const LONGEST = 600;

/** Parts behind "trong đó" that exceed every figure of their unit in the sentence before it. */
export const partsAboveWhole = (text: string, figures: readonly Figure[]): readonly Finding[] => {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || figures.length < 2) return [];
  let next = 0;
  return [...text.slice(first.end, last.start).matchAll(OF_THESE)].flatMap(
    ({ index, 0: words }): readonly Finding[] => {
      const at = first.end + index;
      const behindWords = at + words.length;
      while (next < figures.length && figures[next]!.start < behindWords) next += 1;
      const part = figures[next];
      if (!part || isShare(part) || !isExact(part) || isOther(text.slice(behindWords, part.start))) return [];
      const whole = wholeBefore(text, figures.slice(Math.max(0, next - MOST_FIGURES), next), at, part.unit);
      if (!whole || compareDecimals(plainDecimal(part.value), plainDecimal(whole.value)) <= 0) return [];
      const told = `${whole.text}, trong đó ${part.text}`;
      return [{ rule: 'ratio.above-one', start: part.start, end: part.end, data: { told } }];
    },
  );
};

const isOther = (between: string): boolean => OTHER.test(between) || /[.;!?](?:\s|$)/u.test(between);

/** The largest of a unit; nothing where the sentence speaks of growth, of a plan or of each. */
const wholeBefore = (text: string, before: readonly Figure[], at: number, unit: string): Figure | undefined => {
  const from = Math.max(0, at - LONGEST);
  const words = text.slice(from, at);
  const start = from + ([...words.matchAll(SENTENCE_END)].at(-1)?.index ?? 0);
  const own = before.filter((one) => one.start >= start && one.kind === 'quantity');
  if (OTHER.test(text.slice(start, at)) || own.some(({ of, to }) => of !== undefined || to !== undefined))
    return undefined;
  return own
    .filter((one) => sameUnit(one.unit, unit))
    .toSorted((a, b) => compareDecimals(plainDecimal(b.value), plainDecimal(a.value)))[0];
};
