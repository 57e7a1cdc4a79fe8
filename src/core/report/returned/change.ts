/** What a file that came back has otherwise than the draft, place by place, and what became of all its letters. */
import type { Comment, FramePart, LineFigure, LineOf, Story, Tracked } from '#core/report/returned/line.ts';
import type { Known } from '#core/report/returned/pair-lines.ts';
import type { DiffPiece } from '#core/text/word-diff.ts';
import type { OtherFigure } from '#core/report/returned/figures.ts';

/** Where a change stands. */
export interface ChangePlace {
  readonly story: Story;
  /** What the line of the draft is; absent for what only the file has. */
  readonly of?: LineOf['kind'];
  readonly frame?: FramePart;
  /** The heading above it. */
  readonly heading?: string;
  /** The row and the column of a table, by their names; a row alone: the whole of it. */
  readonly row?: string;
  readonly column?: string;
  /** The line of the draft behind which it stands. */
  readonly behind?: string;
  /** It stands before all blocks of the draft. */
  readonly before?: true;
}

/** What goes into the draft when a change is taken over. */
export interface Takeable {
  readonly block: string;
  readonly act: 'replace' | 'after' | 'omit';
  /** Only the words of this note of the block are replaced, by its place from 0. */
  readonly note?: number;
  /** Of `omit` nothing. */
  readonly text: string;
  /** The same with the figures of the records put back, where some were typed over. */
  readonly withRecords?: string;
}

export type ChangeKind =
  /** Other words; one paragraph that became several; several that became one. */
  | 'reworded'
  | 'parted'
  | 'joined'
  | 'added'
  | 'left-out'
  /** The words are the draft's: something was said beside them, or a tracked change is shown in them. */
  | 'noted'
  /** The editor left it as it was; since the file was written the records have changed, gone or come. */
  | 'records'
  | 'gone-since'
  | 'new-since';

export interface ReturnedChange {
  readonly kind: ChangeKind;
  readonly place: ChangePlace;
  /** The block of the draft it is about, where it has a name. */
  readonly block?: string;
  /** How it was recognised; absent where only one side has it. */
  readonly known?: Known;
  /** The words of the draft of today, and those of the file. */
  readonly before: string;
  readonly after: string;
  /** What differs between them; empty: nothing. */
  readonly pieces: readonly DiffPiece[];
  /** The words when the file was written, where they are known and are not the draft's of today. */
  readonly base?: string;
  /** Both the editor and the records have changed it. */
  readonly recordsChanged: boolean;
  /** By the other reading of the tracked changes, where it differs. */
  readonly otherwise?: string;
  readonly tracked: readonly Tracked[];
  readonly comments: readonly Comment[];
  /** The figures of the draft's line. */
  readonly figures: readonly LineFigure[];
  readonly typed: readonly OtherFigure[];
  /** What figures and documents the new words no longer have. */
  readonly lost: readonly string[];
  /** Numbers that nothing stands behind. */
  readonly loose: readonly string[];
  /** What taking it over does; empty: it cannot be taken over, its place says where it is put right. */
  readonly takes: readonly Takeable[];
}

/** Letters of both sides by what became of them. */
export interface LetterCount {
  /** In lines that are as in the draft: as many in both. */
  readonly same: number;
  /** In lines that differ: what is in both, what only the file has, what only the draft has. */
  readonly kept: number;
  readonly fresh: number;
  readonly gone: number;
  /** In whole lines that only the file or only the draft has. */
  readonly added: number;
  readonly leftOut: number;
  /** In what a tracked change takes out, or puts in where none is taken. */
  readonly tracked: number;
  /** The numbers of pages. */
  readonly pages: number;
  readonly comments: number;
  /** In drawings and charts, which are not read as text. */
  readonly elsewhere: number;
  /** What was counted apart from all that: on the bare file, and in the lines of the draft. */
  readonly file: number;
  readonly draft: number;
}

/** Whether every letter of the file, and every one of the draft, is in exactly one of its parts. */
export const isAccounted = (count: LetterCount): boolean =>
  count.same +
    count.kept +
    count.fresh +
    count.added +
    count.tracked +
    count.pages +
    count.comments +
    count.elsewhere ===
    count.file && count.same + count.kept + count.gone + count.leftOut === count.draft;

export interface Returned {
  readonly changes: readonly ReturnedChange[];
  /** Paragraphs and headings that came back as they were. */
  readonly same: number;
  /** Lines of blocks by how they were recognised. */
  readonly known: Readonly<Record<Known, number>>;
  /** The blocks of which the mark was lost, by their first words. */
  readonly guessed: readonly { readonly block: string; readonly text: string; readonly known: Known }[];
  /** Lines that stand elsewhere than in the draft, each with the line behind which it came back. */
  readonly moved: readonly { readonly text: string; readonly behind?: string }[];
  /** Comments that hang on no line. */
  readonly comments: readonly Comment[];
  readonly letters: LetterCount;
}
