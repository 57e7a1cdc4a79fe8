/**
 * How wide a line of Times New Roman is, from the tables of its metric twin: rules "as long as the line" and the
 * columns of the header need it. Word lays out with the same advance widths; kerning is off there by default.
 */
import { faceBytes, type Face } from '#files/font/tinos.ts';

interface Metrics {
  readonly unitsPerEm: number;
  readonly advance: (codePoint: number) => number;
}

const MM_PER_POINT = 25.4 / 72;

const tableAt = (font: DataView, tag: string): number => {
  for (let i = 0; i < font.getUint16(4); i += 1) {
    const entry = 12 + i * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((k) => font.getUint8(entry + k)));
    if (name === tag) return font.getUint32(entry + 8);
  }
  throw new RangeError(`font without table ${tag}`);
};

/** Start of the Unicode BMP subtable of `cmap` (format 4). */
const characterMapAt = (font: DataView): number => {
  const cmap = tableAt(font, 'cmap');
  for (let i = 0; i < font.getUint16(cmap + 2); i += 1) {
    const subtable = cmap + font.getUint32(cmap + 4 + i * 8 + 4);
    if (font.getUint16(subtable) === 4) return subtable;
  }
  throw new RangeError('font without a format 4 character map');
};

const glyphOf = (font: DataView, map: number, code: number): number => {
  const doubled = font.getUint16(map + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    if (font.getUint16(map + 14 + offset) < code) continue;
    const start = font.getUint16(map + 16 + doubled + offset);
    if (start > code) return 0;
    const delta = font.getUint16(map + 16 + 2 * doubled + offset);
    const rangeAt = map + 16 + 3 * doubled + offset;
    const range = font.getUint16(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = font.getUint16(rangeAt + range + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
};

const readMetrics = (face: Face): Metrics => {
  const bytes = faceBytes(face);
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [map, hmtx] = [characterMapAt(font), tableAt(font, 'hmtx')];
  const longMetrics = font.getUint16(tableAt(font, 'hhea') + 34);
  const known = new Map<number, number>();
  const advance = (code: number): number => {
    const found = known.get(code) ?? font.getUint16(hmtx + 4 * Math.min(glyphOf(font, map, code), longMetrics - 1));
    known.set(code, found);
    return found;
  };
  return { unitsPerEm: font.getUint16(tableAt(font, 'head') + 18), advance };
};

const faces = new Map<Face, Metrics>();

const metricsOf = (face: Face): Metrics => {
  const found = faces.get(face) ?? readMetrics(face);
  faces.set(face, found);
  return found;
};

/** Millimetres of one line of text at a size in points. */
export const textWidthMm = (text: string, sizePt: number, face: Face): number => {
  const { advance, unitsPerEm } = metricsOf(face);
  const units = [...text.normalize('NFC')].reduce((sum, letter) => sum + advance(letter.codePointAt(0) ?? 0), 0);
  return (units / unitsPerEm) * sizePt * MM_PER_POINT;
};
