/**
 * A PDF whose pages are pictures, read by recognising their letters; pages with text are read as they are, unless it
 * was laid under their picture and reads badly.
 */
import type { Outcome } from '#core/problem.ts';
import { readsBetter } from '#core/review/read/letter-layer.ts';
import { mendRecognised } from '#core/review/read/recognised.ts';
import { lettersIn, openPdf, readPdfPages } from '#files/review/pdf-text.ts';
import { pagesAsText, type PageRead, type ReportRead } from '#files/review/report-text.ts';
import { canvasFactory, drawByPoppler, drawPage } from '#files/scan/draw-page.ts';
import type { ScanPrograms } from '#files/scan/find-tesseract.ts';
import { recognisedText, sureness } from '#files/scan/recognised-text.ts';
import { languageOf, recognise, type DrawnPage, type ScanLanguage } from '#files/scan/tesseract.ts';

export interface ScanQuestion {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly programs: ScanPrograms;
  /** Pages that are recognised beside one another. */
  readonly lanes: number;
}

/** Of one file; a page takes some seconds of a core. */
const SCAN_BOUNDS = { pages: 120, beginMs: 150_000 } as const;

/** Below this a page is a photo or a drawing, no text. */
const LEAST_SURE = 45;
/** Recognised so much more than stands there as text, the page is what was recognised. */
const MORE = 1.2;

type Reader = Pick<ScanQuestion, 'programs' | 'bytes'> & { readonly language: ScanLanguage };
type OpenPdf = Awaited<ReturnType<typeof openPdf>>;

/**
 * Pages beyond the bounds, and those that could not be read, are told as unread. Refuses as `readPdfPages` and
 * `pagesAsText`.
 */
export const readScan = async ({ bytes, file, programs, lanes }: ScanQuestion): Promise<Outcome<ReportRead>> => {
  // The reader takes the bytes it is given.
  const typed = await readPdfPages(bytes.slice(), file);
  if (!typed.ok) return typed;
  const language = await languageOf(programs.tesseract);
  const pages: PageRead[] = typed.value.map(({ text, isPicture, isPoor }) => ({
    text,
    unread: isPicture,
    poor: isPoor,
  }));
  if (language === undefined) return pagesAsText(pages, file, true);
  const waiting = pages.flatMap(({ unread, poor }, at) => (unread || poor ? [at] : [])).slice(0, SCAN_BOUNDS.pages);
  const document = await openPdf(bytes.slice(), { CanvasFactory: await canvasFactory() });
  const end = performance.now() + SCAN_BOUNDS.beginMs;
  const lane = async (): Promise<void> => {
    for (let at = waiting.shift(); at !== undefined && performance.now() < end; at = waiting.shift())
      pages[at] = await readPage(document, at + 1, pages[at] ?? { text: '' }, { bytes, programs, language });
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await document.loadingTask.destroy();
  return pagesAsText(pages, file, language === 'vie');
};

const readPage = async (document: OpenPdf, number: number, typed: PageRead, reader: Reader): Promise<PageRead> => {
  const { programs, language } = reader;
  // Without Vietnamese letters nothing is read better than it was.
  if (typed.poor && language !== 'vie') return typed;
  const drawn = await draw(document, number, reader);
  if (drawn === 'blank') return typed.poor ? typed : { text: typed.text };
  const words = drawn && (await recognise(drawn, { program: programs.tesseract, language }));
  if (!words) return typed.poor ? typed : { text: typed.text, unread: true };
  const text = mendRecognised(recognisedText(words));
  const isSure = sureness(words) >= LEAST_SURE;
  if (typed.poor) return isSure && readsBetter(text, typed.text) ? { text, scanned: true } : typed;
  return isSure && lettersIn(text) > lettersIn(typed.text) * MORE ? { text, scanned: true } : { text: typed.text };
};

/** `blank`: nothing is on it, as far as anybody can see. Undefined: it cannot be drawn. */
const draw = async (
  document: OpenPdf,
  number: number,
  { programs, bytes }: Reader,
): Promise<DrawnPage | 'blank' | undefined> => {
  try {
    const page = await document.getPage(number);
    const drawn = await drawPage(page);
    const { width, height } = page.getViewport({ scale: 1 });
    page.cleanup();
    if (drawn) return drawn;
    if (!programs.pdftoppm) return undefined;
    return await drawByPoppler(programs.pdftoppm, { bytes, number, width, height });
  } catch {
    return undefined;
  }
};
