/** Footnotes in the order in which the text first needs them; notes that nothing needs any more fall out. */
import type { Block, Run } from '#core/report/document.ts';
import type { Phrase } from '#core/report/phrase.ts';

export const numberNotes = (
  blocks: readonly Block[],
  notes: readonly Phrase[],
): { readonly blocks: readonly Block[]; readonly notes: readonly Phrase[] } => {
  const order: number[] = [];
  const renumber = (run: Run): Run => {
    if (run.kind !== 'note') return run;
    if (!order.includes(run.note)) order.push(run.note);
    return { kind: 'note', note: order.indexOf(run.note) };
  };
  const renumbered = blocks.map((block): Block => {
    if (block.kind === 'paragraph') return { ...block, runs: block.runs.map(renumber) };
    if (block.kind === 'table')
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(renumber))) };
    return block;
  });
  // A note cannot hold a note: marks inside notes fall out.
  return { blocks: renumbered, notes: order.map((index) => (notes[index] ?? []).filter((run) => run.kind !== 'note')) };
};
