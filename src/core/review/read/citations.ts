/** Documents as a text cites them: kind, number and symbol, day, issuer; laws by their names. */
import { agencyAt } from '#core/review/read/agencies.ts';
import type { Found, Reader } from '#core/review/read/found.ts';
import { phrasesOf } from '#core/review/read/phrases.ts';
import { timeAt } from '#core/review/read/times.ts';
import { GAP, type Tokens } from '#core/review/read/tokens.ts';
import { unitAt } from '#core/review/read/unit-phrases.ts';
import { readSymbol, type DocumentSymbol } from '#core/value/symbol.ts';
import { DOCUMENT_KIND_TERMS } from '#core/vocabulary/shipped/document-kinds.ts';

/** Names of kinds as they are written; of each its own. */
const KINDS = phrasesOf<string>([
  ...DOCUMENT_KIND_TERMS.flatMap(({ vi, also = [] }) => [vi, ...also].map((word) => [word, vi] as const)),
  ['Chương trình hành động', 'Chương trình hành động'],
  ['Thông báo kết luận', 'Thông báo kết luận'],
  ['Giấy chứng nhận đầu tư', 'Giấy chứng nhận'],
  ['QĐ', 'Quyết định'],
  ['NQ', 'Nghị quyết'],
  ['CV', 'Công văn'],
]);
const SEPARATORS: ReadonlySet<string> = new Set(['-', '–', '—', '−', '/']);
const LONGEST_SYMBOL = 16;

/**
 * How far a symbol may reach from its number: signs and words that begin with capitals, with at most a space between.
 */
const symbolEnds = (tokens: Tokens, at: number): readonly number[] => {
  const ends: number[] = [];
  let next = at + 1;
  if (tokens.isWord(next) && tokens.isTight(next) && tokens.lengthOf(next) === 1) next += 1;
  while (next - at < LONGEST_SYMBOL) {
    const sign = tokens.lower[next] ?? '';
    const isJoin =
      SEPARATORS.has(sign) ||
      ((sign === '&' || sign === '.' || sign === ',') && tokens.isTight(next) && tokens.isTight(next + 1));
    if (!isJoin || tokens.gap[next] === GAP.part || tokens.gap[next + 1] === GAP.part) break;
    const code = next + 1;
    const isCode = tokens.isWord(code) && tokens.capital[code]! > 0 && tokens.lengthOf(code) <= 14;
    const isYear = sign === '/' && next <= at + 2 && tokens.isNumber(code);
    if (!isCode && !isYear) break;
    next = code + 1;
    ends.push(next);
  }
  return ends;
};

interface SymbolHit {
  readonly symbol: DocumentSymbol;
  readonly behind: number;
}

/**
 * The longest symbol whose number stands at a token; what a keyboard without marks made of it is read as it was meant.
 */
export const symbolAt = (tokens: Tokens, at: number): SymbolHit | undefined => {
  if (
    !/^\d{1,6}$/u.test(tokens.raw(at)) ||
    (at > 0 && tokens.isTight(at) && (tokens.isWord(at - 1) || tokens.isNumber(at - 1)))
  )
    return undefined;
  const ends = symbolEnds(tokens, at);
  for (let place = ends.length - 1; place >= 0; place -= 1) {
    const behind = ends[place]!;
    const text = tokens.words(at, behind).replaceAll(/\s*&\s*/gu, '&');
    const read = readSymbol(text);
    if (read.ok) return { symbol: read.value, behind };
    const suggestion = read.problems[0]?.data?.['suggestion'];
    const meant = typeof suggestion === 'string' ? readSymbol(suggestion) : undefined;
    if (meant?.ok) return { symbol: meant.value, behind };
  }
  return undefined;
};

/** "số", and what scans make of it. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(['số', 'sô', 'sổ', 'so']);

/** The kind before a number, with or without "số": where it begins and what it is. */
const kindBefore = (
  tokens: Tokens,
  at: number,
): { readonly start: number; readonly kind?: string; readonly said: boolean } => {
  let last = at - 1;
  if (tokens.is(last, ':')) last -= 1;
  const said = NUMBER_WORDS.has(tokens.lower[last] ?? '');
  if (said) last -= 1;
  else if (last !== at - 1) return { start: at, said };
  const found = KINDS.upTo(tokens, last);
  return found ? { start: found.start, kind: found.value, said } : { start: said ? last + 1 : at, said };
};

