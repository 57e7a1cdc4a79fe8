/**
 * Finds again, in words that somebody has edited, the figures, documents and notes that stood in them: by the words
 * with which they were shown, in their order first, then wherever else they stand. What is typed as `{…}` is taken as
 * it says.
 */
import { done, type Outcome } from '#core/problem.ts';
import { SYMBOL } from '#core/report/no-break.ts';
import { joinedTexts, parseWorded, type ShownPiece, type WordedPiece, type WordedText } from '#core/report/worded.ts';

export interface Recognised {
  readonly pieces: WordedText;
  /** What stood there and stands there no longer: left out, or typed over. */
  readonly lost: readonly ShownPiece[];
  /** Numbers that nothing stands behind: typed by hand. */
  readonly loose: readonly string[];
}

/** `before`: what the editor was shown. Problems: as `parseWorded`. */
export const recogniseEdited = (edited: string, before: readonly ShownPiece[]): Outcome<Recognised> => {
  const typed = parseWorded(edited);
  if (!typed.ok) return typed;
  const named = namedIn(before);
  const places = typed.value.flatMap((piece, part) => (piece.kind === 'text' ? placesIn(piece.text, part, named) : []));
  const given = assign(places, named);
  const byPart = Map.groupBy(places.keys(), (index) => places[index]?.part ?? -1);
  const pieces = typed.value.flatMap((piece, part): WordedText => {
    if (piece.kind !== 'text') return [piece];
    return cut(
      piece.text,
      (byPart.get(part) ?? []).flatMap((index) => {
        const found = named[given.get(index) ?? -1];
        return found ? [{ ...places[index]!, piece: found.piece }] : [];
      }),
    );
  });
  const found = new Set(given.values());
  const kept = new Set(pieces.flatMap((piece) => (piece.kind === 'text' ? [] : [JSON.stringify(piece)])));
  return done({
    pieces: joinedTexts(pieces),
    lost: named.filter((one, index) => !found.has(index) && !kept.has(JSON.stringify(one.piece))),
    loose: looseNumbers(pieces, before),
  });
};

/** Numbers of a text that nothing stands behind, other than those that the generator's own words say. */
export const looseNumbers = (pieces: WordedText, generated: readonly ShownPiece[]): readonly string[] => {
  const plain = new Set(generated.flatMap(({ piece }) => (piece.kind === 'text' ? numbersIn(piece.text) : [])));
  return pieces.flatMap((piece) =>
    piece.kind === 'text' ? numbersIn(piece.text).filter((number) => !plain.has(number)) : [],
  );
};

interface NamedPiece extends ShownPiece {
  /** It stands behind a word of time: "năm 2025". */
  readonly isTime: boolean;
}

const namedIn = (before: readonly ShownPiece[]): readonly NamedPiece[] =>
  before.flatMap((one, at): readonly NamedPiece[] => {
    if (one.piece.kind === 'text' || one.shown.trim() === '') return [];
    const lead = before[at - 1]?.shown ?? '';
    return [{ ...one, isTime: isOfTime(lead, lead.length, one.shown) }];
  });

/** Where the words of a piece stand. */
interface Place {
  /** Which of the typed pieces. */
  readonly part: number;
  readonly at: number;
  readonly shown: string;
}

/** Letters and digits that would go on with a word or a number. */
const GOES_ON = /[\p{L}\p{N}]/u;
const NUMBER_GOES_ON = /^[.,]\d/u;

/** Whether words at a place of a text are no part of a longer word or number. */
export const standsAlone = (text: string, at: number, length: number): boolean => {
  const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at + length, at + length + 2)];
  const ends = [text.charAt(at), text.charAt(at + length - 1)];
  const joinsBefore = GOES_ON.test(ends[0] ?? '') && (GOES_ON.test(before.slice(-1)) || /\d[.,]$/u.test(before));
  const joinsBehind =
    GOES_ON.test(ends[1] ?? '') &&
    (GOES_ON.test(behind.charAt(0)) || (/\d$/u.test(ends[1] ?? '') && NUMBER_GOES_ON.test(behind)));
  return !joinsBefore && !joinsBehind;
};

/** Whether words stand in a text, as no part of longer ones. */
export const standsIn = (text: string, words: string): boolean => {
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1))
    if (standsAlone(text, at, words.length)) return true;
  return false;
};

/** Words behind which a bare number is a day, a month, a year: a figure only where the text before had it so. */
const TIME_BEFORE = /(?<![\p{L}\p{M}])(?:ngày|tháng|quý|năm|kỳ|giai đoạn|khóa)\s+$/iu;
const BARE_NUMBER = /^\d+(?:[.,]\d+)*$/u;

