/** The words of a pair of lines on both sides, and what differs; each told once, however often it is asked. */
import type { CellPlace, DraftLine } from '#core/report/returned/line.ts';
import type { LinePair } from '#core/report/returned/pair-lines.ts';
import type { Unit } from '#core/report/returned/unit.ts';
import { sharedWords, type SharedWord } from '#core/text/shared-words.ts';
import { diffWords, type DiffPiece } from '#core/text/word-diff.ts';

/** Lines as one text, and where each of them begins in it; cells are parted by a stroke. */
export interface JoinedLines {
  readonly text: string;
  readonly starts: readonly number[];
}

const joinedLines = (lines: readonly { readonly text: string; readonly cell?: CellPlace }[]): JoinedLines => {
  const between = lines.length > 1 && lines[0]?.cell ? ' | ' : ' ';
  let next = 0;
  const starts = lines.map(({ text }) => {
    const at = next;
    next += text.length + between.length;
    return at;
  });
  return { text: lines.map(({ text }) => text).join(between), starts };
};

/** Compared only when it is asked what differs. */
export class PairTexts {
  readonly lines: readonly DraftLine[];
  readonly units: readonly Unit[];
  readonly was: JoinedLines;
  readonly is: JoinedLines;
  #shared: readonly SharedWord[] | undefined;
  #pieces: readonly DiffPiece[] | undefined;

  constructor({ draft, file }: LinePair, lines: readonly DraftLine[], units: readonly Unit[]) {
    this.lines = draft.flatMap((at) => lines[at] ?? []);
    this.units = file.flatMap((at) => units[at] ?? []);
    this.was = joinedLines(this.lines);
    this.is = joinedLines(this.units);
  }

  get before(): string {
    return this.was.text;
  }

  get after(): string {
    return this.is.text;
  }

  get shared(): readonly SharedWord[] {
    return (this.#shared ??= sharedWords(this.before, this.after));
  }

  get pieces(): readonly DiffPiece[] {
    return (this.#pieces ??= diffWords(this.before, this.after, this.shared));
  }
}
