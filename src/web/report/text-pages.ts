/** A long report a page at a time: its text cut before headings, the tables of an annex by rows. */
import type { Annex, Block, Run, Table } from '#core/report/document.ts';

/** Runs of a page: several times those of a city's report, which is shown in one. */
const RUNS = 700;

/** The blocks from `from` up to `to`, `to` left out. */
export interface TextPage {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts the text into pages of at most `most` runs; a block that is longer has a page of its own. A page ends before the
 * last headings that stand in its second half, where there are any.
 */
export const textPages = (blocks: readonly Block[], most = RUNS): readonly TextPage[] => {
  const sizes = blocks.map((block) => runsOf(block).length);
  const pages: TextPage[] = [];
  for (let from = 0; from < blocks.length;) {
    const to = pageEnd(blocks, sizes, from, most);
    pages.push({ from, to });
    from = to;
  }
  return pages.length > 0 ? pages : [{ from: 0, to: 0 }];
};

const pageEnd = (blocks: readonly Block[], sizes: readonly number[], from: number, most: number): number => {
  let [runs, end, heading] = [0, from, from];
  for (; end < blocks.length && (end === from || runs + (sizes[end] ?? 0) <= most); end += 1) {
    if (runs >= most / 2 && beginsSection(blocks, end)) heading = end;
    runs += sizes[end] ?? 0;
  }
  if (end === blocks.length || beginsSection(blocks, end)) return end;
  return heading > from ? heading : end;
};

/** Whether a block is a heading, and the first of those that stand together. */
const beginsSection = (blocks: readonly Block[], index: number): boolean =>
  blocks[index]?.kind === 'heading' && blocks[index - 1]?.kind !== 'heading';

/** All runs of a block, in their order. */
const runsOf = (block: Block): readonly Run[] => {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'text', text: block.text }];
    case 'paragraph':
      return block.runs;
    case 'table':
      return block.rows.flat(2);
    case 'picture':
      return block.caption ?? [];
  }
};

/** Indices of the footnotes whose marks stand in these blocks, each once, in the order of the text. */
export const notesIn = (blocks: readonly Block[]): readonly number[] => [
  ...new Set(blocks.flatMap((block) => runsOf(block).flatMap((run) => (run.kind === 'note' ? [run.note] : [])))),
];

/** A row of a table of an annex, or a block of it that is no table. */
export interface AnnexRow {
  readonly block: Block;
  readonly row?: Table['rows'][number];
}

export const annexRows = ({ blocks }: Annex): readonly AnnexRow[] =>
  blocks.flatMap((block): readonly AnnexRow[] =>
    block.kind === 'table' ? block.rows.map((row) => ({ block, row })) : [{ block }],
  );

/** The rows as blocks again: each table with those of its rows that are among them. */
export const blocksOfRows = (rows: readonly AnnexRow[]): readonly Block[] =>
  [...Map.groupBy(rows, ({ block }) => block)].map(([block, own]) =>
    block.kind === 'table' ? { ...block, rows: own.flatMap(({ row }) => (row ? [row] : [])) } : block,
  );
