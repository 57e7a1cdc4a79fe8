/** An official report as a tagged PDF, set by Typst from a fixed template; the same document gives the same bytes. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fileURLToPath } from 'node:url';
import { documentDay } from '#core/layout/lines.ts';
import type { Layout } from '#core/layout/profile.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { dayNumber } from '#core/time/day.ts';
import { faceBytes, FACES } from '#files/font/tinos.ts';
import { defaultFigureUrl } from '#files/figure-url.ts';
import { releaseNativeMemory } from '#files/native-memory.ts';
import { pdfView } from '#files/pdf/view.ts';

export interface PdfOptions {
  /** Where a click on a figure leads; the URL must carry the address as its query parameter `address`. */
  readonly figureUrl?: ((address: string) => string) | undefined;
  /** The list of figures (`report.figures.json`), attached to the file. */
  readonly manifest?: Uint8Array | undefined;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const MAIN = `${FOLDER}report.typ`;
const DATA = `${FOLDER}data.json`;
const MANIFEST = `${FOLDER}manifest.json`;
const SECONDS_OF_DAY = 86_400;

let warm: NodeCompiler | undefined;

/** One compiler for the process: its fonts are read once. */
const compiler = (): NodeCompiler => {
  warm ??= NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs: FACES.map(faceBytes) }] });
  return warm;
};

/** Throws RangeError as `pdfView`, Error with Typst's own words when the template fails: a fault, never the user's. */
export const writePdf = async (document: ReportDocument, layout: Layout, options: PdfOptions = {}): Promise<Uint8Array> => {
  const view = { ...pdfView(document, layout, options.figureUrl ?? defaultFigureUrl), manifest: options.manifest !== undefined };
  const pdf = compilePdf(view, options.manifest, dayNumber(documentDay(document)) * SECONDS_OF_DAY);
  await releaseNativeMemory();
  return pdf;
};

/** Runs without a pause: two reports at once would share the compiler's files. */
const compilePdf = (view: object, manifest: Uint8Array | undefined, creationTimestamp: number): Uint8Array => {
  const typst = compiler();
  try {
    typst.mapShadow(DATA, Buffer.from(JSON.stringify(view)));
    if (manifest) typst.mapShadow(MANIFEST, Buffer.from(manifest));
    const compiled = typst.compile({ mainFilePath: MAIN });
    if (!compiled.result) throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'no result')}`);
    return new Uint8Array(typst.pdf(compiled.result, { creationTimestamp, pdfTags: true }));
  } finally {
    // What Typst remembers of this report is of little use to the next one and would add up.
    typst.resetShadow();
    typst.evictCache(0);
  }
};
