/** How the blocks of a document run on: what closes them, and what no page break may part from what follows. */
import { closingMark } from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';
import { plainText, type Block, type Run } from '#core/report/document.ts';

/**
 * The blocks with the mark that closes the document: behind the last sentence, in a paragraph or a caption, and on a
 * line of its own where none comes last.
 */
export const closedBlocks = (layout: Layout, blocks: readonly Block[]): readonly Block[] => {
  const last = blocks.at(-1);
  if (last === undefined || layout.endMark === '') return blocks;
  const before = blocks.slice(0, -1);
  const closed = (runs: readonly Run[]): readonly Run[] => [
    ...runs,
    { kind: 'text', text: closingMark(layout, plainText(runs)) },
  ];
  if (last.kind === 'paragraph') return [...before, { ...last, runs: closed(last.runs) }];
  if (last.kind === 'picture' && last.caption) return [...before, { ...last, caption: closed(last.caption) }];
  return [...blocks, { kind: 'paragraph', runs: [{ kind: 'text', text: layout.endMark }] }];
};

/** Letters of a paragraph up to which it is moved whole: about half a page. What is longer runs over the break. */
const LONGEST_WHOLE = 1500;
/** A line that announces a list is short, or it would leave a hole behind. */
const LONGEST_LEAD = 300;
const MOST_ROWS = 8;

/**
 * Whether a block is moved whole to the page of what follows it: a line that announces a list, and the last block, so
 * that no page holds a signature alone. Never one that would leave its page empty, and no line with a footnote, which
 * some programs part from its note when they move it.
 */
export const staysWithNext = (blocks: readonly Block[], at: number): boolean => {
  const block = blocks[at];
  const isLast = at === blocks.length - 1;
  switch (block?.kind) {
    case 'paragraph': {
      const words = plainText(block.runs).trimEnd();
      const isLead =
        words.endsWith(':') && words.length <= LONGEST_LEAD && block.runs.every(({ kind }) => kind !== 'note');
      return isLead || (isLast && words.length <= LONGEST_WHOLE);
    }
    case 'table':
      return isLast && block.rows.length <= MOST_ROWS;
    default:
      return isLast;
  }
};

/** Fewer lines of text leave a signature below them nearly alone. */
export const FEWEST_LINES = 3;
/** Letters of a full line; more than any line holds, so that lines are never counted too many. */
const LONGEST_LINE = 95;
/** Letters of a paragraph that is moved for that without a hole worth speaking of. */
const LONGEST_MOVED = 700;

/** How many lines so many letters of a paragraph fill at least. */
export const linesOfLetters = (letters: number): number => Math.max(1, Math.ceil(letters / LONGEST_LINE));

/**
 * As `staysWithNext`, where the program that sets the file decides on its pages: short paragraphs before a short last
 * one stay with it, so that more than a line or two stand above the signature.
 */
export const staysAboveSignature = (blocks: readonly Block[], at: number): boolean => {
  if (staysWithNext(blocks, at)) return true;
  const behind = blocks.slice(at + 1, at + 1 + FEWEST_LINES);
  if (behind.length === 0 || at + 1 + behind.length < blocks.length) return false;
  const [block, ...others] = [blocks[at], ...behind];
  if (block?.kind !== 'paragraph' || others.some((one) => one?.kind !== 'paragraph')) return false;
  const isMovable = block.runs.every(({ kind }) => kind !== 'note') && plainText(block.runs).length <= LONGEST_MOVED;
  const lines = behind.reduce(
    (sum, one) => sum + (one.kind === 'paragraph' ? linesOfLetters(plainText(one.runs).length) : 0),
    0,
  );
  return isMovable && lines < FEWEST_LINES;
};
