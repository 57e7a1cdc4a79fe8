/**
 * The words that two texts have in common, in their order. Takes time in proportion to the length of both, whatever
 * stands in them: stretches too long to be compared word with word are parted first at words that stand once in each.
 */

/** From where to where something stands in a text, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A word that stands in both, without the blanks around it. */
export interface SharedWord {
  readonly before: Span;
  readonly after: Span;
}

/** A word, a number with its points, the mark of a note, or a sign. */
const WORD = /\[\*\d+\]|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+|\S/gu;
/** The most pairs of words of one stretch that are compared: 500 words with 500. */
const MOST_PAIRS = 250_000;
/** How often a stretch is parted again. */
const MOST_PARTINGS = 6;

/** The words of a text: of each which word it is, the same number for the same one in both texts, and its place. */
interface Words {
  readonly is: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The words of both texts by what they say, and whether each has a letter, by its number. */
interface Known {
  readonly numbers: Map<string, number>;
  readonly hasLetter: boolean[];
}

/** Places of a word in both rows of words. */
type Match = readonly [before: number, after: number];

/** The longest row of words that both have; signs alone between two changes belong to the changes. */
export const sharedWords = (before: string, after: string): readonly SharedWord[] => {
  const known: Known = { numbers: new Map(), hasLetter: [] };
  const [a, b] = [wordsIn(before, known), wordsIn(after, known)];
  const matches: Match[] = [];
  new Matcher(a.is, b.is, known.hasLetter, matches).match(
    { fromA: 0, toA: a.is.length, fromB: 0, toB: b.is.length },
    MOST_PARTINGS,
  );
  const hasLetter = (at: number): boolean => known.hasLetter[a.is[at] ?? -1] === true;
  return matches.flatMap(([i, j], at) =>
    !hasLetter(i) && isIsland(matches, at, a.is.length, b.is.length)
      ? []
      : [{ before: spanOf(a, i), after: spanOf(b, j) }],
  );
};

const wordsIn = (text: string, { numbers, hasLetter }: Known): Words => {
  const [is, from, to]: [number[], number[], number[]] = [[], [], []];
  const pattern = new RegExp(WORD);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [word] = found;
    let number = numbers.get(word);
    if (number === undefined) {
      number = hasLetter.push(ANY_LETTER.test(word)) - 1;
      numbers.set(word, number);
    }
    is.push(number);
    from.push(found.index);
    to.push(pattern.lastIndex);
  }
  return { is, from, to };
};

const ANY_LETTER = /[\p{L}\p{N}]/u;

const spanOf = ({ from, to }: Words, at: number): Span => ({ from: from[at] ?? 0, to: to[at] ?? 0 });

/** Whether something is changed before and behind a word. */
const isIsland = (matches: readonly Match[], at: number, ofA: number, ofB: number): boolean => {
  const [i, j] = matches[at] ?? [0, 0];
  const [i0, j0] = matches[at - 1] ?? [-1, -1];
  const [i1, j1] = matches[at + 1] ?? [ofA, ofB];
  return (i0 + 1 < i || j0 + 1 < j) && (i + 1 < i1 || j + 1 < j1);
};

/** A stretch of both rows of words, up to but without `to`. */
interface Stretch {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

class Matcher {
  readonly #a: readonly number[];
  readonly #b: readonly number[];
  readonly #hasLetter: readonly boolean[];
  readonly #matches: Match[];

  constructor(a: readonly number[], b: readonly number[], hasLetter: readonly boolean[], matches: Match[]) {
    this.#a = a;
    this.#b = b;
    this.#hasLetter = hasLetter;
    this.#matches = matches;
  }

  /** Adds the matches of a stretch in their order. `partings`: how often it may still be parted. */
  match(stretch: Stretch, partings: number): void {
    const [a, b] = [this.#a, this.#b];
    let { fromA, toA, fromB, toB } = stretch;
    for (; fromA < toA && fromB < toB && a[fromA] === b[fromB]; fromA += 1, fromB += 1)
      this.#matches.push([fromA, fromB]);
    const endA = toA;
    while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) {
      toA -= 1;
      toB -= 1;
    }
    const pairs = (toA - fromA) * (toB - fromB);
    if (pairs > 0 && pairs <= MOST_PAIRS) this.#matchAll({ fromA, toA, fromB, toB });
    else if (pairs > 0 && partings > 0) this.#matchParts({ fromA, toA, fromB, toB }, partings - 1);
    for (let at = 0; toA + at < endA; at += 1) this.#matches.push([toA + at, toB + at]);
  }

  /** Parts a stretch at words that stand once in each row, as far as they stand there in one order. */
  #matchParts({ fromA, toA, fromB, toB }: Stretch, partings: number): void {
    const there = this.#onceIn(this.#b, fromB, toB);
    const once = [...this.#onceIn(this.#a, fromA, toA)].flatMap(([is, at]): readonly Match[] => {
      const other = there.get(is);
      return other === undefined ? [] : [[at, other]];
    });
    const kept = longestRise(once.map(([, other]) => other)).flatMap((at) => (once[at] ? [once[at]] : []));
    if (kept.length === 0) return;
    let [i, j] = [fromA, fromB];
    for (const [nextA, nextB] of kept) {
      this.match({ fromA: i, toA: nextA, fromB: j, toB: nextB }, partings);
      this.#matches.push([nextA, nextB]);
      [i, j] = [nextA + 1, nextB + 1];
    }
    this.match({ fromA: i, toA, fromB: j, toB }, partings);
  }

  /** The words with letters that stand once in a stretch, by their places, in the order of the text. */
  #onceIn(words: readonly number[], from: number, to: number): ReadonlyMap<number, number> {
    const once = new Map<number, number>();
    const often = new Set<number>();
    for (let at = from; at < to; at += 1) {
      const is = words[at] ?? -1;
      if (this.#hasLetter[is] !== true || often.has(is)) continue;
      if (once.delete(is)) often.add(is);
      else once.set(is, at);
    }
    return once;
  }

  /** The longest row of words that both stretches have; where several are as long, words go before words come. */
  #matchAll({ fromA, toA, fromB, toB }: Stretch): void {
    const [a, b] = [this.#a, this.#b];
    const [rows, width] = [toA - fromA, toB - fromB + 1];
    const longest = new Uint32Array((rows + 1) * width);
    for (let i = rows - 1; i >= 0; i -= 1) {
      const is = a[fromA + i];
      const row = i * width;
      let right = 0;
      for (let j = width - 2; j >= 0; j -= 1) {
        const below = row + width + j;
        if (b[fromB + j] === is) right = longest[below + 1]! + 1;
        else if (longest[below]! > right) right = longest[below]!;
        longest[row + j] = right;
      }
    }
    for (let [i, j] = [0, 0]; i < rows && j < width - 1;)
      if (a[fromA + i] === b[fromB + j]) {
        this.#matches.push([fromA + i, fromB + j]);
        i += 1;
        j += 1;
      } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i += 1;
      else j += 1;
  }
}

/** The places of the longest part of a row that rises. */
export const longestRise = (ranks: readonly number[]): readonly number[] => {
  /** The place that ends the best rising part of each length, and the place before each place. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, rank] of ranks.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranks[ends[middle] ?? 0] ?? 0) < rank) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? undefined : ends[low - 1];
    ends[low] = at;
  }
  const kept: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.push(at);
  return kept.toReversed();
};
