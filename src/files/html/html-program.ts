/** Writes long reports as HTML, as a program of its own. */
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { answerQuestions } from '#files/engines/answer.ts';
import { writeHtml, type HtmlOptions } from '#files/html/write-html.ts';

export interface HtmlToWrite extends HtmlOptions {
  readonly document: ReportDocument;
  readonly layout: Layout;
}

answerQuestions<HtmlToWrite>(async ({ document, layout, ...options }): Promise<Uint8Array> =>
  new TextEncoder().encode(writeHtml(document, layout, options)),
);
