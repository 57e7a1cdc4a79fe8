/**
 * What a changed line lost and gained, before and behind the longest stretch that stayed: the lines beside it that have
 * those words are parts of it. Takes time in proportion to the words of all.
 */
import { diffWords, lettersIn, type DiffPiece } from '#core/text/word-diff.ts';

/** The share of a part's letters that must be among those lost or gained. */
const ENOUGH = 0.6;
/** A part is looked for in so many letters that stand nearest, or in twice its own. */
const NEAR = 5000;

/** Words that one wording has and the other has not, on one side. */
class LooseEnd {
  #text: string;
  readonly #step: Step;

  constructor(text: string, step: Step) {
    this.#text = text;
    this.#step = step;
  }

  /** Whether a line has most of its letters here: then they are taken out. A line without letters goes with any. */
  takes(part: string): boolean {
    const letters = lettersIn(part);
    if (letters === 0) return true;
    const [near, far] = this.#parted(Math.max(NEAR, 2 * part.length));
    const pieces = diffWords(near, part);
    const kept = pieces.reduce((sum, { kind, text }) => (kind === 'same' ? sum + lettersIn(text) : sum), 0);
    if (kept < ENOUGH * letters) return false;
    const left = joinedTexts(pieces, 'gone');
    this.#text = this.#step === 1 ? `${left} ${far}` : `${far} ${left}`;
    return true;
  }

  /** What stands nearest, and the rest; parted at a blank. */
  #parted(length: number): readonly [near: string, far: string] {
    const text = this.#text;
    const at = this.#step === 1 ? text.indexOf(' ', length) : text.lastIndexOf(' ', text.length - length);
    if (text.length <= length || at === -1) return [text, ''];
    return this.#step === 1 ? [text.slice(0, at), text.slice(at + 1)] : [text.slice(at + 1), text.slice(0, at)];
  }
}

/** Towards which side: 1 behind, -1 before. */
type Step = 1 | -1;

export interface LooseEnds {
  readonly gone: Readonly<Record<Step, LooseEnd>>;
  readonly fresh: Readonly<Record<Step, LooseEnd>>;
}

export const looseEnds = (before: string, after: string): LooseEnds => {
  const pieces = diffWords(before, after);
  const length = (piece: DiffPiece | undefined): number => (piece?.kind === 'same' ? piece.text.length : 0);
  const longest = [...pieces.keys()].reduce((best, at) => (length(pieces[at]) > length(pieces[best]) ? at : best), 0);
  const of = (kind: 'gone' | 'new'): LooseEnds['gone'] => ({
    1: new LooseEnd(joinedTexts(pieces.slice(longest), kind), 1),
    [-1]: new LooseEnd(joinedTexts(pieces.slice(0, longest), kind), -1),
  });
  return { gone: of('gone'), fresh: of('new') };
};

const joinedTexts = (pieces: readonly DiffPiece[], kind: DiffPiece['kind']): string =>
  pieces.flatMap((piece) => (piece.kind === kind ? [piece.text.trim()] : [])).join(' ');
