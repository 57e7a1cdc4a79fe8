/** A report as a Word file, read back: a long one in a process of its own, for its text takes many times its bytes while it is written. */
import type { Layout } from '#core/law/layout.ts';
import type { Block, ReportDocument } from '#core/report/document.ts';
import type { DocxToWrite } from '#files/docx/docx-program.ts';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { writeDocx, type DocxOptions } from '#files/docx/write-docx.ts';
import { askProcess } from '#files/engines/ask.ts';
import type { PrintedFile } from '#files/printed-file.ts';

/** Paragraphs and cells of a report that is long; the report of a city's sample has some hundreds. */
const LONG = 4000;

const writeInProcess = askProcess<DocxToWrite, PrintedFile>({
  program: new URL('./docx-program.ts', import.meta.url),
  idleMs: 10_000,
});

/** Throws as `writeDocx`. */
export const printDocx = async (
  document: ReportDocument,
  layout: Layout,
  options: DocxOptions = {},
): Promise<PrintedFile> => {
  if (isLong(document)) return writeInProcess({ document, layout, ...options });
  const bytes = await writeDocx(document, layout, options);
  return { bytes, figures: readDocxFigures(bytes) };
};

const isLong = ({ blocks, annexes }: ReportDocument): boolean =>
  [blocks, ...annexes.map((annex) => annex.blocks)].flat().reduce((sum, block) => sum + partsOf(block), 0) > LONG;

const partsOf = (block: Block): number => (block.kind === 'table' ? block.rows.length * block.columns.length : 1);
