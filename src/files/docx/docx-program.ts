/** Writes long reports as Word files, as a program of its own. */
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { writeDocx, type DocxOptions } from '#files/docx/write-docx.ts';
import { answerQuestions } from '#files/engines/answer.ts';
import type { PrintedFile } from '#files/printed-file.ts';

export interface DocxToWrite extends DocxOptions {
  readonly document: ReportDocument;
  readonly layout: Layout;
}

answerQuestions<DocxToWrite>(async ({ document, layout, ...options }): Promise<PrintedFile> => {
  const bytes = await writeDocx(document, layout, options);
  return { bytes, figures: readDocxFigures(bytes) };
});
