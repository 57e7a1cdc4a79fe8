/** Figures of a line that somebody typed over: what the record says, and what stands in its place now. */
import { isOfTime, standsAlone } from '#core/report/recognise.ts';
import type { LineFigure } from '#core/report/returned/line.ts';
import type { SharedWord, Span } from '#core/text/shared-words.ts';
import { lastNotAbove } from '#core/value/ordered.ts';

export interface TypedOver extends LineFigure {
  /** What stands in its place: "6 tỷ đồng". */
  readonly typed: string;
  /** Where that stands in the new words. */
  readonly there: Span;
}

export interface FiguresOfLine {
  readonly typed: readonly TypedOver[];
  /** Figures that are gone without another number in their place. */
  readonly lost: readonly LineFigure[];
}

/**
 * Each figure of the words before in the new ones. Which of several numbers one has become is not guessed: then it is
 * lost. A figure with letters that stands elsewhere in what is new was moved; a bare number there may be anything.
 */
export const figuresTypedOver = (words: ComparedWords, figures: readonly LineFigure[]): FiguresOfLine => {
  const typed: TypedOver[] = [];
  const lost: LineFigure[] = [];
  if (figures.length === 0) return { typed, lost };
  const edit = editOf(words);
  const { after } = words;
  const moved = new Set<number>();
  for (const figure of figures) {
    const stretch = stretchOf(edit, figure);
    if (stretch.isSame) {
      if (becameTime(edit, figure, stretch)) lost.push(figure);
      continue;
    }
    const there = numberIn(edit, figure, stretch);
    const now = there && after.slice(there.from, there.to);
    if (now === figure.printed) continue;
    const isBareThere = there && !/\p{L}/u.test(figure.printed);
    const place = isBareThere ? undefined : newPlaces(edit, figure.printed).find((at) => !moved.has(at));
    if (place !== undefined) moved.add(place);
    else if (there && now !== undefined) typed.push({ ...figure, typed: now, there });
    else lost.push(figure);
  }
  return { typed, lost };
};

/**
 * Puts the figures of the records back into a part of the new words that begins at `from`; such as do not stand wholly
 * in it stay as they are.
 */
export const withRecords = (part: string, from: number, typed: readonly TypedOver[]): string => {
  let words = '';
  let at = 0;
  for (const { there, printed } of typed.toSorted((a, b) => a.there.from - b.there.from)) {
    const [start, end] = [there.from - from, there.to - from];
    if (start < at || end > part.length) continue;
    words += part.slice(at, start) + printed;
    at = end;
  }
  return words + part.slice(at);
};

/** Words before and after, and those that stayed. */
export interface ComparedWords {
  readonly before: string;
  readonly after: string;
  readonly shared: readonly SharedWord[];
}

interface Edit extends ComparedWords {
  /** What was changed before each of them, and behind the last: what is gone, and what is new there. */
  readonly gaps: readonly SharedWord[];
  /** The numbers of both wordings. */
  readonly were: readonly Span[];
  readonly are: readonly Span[];
}

const editOf = ({ before, after, shared }: ComparedWords): Edit => {
  const gap = (at: number): SharedWord => ({
    before: trimmed(before, shared[at - 1]?.before.to ?? 0, shared[at]?.before.from ?? before.length),
    after: trimmed(after, shared[at - 1]?.after.to ?? 0, shared[at]?.after.from ?? after.length),
  });
  const gaps = Array.from({ length: shared.length + 1 }, (_, at) => gap(at));
  return { before, after, shared, gaps, were: numbersIn(before), are: numbersIn(after) };
};

const trimmed = (text: string, from: number, to: number): Span => {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { from: start, to: end };
};

const isEmpty = ({ from, to }: Span): boolean => from >= to;

/** The place of a figure in both wordings, with all that was changed around its ends. */
interface Stretch extends SharedWord {
  readonly isSame: boolean;
}

