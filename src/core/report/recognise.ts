/**
 * Finds again, in words that somebody has edited, the figures, documents and notes that stood in them: by the words
 * with which they were shown, in their order first, then wherever else they stand. What is typed as `{…}` is taken as
 * it says.
 */
import { done, type Outcome } from '#core/problem.ts';
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
  const named = before.filter(({ piece, shown }) => piece.kind !== 'text' && shown.trim() !== '');
  const places = typed.value.flatMap((piece, part) => (piece.kind === 'text' ? placesIn(piece.text, part, named) : []));
  const given = assign(places, named);
  const pieces = typed.value.flatMap((piece, part): WordedText => {
    if (piece.kind !== 'text') return [piece];
    return cut(
      piece.text,
      places.flatMap((place, index) => {
        const found = given.get(index);
        return place.part === part && found !== undefined ? [{ ...place, piece: named[found]!.piece }] : [];
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

const standsAlone = (text: string, at: number, length: number): boolean => {
  const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at + length, at + length + 2)];
  const ends = [text.charAt(at), text.charAt(at + length - 1)];
  const joinsBefore = GOES_ON.test(ends[0] ?? '') && (GOES_ON.test(before.slice(-1)) || /\d[.,]$/u.test(before));
  const joinsBehind =
    GOES_ON.test(ends[1] ?? '') &&
    (GOES_ON.test(behind.charAt(0)) || (/\d$/u.test(ends[1] ?? '') && NUMBER_GOES_ON.test(behind)));
  return !joinsBefore && !joinsBehind;
};

/** All places of all shown words, none over another; of those that begin together the longest. */
const placesIn = (text: string, part: number, named: readonly ShownPiece[]): readonly Place[] => {
  const words = [...new Set(named.map(({ shown }) => shown))].toSorted((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(words, (shown) => shown.charAt(0));
  const places: Place[] = [];
  for (let at = 0; at < text.length;) {
    const here = at;
    const shown = byFirst
      .get(text.charAt(here))
      ?.find((one) => text.startsWith(one, here) && standsAlone(text, here, one.length));
    if (shown !== undefined) places.push({ part, at: here, shown });
    at += shown?.length ?? 1;
  }
  return places;
};

/**
 * Which named piece stands at which place: the longest common row of both, then what is left by first come. The answer
 * is the index of a piece by the index of its place.
 */
const assign = (places: readonly Place[], named: readonly ShownPiece[]): ReadonlyMap<number, number> => {
  const same = (i: number, j: number): boolean => places[i]?.shown === named[j]?.shown;
  const rows = Array.from({ length: places.length + 1 }, () => new Uint16Array(named.length + 1));
  for (let i = places.length - 1; i >= 0; i -= 1)
    for (let j = named.length - 1; j >= 0; j -= 1)
      rows[i]![j] = same(i, j) ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  const given = new Map<number, number>();
  const taken = new Set<number>();
  for (let [i, j] = [0, 0]; i < places.length && j < named.length;)
    if (same(i, j)) {
      given.set(i, j);
      taken.add(j);
      i += 1;
      j += 1;
    } else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i += 1;
    else j += 1;
  for (const [i] of places.entries()) {
    if (given.has(i)) continue;
    const left = named.findIndex((_, j) => !taken.has(j) && same(i, j));
    // A figure whose words tell its unit stays one where they stand once more; a bare number may be anything.
    const found = left === -1 && /\p{L}/u.test(places[i]?.shown ?? '') ? named.findIndex((_, j) => same(i, j)) : left;
    if (found === -1) continue;
    given.set(i, found);
    taken.add(found);
  }
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
