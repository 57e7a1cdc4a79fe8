/** A report as an HTML file in UTF-8: a long one in a process of its own. */
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { askProcess } from '#files/engines/ask.ts';
import type { HtmlToWrite } from '#files/html/html-program.ts';
import { writeHtml, type HtmlOptions } from '#files/html/write-html.ts';
import { isLong } from '#files/long-report.ts';

const writeInProcess = askProcess<HtmlToWrite, Uint8Array>({
  program: new URL('./html-program.ts', import.meta.url),
  idleMs: 10_000,
});

export const printHtml = async (
  document: ReportDocument,
  layout: Layout,
  options: HtmlOptions = {},
): Promise<Uint8Array> =>
  isLong(document)
    ? writeInProcess({ document, layout, ...options })
    : new TextEncoder().encode(writeHtml(document, layout, options));