interface Behind {
  readonly behind: number;
  readonly day?: string;
  readonly issuer?: string;
  /** The claims of the day within. */
  readonly times: readonly Found[];
}

/** Day and issuer behind a symbol: ", ngày 20/4/2021 của Ban Thường vụ Tỉnh ủy". */
export const behindSymbol = (tokens: Tokens, from: number): Behind => {
  let behind = from;
  const times: Found[] = [];
  let day: string | undefined;
  let issuer: string | undefined;
  const timeFrom = tokens.is(from, ',') || tokens.is(from, '(') ? from + 1 : from;
  const time =
    tokens.is(timeFrom, 'ngày') || tokens.is(timeFrom, 'năm') || tokens.is(timeFrom, 'tháng')
      ? timeAt(tokens, timeFrom)
      : undefined;
  const own = tokens.is(from, 'của') ? agencyAt(tokens, from + 1) : undefined;
  if (own) {
    behind = own.behind;
    issuer = own.value;
    const late = tokens.is(behind, 'ngày') ? timeAt(tokens, behind) : undefined;
    if (late) {
      times.push(late);
      ({ behind } = late);
      day = late.value;
    }
    return { behind, times, ...(issuer && { issuer }), ...(day && { day }) };
  }
  if (time && (time.kind === 'date' || timeFrom === from)) {
    times.push(time);
    day = time.value;
    ({ behind } = time);
    if (timeFrom > from && tokens.is(from, '(') && tokens.is(behind, ')')) behind += 1;
    const of = tokens.is(behind, ',') ? behind + 1 : behind;
    const later = tokens.is(of, 'của') ? agencyAt(tokens, of + 1) : undefined;
    if (later) {
      ({ behind } = later);
      issuer = later.value;
    }
  }
  return { behind, times, ...(day && { day }), ...(issuer && { issuer }) };
};

export interface Citation {
  readonly citation: Found;
  readonly times: readonly Found[];
}

/**
 * The document that is cited by the number at a token: with its symbol, or by kind and number alone ("Nghị quyết 08").
 */
export const citationAt = (reader: Reader, at: number, before: Found | undefined): Citation | undefined => {
  const { tokens } = reader;
  const hit = symbolAt(tokens, at);
  const { start, kind, said } = kindBefore(tokens, at);
  const short = hit ? undefined : shortSymbol(tokens, at, kind);
  if (!hit && short === undefined && !isBareNumber(reader, at, start, kind, said)) return undefined;
  const { behind, times, day, issuer } = behindSymbol(tokens, hit?.behind ?? short ?? at + 1);
  // "Quyết định số 12/QĐ-UBND, 13/QĐ-UBND": the kind is told once.
  const inherited =
    kind ?? (before?.kind === 'citation' && start - before.behind <= 1 ? before.documentType : undefined);
  return {
    times,
    citation: {
      kind: 'citation',
      from: start,
      behind,
      value: hit?.symbol.text ?? (short === undefined ? tokens.digits(at) : tokens.words(at, short)),
      ...(hit && { family: hit.symbol.family }),
      ...(inherited && { documentType: inherited }),
      ...(day && { day }),
      ...(issuer && { issuer }),
    },
  };
};

/** "Công văn 285/CCTTHC": a number and the body alone, as older letters have them; the token behind it. */
const shortSymbol = (tokens: Tokens, at: number, kind: string | undefined): number | undefined =>
  kind !== undefined &&
  tokens.is(at + 1, '/') &&
  tokens.isTight(at + 1) &&
  tokens.isTight(at + 2) &&
  tokens.capital[at + 2] === 2 &&
  tokens.lengthOf(at + 2) > 1
    ? at + 3
    : undefined;

const isBareNumber = (reader: Reader, at: number, start: number, kind: string | undefined, said: boolean): boolean => {
  const { tokens, phrases, units } = reader;
  if (kind === undefined || (tokens.capital[start] ?? 0) === 0 || !/^\d{1,4}$/u.test(tokens.raw(at))) return false;
  if (kind === 'Dự án' || kind === 'Hợp đồng' || kind === 'Quy hoạch' || kind === 'Chiến lược' || kind === 'Phương án')
    return false;
  const next = tokens.lower[at + 1] ?? '';
  if ((next === '/' || next === '%' || next === '-') && tokens.isTight(at + 1)) return false;
  if (said) return true;
  return !unitAt(tokens, at + 1, phrases, units)?.known && tokens.raw(at).length <= 3;
};
