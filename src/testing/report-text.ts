/** The words of a report as lines, for tests: marks of footnotes as "[1]", notes behind the text as "1 …". */
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Block, Run } from '#core/report/document.ts';
import { settle } from '#core/report/settle.ts';

const runText = (run: Run): string => {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'figure':
      return run.printed;
    case 'note':
      return `[${run.note + 1}]`;
  }
};

export const textOfRuns = (runs: readonly Run[]): string => runs.map(runText).join('').replaceAll('\u00a0', ' ');

/** A block's lines: a heading with its number, an item with its mark, a table by its rows. */
export const linesOfBlock = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.number === undefined ? block.text : `${block.number}. ${block.text}`];
    case 'paragraph':
      return [`${block.mark ? `${block.mark} ` : ''}${textOfRuns(block.runs)}`];
    case 'table':
      return block.rows.map((row) => row.map(textOfRuns).join(' | '));
    case 'picture':
      return [textOfRuns(block.caption ?? [])];
  }
};

/** What a section's drafts say when they are all that the report says; its footnotes come last. */
export const linesOf = (drafts: readonly BlockDraft[]): readonly string[] => {
  const { blocks, notes } = settle(drafts);
  return [...blocks.flatMap(linesOfBlock), ...notes.map((runs, index) => `${index + 1} ${textOfRuns(runs)}`)];
};
