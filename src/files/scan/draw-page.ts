/** A page of a PDF, drawn so that its letters can be recognised. */
import * as canvasModule from '@napi-rs/canvas';
import { createIsomorphicCanvasFactory } from 'unpdf';
import { runProgram } from '#files/scan/run-program.ts';
import type { DrawnPage } from '#files/scan/tesseract.ts';

type Canvas = canvasModule.Canvas;

/** Enough dots an inch for the letters of notes; a page of A4 then has 6 million. */
const BEST_DPI = 250;
/** Of a drawn page; a larger one is drawn with fewer dots an inch. */
const MOST_DOTS = 9_000_000;
const POINTS_PER_INCH = 72;
const PDFTOPPM_MS = 30_000;

export interface PdfPage {
  readonly getViewport: (options: { readonly scale: number }) => { readonly width: number; readonly height: number };
  readonly render: (options: never) => { readonly promise: Promise<unknown> };
}

/** For `getDocumentProxy`: what draws. */
export const canvasFactory = (): Promise<unknown> =>
  createIsomorphicCanvasFactory((() => Promise.resolve(canvasModule)) as never);

/** How a page of so many points is drawn. */
export const scaleOf = (width: number, height: number): number =>
  Math.min(BEST_DPI / POINTS_PER_INCH, Math.sqrt(MOST_DOTS / Math.max(1, width * height)));

/** Undefined of a page that is blank as far as we can draw it. */
export const drawPage = async (page: PdfPage): Promise<DrawnPage | undefined> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = scaleOf(width, height);
  const viewport = page.getViewport({ scale });
  const canvas = canvasModule.createCanvas(
    Math.max(1, Math.floor(viewport.width)),
    Math.max(1, Math.floor(viewport.height)),
  );
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport } as never).promise;
  return isBlank(canvas) ? undefined : { png: await canvas.encode('png'), dotsPerInch: scale * POINTS_PER_INCH };
};

const BAND = 64;
/** Darker than this is ink. */
const INK = 160;
/** Fewer dots are dust. */
const FEW = 40;

/** Looked at in bands, so that a page is not in memory twice. */
const isBlank = (canvas: Canvas): boolean => {
  const context = canvas.getContext('2d');
  let ink = 0;
  for (let top = 0; top < canvas.height; top += BAND) {
    const { data } = context.getImageData(0, top, canvas.width, Math.min(BAND, canvas.height - top));
    for (let at = 0; at < data.length; at += 4) if ((data[at + 1] ?? 255) < INK && (data[at + 3] ?? 0) > 0) ink += 1;
    if (ink > FEW) return false;
  }
  return true;
};

export interface PageOfFile {
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

/** The same by poppler, which unpacks every kind of picture; undefined where it fails. */
export const drawByPoppler = async (
  program: string,
  { bytes, number, width, height }: PageOfFile,
): Promise<DrawnPage | undefined> => {
  const dotsPerInch = Math.floor(scaleOf(width, height) * POINTS_PER_INCH);
  const page = String(number);
  const args = ['-f', page, '-l', page, '-r', String(dotsPerInch), '-gray', '-png', '-'];
  const png = await runProgram({ program, args, input: bytes, limitMs: PDFTOPPM_MS });
  return png && png.length > 0 ? { png, dotsPerInch } : undefined;
};
