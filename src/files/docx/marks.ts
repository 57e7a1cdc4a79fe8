/**
 * The marks by which blocks are recognised in a Word file that comes back: a bookmark around each block, which no page
 * shows, and in the document's properties what it is of.
 */
import type { Block } from '#core/report/document.ts';

/** A block's bookmark in the file, as the document's properties list it. */
export interface BlockMark {
  readonly bookmark: string;
  readonly id: string;
  readonly basis: NonNullable<Block['basis']>;
}

/** Ids of bookmarks are unique in a document: those of figures count from one. */
const FIRST_ID = 1_000_000;

/** The content with its block's bookmark around it; blocks without an id get none. */
export const marked = (marks: BlockMark[], { id, basis }: Block, content: string): string => {
  if (id === undefined || basis === undefined) return content;
  const number = marks.length + 1;
  const bookmark = `tdb_${number}`;
  marks.push({ bookmark, id, basis });
  return `<w:bookmarkStart w:id="${FIRST_ID + number}" w:name="${bookmark}"/>${content}<w:bookmarkEnd w:id="${FIRST_ID + number}"/>`;
};

/** What a bookmark's property says: the block's id and its fingerprints, parted by spaces. */
export const markText = ({ id, basis }: BlockMark): string => `${id} ${basis.figures} ${basis.words}`;

/** The same read back; undefined for any other text. */
export const readMark = (bookmark: string, text: string): BlockMark | undefined => {
  const [, id, figures, words] = /^(\S+) ([0-9a-f]{16}) ([0-9a-f]{16})$/u.exec(text) ?? [];
  return id !== undefined && figures !== undefined && words !== undefined
    ? { bookmark, id, basis: { figures, words } }
    : undefined;
};
