/** Figures of a line that somebody typed over: what the record says, and what stands there now. */
import type { LineFigure } from '#core/report/returned/line.ts';
import { diffWords, type DiffPiece } from '#core/text/word-diff.ts';

export interface TypedOver extends LineFigure {
  /** What stands in its place: "6 tỷ đồng". */
  readonly typed: string;
}

export interface FiguresOfLine {
  readonly typed: readonly TypedOver[];
  /** Figures that are gone without another number in their place. */
  readonly lost: readonly LineFigure[];
  /** Puts the figures of the records back into new words; such as have none typed over stay as they are. */
  readonly withRecords: (text: string) => string;
}

interface Stretch extends DiffPiece {
  /** From where to where it stands in the words before; of what is new both are the place where it came. */
  readonly from: number;
  readonly to: number;
}

/** Each figure of `before` in the new words. */
export const figuresTypedOver = (before: string, after: string, figures: readonly LineFigure[]): FiguresOfLine => {
  const stretches = stretchesOf(before, after);
  const typed: TypedOver[] = [];
  const lost: LineFigure[] = [];
  const instead: { readonly there: string; readonly record: string }[] = [];
  let at = 0;
  for (const figure of figures) {
    const start = before.indexOf(figure.printed, at);
    if (start < 0) continue;
    at = start + figure.printed.length;
    const there = standsAt(stretches, start, at);
    if (there === undefined) continue;
    // It stands elsewhere in the new words.
    if (times(after, figure.printed) >= times(before, figure.printed)) continue;
    const number = /\d/u.test(figure.printed) ? NUMBER.exec(there)?.[0].trim() : undefined;
    if (number === undefined || number === figure.printed) lost.push(figure);
    else {
      typed.push({ ...figure, typed: number });
      instead.push({ there: there.trim(), record: there.trim().replace(number, figure.printed) });
    }
  }
  const withRecords = (text: string): string =>
    instead.reduce((words, { there, record }) => words.replace(there, record), text);
  return { typed, lost, withRecords };
};

const times = (text: string, words: string): number => text.split(words).length - 1;

/** From the first digit on, with a word of approximation before it. */
const NUMBER = /(?:(?:trên|hơn|gần|khoảng|dưới|dự kiến|ước) )?\d.*$/u;

const stretchesOf = (before: string, after: string): readonly Stretch[] => {
  let at = 0;
  return diffWords(before, after).map((piece): Stretch => {
    const from = at;
    if (piece.kind !== 'new') at = endOf(before, at, piece.text);
    return { ...piece, from, to: at };
  });
};

/** Blanks of the words after may be others than those before. */
const endOf = (before: string, from: number, text: string): number => {
  let at = from;
  for (const letter of text.replaceAll(/\s/gu, '')) {
    while (/\s/u.test(before.charAt(at))) at += 1;
    at += letter.length;
  }
  while (/\s/u.test(before.charAt(at))) at += 1;
  return at;
};

/** What stands where a stretch of the words before stood; undefined where it stands unchanged. */
const standsAt = (stretches: readonly Stretch[], start: number, end: number): string | undefined => {
  let there = '';
  let changed = false;
  /** The end of what is gone of it: new words that follow stand in its place. */
  let goneTo: number | undefined;
  for (const { kind, text, from, to } of stretches) {
    const overlaps = from < end && to > start;
    if (kind === 'new' && ((from > start && from < end) || from === goneTo)) {
      there += text;
      changed = true;
    } else if (kind === 'same' && overlaps)
      there += text.slice(Math.max(0, start - from), text.length - Math.max(0, to - end));
    else if (kind === 'gone' && overlaps) changed = true;
    if (kind !== 'new') goneTo = kind === 'gone' && overlaps ? to : undefined;
  }
  return changed ? there : undefined;
};
