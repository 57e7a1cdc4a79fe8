/** An official report as a tagged PDF, set by Typst from a fixed template; the same document gives the same bytes. */
import { documentDay } from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { dayNumber } from '#core/value/day.ts';
import { askProcess } from '#files/engines/ask.ts';
import { defaultFigureUrl } from '#files/figure-url.ts';
import type { PdfToSet } from '#files/pdf/typst-program.ts';
import { pdfView } from '#files/pdf/view.ts';
import type { PrintedFile } from '#files/printed-file.ts';

export interface PdfOptions {
  /** Where a click on a figure leads; the URL must carry the address as its query parameter `address`. */
  readonly figureUrl?: ((address: string) => string) | undefined;
  /** The list of figures (`report.figures.json`), attached to the file. */
  readonly manifest?: Uint8Array | undefined;
}

const SECONDS_OF_DAY = 86_400;

/** Typst runs in a process of its own: it and its fonts hold 60 MB as long as it is loaded. */
const setInProcess = askProcess<PdfToSet, PrintedFile>({
  program: new URL('./typst-program.ts', import.meta.url),
  idleMs: 30_000,
});

/** Throws RangeError as `pdfView`, Error with Typst's own words when the template fails: a fault, never the user's. */
export const printPdf = async (
  document: ReportDocument,
  layout: Layout,
  { figureUrl = defaultFigureUrl, manifest }: PdfOptions = {},
): Promise<PrintedFile> => {
  const view = { ...pdfView(document, layout, figureUrl), manifest: manifest !== undefined };
  return setInProcess({
    view: JSON.stringify(view),
    manifest,
    created: dayNumber(documentDay(document)) * SECONDS_OF_DAY,
  });
};

/** The file alone. Throws as `printPdf`. */
export const writePdf = async (...given: Parameters<typeof printPdf>): Promise<Uint8Array> =>
  (await printPdf(...given)).bytes;
