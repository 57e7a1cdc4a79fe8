/** Lines of a draft and of a file that came back, as they are held against each other. */
import type { Heading } from '#core/report/document.ts';

/** Where a line stands: in the text, in a note, at the head or foot of the pages, in a box of its own. */
export type Story = 'body' | 'note' | 'page' | 'box';

/** A cell of a table: which table of the file, row and column from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A figure as it stands on a line. */
export interface LineFigure {
  readonly address: string;
  readonly printed: string;
  /** Where it begins in the text of its line, in UTF-16 units. */
  readonly at: number;
}

/** A line around the text, by what it tells. */
export type FramePart =
  | 'superior'
  | 'issuer'
  | 'motto'
  | 'symbol'
  | 'mark'
  | 'date'
  | 'type'
  | 'subject'
  | 'addressee'
  | 'recipients'
  | 'signature'
  | 'signer'
  | 'annex';

/** What a line of the draft is of. */
export type LineOf =
  | {
      readonly kind: 'paragraph' | 'caption' | 'title' | 'column' | 'cell';
      /** The block, where it has a name. */
      readonly block?: string;
    }
  /** `block`: that of its mark; `note`: which of the notes of the line of its mark, from 0. */
  | { readonly kind: 'note'; readonly note: number; readonly block?: string }
  | { readonly kind: 'heading'; readonly level: Heading['level']; readonly block?: string }
  | { readonly kind: 'frame'; readonly part: FramePart };

/** How a line looks, by what it is for: the same in every layout and in every kind of file. */
export type LineStyle =
  | 'superior'
  | 'issuer'
  | 'motto-first'
  | 'motto-second'
  | 'symbol'
  | 'mark'
  | 'date'
  | 'type'
  | 'subject'
  | 'addressee'
  | 'addressee-item'
  | `heading-${Heading['level']}`
  | 'text'
  | 'table-title'
  | 'table-head'
  | 'table-text'
  | 'caption'
  | 'note'
  | 'authority'
  | 'position'
  | 'signer'
  | 'recipients-title'
  | 'recipients-item'
  | 'annex-label'
  | 'annex-title'
  | 'annex-reference';

export interface DraftLine {
  /** The same for the same line of another day's draft. */
  readonly key: string;
  readonly story: Story;
  readonly style: LineStyle;
  /** As printed, with plain blanks; notes are "[*1]". */
  readonly text: string;
  readonly of: LineOf;
  readonly cell?: CellPlace;
  readonly figures: readonly LineFigure[];
  /** The fingerprint of its block's words, on the line that carries the block's mark. */
  readonly words?: string;
  /** What the layout puts behind the last words: "./.". */
  readonly end?: string;
}

/** A stretch of a tracked change. */
export interface Tracked {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  /** As the file tells it; empty where it does not. */
  readonly date: string;
  readonly text: string;
}

export interface Comment {
  readonly author: string;
  readonly text: string;
}

export interface FileLine {
  readonly story: Story;
  /** Absent where the file names none that we know. */
  readonly style?: LineStyle;
  readonly cell?: CellPlace;
  /** The blocks it was written as, with the fingerprints of their words then; none: it is new, or lost its mark. */
  readonly marks: readonly { readonly block: string; readonly words: string }[];
  /** With all tracked changes taken; notes are "[*1]". */
  readonly accepted: string;
  /** With none of them. */
  readonly rejected: string;
  readonly tracked: readonly Tracked[];
  readonly comments: readonly Comment[];
}

/** How many letters a part of a file holds, as counted on its bare XML. */
export interface CountedLetters {
  readonly text: number;
  readonly comments: number;
  /** In drawings, charts and other parts that are not read as text. */
  readonly elsewhere: number;
}

/** A file that came back. */
export interface ReturnedFile {
  readonly lines: readonly FileLine[];
  /** Comments that hang on no line. */
  readonly comments: readonly Comment[];
  readonly letters: CountedLetters;
  /** The blocks that it was written with; none: the file has lost what tells it. */
  readonly written: readonly string[];
  /** The workspace and the journal entry that it was written from: "bac-kan 413:9f86…". */
  readonly journal?: string;
  /** The day it was written for. */
  readonly asOf?: string;
}
