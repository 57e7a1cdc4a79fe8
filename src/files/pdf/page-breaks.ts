/**
 * Where a page is broken so that a footnote stands on the page of its mark: Typst sets a heading on the next page after
 * it has left the note of the paragraph below on this one.
 */
import type { RunView, ViewedBlock } from '#files/pdf/view.ts';

/** The block that must begin a page, from 0: the one with the mark, or the first of those that stay with it. */
export const blockToBreakAt = (blocks: readonly ViewedBlock[], note: number): number | undefined => {
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    before += notesIn(block);
    if (note < before) return firstKept(blocks, at);
  }
  return undefined;
};

const firstKept = (blocks: readonly ViewedBlock[], at: number): number => {
  const above = blocks[at - 1];
  return above && (above.kind === 'heading' || ('keep' in above && above.keep)) ? firstKept(blocks, at - 1) : at;
};

const countNotes = (runs: readonly RunView[]): number => runs.filter(({ kind }) => kind === 'note').length;
const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

const notesIn = (block: ViewedBlock): number => {
  switch (block.kind) {
    case 'heading':
      return 0;
    case 'paragraph':
      return countNotes(block.runs);
    case 'list':
      return sum(block.items.map(countNotes));
    case 'table':
      return sum(block.rows.flat().map(countNotes));
    case 'picture':
      return countNotes(block.caption);
  }
};