const stretchOf = ({ shared, gaps }: Edit, { at, printed }: LineFigure): Stretch => {
  const end = at + printed.length;
  const first = shared.findIndex(({ before }) => before.to > at);
  const last = shared.findLastIndex(({ before }) => before.from < end);
  const start = first === -1 ? shared.length : first;
  const [begins, ends] = [shared[start], shared[last]];
  const from =
    begins && begins.before.from <= at
      ? { before: at, after: begins.after.from + at - begins.before.from }
      : { before: gaps[start]?.before.from ?? at, after: gaps[start]?.after.from ?? 0, isGone: true };
  const to =
    ends && ends.before.to >= end
      ? { before: end, after: ends.after.from + end - ends.before.from }
      : { before: gaps[last + 1]?.before.to ?? end, after: gaps[last + 1]?.after.to ?? 0, isGone: true };
  const within = gaps.slice(start + 1, last + 1).some((gap) => !isEmpty(gap.before) || !isEmpty(gap.after));
  return {
    before: { from: from.before, to: to.before },
    after: { from: from.after, to: to.after },
    isSame: !within && !('isGone' in from) && !('isGone' in to),
  };
};

/** Its digits stayed, behind a word that makes a month or a year of them. */
const becameTime = ({ before, after }: Edit, { at, printed }: LineFigure, stretch: Stretch): boolean =>
  isOfTime(after, stretch.after.from, printed) && !isOfTime(before, at, printed);

/** A number, or a day of several. */
const NUMBER = /\d+(?:[.,/-]\d+)*/gu;
const APPROXIMATION = /(?:trên|hơn|gần|khoảng|dưới|dự kiến|ước)\s+$/iu;

const numbersIn = (text: string): readonly Span[] =>
  Array.from(text.matchAll(NUMBER), ({ 0: number, index }) => ({ from: index, to: index + number.length }));

/** The places of the numbers that begin in a stretch: from which to which. */
const numbersOf = (numbers: readonly Span[], { from, to }: Span): readonly [first: number, count: number] => {
  const [first, end] = [firstFrom(numbers, from), firstFrom(numbers, to)];
  return [first, end - first];
};

const firstFrom = (numbers: readonly Span[], from: number): number =>
  lastNotAbove(numbers, from - 1, (number) => number.from) + 1;

/** The number that stands in the place of a figure, with its approximation and its unit. */
const numberIn = (
  { before, after, were, are }: Edit,
  { at, printed }: LineFigure,
  { before: old, after: now }: Stretch,
): Span | undefined => {
  const end = at + printed.length;
  const [firstOld, countOld] = numbersOf(were, old);
  const [firstOwn, countOwn] = numbersOf(were, { from: at, to: end });
  const [firstNow, countNow] = numbersOf(are, now);
  if (countOwn === 0 || (countOwn === countOld ? countNow > countOwn : countNow !== countOld)) return undefined;
  const number = are[firstNow + firstOwn - firstOld];
  if (!number || countNow === 0) return undefined;
  const isRounded = APPROXIMATION.test(before.slice(Math.max(old.from, at - LONGEST_WORDS), at));
  const rounded = isRounded
    ? undefined
    : APPROXIMATION.exec(after.slice(Math.max(now.from, number.from - LONGEST_WORDS), number.from));
  const behind = after.slice(number.to, now.to);
  const isCut = old.to > end || behind.length > LONGEST_WORDS;
  const unit = isCut ? firstWords(behind, wordsBehindNumber(printed)) : behind.replace(/\s*[,;:()].*$/su, '');
  return { from: number.from - (rounded?.[0].length ?? 0), to: number.to + unit.length };
};

/** More letters are no unit and no approximation. */
const LONGEST_WORDS = 40;

/** Where other words behind a figure have gone too, the number has as many words as the figure had. */
const wordsBehindNumber = (printed: string): number => printed.replace(/^\D*\d\S*/u, '').match(/\S+/gu)?.length ?? 0;

const firstWords = (text: string, count: number): string =>
  new RegExp(`^(?:\\s*\\S+){0,${count}}`, 'u').exec(text)?.[0] ?? '';

/** A hostile text may have the words of a figure in it without end. */
const MOST_PLACES = 1000;

/** Where words stand alone that are new, at least in part: looked for in what is new, with as much around it. */
const newPlaces = ({ after, gaps }: Edit, printed: string): readonly number[] => {
  const places: number[] = [];
  let looks = 0;
  for (const { after: fresh } of gaps) {
    if (isEmpty(fresh)) continue;
    const from = Math.max(0, fresh.from - printed.length + 1);
    const around = after.slice(from, fresh.to + printed.length - 1);
    for (let at = around.indexOf(printed); at !== -1 && looks < MOST_PLACES; at = around.indexOf(printed, at + 1)) {
      looks += 1;
      if (standsAlone(after, from + at, printed.length)) places.push(from + at);
    }
  }
  return places;
};