/** Whether a bare number at a place of a text would be a part of time, "tháng 5". */
export const isOfTime = (text: string, at: number, words: string): boolean =>
  BARE_NUMBER.test(words) && TIME_BEFORE.test(text.slice(Math.max(0, at - 12), at));

/** Days, spans of years and symbols are one: nothing that stands within them is a figure. */
const ONE = new RegExp(
  [
    /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u,
    /(?=\d)(?<=(?:[Nn]gày|[Tt]háng|[Qq]uý|[Nn]ăm|[Kk]ỳ|[Gg]iai đoạn)\s)\d+(?:[/.-]\d+)+/u,
    new RegExp(`(?<!\\d)${SYMBOL.source}`, 'u'),
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** All places of all shown words, none over another; of those that begin together the longest. */
const placesIn = (text: string, part: number, named: readonly NamedPiece[]): readonly Place[] => {
  const words = [...new Set(named.map(({ shown }) => shown))].toSorted((a, b) => b.length - a.length);
  const ofTime = new Set(named.flatMap(({ shown, isTime }) => (isTime ? [shown] : [])));
  const byFirst = Map.groupBy(words, (shown) => shown.charAt(0));
  const wholes = Array.from(text.matchAll(ONE), ({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
  const places: Place[] = [];
  let next = 0;
  for (let at = 0; at < text.length;) {
    const here = at;
    while ((wholes[next]?.to ?? Infinity) <= here) next += 1;
    const whole = wholes[next];
    const isOne = (length: number): boolean =>
      whole === undefined || here + length <= whole.from || (here <= whole.from && here + length >= whole.to);
    const shown = byFirst
      .get(text.charAt(here))
      ?.find(
        (one) =>
          text.startsWith(one, here) &&
          standsAlone(text, here, one.length) &&
          isOne(one.length) &&
          (ofTime.has(one) || !isOfTime(text, here, one)),
      );
    if (shown !== undefined) places.push({ part, at: here, shown });
    at += shown?.length ?? 1;
  }
  return places;
};

/** The most pairs of places and pieces that are compared; of more the next piece of the same words is taken. */
const MOST_PAIRS = 2_000_000;

/**
 * Which named piece stands at which place: the longest common row of both, then what is left by first come. The answer
 * is the index of a piece by the index of its place.
 */
const assign = (places: readonly Place[], named: readonly NamedPiece[]): ReadonlyMap<number, number> => {
  const given = places.length * named.length > MOST_PAIRS ? new Map<number, number>() : inOrder(places, named);
  const taken = new Set(given.values());
  const byShown = Map.groupBy(named.keys(), (index) => named[index]?.shown ?? '');
  const next = new Map<string, number>();
  for (const [i, { shown }] of places.entries()) {
    if (given.has(i)) continue;
    const all = byShown.get(shown) ?? [];
    let turn = next.get(shown) ?? 0;
    while (turn < all.length && taken.has(all[turn] ?? -1)) turn += 1;
    next.set(shown, turn);
    // A figure whose words tell its unit stays one where they stand once more; a bare number may be anything.
    const found = all[turn] ?? (/\p{L}/u.test(shown) ? all[0] : undefined);
    if (found === undefined) continue;
    given.set(i, found);
    taken.add(found);
  }
  return given;
};

const inOrder = (places: readonly Place[], named: readonly NamedPiece[]): Map<number, number> => {
  const same = (i: number, j: number): boolean => places[i]?.shown === named[j]?.shown;
  const rows = Array.from({ length: places.length + 1 }, () => new Uint32Array(named.length + 1));
  for (let i = places.length - 1; i >= 0; i -= 1)
    for (let j = named.length - 1; j >= 0; j -= 1)
      rows[i]![j] = same(i, j) ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  const given = new Map<number, number>();
  for (let [i, j] = [0, 0]; i < places.length && j < named.length;)
    if (same(i, j)) {
      given.set(i, j);
      i += 1;
      j += 1;
    } else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i += 1;
    else j += 1;
  return given;
};

/** A text with pieces at some of its places. */
const cut = (text: string, places: readonly (Place & { readonly piece: WordedPiece })[]): WordedText => {
  const pieces: WordedPiece[] = [];
  let at = 0;
  for (const place of places) {
    pieces.push({ kind: 'text', text: text.slice(at, place.at) }, place.piece);
    at = place.at + place.shown.length;
  }
  return [...pieces, { kind: 'text', text: text.slice(at) }];
};

/**
 * Numbers as they stand in words: "1.234,5"; those within names of documents ("08-NQ/TU", "1786/QĐ-UBND") and days are
 * none.
 */
const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}./-])\d+(?:[.,]\d+)*(?![\p{L}\p{N}/-])/gu)].map(([number]) => number);
