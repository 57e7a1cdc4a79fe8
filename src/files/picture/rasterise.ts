/** SVG to PNG, for Word, which prints no SVG before its 2016 edition. The canvas is loaded when a picture first comes. */
import { facePath, FACES } from '#files/font/tinos.ts';
import { releaseNativeMemory } from '#files/native-memory.ts';
import { ratioOfSvg } from '#files/picture/svg-size.ts';

/** PNG bytes of a picture as wide as said on paper (mm). */
export type Rasterise = (svg: string, widthMm: number) => Uint8Array;

/** Printers of offices resolve no more in a chart. */
const DOTS_PER_INCH = 220;

let loaded: Promise<typeof import('@napi-rs/canvas')> | undefined;

/** The canvas with the type of documents, registered once: each registration keeps its own copy of the fonts. */
const loadCanvas = (): Promise<typeof import('@napi-rs/canvas')> => {
  loaded ??= import('@napi-rs/canvas').then((module) => {
    for (const face of FACES) module.GlobalFonts.registerFromPath(facePath(face), 'Times New Roman');
    return module;
  });
  return loaded;
};

/** Draws all pictures of a document; the answer finds each by its text. */
export const rasterisePictures = async (pictures: readonly { readonly svg: string; readonly widthMm: number }[]): Promise<Rasterise> => {
  const drawn = new Map<string, Uint8Array>();
  if (pictures.length > 0) {
    const { createCanvas, loadImage } = await loadCanvas();
    for (const { svg, widthMm } of pictures) {
      const width = Math.round((widthMm / 25.4) * DOTS_PER_INCH);
      const height = Math.round(width / ratioOfSvg(svg));
      const canvas = createCanvas(width, height);
      const context = canvas.getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      context.drawImage(await loadImage(Buffer.from(svgOfSize(svg, width, height))), 0, 0, width, height);
      drawn.set(`${widthMm} ${svg}`, new Uint8Array(canvas.toBuffer('image/png')));
    }
    await releaseNativeMemory();
  }
  return (svg, widthMm) => {
    const png = drawn.get(`${widthMm} ${svg}`);
    if (!png) throw new RangeError('picture was not drawn');
    return png;
  };
};

/** The picture told to be as large as its dots, or it would be drawn small and blown up. */
const svgOfSize = (svg: string, width: number, height: number): string => {
  const [root = ''] = /<svg\b[^>]*>/u.exec(svg) ?? [];
  const size = (name: string): string => new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(root)?.[1] ?? '';
  const box = / viewBox="/u.test(root) ? '' : ` viewBox="0 0 ${Number.parseFloat(size('width'))} ${Number.parseFloat(size('height'))}"`;
  const bare = root.replace(/\s(?:width|height)="[^"]*"/gu, '');
  return svg.replace(root, bare.replace(/^<svg/u, `<svg width="${width}" height="${height}"${box}`));
};
