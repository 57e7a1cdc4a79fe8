/** Parts that do not make the sum that is stated for them, within a sentence or as the list below it. */
import { comparable, figuresOf, halfStep, inScale, isExact, type Figure } from '#core/review/check/figure.ts';
import { rangeOf } from '#core/review/check/sections.ts';
import type { ReadPassage } from '#core/review/read-claims.ts';
import type { Finding } from '#core/review/remark.ts';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimal,
  multiplyDecimals,
  plainDecimal,
  subtractDecimals,
  type Decimal,
} from '#core/value/decimal.ts';

const SPLITS = /(?:trong đó|bao gồm|gồm|cụ thể|từ (?:các )?nguồn|từ \p{L}+ nguồn|chia ra|\()/u;
/** Words that promise all parts, not some of them. */
const WHOLE = /(?:bao gồm|gồm|cụ thể|từ (?:các )?nguồn|chia ra)/u;
/** Parts that miss their whole by less than this share are meant to make it. */
const NEAR = decimal(6n, 2);

/** Behind these words something else is told than the next part. */
const OTHER_STORY = /(?:riêng|trong đó|so với|kế hoạch|dự toán|tăng|giảm|lũy kế|luỹ kế|bình quân|năm trước|cùng kỳ)/iu;

/** A sentence does not tell of more parts. */
const MOST_PARTS = 24;

interface Parts {
  readonly parts: readonly Figure[];
  /** What stands between the whole and the first of them. */
  readonly words: string;
}

/** The parts that a sentence tells behind a whole. */
const partsBehind = (text: string, figures: readonly Figure[], at: number): Parts | undefined => {
  const whole = figures[at]!;
  const next = figures[at + 1];
  if (!next) return undefined;
  const between = text.slice(whole.end, next.start);
  if (between.length > 260 || /[.;](?:\s|$)/u.test(between) || !SPLITS.test(between.toLowerCase())) return undefined;
  const opened = between.includes('(') && !between.includes(')') && between.indexOf('(') < 4;
  const parts: Figure[] = [];
  let last = whole.end;
  for (const figure of figures.slice(at + 1, at + 1 + MOST_PARTS)) {
    const gap = text.slice(last, figure.start);
    if (/\.\s/u.test(gap) || (opened && gap.includes(')')) || (parts.length > 0 && OTHER_STORY.test(gap))) break;
    if (comparable(figure, whole)) parts.push(figure);
    last = figure.end;
  }
  return { parts, words: between.toLowerCase() };
};

/** Whether a first run of two parts or more makes the total. */
const reaches = (parts: readonly Figure[], total: Decimal, tolerance: Decimal): boolean => {
  let sum = decimal(0);
  return parts.some(({ value }, at) => {
    sum = addDecimals(sum, plainDecimal(value));
    const off = absoluteDecimal(subtractDecimals(sum, total));
    const counted = total.scale === 0 && parts.every(({ unit }) => unit !== 'đồng');
    return at > 0 && (off.digits === 0n || (!counted && compareDecimals(off, tolerance) <= 0));
  });
};

const isWhole = (figure: Figure): boolean => figure.kind === 'quantity' && isExact(figure) && figure.unit !== 'năm';

/** What is said of a whole that its parts do not make, where they are meant to. */
const findingOn = (whole: Figure, { parts, words }: Parts): readonly Finding[] => {
  if (parts.length < 2 || !parts.every(isExact)) return [];
  const total = plainDecimal(whole.value);
  const sum = parts.map(({ value }) => plainDecimal(value)).reduce(addDecimals);
  const tolerance = [whole, ...parts].map(halfStep).reduce(addDecimals);
  // What follows when the sum is full is told for itself.
  if (reaches(parts, total, tolerance)) return [];
  const off = absoluteDecimal(subtractDecimals(sum, total));
  if (compareDecimals(off, tolerance) <= 0 && (total.scale > 0 || whole.unit === 'đồng' || off.digits === 0n))
    return [];
  if (off.digits === 0n) return [];
  const near = compareDecimals(off, multiplyDecimals(total, NEAR)) <= 0;
  const over = compareDecimals(sum, total) > 0;
  // "trong đó" may name some parts only; what is no part of it has the same unit by chance.
  if (
    !near &&
    !(WHOLE.test(words) && compareDecimals(off, multiplyDecimals(total, decimal(5n, 1))) <= 0) &&
    !(over && words.includes('trong đó') && parts.length <= 4)
  )
    return [];
  return [
    {
      rule: 'sum.differs',
      start: whole.start,
      end: whole.end,
      data: {
        total: whole.text,
        parts: parts.map((part) => part.text),
        sum: `${inScale(sum, whole.scale ?? 0)}${whole.text.replace(/^.*?[\d.,]+/u, '')}`.trim(),
      },
    },
  ];
};

/** "Vốn 100 tỷ đồng, gồm: ngân sách tỉnh 55 tỷ đồng và ngân sách thành phố 43 tỷ đồng." */
export const sumFindings = (text: string, figures: readonly Figure[]): readonly Finding[] =>
  figures.flatMap((whole, at) => {
    const found = isWhole(whole) ? partsBehind(text, figures, at) : undefined;
    return found ? findingOn(whole, found) : [];
  });

/** A paragraph that leads in a list of parts: "…, trong đó:". */
const LEADS_IN = /^[^.;\d]{0,80}:$/u;

/** "Tổng số 2.550 hồ sơ, trong đó:" and below it a list, of which each member begins with its part. */
export const listSumFindings = (text: string, passages: readonly ReadPassage[]): readonly Finding[] =>
  passages.flatMap((passage, at): readonly Finding[] => {
    if (passages[at + 1]?.kind !== 'item') return [];
    const whole = figuresOf(passage).at(-1);
    if (!whole || !isWhole(whole)) return [];
    const words = text.slice(whole.end, rangeOf(passage).end).trimEnd().toLowerCase();
    if (!LEADS_IN.test(words) || !SPLITS.test(words)) return [];
    const parts = listedParts(text, passages, at + 1).map((part) =>
      part && comparable(part, whole) ? part : undefined,
    );
    return parts.every((part) => part !== undefined) ? findingOn(whole, { parts, words }) : [];
  });

/** The first figure of each member of a list; undefined of one that tells none, or something else with it. */
const listedParts = (text: string, passages: readonly ReadPassage[], from: number): readonly (Figure | undefined)[] => {
  const level = passages[from]?.level;
  const parts: (Figure | undefined)[] = [];
  for (const passage of passages.slice(from, from + MOST_PARTS)) {
    if (passage.kind === 'note' || (passage.kind === 'item' && (passage.level ?? 1) > (level ?? 1))) continue;
    if (passage.kind !== 'item' || passage.level !== level) break;
    const [first] = figuresOf(passage);
    const { start } = rangeOf(passage);
    parts.push(first && !OTHER_STORY.test(text.slice(start, first.start)) ? first : undefined);
  }
  return parts;
};
