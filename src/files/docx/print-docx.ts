/**
 * A report as a Word file, read back: a long one in a process of its own, for its text takes many times its bytes while
 * it is written.
 */
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import type { DocxToWrite } from '#files/docx/docx-program.ts';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { writeDocx, type DocxOptions } from '#files/docx/write-docx.ts';
import { askProcess } from '#files/engines/ask.ts';
import { isLong } from '#files/long-report.ts';
import type { PrintedFile } from '#files/printed-file.ts';

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
