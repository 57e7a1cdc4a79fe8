/** Blocks as sections make them. */
import type { Block, Paragraph } from '#core/report/document.ts';
import type { Phrase, Piece } from '#core/report/phrase.ts';

/** A block as its section makes it: what the order of the text decides is still open. */
export type BlockDraft = Block<Piece>;

/** `id`: what the block is of where that is a record ("work/doi-ky-bridge"); else it is that of its telling. */
export const paragraph = (runs: Phrase, id?: string): Paragraph<Piece> => ({
  kind: 'paragraph',
  ...(id !== undefined && { id }),
  runs,
});

export const item = (mark: '-' | '+' | '*', runs: Phrase, id?: string): Paragraph<Piece> => ({
  kind: 'paragraph',
  ...(id !== undefined && { id }),
  mark,
  runs,
});
