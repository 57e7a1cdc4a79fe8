/** A number with the unit behind it, and numbers that only name. */
import { LOOSE_NAMING, NAMING } from '#core/review/read/counted.ts';
import type { Reader } from '#core/review/read/found.ts';
import { GAP, type Tokens } from '#core/review/read/tokens.ts';
import { unitAt, type UnitHit } from '#core/review/read/unit-phrases.ts';
import { decimal, multiplyDecimals, trimDecimal, type Decimal } from '#core/value/decimal.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { readNumberOfText, type OtherNotation } from '#core/value/vietnamese-number.ts';

export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '÷', '~']);

/** The kinds of units of which a number has decimals. */
const takesDecimals = (hit: UnitHit | undefined): boolean =>
  hit !== undefined && (hit.kind !== 'count' || hit.power > 0);

export interface Amount {
  readonly value: Decimal;
  readonly hit: UnitHit | undefined;
  /** The token behind number and unit. */
  readonly end: number;
  readonly notation?: OtherNotation;
}

/** The amount that begins at a token. */
export const amountAt = (reader: Reader, at: number): Amount | undefined => {
  const { tokens, phrases, units } = reader;
  if (!tokens.isNumber(at)) return undefined;
  const spaced = spacedAt(reader, at);
  if (spaced) return spaced;
  const hit = isGlued(tokens, at + 1)
    ? unitGlued(tokens, at + 1, { tokens, phrases, units })
    : unitAt(tokens, at + 1, phrases, units);
  if (isGlued(tokens, at + 1) && !hit) return undefined;
  return amountOf(tokens.digits(at).replaceAll(/[\u00a0\u2007\u202f]/gu, '.'), hit, at + 1);
};

/** `behind`: the token behind the number. */
const amountOf = (text: string, hit: UnitHit | undefined, behind: number): Amount | undefined => {
  const read = readNumberOfText(text, takesDecimals(hit));
  if (!read) return undefined;
  const scaled =
    hit && hit.power > 0 ? trimDecimal(multiplyDecimals(read.value, decimal(10n ** BigInt(hit.power)))) : read.value;
  const whole = hit?.unit === MONEY ? trimDecimal(scaled) : scaled;
  return { value: whole, hit, end: hit?.end ?? behind, ...(read.notation && { notation: read.notation }) };
};

/** So many groups of three a number has at most: a quadrillion. */
const MOST_GROUPS = 6;
/** Behind these a number names a time, not the beginning of one. */
const BEFORE_TIME: ReadonlySet<string> = new Set(['năm', 'tháng', 'ngày', 'quý', 'khóa', 'khoá', 'kỳ', 'lần', 'thứ']);

/** "374 000 ha": thousands parted by spaces, where a unit tells that it is one number. */
const spacedAt = ({ tokens, phrases, units }: Reader, at: number): Amount | undefined => {
  if (!/^[1-9]\d{0,2}$/u.test(tokens.raw(at)) || BEFORE_TIME.has(tokens.lower[at - 1] ?? '')) return undefined;
  if (tokens.isNumber(at - 1) || NAMING.has(tokens.lower[at - 1] ?? '')) return undefined;
  let end = at + 1;
  while (end - at <= MOST_GROUPS && tokens.gap[end] === GAP.space && /^\d{3}$/u.test(groupAt(tokens, end))) end += 1;
  if (tokens.gap[end] === GAP.space && /^\d{3},\d+$/u.test(groupAt(tokens, end))) end += 1;
  if (end === at + 1) return undefined;
  const hit = unitAt(tokens, end, phrases, units);
  if (!hit?.known) return undefined;
  return amountOf(Array.from({ length: end - at }, (_, group) => tokens.raw(at + group)).join('.'), hit, end);
};

const groupAt = (tokens: Tokens, at: number): string => (tokens.isNumber(at) ? tokens.raw(at) : '');

/** A letter directly behind a number: "16,61ha", but "11B" is a name. */
const isGlued = (tokens: Tokens, at: number): boolean => tokens.isWord(at) && tokens.isTight(at);

const unitGlued = (tokens: Tokens, at: number, { phrases, units }: Reader): UnitHit | undefined => {
  const hit = unitAt(tokens, at, phrases, units);
  const bare = (tokens.lower[at] ?? '').length === 1 && tokens.capital[at] !== 0;
  return hit?.known && !bare ? hit : undefined;
};

/** A Vietnamese word in small letters: no name ends with it. */
const isSmallWord = (tokens: Tokens, at: number): boolean =>
  tokens.isWord(at) && tokens.capital[at] === 0 && /[^ -~]/u.test(tokens.lower[at] ?? '');

/** Numbers that name: "tổ 5", "Điều 12", "N8", "Covid-19". */
export const isNaming = (tokens: Tokens, at: number, hit: UnitHit | undefined): boolean => {
  const before = tokens.lower[at - 1] ?? '';
  // "tăng1,36%": the space is missing.
  if (
    tokens.isTight(at) &&
    at > 0 &&
    !(hit?.known === true && isSmallWord(tokens, at - 1)) &&
    (tokens.isWord(at - 1) || (DASHES.has(before) && tokens.isTight(at - 1) && tokens.isWord(at - 2)))
  )
    return true;
  if (!tokens.isWord(at - 1) || !NAMING.has(before)) return false;
  if (before === 'số') return !(hit?.known === true);
  // "cấp 12 giấy chứng nhận", "tại bản 25 hộ": a known unit decides; and nothing is named by 3.200.
  if (LOOSE_NAMING.has(before) || /[.,]/u.test(tokens.raw(at))) return hit?.known !== true;
  return hit === undefined || hit.kind === 'count' || !hit.known;
};
