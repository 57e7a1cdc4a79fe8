/** Sets a report's view as PDF, as a program of its own. */
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { FEWEST_LINES } from '#core/report/layout/flow.ts';
import { documentDay } from '#core/report/layout/lines.ts';
import { dayNumber } from '#core/value/day.ts';
import type { FigureLinks } from '#files/figure-url.ts';
import { answerQuestions } from '#files/engines/answer.ts';
import { faceBytes, FACES } from '#files/font/tinos.ts';
import { releaseNativeMemory } from '#files/engines/native-memory.ts';
import { aboveSignature, checkPagesOf, firstStrayNote } from '#files/pdf/check-pages.ts';
import { PdfFile } from '#files/pdf/objects.ts';
import { figuresOfPdf } from '#files/pdf/read-pdf.ts';
import { isUnfitLetters } from '#files/pdf/unfit-letters.ts';
import { brokenAboveSignature, brokenFor, type Paged } from '#files/pdf/page-breaks.ts';
import { pdfView, type ViewedBlock } from '#files/pdf/view.ts';
import type { PrintedFile } from '#files/printed-file.ts';

export interface PdfToSet {
  readonly document: ReportDocument;
  readonly layout: Layout;
  readonly links: FigureLinks;
  readonly manifest: Uint8Array | undefined;
  /** Where the file is to be put: fifteen megabytes would be copied several times over between two processes. */
  readonly file: string;
}

/** What was read back from the file. */
export type PdfSet = Omit<PrintedFile, 'bytes'>;

const SECONDS_OF_DAY = 86_400;

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const MAIN = `${FOLDER}report.typ`;
const DATA = `${FOLDER}data.json`;
const MANIFEST = `${FOLDER}manifest.json`;

/** One compiler for the process: its fonts are read once. */
const typst = NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs: FACES.map(faceBytes) }] });

/**
 * For archives (PDF/A-3a: tagged, with all that it needs inside); a plain file only where the text holds letters that
 * cannot stand in one.
 */
const print = (document: NodeTypstDocument, created: number): Uint8Array => {
  const options = { creationTimestamp: created, pdfTags: true };
  try {
    return new Uint8Array(typst.pdf(document, { ...options, pdfStandard: 'a-3a' }));
  } catch (error) {
    if (!isUnfitLetters(error)) throw error;
    return new Uint8Array(typst.pdf(document, options));
  }
};

/** What Typst remembers of a report with so much text takes more memory than the next one is worth. */
const LONG = 2_000_000;

/** How often a report is set anew with another page break. */
const MOST_BREAKS = 4;

/** Runs without a pause: two reports at once would share the compiler's files. */
const set = ({ document, layout, links, manifest }: PdfToSet): Uint8Array => {
  let isLong = true;
  try {
    const view = { ...pdfView(document, layout, links), manifest: manifest !== undefined };
    if (manifest) typst.mapShadow(MANIFEST, Buffer.from(manifest));
    const created = dayNumber(documentDay(document)) * SECONDS_OF_DAY;
    const setWith = (paged: Paged): Uint8Array => {
      const data = Buffer.from(JSON.stringify({ ...view, ...paged }));
      isLong = data.length > LONG;
      typst.mapShadow(DATA, data);
      const compiled = typst.compile({ mainFilePath: MAIN });
      if (!compiled.result)
        throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'no result')}`);
      return print(compiled.result, created);
    };
    return withTextAboveSignature(document, withNotesAtMarks(view.blocks, setWith), setWith);
  } finally {
    typst.resetShadow();
    // A report is set again after a word has changed: of the last one what stayed the same is not set anew.
    typst.evictCache(isLong ? 0 : 1);
  }
};

/** Set once, and again with a page broken where a note has left the page of its mark. */
const withNotesAtMarks = (blocks: readonly ViewedBlock[], setWith: (paged: Paged) => Uint8Array): Finished => {
  let paged: Paged = { blocks, breaks: [] };
  let bytes = setWith(paged);
  const first: Finished = { bytes, paged };
  while (paged.breaks.length < MOST_BREAKS) {
    const stray = firstStrayNote(new PdfFile(bytes));
    if (stray === undefined) return { bytes, paged };
    const broken = brokenFor(paged, stray);
    if (!broken) break;
    paged = broken;
    bytes = setWith(paged);
  }
  return firstStrayNote(new PdfFile(bytes)) === undefined ? { bytes, paged } : first;
};

interface Finished {
  readonly bytes: Uint8Array;
  readonly paged: Paged;
}

/** Set once more with a page broken before the last lines of the text, where too few stand above the signature. */
const withTextAboveSignature = (
  document: ReportDocument,
  { bytes, paged }: Finished,
  setWith: (paged: Paged) => Uint8Array,
): Uint8Array => {
  const isFilled = (given: Uint8Array): boolean =>
    (aboveSignature(new PdfFile(given), closingWords(document))?.lines ?? FEWEST_LINES) >= FEWEST_LINES;
  const broken = isFilled(bytes) ? undefined : brokenAboveSignature(paged);
  if (!broken) return bytes;
  const again = setWith(broken);
  const isSound = isFilled(again) && (!hasStray(again) || hasStray(bytes));
  return isSound ? again : bytes;
};

const hasStray = (bytes: Uint8Array): boolean => firstStrayNote(new PdfFile(bytes)) !== undefined;

/** Two who sign stand above the recipients. */
const closingWords = ({ second }: ReportDocument): string | undefined => second?.authority;

answerQuestions<PdfToSet>(async (asked): Promise<PdfSet> => {
  const bytes = set(asked);
  await releaseNativeMemory();
  await writeFile(asked.file, bytes, { mode: 0o600 });
  const file = new PdfFile(bytes);
  return { figures: figuresOfPdf(file), faults: checkPagesOf(file, closingWords(asked.document)) };
});
