/** Figures in running text: a number with its unit, the words of approximation around it, ranges and ratios. */
import { amountAt, DASHES, isNaming, type Amount } from '#core/review/read/amounts.ts';
import type { Found, Reader } from '#core/review/read/found.ts';
import { phrasesOf } from '#core/review/read/phrases.ts';
import { GAP, type Tokens } from '#core/review/read/tokens.ts';
import type { UnitHit } from '#core/review/read/unit-phrases.ts';
import { APPROXIMATION_SPELLINGS, isForecast, type Approximation } from '#core/value/approximation.ts';
import {
  addDecimals,
  compareDecimals,
  decimal,
  multiplyDecimals,
  trimDecimal,
  writePlainDecimal,
  type Decimal,
} from '#core/value/decimal.ts';
import { MONEY, PERCENT, POINTS } from '#core/value/measure-unit.ts';

const APPROXIMATIONS = phrasesOf<readonly Approximation[]>([
  ...APPROXIMATION_SPELLINGS.map(([words, code]) => [words, [code]] as const),
  ['trên dưới', ['about']],
  ['ngót', ['nearly']],
  ['thấp nhất', ['at-least']],
  ['cao nhất', ['at-most']],
]);
/** Forecasts that may stand a few words away: "dự kiến thu 260 tỷ đồng". */
const FORECASTS = phrasesOf<Approximation>([
  ['dự kiến', 'expected'],
  ['dự ước', 'estimated'],
  ['ước tính', 'estimated'],
  ['ước', 'estimated'],
]);
const FORECAST_REACH = 6;

/** The words of approximation that end before a token, the first one first. */
const approximationsBefore = (
  tokens: Tokens,
  at: number,
): { readonly words: readonly Approximation[]; readonly start: number } => {
  let words: readonly Approximation[] = [];
  let start = at;
  while (start > 0) {
    const found = APPROXIMATIONS.upTo(tokens, start - 1);
    if (!found || found.value.some((word) => words.includes(word))) break;
    // "ngân sách cấp trên 402 triệu đồng": whose it is; "cao hơn 5%": by how much; neither is how much more.
    if (tokens.is(found.start - 1, 'cấp') || isComparison(tokens, found.start)) break;
    words = [...found.value, ...words];
    start = found.start;
  }
  return { words, start };
};

const COMPARED: ReadonlySet<string> = new Set(['cao', 'thấp', 'nhiều', 'ít']);

const isComparison = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, 'hơn') && COMPARED.has(tokens.lower[at - 1] ?? '');

const forecastBefore = (tokens: Tokens, at: number): Approximation | undefined => {
  for (let place = at - 1; place >= 0 && place >= at - FORECAST_REACH; place -= 1) {
    if (!tokens.isWord(place) && !/^(?:19|20)\d\d$/u.test(tokens.isNumber(place) ? tokens.raw(place) : ''))
      return undefined;
    const found = FORECASTS.from(tokens, place);
    if (found) return found.value;
  }
  return undefined;
};

const BOUND_BEHIND = phrasesOf<Approximation>([
  ['trở lên', 'at-least'],
  ['trở xuống', 'at-most'],
  ['trở về trước', 'at-most'],
]);

/** A figure by its numbers: one, the two ends of a range, or a part and its whole. */
interface Numbers extends Amount {
  readonly to?: Decimal;
  readonly of?: Decimal;
}

const sameUnit = (one: UnitHit | undefined, other: UnitHit | undefined): boolean =>
  one === undefined || other === undefined || one.unit === other.unit;

/** An end told without its unit or scale has those of the other: "từ 4 đến 5 ha", "70-80 tỷ đồng". */
const likeOther = (own: Decimal, power: number): Decimal =>
  power > 0 ? trimDecimal(multiplyDecimals(own, decimal(10n ** BigInt(power)))) : own;

const BEFORE_RANGE: ReadonlySet<string> = new Set(['chiếm', 'đạt', 'tăng', 'giảm', 'còn', 'bằng', 'là', 'hụt', 'vượt']);

/** "từ 4 ha đến 5 ha", "chiếm 59,1% đến 59,4%"; "có 5 xã đến 7 xã" may be two. */
const leadsToRange = (tokens: Tokens, at: number, { kind }: UnitHit): boolean =>
  tokens.is(at, 'từ') || (kind !== 'count' && BEFORE_RANGE.has(tokens.lower[at] ?? ''));

/** "từ 4 đến 5", "70-80", "70% - 80%". */
const rangeAt = (reader: Reader, at: number, first: Amount): Numbers | undefined => {
  const { tokens } = reader;
  const joined = DASHES.has(tokens.lower[first.end] ?? '');
  const worded = tokens.is(first.end, 'đến') || tokens.is(first.end, 'tới');
  if (!joined && !worded) return undefined;
  // "4 ha đến 5 ha" is a range behind "từ" or a verb only; a dash is one where it stands as tight on both sides.
  if (worded && first.hit !== undefined && !leadsToRange(tokens, approximationsBefore(tokens, at).start - 1, first.hit))
    return undefined;
  if (joined && (tokens.gap[first.end] === GAP.none) !== (tokens.gap[first.end + 1] === GAP.none)) return undefined;
  const second = amountAt(reader, first.end + 1);
  if (!second?.hit || !sameUnit(first.hit, second.hit)) return undefined;
  const low = first.hit ? first.value : likeOther(first.value, second.hit.power);
  if (compareDecimals(low, second.value) >= 0) return undefined;
  return { value: low, to: second.value, hit: second.hit, end: second.end };
};

