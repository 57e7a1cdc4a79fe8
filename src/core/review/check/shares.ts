/**
 * Percentages against the figures that they are of: a share of a plan or a whole ("bằng 90% kế hoạch 100 tỷ đồng"), and
 * a rise or fall from a named base ("tăng 7% so với 100 tỷ đồng năm 2023"). What is not named is not guessed.
 */
import { comparable, isShare, sameUnit, type Figure } from '#core/review/check/figure.ts';
import { fits, isBound, isOneValue, pairOf, pairOfRatio, rightOf, type Way } from '#core/review/check/fits.ts';
import { outsideBrackets, sentencesOf, WAY_WORDS, type Sentence } from '#core/review/check/sentence.ts';
import type { Finding } from '#core/review/remark.ts';
import type { ReadPassage } from '#core/review/read-claims.ts';
import { compareDecimals, plainDecimal, subtractDecimals, trimDecimal, type Decimal } from '#core/value/decimal.ts';
import { printVietnameseNumber } from '#core/value/vietnamese-number.ts';

const PLAN =
  '(?:kế hoạch|KH|dự toán|DT|chỉ tiêu|mục tiêu|nghị quyết|NQ|nhiệm vụ|tổng số|tổng vốn|tổng diện tích|tổng nhu cầu)';
const PLAN_WORD = new RegExp(`(?<![\\p{L}])${PLAN}(?![\\p{L}])`, 'iu');
/** Words before a percentage that is a share. */
const LEAD =
  /(?:^|[\s,(;–-])(?:chỉ |mới |ước |đã )?(?:đạt|bằng|tương đương|hoàn thành|chiếm|ứng với|tỷ lệ|tỉ lệ|đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|chiếm tỉ lệ)(?: khoảng)?[\s:]*$/iu;
const OPENED = /\(\s*(?:tỷ lệ|tỉ lệ|đạt|bằng|chiếm)?\s*$/iu;

/** Words between a percentage and its base behind which something else is told than the base. */
const OTHER =
  /[,.;](?:\s|$)|(?<!\p{L})(?:tăng|giảm|đạt|bằng|vượt|hụt|thiếu|còn|và|với|trong đó|gồm|từ|thêm|nhưng|do|nộp|tương ứng|tương đương|thực hiện|lên|xuống|chênh|khoảng cách|thu được|chi)(?!\p{L})/iu;
const LONGEST_GAP = 90;
/** A mean over years is not the change between two of them. */
const YEARLY = /(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm|hằng tháng|mỗi tháng)/iu;
/** An amount of change, not what it changed to. */
const CHANGE =
  /(?:tăng|giảm|vượt|hụt|thêm|cao hơn|thấp hơn|nhiều hơn|ít hơn|thiếu|chênh lệch)(?: thêm| khoảng| được)?\s*$/iu;

interface Link {
  readonly told: Figure;
  readonly way: Way;
  readonly part: Figure;
  readonly base: Figure;
}

const FARTHEST = 8;
const LONGEST_REACH = 240;

/** The value before a percentage: the nearest figure outside brackets that is no base of another. */
const valueBefore = (
  { words, figures }: Sentence,
  at: number,
  base: Figure,
  bases: ReadonlySet<Figure>,
): Figure | undefined => {
  const told = figures[at]!;
  for (let place = at - 1; place >= 0 && place >= at - FARTHEST; place -= 1) {
    const figure = figures[place]!;
    if (told.start - figure.start > LONGEST_REACH) return undefined;
    const gap = outsideBrackets(words(figure.end, told.start));
    if (gap === undefined || bases.has(figure)) continue;
    if (gap.includes(';')) return undefined;
    if (isShare(figure) && !isShare(base)) continue;
    return comparable(figure, base) && isOneValue(figure) && !CHANGE.test(words(figure.start - 16, figure.start))
      ? figure
      : undefined;
  }
  return undefined;
};

/** "…, đạt 120 tỷ đồng" behind percentage and base, where no value stands before. */
const valueBehind = ({ words, figures, firstValue }: Sentence, at: number, base: Figure): Figure | undefined => {
  const figure = figures[at + 2];
  if (!figure || (firstValue >= 0 && firstValue < at)) return undefined;
  return comparable(figure, base) &&
    isOneValue(figure) &&
    /^[^.;]{0,30}[,)] ?(?:ước |đã )?(?:đạt|thực hiện|thu được)? ?$/u.test(words(base.end, figure.start))
    ? figure
    : undefined;
};

/** "bằng 90% kế hoạch 100 tỷ đồng", "tăng 7% so với năm 2023 (100 tỷ đồng)". */
const baseBehind = (sentence: Sentence, at: number, bases: ReadonlySet<Figure>): Link | undefined => {
  const { words, figures, ways } = sentence;
  const told = figures[at]!;
  const base = figures[at + 1];
  if (!base || !isOneValue(base)) return undefined;
  const gap = words(told.end, base.start);
  const compares = /^ ?(?:so với|so|của) /u.test(gap);
  const rest = gap.replace(/^ ?(?:so với|so|của) /u, ' ');
  if (gap.length > LONGEST_GAP || OTHER.test(rest) || !(compares || PLAN_WORD.test(gap))) return undefined;
  if (/^ ?của /u.test(gap) && !PLAN_WORD.test(gap)) return undefined;
  const way = ways.get(told.start);
  const before = words(Math.max(sentence.start, told.start - 40), told.start);
  const isGrowth = way === 'up' || way === 'down';
  if (!isGrowth && !LEAD.test(before) && !OPENED.test(before)) return undefined;
  // A change of a percentage may be told in points.
  if (isGrowth && isShare(base)) return undefined;
  const part = valueBefore(sentence, at, base, bases) ?? valueBehind(sentence, at, base);
  return part && { told, way: isGrowth ? way : 'share', part, base };
};

const ENDS_SHARE =
  /^ ?(?:$|[).,;:]|(?:so với |so )?(?:tổng số|kế hoạch|KH|dự toán|chỉ tiêu|mục tiêu)(?: đề ra| giao| được giao)? ?(?:$|[).,;]))/iu;
