/** Scans as a test makes them: pages drawn as pictures, put into a PDF; and whether they can be recognised here. */
import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas';
import { facePath, FACES } from '#files/font/tinos.ts';
import { findScanPrograms } from '#files/scan/find-tesseract.ts';

/** Whether tesseract is there; it must be in CI. A run without it says what it leaves out. */
export const hasTesseract = (): boolean => {
  const present = findScanPrograms() !== undefined;
  if (!present && process.env['CI'] === 'true')
    throw new Error(
      'tesseract must be installed in CI (tesseract-ocr, tesseract-ocr-vie): scans are part of the checks',
    );
  if (!present) process.stderr.write('SKIPPED: tesseract is not installed, the reading of scans is not checked\n');
  return present;
};

const [WIDTH, HEIGHT] = [595, 842];
const DOTS = 200 / 72;

/** Lines as a page of A4 in a scanner of 200 dots an inch, as JPEG. `dust`: how much of each dot is chance. */
export const scannedPage = (lines: readonly string[], dust = 0): Uint8Array => {
  for (const face of FACES) GlobalFonts.registerFromPath(facePath(face), 'Times New Roman');
  const canvas = createCanvas(Math.round(WIDTH * DOTS), Math.round(HEIGHT * DOTS));
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#202020';
  context.font = `${14 * DOTS}px "Times New Roman"`;
  for (const [at, line] of lines.entries()) context.fillText(line, 70 * DOTS, (80 + at * 20) * DOTS);
  if (dust > 0) addDust(canvas, dust);
  return canvas.toBuffer('image/jpeg', 80);
};

const addDust = (canvas: Canvas, dust: number): void => {
  const context = canvas.getContext('2d');
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  let chance = 12_345;
  for (let at = 0; at < image.data.length; at += 1) {
    if (at % 4 === 3) continue;
    chance = (chance * 1_103_515_245 + 12_345) % 2_147_483_648;
    image.data[at] = (image.data[at] ?? 0) + (chance / 2_147_483_648 - 0.5) * dust;
  }
  context.putImageData(image, 0, 0);
};

export interface ImagePage {
  readonly image: Uint8Array;
  readonly width?: number;
  readonly height?: number;
  /** What the image's dictionary says besides its size. */
  readonly packed?: string;
  /** Lines of letters that a scanner laid under the picture, unseen. */
  readonly letters?: readonly string[];
}

/** Codes before it are of no letter. */
const FIRST_CODE = 0x21;

/** A font for letters of any kind, a code each, and the lines in its codes. */
const fontOf = (lines: readonly string[]) => {
  const all = [...new Set(lines.join(''))];
  const code = (letter: string): string => (all.indexOf(letter) + FIRST_CODE).toString(16).padStart(2, '0');
  const hex = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  const map = all.map((letter) => `<${code(letter)}> <${hex(letter)}>`);
  const parts = Array.from({ length: Math.ceil(map.length / 100) }, (_, at) => map.slice(at * 100, at * 100 + 100));
  const cmap = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...parts.map((part) => `${part.length} beginbfchar ${part.join(' ')} endbfchar`),
    'endcmap end end',
  ].join('\n');
  return { cmap, shown: lines.map((line) => `<${[...line].map(code).join('')}> Tj T*`).join(' ') };
};

/** A PDF of which each page is one picture, or a text in plain letters, or nothing. */
export const pdfOfPages = (pages: readonly (ImagePage | string)[]): Uint8Array => {
  const parts: Buffer[] = [];
  const put = (part: string | Uint8Array): void =>
    void parts.push(typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part));
  const object = (number: number, dictionary: string, stream?: Uint8Array): void => {
    put(`${number} 0 obj\n<<${dictionary}${stream ? `/Length ${stream.length}` : ''}>>\n`);
    if (stream) {
      put('stream\n');
      put(stream);
      put('\nendstream\n');
    }
    put('endobj\n');
  };
  put('%PDF-1.4\n');
  object(1, '/Type/Catalog/Pages 2 0 R');
  const numbers = pages.map((_, at) => 4 + at * 5);
  object(2, `/Type/Pages/Kids[${numbers.map((one) => `${one} 0 R`).join(' ')}]/Count ${pages.length}`);
  object(3, '/Type/Font/Subtype/Type1/BaseFont/Helvetica');
  for (const [at, page] of pages.entries()) {
    const own = 4 + at * 5;
    const laid = typeof page === 'string' || !page.letters ? undefined : fontOf(page.letters);
    const isText = typeof page === 'string';
    object(
      own,
      `/Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents ${own + 1} 0 R/Resources<</Font<</F 3 0 R/G ${own + 3} 0 R>>/XObject<</I ${own + 2} 0 R>>>>`,
    );
    const drawn = isText
      ? page === ''
        ? ''
        : `BT /F 12 Tf 60 760 Td (${page}) Tj ET`
      : `${laid ? `BT 3 Tr /G 12 Tf 15 TL 60 780 Td ${laid.shown} ET ` : ''}q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I Do Q`;
    object(own + 1, '', Buffer.from(drawn));
    if (isText) object(own + 2, '');
    else {
      const { image, width = Math.round(WIDTH * DOTS), height = Math.round(HEIGHT * DOTS) } = page;
      const packed = page.packed ?? '/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode';
      object(own + 2, `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${packed}`, image);
    }
    object(own + 3, `/Type/Font/Subtype/Type1/BaseFont/Helvetica${laid ? `/ToUnicode ${own + 4} 0 R` : ''}`);
    object(own + 4, '', Buffer.from(laid?.cmap ?? ''));
  }
  put(`trailer<</Root 1 0 R/Size ${4 + pages.length * 5}>>\n%%EOF`);
  return new Uint8Array(Buffer.concat(parts));
};