const OF_ALL = phrasesOf<true>([
  ['trên tổng số', true],
  ['trên tổng', true],
  ['trong tổng số', true],
  ['trong tổng', true],
  ['/ tổng số', true],
  ['trên', true],
  ['/', true],
]);

/** "123/123 hộ", "19 thôn/24 thôn", "19 thôn trên tổng số 24 thôn". */
const ratioAt = (reader: Reader, at: number, first: Amount): Numbers | undefined => {
  const { tokens } = reader;
  const link = OF_ALL.from(tokens, first.end);
  if (!link || !tokens.isNumber(link.end)) return undefined;
  const second = amountAt(reader, link.end);
  if (!second?.hit || !sameUnit(first.hit, second.hit)) return undefined;
  if (tokens.is(first.end, 'trên') && link.end === first.end + 1 && first.hit === undefined) return undefined;
  const isMeasured =
    second.hit.kind !== 'count' &&
    second.hit.kind !== 'money' &&
    second.hit.kind !== 'area' &&
    second.hit.kind !== 'length';
  const isShares = second.hit.unit === PERCENT && tokens.is(first.end, '/') && first.hit === undefined;
  if (isMeasured && second.hit.kind !== 'points' && !isShares) return undefined;
  if (first.hit === undefined && tokens.raw(at).length === 1 && second.hit.unit === MONEY) return undefined;
  return {
    value: first.hit ? first.value : likeOther(first.value, second.hit.power),
    of: second.value,
    hit: second.hit,
    end: second.end,
  };
};

/** "1 tỷ 405 triệu đồng". */
const mixedAt = (reader: Reader, first: Amount): Numbers | undefined => {
  if (first.hit?.unit !== MONEY || first.hit.power === 0) return undefined;
  let { value, end } = first;
  let { power } = first.hit;
  let found = false;
  for (;;) {
    const next = amountAt(reader, end);
    if (!next?.hit || next.hit.unit !== MONEY || next.hit.power >= power || reader.tokens.gap[end] === GAP.none) break;
    if (compareDecimals(next.value, decimal(10n ** BigInt(power))) >= 0) break;
    value = addDecimals(value, next.value);
    ({ end } = next);
    ({ power } = next.hit);
    found = true;
    if (power === 0) break;
  }
  return found ? { value: trimDecimal(value), hit: { ...first.hit, power: 0 }, end } : undefined;
};

/** Whether what is measured so is a share. */
export const isShareUnit = (unit: string | undefined): boolean =>
  unit === PERCENT || unit === '‰' || unit === POINTS || unit?.startsWith('%/') === true;

/** A number alone is a figure only where it is written as one: "3.531", "0,85". */
const PLAIN_FIGURE = /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)$/u;

const isPlainFigure = (tokens: Tokens, at: number, end: number): boolean =>
  PLAIN_FIGURE.test(tokens.raw(at)) &&
  !(tokens.isTight(at) && ['/', '-'].includes(tokens.lower[at - 1] ?? '')) &&
  !(['/', '-', '.', ','].includes(tokens.lower[end] ?? '') && tokens.isTight(end) && tokens.isNumber(end + 1));

/** "-2,5%", "(-2,5%)": a sign that touches the number and nothing before it but a bracket. */
const isNegative = (tokens: Tokens, start: number): boolean =>
  tokens.is(start - 1, '-') &&
  tokens.isTight(start) &&
  (tokens.is(start - 2, '(') ||
    (!tokens.isTight(start - 1) && (tokens.isWord(start - 2) || tokens.is(start - 2, ':'))));

const BEFORE_HOUR: ReadonlySet<string> = new Set(['lúc', 'hồi', 'vào']);

/** "lúc 14 giờ 30 phút", "07h 30 phút". */
const isTimeOfDay = (tokens: Tokens, at: number, hit: UnitHit | undefined): boolean =>
  (hit?.unit === 'giờ' && BEFORE_HOUR.has(tokens.lower[at - 1] ?? '')) ||
  (hit?.unit === 'phút' &&
    tokens.isNumber(at - 2) &&
    ((tokens.is(at - 1, 'giờ') && BEFORE_HOUR.has(tokens.lower[at - 3] ?? '')) || tokens.is(at - 1, 'h'))) ||
  (hit?.unit === 'phút' && tokens.is(at - 1, 'h') && tokens.isTight(at - 1));

