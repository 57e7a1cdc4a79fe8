/**
 * Reads one cell of a table of cities: a number in plain or Vietnamese notation, a range, an approximate number, or a
 * level.
 */
import { compareDecimals, isTooLong, readPlainDecimal, writePlainDecimal, type Decimal } from '#core/value/decimal.ts';
import { readVietnameseNumber } from '#core/value/vietnamese-number.ts';
import type { Problem, Where } from '#core/problem.ts';
import { readApproximations } from '#core/value/approximation.ts';
import { shortened } from '#core/text/shortened.ts';
import { UNKNOWN, readingOfApproximate, type Input } from '#core/scoring/input.ts';
import { levelIndex, listLevels, namedValue } from '#core/law/pack/levels.ts';
import { scaleOf, type RulePack, type Standard } from '#core/law/pack/pack.ts';

/** How a file writes decimals, where its cells show it; `unclear` when none does or both do. */
export type Notation = 'plain' | 'vietnamese' | 'unclear';

export type UnreadReason = 'ambiguous-number' | 'not-a-number' | 'unknown-level' | 'scale-not-read';

export type CellReading =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly reason: UnreadReason };

/** No number and no level is longer. Patterns are not tried on more: some take the square of its length. */
const LONGEST = 200;

/** "0.125" cannot group thousands, though its form is that of grouping. */
const LEADING_ZERO = /^-?0\.\d+$/;
/** "0,125" neither. */
const LEADING_ZERO_COMMA = /^-?0,\d+$/;

const vietnameseOf = (text: string): Decimal | undefined => {
  if (LEADING_ZERO.test(text)) return undefined;
  if (LEADING_ZERO_COMMA.test(text)) return readPlainDecimal(text.replace(',', '.'));
  const reading = readVietnameseNumber(text);
  if (reading.ok) return reading.value;
  // Vietnamese text alone would read "12,345" as 12.345; only an English grouping makes it doubtful.
  return /^-?\d{1,3},\d{3}$/.test(text) ? readPlainDecimal(text.replace(',', '.')) : undefined;
};

const isEnglishGrouping = (text: string): boolean => /^-?[1-9]\d{0,2}(,\d{3})+$/.test(text);

/** The notation that this cell proves, if any. */
export const notationOf = (cell: string): Notation => {
  if (cell.length > LONGEST) return 'unclear';
  const text = cell.trim().replace('\u2212', '-');
  const [plain, vietnamese] = [readPlainDecimal(text), vietnameseOf(text)];
  if (plain && plain.scale > 0 && !vietnamese) return 'plain';
  return !plain && vietnamese && vietnamese.scale > 0 && !isEnglishGrouping(text) ? 'vietnamese' : 'unclear';
};

/** What is counted whole has no decimals, whatever other cells show: "214.000" people are 214000. */
const WHOLE: ReadonlySet<string> = new Set([
  'people',
  'facilities',
  'establishments',
  'works',
  'areas',
  'projects',
  'hubs',
]);
const isCounted = ({ count, unit }: Standard): boolean => count || WHOLE.has(unit ?? '');

const GROUPED = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/u;

const readNumber = (
  text: string,
  notation: () => Notation,
  counted = false,
): Decimal | 'ambiguous-number' | 'not-a-number' => {
  if (isTooLong(text)) return 'not-a-number';
  const plain = readPlainDecimal(text);
  // Without a mark both notations agree.
  if (plain?.scale === 0) return plain;
  if (counted && GROUPED.test(text)) return readPlainDecimal(text.replaceAll(/[.,]/gu, '')) ?? 'not-a-number';
  const vietnamese = vietnameseOf(text);
  if (plain && vietnamese) {
    if (compareDecimals(plain, vietnamese) === 0 || notation() === 'plain') return plain;
    return notation() === 'vietnamese' ? vietnamese : 'ambiguous-number';
  }
  if (vietnamese && isEnglishGrouping(text) && notation() !== 'vietnamese') return 'ambiguous-number';
  return plain ?? vietnamese ?? 'not-a-number';
};

/** A bare number as `readCell` reads it, where no other cell shows a notation; "2.500" is ambiguous. */
export const readAmount = (text: string): Decimal | 'ambiguous-number' | 'not-a-number' =>
  readNumber(text.trim().replace('\u2212', '-').replace(/^\+/u, ''), () => 'unclear');

/** "80..86", "80 – 86", "80-86", "từ 80 đến 86". */
const RANGE = /^(?:từ\s+)?(.+?)(?:\s*(?:\.\.|[–-])\s*|\s+đến\s+)(.+)$/iu;

const numberText = (text: string, standard: Standard): string => {
  const bare = text.trim().replace('\u2212', '-').replace(/^\+/, '');
  return standard.unit === '%' ? bare.replace(/\s*%$/, '') : bare;
};

/**
 * An empty cell is unknown; so is "?". `notation` is asked where a cell alone leaves doubt. The value itself (bounds)
 * is checked by `checkInput`.
 */
export const readCell = (pack: RulePack, standard: Standard, cell: string, notation: () => Notation): CellReading => {
  const text = cell.trim();
  if (text === '' || text === '?') return { ok: true, input: UNKNOWN };
  if (text.length > LONGEST) return { ok: false, reason: 'not-a-number' };
  const scale = scaleOf(pack, standard);
  const level = scale === undefined ? namedValue(standard, text)?.id : scale.levels[levelIndex(scale, text) ?? -1]?.id;
  if (level !== undefined) return { ok: true, input: { kind: 'level', level } };
  if (scale !== undefined && scale.levels.every(({ from }) => from === undefined))
    return { ok: false, reason: 'unknown-level' };
  // The law's own levels have not been read, so no word can be placed among them.
  if (standard.direction === 'qualitative' && scale === undefined) return { ok: false, reason: 'scale-not-read' };
  const counted = isCounted(standard);
  const exact = readNumber(numberText(text, standard), notation, counted);
  if (typeof exact === 'object') return { ok: true, input: { kind: 'known', value: writePlainDecimal(exact) } };
  const range = RANGE.exec(text.normalize('NFC'));
  if (range) {
    const [low, high] = [range[1] ?? '', range[2] ?? ''].map((part) =>
      readNumber(numberText(part, standard), notation, counted),
    );
    if (typeof low === 'object' && typeof high === 'object')
      return { ok: true, input: { kind: 'interval', low: writePlainDecimal(low), high: writePlainDecimal(high) } };
  }
  const { words, rest } = readApproximations(text);
  const value = words.length > 0 ? readNumber(numberText(rest, standard), notation, counted) : exact;
  if (typeof value === 'object') return { ok: true, input: readingOfApproximate(writePlainDecimal(value), words) };
  return { ok: false, reason: scale !== undefined && value === 'not-a-number' ? 'unknown-level' : value };
};

/** What is said of a cell that `readCell` could not read: `input.*`, with the levels that are known. */
export const unreadable = (
  pack: RulePack,
  standard: Standard,
  cell: string,
  reason: UnreadReason,
  where: Where,
): Problem => ({
  code: `input.${reason}`,
  where,
  data: { value: shortened(cell), level: shortened(cell), known: listLevels(scaleOf(pack, standard)?.levels ?? []) },
});

/**
 * A decimal as people write it in effects and bonds, in plain notation; undefined when it is none or can be read in two
 * ways.
 */
export const plainNumber = (text: string): string | undefined => {
  const amount = readAmount(text);
  return typeof amount === 'object' ? writePlainDecimal(amount) : undefined;
};
