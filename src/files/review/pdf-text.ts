/**
 * The text of a stranger's PDF, line by line as it is set: raised digits are marks, indents and gaps begin paragraphs.
 */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { isPoorLayer } from '#core/review/read/letter-layer.ts';
import { raised } from '#core/text/raised.ts';

/** A piece of text on a page; lengths in points, `y` upwards. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface SetLine {
  readonly pieces: readonly Piece[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const MOST_PAGES = 3000;

/** A page as it was read, in the order of the file. */
interface PdfPageText {
  readonly text: string;
  /** Its letters are pictures: a scan, with a stamp or a signature at most as text. */
  readonly isPicture: boolean;
  /** Letters that a scanner laid under its picture, and that read badly. */
  readonly isPoor: boolean;
}

/** Opens a stranger's file so that nothing in it is run, fetched or asked of the system. */
export const openPdf = (bytes: Uint8Array, further: object = {}): Promise<PDFDocumentProxy> =>
  getDocumentProxy(bytes, {
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    maxImageSize: MOST_IMAGE_DOTS,
    ...further,
  });
type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PDFPageProxy = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

/** An A4 page of 600 dots an inch has 35 million. */
const MOST_IMAGE_DOTS = 80_000_000;

/** A stamp, a page number, the name of whoever signed. */
const FEW_LETTERS = 200;
/** A picture of a page has more dots than a logo. */
const PAGE_DOTS = 300_000;
/** Pages that are looked at for their pictures, which takes its time: where those are scans, so are the others. */
const MOST_LOOKED_AT = 8;
/** A page without letters that is drawn with so many strokes has them as outlines. */
const MANY_STROKES = 400;

/** Whether a page shows a picture as large as a page is, and how many strokes are drawn on it. */
const drawnOn = async (page: PDFPageProxy): Promise<{ readonly picture: boolean; readonly strokes: number }> => {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const picture = fnArray.some((operation, at) => {
    const [, width = 0, height = 0] = (argsArray[at] ?? []) as readonly number[];
    return (
      (operation === OPS.paintImageXObject && width * height > PAGE_DOTS) ||
      operation === OPS.paintImageMaskXObject ||
      operation === OPS.paintInlineImageXObject
    );
  });
  return { picture, strokes: fnArray.length };
};

export const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Refuses `review.locked`, `review.broken-pdf`, `review.too-large`. Scripts and links within do nothing. */
export const readPdfPages = async (bytes: Uint8Array, file: string): Promise<Outcome<readonly PdfPageText[]>> => {
  try {
    const document = await openPdf(bytes);
    if (document.numPages > MOST_PAGES) return refusedAs('review.too-large', { file, most: 30 });
    const pages: PdfPageText[] = [];
    let lookedAt = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const text = await textOfPage(page);
      const letters = lettersIn(text);
      const hasFew = letters <= FEW_LETTERS;
      const readsBadly = !hasFew && isPoorLayer(text);
      const looks = (hasFew || readsBadly) && lookedAt < MOST_LOOKED_AT;
      if (looks) lookedAt += 1;
      const drawn = looks ? await drawnOn(page) : undefined;
      pages.push({
        text,
        isPicture: hasFew && (drawn ? drawn.picture || drawn.strokes > MANY_STROKES : letters === 0),
        // Letters that no scanner laid there are set so: another page of them would read no better.
        isPoor: readsBadly && (drawn ? drawn.picture : pages.some(({ isPoor }) => isPoor)),
      });
      page.cleanup();
    }
    await document.loadingTask.destroy();
    return done(pages);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return refusedAs(name === 'PasswordException' ? 'review.locked' : 'review.broken-pdf', { file });
  }
};

const textOfPage = async (page: Pick<PDFPageProxy, 'getTextContent'>): Promise<string> => {
  const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: false });
  return pageText(items.flatMap(pieceOf));
};

const pieceOf = (item: unknown): readonly Piece[] => {
  const { str, transform, width, height } = item as {
    str?: string;
    transform?: readonly number[];
    width?: number;
    height?: number;
  };
  if (str === undefined || str === '' || transform === undefined) return [];
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  return [{ text: str, x, y, width: width ?? 0, height: height || Math.hypot(a, b) || Math.abs(d) }];
};

/** Pieces whose base lines lie within a third of their height are of one line. */
const linesOf = (pieces: readonly Piece[]): readonly SetLine[] => {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const base = last?.[0];
    const near =
      base !== undefined &&
      Math.abs(base.y - piece.y) <= Math.max(base.height, piece.height) * 0.6 &&
      piece.x >= base.x - 2;
    if (last && near) last.push(piece);
    else if (piece.text.trim() !== '') lines.push([piece]);
  }
  return lines.map((own) => {
    const tallest = own.reduce((one, other) => (other.height > one.height && other.text.trim() !== '' ? other : one));
    return {
      pieces: own.toSorted((one, other) => one.x - other.x),
      x: Math.min(...own.map(({ x }) => x)),
      y: tallest.y,
      height: tallest.height,
    };
  });
};

/** A small figure above the base line is a footnote's mark. */
const isRaised = ({ text, y, height }: Piece, line: SetLine): boolean =>
  /^\s*\d{1,3}\s*$/u.test(text) && height < line.height * 0.85 && y > line.y + line.height * 0.12;

const lineText = (line: SetLine): string => {
  let text = '';
  let end = line.x;
  for (const piece of line.pieces) {
    const gap = piece.x - end;
    if (text !== '' && gap > line.height * 0.15 && !/\s$/u.test(text) && !/^\s/u.test(piece.text))
      text += gap > line.height * 4 ? '   ' : ' ';
    text += isRaised(piece, line) ? [...piece.text.trim()].map((digit) => raised(Number(digit))).join('') : piece.text;
    end = piece.x + piece.width;
  }
  return text.trim().replaceAll(/ {2,}/gu, (spaces) => (spaces.length > 3 ? '   ' : ' '));
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** An indent, or a gap wider than usual, begins a paragraph: an empty line. */
const pageText = (pieces: readonly Piece[]): string => {
  const lines = linesOf(pieces);
  const left = median(lines.map(({ x }) => x));
  const gaps = lines
    .slice(1)
    .map((line, at) => (lines[at]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0);
  const usual = median(gaps);
  return lines
    .map((line, at) => {
      const before = lines[at - 1];
      const text = lineText(line);
      const begins = before !== undefined && (line.x > left + line.height * 0.9 || before.y - line.y > usual * 1.35);
      return begins ? `\n${text}` : text;
    })
    .join('\n');
};
