/** Blocks as sections make them. */
import type { Block, Paragraph } from '#core/report/document.ts';
import type { RecordName } from '#core/report/outline/outline.ts';
import type { Phrase, Piece } from '#core/report/phrase.ts';

/** A block as its section makes it: what the order of the text decides is still open. */
export type BlockDraft = Block<Piece> & {
  /** The records that it tells; several that became one tell those of each. */
  readonly tells?: readonly RecordName[];
};

/** What several blocks tell together. */
export const tellsOf = (...blocks: readonly BlockDraft[]): Pick<BlockDraft, 'tells'> => {
  const tells = [...new Set(blocks.flatMap((block) => block.tells ?? []))];
  return tells.length > 0 ? { tells } : {};
};

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
