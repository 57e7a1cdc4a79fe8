/**
 * By how much something rose or fell, told as an amount or in points, against the two values beside it: "165 bác sĩ,
 * tăng 12 bác sĩ so với năm 2022 (150 bác sĩ)". Percentages are held by `shares.ts`.
 */
import { comparable, halfStep, inScale, isShare, type Figure } from '#core/review/check/figure.ts';
import { isBound, isOneValue, slack } from '#core/review/check/fits.ts';
import { sentencesOf, WAY_WORDS, type Sentence } from '#core/review/check/sentence.ts';
import type { ReadPassage } from '#core/review/read-claims.ts';
import type { Finding } from '#core/review/remark.ts';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  plainDecimal,
  subtractDecimals,
  type Decimal,
} from '#core/value/decimal.ts';

/** A share of something changes by points. */
const POINTS = 'điểm %';

interface Change {
  readonly told: Figure;
  readonly way: 'up' | 'down';
  readonly base: Figure;
  readonly now: Figure;
}

const isOf = (told: Figure, value: Figure | undefined): value is Figure =>
  value !== undefined &&
  isOneValue(value) &&
  (told.unit === POINTS ? isShare(value) : !isShare(value) && comparable(told, value));

const FROM = /(?:^|[\s,(;])từ(?: mức| chỗ)? $/iu;
const TO = /^(?:[^.;\d]|\d{4}|\d{1,2}\/\d{4}){0,60}?(?:lên|xuống|xuống còn|còn|đến|lên đến) $/u;
/** From the value to the growth that is told of it: what is counted and a time, nothing else. */
const NEXT =
  /^(?: (?!so với|kế hoạch|trong đó)[^\d.,;:()–]{1,40}?)?(?: (?:vào |trong |cuối )?năm \d{4})? ?[,(–-] ?(?:đã |tức là |tức |tương ứng )?$/u;
const THAN = /^ ?so với (?:[^.;,\d(]|\d{4}|\d{1,2}\/\d{4}){0,40}(?:\(|là |có )?$/u;
const YEARLY = /(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm|mỗi tháng|hằng tháng)/iu;

const changeAt = ({ words, figures, ways, from }: Sentence, at: number): Change | undefined => {
  const told = figures[at]!;
  const way = ways.get(told.start);
  if ((way !== 'up' && way !== 'down') || isShare(told) || !isOneValue(told) || isBound(told)) return undefined;
  const begin = from.get(told.start) ?? told.start;
  const [now, before, behind] = [figures[at - 1], figures[at - 2], figures[at + 1]];
  if (!isOf(told, now) || !NEXT.test(words(now.end, begin)) || YEARLY.test(words(begin, told.end + 24)))
    return undefined;
  if (isOf(told, before) && FROM.test(words(before.start - 24, before.start)) && TO.test(words(before.end, now.start)))
    return { told, way, base: before, now };
  return isOf(told, behind) && THAN.test(words(told.end, behind.start)) ? { told, way, base: behind, now } : undefined;
};

const NUMBER = /[\d.,]*\d/u;

const findingOn = ({ words, from }: Sentence, { told, way, base, now }: Change): readonly Finding[] => {
  const [was, is, by] = [base, now, told].map(({ value }) => plainDecimal(value)) as [Decimal, Decimal, Decimal];
  const change = subtractDecimals(is, was);
  const signed = way === 'up' ? by : { ...by, digits: -by.digits };
  const tolerance = [slack(now), slack(base), told.scale === undefined ? slack(told) : halfStep(told)].reduce(
    addDecimals,
  );
  if (compareDecimals(absoluteDecimal(subtractDecimals(change, signed)), tolerance) <= 0) return [];
  const start = from.get(told.start) ?? told.start;
  const stated = words(start, told.end);
  const right = stated.replace(NUMBER, inScale(absoluteDecimal(change), told.scale ?? 0));
  const rises = change.digits > 0n;
  const suggestion = rises === (way === 'up') ? right : right.replace(WAY_WORDS, rises ? 'tăng' : 'giảm');
  return [
    {
      rule: 'growth.differs',
      start,
      end: told.end,
      ...(change.digits !== 0n && { suggestion }),
      data: { told: stated, base: base.text, result: now.text, right: change.digits === 0n ? 'không đổi' : suggestion },
    },
  ];
};

/** Remarks on the amounts of change of a passage. */
export const changeFindings = (text: string, passage: ReadPassage, figures: readonly Figure[]): readonly Finding[] =>
  sentencesOf(text, passage, figures).flatMap((sentence) =>
    sentence.figures.flatMap((_, at) => {
      const change = changeAt(sentence, at);
      return change ? findingOn(sentence, change) : [];
    }),
  );
