/** Units as they stand behind a number in a text: "tỷ đồng", "m³/ngày đêm", "hộ", "trđ". */
import { FURTHER_NOUNS, FURTHER_UNITS, NOT_COUNTED } from '#core/review/read/counted.ts';
import { phrasesOf, type Phrases } from '#core/review/read/phrases.ts';
import type { Tokens } from '#core/review/read/tokens.ts';
import { GAP } from '#core/review/read/tokens.ts';
import { MONEY, SCALE_SPELLINGS, type UnitOfMeasure, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { UnitTerm } from '#core/vocabulary/term.ts';

export interface UnitHit {
  /** The unit's code, or the noun that is counted. */
  readonly unit: string;
  readonly kind: UnitOfMeasure['kind'];
  /** The power of ten of the word before it. */
  readonly power: number;
  /** The token behind it. */
  readonly end: number;
  /** The unit is a word of the vocabulary. */
  readonly known: boolean;
}

interface UnitWord {
  readonly unit: string;
  readonly kind: UnitOfMeasure['kind'];
  readonly power: number;
  readonly known: boolean;
}

export interface UnitPhrases {
  readonly words: Phrases<UnitWord>;
  readonly scales: Phrases<number>;
}

/** Short spellings of money in tables and notes. */
const MONEY_SHORT: readonly (readonly [spelling: string, power: number])[] = [
  ['trđ', 6],
  ['tr.đ', 6],
  ['trđồng', 6],
  ['tr.đồng', 6],
  ['tr đồng', 6],
  ['tỷđ', 9],
  ['tỷ đ', 9],
  ['triệu đ', 6],
  ['nghìn đ', 3],
  ['ngđ', 3],
  ['đồng Việt Nam', 0],
  // What a scan makes of "tỷ" and "triệu".
  ['tý đồng', 9],
  ['tỳ đồng', 9],
  ['ty đồng', 9],
  ['triêu đồng', 6],
  ['trieu đồng', 6],
  ['nghin đồng', 3],
];

const made = new WeakMap<UnitsOfMeasure, UnitPhrases>();

/** The phrases of a vocabulary; made once for each. */
export const unitPhrases = (units: UnitsOfMeasure): UnitPhrases => {
  const known = made.get(units) ?? phrasesFor(units);
  made.set(units, known);
  return known;
};

const phrasesFor = (units: UnitsOfMeasure): UnitPhrases => {
  const entries: (readonly [string, UnitWord])[] = MONEY_SHORT.map(([spelling, power]) => [
    spelling,
    { unit: MONEY, kind: 'money', power, known: true },
  ]);
  for (const { code, kind, steps, also = [] } of units.values() as Iterable<UnitOfMeasure & Pick<UnitTerm, 'also'>>) {
    if (steps && steps.length > 0) continue;
    for (const word of [code, ...also]) entries.push([word, { unit: code, kind, power: 0, known: true }]);
  }
  for (const word of FURTHER_NOUNS) entries.push([word, { unit: word, kind: 'count', power: 0, known: false }]);
  for (const word of FURTHER_UNITS) entries.push([word, { unit: word, kind: 'rate', power: 0, known: true }]);
  return {
    words: phrasesOf(entries),
    scales: phrasesOf([...Object.entries(SCALE_SPELLINGS), ['trăm triệu', 8], ['trăm tỷ', 11], ['trăm nghìn', 5]]),
  };
};

/** The unit that begins at a token; undefined where nothing stands that could be one. */
export const unitAt = (
  tokens: Tokens,
  at: number,
  phrases: UnitPhrases,
  units: UnitsOfMeasure,
): UnitHit | undefined => {
  if (at >= tokens.count) return undefined;
  const whole = phrases.words.from(tokens, at);
  const scale = phrases.scales.from(tokens, at);
  if (scale && (!whole || whole.value.power === 0)) {
    const behind = phrases.words.from(tokens, scale.end);
    if (behind && !isName(tokens, scale.end, behind.end) && behind.value.kind !== 'share')
      return composed(tokens, { ...behind.value, power: scale.value, end: behind.end }, phrases, units);
    if (scale.value >= 6)
      return composed(
        tokens,
        { unit: MONEY, kind: 'money', power: scale.value, known: true, end: scale.end },
        phrases,
        units,
      );
    const noun = nounAt(tokens, scale.end);
    return noun && { ...noun, power: scale.value };
  }
  if (whole && !isName(tokens, at, whole.end))
    return composed(tokens, { ...whole.value, end: whole.end }, phrases, units);
  return nounAt(tokens, at);
};

/** "tổ 5 phường Đức Xuân": a word of a place before a name does not count places. */
const PLACE_WORDS: ReadonlySet<string> = new Set([
  'phường',
  'xã',
  'huyện',
  'tỉnh',
  'quận',
  'thôn',
  'thị trấn',
  'thị xã',
  'thành phố',
  'sông',
  'cầu',
  'đường',
  'chợ',
]);

const isName = (tokens: Tokens, at: number, end: number): boolean =>
  (tokens.capital[end] ?? 0) > 0 &&
  !tokens.isTight(end) &&
  end < tokens.count &&
  PLACE_WORDS.has(tokens.words(at, end).toLowerCase());

/** "USD/người/năm" has two; more are made up. */
const DEEPEST = 3;

/** A rate: "triệu đồng/ha", "bác sĩ/10.000 dân". */
const composed = (tokens: Tokens, top: UnitHit, phrases: UnitPhrases, units: UnitsOfMeasure, depth = 0): UnitHit => {
  const at = depth === 0 ? behindAdjective(tokens, top, phrases) : top.end;
  if (depth === DEEPEST || !tokens.is(at, '/') || (tokens.gap[at] ?? 0) > GAP.space) return top;
  let below = phrases.words.from(tokens, at + 1);
  let number = '';
  if (
    !below &&
    tokens.isNumber(at + 1) &&
    tokens.lengthOf(at + 1) < 12 &&
    /^10{0,2}(?:\.?000)*$/u.test(tokens.raw(at + 1))
  ) {
    number = `${tokens.raw(at + 1)} `;
    below = phrases.words.from(tokens, at + 2);
  } else if (!below && phrases.scales.from(tokens, at + 1)) {
    number = `${tokens.lower[at + 1]} `;
    below = phrases.words.from(tokens, at + 2);
  }
  if (!below) return top;
  // "251 tỷ đồng/kế hoạch 500 tỷ đồng": a word before another figure names that figure.
  if (tokens.isNumber(below.end) && !/^(?:19|20)\d\d$/u.test(tokens.raw(below.end))) return top;
  const code = `${top.unit}/${number}${below.value.unit}`;
  const rate: UnitHit = { ...top, unit: code, kind: units.get(code)?.kind ?? 'rate', end: below.end };
  return composed(tokens, rate, phrases, units, depth + 1);
};

/** "bác sĩ công lập/vạn dân": up to two words before what it is told for. */
const behindAdjective = (tokens: Tokens, { kind, end }: UnitHit, { scales }: UnitPhrases): number => {
  if (kind !== 'count') return end;
  for (let at = end; at <= end + 2; at += 1) {
    if (tokens.is(at, '/'))
      return tokens.isTight(at) && (at === end || scales.from(tokens, at + 1) || isPowerOfTen(tokens, at + 1))
        ? at
        : end;
    if (!tokens.isWord(at) || NOT_COUNTED.has(tokens.lower[at] ?? '')) return end;
  }
  return end;
};

const isPowerOfTen = (tokens: Tokens, at: number): boolean =>
  tokens.isNumber(at) && tokens.lengthOf(at) < 12 && /^10{0,2}(?:\.?000)+$/u.test(tokens.raw(at));

/** A noun that no vocabulary knows: one syllable or two. */
const nounAt = (tokens: Tokens, at: number): UnitHit | undefined => {
  if (!isNounWord(tokens, at) || tokens.capital[at] === 2) return undefined;
  const second = at + 1;
  const two = isNounWord(tokens, second) && tokens.capital[second] === 0 && tokens.gap[second] !== GAP.none;
  const end = two ? second + 1 : second;
  return { unit: tokens.words(at, end).toLowerCase(), kind: 'count', power: 0, end, known: false };
};

const isNounWord = (tokens: Tokens, at: number): boolean =>
  tokens.isWord(at) &&
  (tokens.lower[at] ?? '').length > 1 &&
  !NOT_COUNTED.has(tokens.lower[at] ?? '') &&
  !/\d/u.test(tokens.lower[at] ?? '');