const OF_WHOLE = /(?:^|[^\p{L}])(?:trong|trên|tổng|tổng số|trong số|trong tổng số|trên tổng số)\s*$/iu;
const NEXT_TO_WHOLE = /^[^,.;\d]{0,50}[,(]? ?(?:\/|trên|trong|so với|so)(?: tổng| tổng số)? $/iu;
const BETWEEN = /^(?:[^.;\d]|\d{4}(?!\d)){0,90}$/u;

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/**
 * "85 ha so với kế hoạch 100 ha, đạt 85%", "trong 480 hộ có 384 hộ …, đạt 80%", "kế hoạch 100 ha, đã trồng 85 ha, đạt
 * 85%".
 */
const baseBefore = (sentence: Sentence, at: number): Link | undefined => {
  const { words, figures, ways, against } = sentence;
  const [first, second, told] = [figures[at - 2], figures[at - 1], figures[at]!];
  if (!first || !second || isShare(first) || !comparable(first, second)) return undefined;
  if (!isOneValue(first) || !isOneValue(second) || against.has(told.start)) return undefined;
  const gap = words(first.end, second.start);
  const before = words(second.end, told.start);
  if (gap.length > LONGEST_REACH || !BETWEEN.test(before) || YEARLY.test(before)) return undefined;
  const way = ways.get(told.start);
  const isNext = new RegExp(`^[^,.;\\d]{0,50}[,(]? ?(?:/|trên|trong|so với|so) ?${PLAN}`, 'iu').test(gap);
  if (way === 'up' || way === 'down') {
    const compares = /^(?:[^,.;\d]|\d{4}){0,50} so với $/u.test(gap) || (isNext && /so với/u.test(gap));
    return compares && !/trong đó/u.test(before) ? { told, way, part: first, base: second } : undefined;
  }
  if (!(LEAD.test(before) || OPENED.test(before)) || !ENDS_SHARE.test(words(told.end, told.end + 40))) return undefined;
  if (/(?:tăng|giảm|so với|còn lại|trong đó)/u.test(before)) return undefined;
  if ((isNext && !OTHER.test(gap.replace(/so với|trên|trong/u, ''))) || NEXT_TO_WHOLE.test(gap))
    return { told, way: 'share', part: first, base: second };
  if (/\. /u.test(gap) || /(?:tăng|giảm|kéo dài)/u.test(gap) || differ(first.period, second.period)) return undefined;
  const lead = words(Math.max(sentence.start, first.start - 60), first.start);
  const isPlan = new RegExp(`${PLAN}(?:[^,.;\\d]|\\d{4}){0,50}$`, 'iu').test(lead) && !/\d%/u.test(lead);
  const isWhole = OF_WHOLE.test(lead) || (/trong đó(?: có| đã có)? $/u.test(gap) && !gap.includes(';'));
  return isPlan || isWhole ? { told, way: 'share', part: second, base: first } : undefined;
};

const ONLY_TIME =
  /^[,; (]*(?:(?:và|đến|sang|hết|cuối|đầu|năm|tháng|quý|giai đoạn|cả|\d{4}|\d{1,2}\/\d{4}|thực hiện|đạt|ước|là|tăng|giảm|lên|xuống|còn|thu|được|nay|này)[ ,(:)]*)*$/iu;

/** "Năm 2023 đạt 100 tỷ đồng, năm 2024 đạt 107 tỷ đồng, tăng 7%": two years of one measure. */
const yearBefore = (sentence: Sentence, at: number): Link | undefined => {
  const { words, figures, ways, against } = sentence;
  const [base, part, told] = [figures[at - 2], figures[at - 1], figures[at]!];
  const way = ways.get(told.start);
  if (!base || !part || isShare(base) || !sameUnit(base.unit, part.unit) || (way !== 'up' && way !== 'down'))
    return undefined;
  if (!isOneValue(base) || !isOneValue(part) || !base.period || !part.period) return undefined;
  if (!/^\d{4}$/u.test(base.period) || Number(part.period) !== Number(base.period) + 1) return undefined;
  const than = against.get(told.start);
  if (than !== undefined && !/^so với (?:năm trước|cùng kỳ|cùng kỳ năm trước)$/u.test(than.trim())) {
    const years: readonly string[] = than.match(/\d{4}/gu) ?? [];
    if (years.length !== 1 || years[0] !== base.period || !/^so với (?:cùng kỳ )?(?:năm )?\d{4}$/u.test(than.trim()))
      return undefined;
  }
  const close = words(part.end, told.start);
  if (
    !ONLY_TIME.test(words(base.end, part.start)) ||
    !/^[, (]*(?:đã )?(?:tăng|giảm|cao hơn|thấp hơn)[^,.;\d]{0,16}$/u.test(close)
  )
    return undefined;
  return { told, way, part, base };
};

const FROM = /(?:^|[\s,(;])từ(?: mức| chỗ)? $/iu;
const TO = /^(?:[^.;\d]|\d{4}|\d{1,2}\/\d{4}){0,60}?(?:lên|xuống|xuống còn|còn|đến|lên đến) $/u;

/** "tăng từ 100 tỷ đồng lên 120 tỷ đồng (tăng 20%)", "tăng 20%, từ 100 tỷ đồng lên 120 tỷ đồng". */
const fromTo = (sentence: Sentence, at: number): Link | undefined => {
  const { words, figures, ways, against, from } = sentence;
  const told = figures[at]!;
  const way = ways.get(told.start);
  for (const first of [at - 2, at + 1]) {
    const [base, part] = [figures[first], figures[first + 1]];
    if (!base || !part || isShare(base) || !comparable(base, part) || !isOneValue(base) || !isOneValue(part)) continue;
    const lead = words(Math.max(sentence.start, base.start - 24), base.start);
    if (!FROM.test(lead) || !TO.test(words(base.end, part.start))) continue;
    if (first > at) {
      const gap = words(told.end, base.start);
      if ((way === 'up' || way === 'down') && !against.has(told.start) && /^ ?[,(]? ?từ(?: mức| chỗ)? $/u.test(gap))
        return { told, way, part, base };
      continue;
    }
    const gap = words(part.end, from.get(told.start) ?? told.start);
    if ((way === 'up' || way === 'down') && gap.length <= 40 && !/[.;]/u.test(gap)) return { told, way, part, base };
    const meant = /(tăng|giảm)(?: mạnh| nhanh| dần)? từ(?: mức| chỗ)? $/iu.exec(lead)?.[1]?.toLowerCase();
    if (meant && /^ ?\($/u.test(gap.trimEnd()) && /^ ?\)/u.test(words(told.end, told.end + 2)))
      return { told, way: meant === 'tăng' ? 'up' : 'down', part, base };
  }
  return undefined;
};

/** Whether the told percentage is right of other figures of its sentence: then it may be meant of those. */
const fitsElsewhere = ({ figures, words }: Sentence, at: number, { told, way, part, base }: Link): boolean => {
  const near = figures
    .slice(Math.max(0, at - FARTHEST), at + FARTHEST)
    .filter((one) => one !== told && isOneValue(one) && plainDecimal(one.value).digits > 0n);
  if (near.some((one) => one !== base && comparable(one, base) && fits(told, way, pairOf(one, base)))) return true;
  if (near.some((one) => one !== part && comparable(one, part) && fits(told, way, pairOf(part, one)))) return true;
  // "tăng 20% so với năm 2023 (20 tỷ đồng)": what stands there may be by how much.
  return (
    way !== 'share' &&
    /\(\s*$/u.test(words(told.end, base.start)) &&
    compareDecimals(plainDecimal(base.value), plainDecimal(part.value)) < 0 &&
    fitsChange(told, way, part, base)
  );
};

/** Whether the second figure is the change itself. */
const fitsChange = (told: Figure, way: Way, part: Figure, change: Figure): boolean => {
  const [now, by] = [plainDecimal(part.value), plainDecimal(change.value)];
  const before = subtractDecimals(now, way === 'up' ? by : { ...by, digits: -by.digits });
  if (before.digits <= 0n) return false;
  const pair = pairOf(part, change);
  return fits(told, way, { ...pair, whole: before });
};

const NUMBER = /[\d.,]*\d/u;
const wayWord = (way: Way): string => (way === 'down' ? 'giảm' : 'tăng');
const print = (value: Decimal): string => printVietnameseNumber(trimDecimal(value));

/** What is said of a percentage that its figures do not give. */
const remarkOn = ({ words, from }: Sentence, { told, way, part, base }: Link): Finding => {
  const right = rightOf(told, way, pairOf(part, base));
  if (way === 'share')
    return {
      rule: 'percentage.differs',
      start: told.start,
      end: told.end,
      suggestion: told.text.replace(NUMBER, print(right.value)),
      data: { told: told.text, right: `${print(right.value)}%`, part: `${part.text} / ${base.text}` },
    };
  const start = from.get(told.start) ?? told.start;
  const stated = words(start, told.end);
  const number = stated.replace(NUMBER, print(right.value));
  return {
    rule: 'growth.differs',
    start,
    end: told.end,
    suggestion: right.way === way ? number : number.replace(WAY_WORDS, wayWord(right.way)),
    data: {
      told: stated,
      base: base.text,
      result: part.text,
      right: `${wayWord(right.way)} ${print(right.value)}%`,
    },
  };
};

const isTold = (figure: Figure): boolean =>
  isShare(figure) && figure.to === undefined && figure.of === undefined && !isBound(figure);

/** Remarks on the percentages of a passage whose figures are named. */
export const linkedFindings = (text: string, passage: ReadPassage, figures: readonly Figure[]): readonly Finding[] =>
  sentencesOf(text, passage, figures).flatMap((sentence): readonly Finding[] => {
    const findings: Finding[] = [];
    const bases = new Set<Figure>();
    for (const [at, told] of sentence.figures.entries()) {
      if (!isTold(told)) continue;
      const start = sentence.from.get(told.start) ?? told.start;
      const link =
        fromTo(sentence, at) ?? baseBehind(sentence, at, bases) ?? baseBefore(sentence, at) ?? yearBefore(sentence, at);
      if (!link) continue;
      bases.add(link.base);
      if (plainDecimal(link.base.value).digits <= 0n || plainDecimal(link.part.value).digits < 0n) continue;
      if (link.way !== 'share' && YEARLY.test(sentence.words(start - 24, told.end + 16))) continue;
      if (/^gấp/iu.test(sentence.words(start, told.start))) continue;
      if (fits(told, link.way, pairOf(link.part, link.base)) || fitsElsewhere(sentence, at, link)) continue;
      findings.push(remarkOn(sentence, link));
    }
    return findings;
  });

const LINKED =
  /^[\s,(]*(?:đạt|chiếm|bằng|tương đương|tỷ lệ|tỉ lệ|ứng với|đạt tỷ lệ|chiếm tỷ lệ|đạt chuẩn)?[\s:]*(?:tỷ lệ|khoảng)?\s*$/u;
const LONGEST_RATIO_GAP = 60;

/** "116/165 thôn, đạt 70,3%": the share beside its part and its whole. */
export const ratioShareFindings = (text: string, figures: readonly Figure[]): readonly Finding[] =>
  figures.flatMap((ratio, at): readonly Finding[] => {
    const share = figures[at + 1];
    if (ratio.of === undefined || !share || !isTold(share)) return [];
    const between = text.slice(ratio.end, share.start);
    const linked =
      between.length <= LONGEST_RATIO_GAP &&
      /(?:đạt|chiếm|bằng|tương đương|tỷ lệ|tỉ lệ|\()\s*(?:khoảng|tỷ lệ|tỉ lệ)?\s*$/u.test(between) &&
      !/(?:tăng|giảm|so với|còn lại|[.;])/u.test(between);
    if (!(linked || LINKED.test(between)) || plainDecimal(ratio.of).digits === 0n) return [];
    const pair = pairOfRatio({ ...ratio, of: ratio.of });
    if (fits(share, 'share', pair)) return [];
    const right = print(rightOf(share, 'share', pair).value);
    return [
      {
        rule: 'percentage.differs',
        start: share.start,
        end: share.end,
        suggestion: share.text.replace(NUMBER, right),
        data: { told: share.text, right: `${right}%`, part: ratio.text },
      },
    ];
  });
