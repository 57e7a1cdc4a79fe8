/**
 * Where a page is broken so that a footnote stands on the page of its mark: Typst sets a heading on the next page after
 * it has left the note of the paragraph below on this one.
 */
import type { RunView, ViewedBlock } from '#files/pdf/view.ts';

/** The blocks as they are set, and those of them that begin a page, from 0. */
export interface Paged {
  readonly blocks: readonly ViewedBlock[];
  readonly breaks: readonly number[];
}

/**
 * The same with a page that begins at the block with the mark, or at the first of those that stay with it; a list is
 * parted before the line that has the mark, so that no page is left half empty. Undefined where no block has it, and
 * where a page begins there already.
 */
export const brokenFor = ({ blocks, breaks }: Paged, note: number): Paged | undefined => {
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    const parted = block.kind === 'list' ? partedAt(block, note - before) : undefined;
    before += notesIn(block);
    if (note >= before) continue;
    if (parted)
      return {
        blocks: blocks.toSpliced(at, 1, ...parted),
        breaks: [...breaks.map((one) => (one > at ? one + 1 : one)), at + 1],
      };
    const first = firstKept(blocks, at);
    return breaks.includes(first) ? undefined : { blocks, breaks: [...breaks, first] };
  }
  return undefined;
};

type List = Extract<ViewedBlock, { readonly kind: 'list' }>;

/** The list parted before its line with the note; undefined where that is its first. */
const partedAt = (list: List, note: number): readonly [List, List] | undefined => {
  let before = 0;
  const line = list.items.findIndex((runs) => (before += countNotes(runs)) > note);
  return line <= 0
    ? undefined
    : [
        { ...list, items: list.items.slice(0, line) },
        { ...list, items: list.items.slice(line) },
      ];
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
