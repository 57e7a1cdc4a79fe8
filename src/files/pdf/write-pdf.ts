/** An official report as a tagged PDF, set by Typst from a fixed template; the same document gives the same bytes. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { askProcess } from '#files/engines/ask.ts';
import { OWN_LINKS, type FigureLinks } from '#files/figure-url.ts';
import type { PdfSet, PdfToSet } from '#files/pdf/typst-program.ts';
import type { PrintedFile } from '#files/printed-file.ts';

export interface PdfOptions {
  /** Where a click on a figure leads. */
  readonly links?: FigureLinks | undefined;
  /** The list of figures (`report.figures.json`), attached to the file. */
  readonly manifest?: Uint8Array | undefined;
}

/** Typst runs in a process of its own: it and its fonts hold 60 MB as long as it is loaded. */
const setInProcess = askProcess<PdfToSet, PdfSet>({
  program: new URL('./typst-program.ts', import.meta.url),
  idleMs: 30_000,
});

/**
 * Throws Error with Typst's own words when the template fails, and for a mark without its footnote: a fault, never the
 * user's.
 */
export const printPdf = async (
  document: ReportDocument,
  layout: Layout,
  { links = OWN_LINKS, manifest }: PdfOptions = {},
): Promise<PrintedFile> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    const set = await setInProcess({ document, layout, links, manifest, file });
    return { bytes: await readFile(file), ...set };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The file alone. Throws as `printPdf`. */
export const writePdf = async (...given: Parameters<typeof printPdf>): Promise<Uint8Array> =>
  (await printPdf(...given)).bytes;
