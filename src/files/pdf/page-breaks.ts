/**
 * Where a page is broken: so that a footnote stands on the page of its mark (Typst sets a heading on the next page
 * after it has left the note of the paragraph below on this one), and that more than a line or two stand above the
 * signature.
 */
import { FEWEST_LINES, linesOfLetters } from '#core/report/layout/flow.ts';
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
    const line = block.kind === 'list' ? lineWith(block, note - before) : 0;
    before += notesIn(block);
    if (note < before) return brokenAt({ blocks, breaks }, at, line);
  }
  return undefined;
};

/** With a page that begins at a line of a list, or at a block and what stays with it. */
const brokenAt = ({ blocks, breaks }: Paged, at: number, line: number): Paged | undefined => {
  const block = blocks[at];
  if (block?.kind === 'list' && line > 0)
    return {
      blocks: blocks.toSpliced(
        at,
        1,
        { ...block, items: block.items.slice(0, line) },
        { ...block, items: block.items.slice(line) },
      ),
      breaks: [...breaks.map((one) => (one > at ? one + 1 : one)), at + 1],
    };
  const first = firstKept(blocks, at);
  return breaks.includes(first) ? undefined : { blocks, breaks: [...breaks, first] };
};

/** More letters would leave a page half empty. */
const LONGEST_MOVED = 1800;

/**
 * The same with a last page that begins at the last paragraph from which on there is enough text above the signature.
 * Undefined where that would be too much to move, and where nothing would be left on the page before.
 */
export const brokenAboveSignature = (paged: Paged): Paged | undefined => {
  const { blocks } = paged;
  let [letters, lines] = [0, 0];
  for (const [at, block] of [...blocks.entries()].toReversed()) {
    for (const [line, own] of [...lettersOf(block).entries()].toReversed()) {
      letters += own;
      lines += linesOfLetters(own);
      if (letters > LONGEST_MOVED) return undefined;
      if (lines < FEWEST_LINES) continue;
      // What the first block announces stays with it, on the page that it begins.
      return line > 0 || firstKept(blocks, at) > 0 ? brokenAt(paged, at, line) : undefined;
    }
  }
  return undefined;
};

/** Of each of its paragraphs. */
const lettersOf = (block: ViewedBlock): readonly number[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text.length];
    case 'paragraph':
      return [lettersOfRuns(block.runs)];
    case 'list':
      return block.items.map(lettersOfRuns);
    // A table or a picture is no little.
    default:
      return [LONGEST_MOVED + 1];
  }
};

const lettersOfRuns = (runs: readonly RunView[]): number =>
  sum(runs.map((run) => ('text' in run ? run.text.length : run.kind === 'figure' ? lettersOfRuns(run.runs) : 0)));

type List = Extract<ViewedBlock, { readonly kind: 'list' }>;

/** The line of a list that has the note, from 0. */
const lineWith = (list: List, note: number): number => {
  let before = 0;
  return list.items.findIndex((runs) => (before += countNotes(runs)) > note);
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
