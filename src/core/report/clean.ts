/**
 * The clean copy (bản sạch) of a document: the same words without what leads back into the house: no addresses of
 * figures, no names of blocks. It leaves where the traced one stays.
 */
import type { Block, ReportDocument, Run } from '#core/report/document.ts';
import { heldRuns } from '#core/report/no-break.ts';

export const cleanDocument = (document: ReportDocument): ReportDocument => ({
  ...document,
  blocks: document.blocks.map(cleanBlock),
  annexes: document.annexes.map((annex) => ({ ...annex, blocks: annex.blocks.map(cleanBlock) })),
  notes: document.notes.map(cleanRuns),
});

/** Figures keep the no-break spaces that they have as figures. */
const cleanRuns = (runs: readonly Run[]): readonly Run[] =>
  heldRuns(runs).map((run) => (run.kind === 'figure' ? { kind: 'text', text: run.printed } : run));

const cleanBlock = ({ id: _id, basis: _basis, ...block }: Block): Block => {
  switch (block.kind) {
    case 'heading':
      return block;
    case 'paragraph':
      return { ...block, runs: cleanRuns(block.runs) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(cleanRuns)) };
    case 'picture':
      return { ...block, ...(block.caption && { caption: cleanRuns(block.caption) }) };
  }
};