/** What is told for so many heads: "số giường bệnh trên 10.000 dân". */
const TOLD_FOR_HEADS: ReadonlySet<string> = new Set(['số', 'tỷ', 'tỉ', 'suất', 'giường', 'sĩ', 'mắc', 'vong', 'dưỡng']);
const HEADS: ReadonlySet<string> = new Set(['dân', 'người', 'trẻ', 'trẻ em', 'trẻ đẻ', 'trẻ sơ', 'phụ nữ', 'dân số']);
const HEADS_REACH = 12;

/** "trên 10.000 dân" behind what is told for so many of them: a whole, not a figure of its own. */
const isHeads = (tokens: Tokens, at: number, hit: UnitHit | undefined): boolean => {
  if (!hit || !tokens.is(at - 1, 'trên') || !HEADS.has(hit.unit) || !/^10{0,2}(?:\.?000)*$/u.test(tokens.raw(at)))
    return false;
  if (hit.power === 0 && tokens.lengthOf(at) < 4) return false;
  for (let before = at - 2; before >= 0 && before >= at - 1 - HEADS_REACH && tokens.isWord(before); before -= 1)
    if (TOLD_FOR_HEADS.has(tokens.lower[before] ?? '')) return true;
  return false;
};

/** "- 1 Luật Nhà ở": the number of an item of a list, which begins with a capital. */
const isOfItem = (tokens: Tokens, at: number, hit: UnitHit | undefined): boolean =>
  at === 0 && hit?.known === false && tokens.capital[at + 1] === 1 && tokens.lengthOf(at) < 2;

const RANKS: ReadonlySet<string> = new Set(['hạng', 'thứ']);

/** "xếp hạng 10/63 tỉnh, thành phố", "đứng thứ 16/63": a place among so many. */
const rankAt = ({ tokens }: Reader, at: number): Found | undefined => {
  if (!RANKS.has(tokens.lower[at - 1] ?? '') || !tokens.is(at + 1, '/') || !tokens.isTight(at + 1)) return undefined;
  const [own, all] = [tokens.digits(at), tokens.isNumber(at + 2) ? tokens.digits(at + 2) : ''];
  if (!/^\d{1,4}$/u.test(own) || !/^\d{1,4}$/u.test(all)) return undefined;
  return {
    kind: 'quantity',
    from: at - 1,
    behind: at + 3,
    value: String(Number(own)),
    of: String(Number(all)),
    unit: 'hạng',
  };
};

/** "tỷ lệ 1/500 Cụm công nghiệp": of a map, whatever comes behind it. */
const isMapScale = (tokens: Tokens, at: number): boolean =>
  tokens.is(at - 1, 'lệ') &&
  tokens.raw(at) === '1' &&
  tokens.is(at + 1, '/') &&
  tokens.isTight(at + 1) &&
  /^[125]0{2,5}$/u.test(tokens.isNumber(at + 2) ? tokens.digits(at + 2) : '');

/** The figure whose first number stands at a token. */
export const figureAt = (reader: Reader, at: number): Found | undefined => {
  const { tokens } = reader;
  const rank = rankAt(reader, at);
  if (rank) return rank;
  if (isMapScale(tokens, at) || isMapScale(tokens, at - 2)) return undefined;
  const first = amountAt(reader, at);
  if (!first || isNaming(tokens, at, first.hit) || isOfItem(tokens, at, first.hit)) return undefined;
  const numbers: Numbers = rangeAt(reader, at, first) ?? ratioAt(reader, at, first) ?? mixedAt(reader, first) ?? first;
  const { value, to, of, hit, end, notation = first.notation } = numbers;
  // "sản phẩm 4 sao", "khách sạn 3 sao": a class, not a number of stars.
  if (hit?.unit === 'sao' || isTimeOfDay(tokens, at, hit) || isHeads(tokens, at, hit)) return undefined;
  if (!hit && !isPlainFigure(tokens, at, end)) return undefined;
  const bound = BOUND_BEHIND.from(tokens, end);
  let { words, start } = approximationsBefore(tokens, at);
  if ((to !== undefined || bound) && tokens.is(start - 1, 'từ')) {
    const earlier = approximationsBefore(tokens, start - 1);
    words = [...earlier.words, ...words];
    ({ start } = earlier);
  }
  const forecast = isForecast(words) ? undefined : forecastBefore(tokens, start);
  const approximation = [...(forecast ? [forecast] : []), ...words, ...(bound ? [bound.value] : [])];
  const negative = words.length === 0 && isNegative(tokens, start);
  return {
    kind: isShareUnit(hit?.unit) ? 'percentage' : 'quantity',
    from: negative ? start - 1 : start,
    behind: bound?.end ?? end,
    value: writePlainDecimal(negative ? decimal(-value.digits, value.scale) : value),
    ...(to && { to: writePlainDecimal(to) }),
    ...(of && { of: writePlainDecimal(of) }),
    ...(hit && { unit: hit.unit }),
    ...(hit && hit.power > 0 && { scale: hit.power }),
    ...(notation && { notation }),
    ...(approximation.length > 0 && { approximation }),
  };
};
