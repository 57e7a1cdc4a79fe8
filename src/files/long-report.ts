/** Which reports are written by processes of their own: while it is written, a text takes many times its bytes. */
import type { Block, ReportDocument } from '#core/report/document.ts';

/** Paragraphs and cells of a report that is long; the report of a city's sample has some hundreds. */
const LONG = 4000;

export const isLong = ({ blocks, annexes }: ReportDocument): boolean =>
  [blocks, ...annexes.map((annex) => annex.blocks)].flat().reduce((sum, block) => sum + partsOf(block), 0) > LONG;

const partsOf = (block: Block): number => (block.kind === 'table' ? block.rows.length * block.columns.length : 1);
