/**
 * A Word file that anybody may have written, as it stands: paragraphs with runs, tables, notes, comments, tracked
 * changes.
 */

/** A change that Word keeps track of, and who made it. */
export interface TrackedChange {
  readonly kind: 'inserted' | 'deleted' | 'moved-from' | 'moved-to';
  readonly author: string;
  /** As the file tells it: ISO 8601, local time. */
  readonly date: string;
}

/** Looks of letters. What a run does not say, its style says. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Printed in capitals, whatever the letters are. */
  readonly caps?: boolean;
  /** Half points: 28 is 14 pt. */
  readonly size?: number;
  readonly font?: string;
  /** As in the file: "FF0000"; "auto". */
  readonly colour?: string;
}

/** Looks of a paragraph; lengths in twips (1/1440 inch). */
export interface ParagraphLook {
  readonly align?: string;
  readonly firstLine?: number;
  readonly left?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** `auto`: 240ths of a line; `exact`, `atLeast`: twips. */
  readonly lineRule?: string;
}

export interface WordRun {
  readonly text: string;
  readonly look: RunLook;
  readonly style?: string;
  /** Instead of text: the id of a footnote ("f1") or an endnote ("e1"). */
  readonly note?: string;
  readonly change?: TrackedChange;
  /** Names of bookmarks that are open around it. */
  readonly bookmarks: readonly string[];
  /** Tags of content controls around it. */
  readonly controls: readonly string[];
  /** Ids of comments on it. */
  readonly comments: readonly string[];
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** Which of its part of the file it is, from 0, in the order in which they begin. */
  readonly nth: number;
  readonly runs: readonly WordRun[];
  readonly look: ParagraphLook;
  readonly style?: string;
  /** The number or bullet that Word prints before it: "1.2.", "-". */
  readonly label?: string;
  /** How deep in its list, from 0. */
  readonly depth?: number;
  /** Change of the mark that ends it: two paragraphs joined, or one parted. */
  readonly change?: TrackedChange;
  /** It stands in a box of its own within another paragraph. */
  readonly box?: true;
  /** Ids of comments that hang on it, also on a mere place between its letters. */
  readonly comments?: readonly string[];
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** How many columns it takes, where it is more than one. */
  readonly columns?: number;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  readonly change?: TrackedChange;
}

interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

export interface WordComment {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly blocks: readonly WordBlock[];
}

/** Page of a section, in twips. */
export interface WordSection {
  readonly width?: number;
  readonly height?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
  readonly header?: number;
  /** The first page has a head of its own. */
  readonly titlePage: boolean;
}

export interface WordStyle {
  readonly name?: string;
  readonly basedOn?: string;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
  /** Level of an outline, from 0; of headings. */
  readonly outline?: number;
}

export interface WordStyles {
  readonly defaults: { readonly run: RunLook; readonly paragraph: ParagraphLook };
  readonly defaultParagraph?: string;
  readonly byId: ReadonlyMap<string, WordStyle>;
}

export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** Notes by id, in the order of the file: "f1" a footnote, "e1" an endnote. */
  readonly notes: ReadonlyMap<string, readonly WordBlock[]>;
  readonly comments: readonly WordComment[];
  readonly sections: readonly WordSection[];
  readonly styles: WordStyles;
  /** Text of the page heads, in the order of the file. */
  readonly headers: readonly (readonly WordBlock[])[];
  /** What stands at the foot of pages, between the text and its notes too. */
  readonly footers: readonly (readonly WordBlock[])[];
}
