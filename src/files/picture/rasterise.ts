/** SVG to PNG, for Word, which prints no SVG before its 2016 edition. */
import { askProcess } from '#files/engines/ask.ts';
import type { PictureToDraw } from '#files/picture/rasterise-program.ts';
import { ratioOfSvg } from '#files/picture/svg-size.ts';

/** PNG bytes of a picture as wide as said on paper (mm). */
export type Rasterise = (svg: string, widthMm: number) => Uint8Array;

/** Printers of offices resolve no more in a chart. */
const DOTS_PER_INCH = 220;

/** Pictures are drawn in a process of their own: a canvas with its fonts holds 30 MB for good. */
const drawInProcess = askProcess<readonly PictureToDraw[], readonly Uint8Array[]>({
  program: new URL('./rasterise-program.ts', import.meta.url),
  idleMs: 2000,
});

/** Draws all pictures of a document; the answer finds each by its text. */
export const rasterisePictures = async (
  pictures: readonly { readonly svg: string; readonly widthMm: number }[],
): Promise<Rasterise> => {
  const sized = pictures.map(({ svg, widthMm }) => {
    const width = Math.round((widthMm / 25.4) * DOTS_PER_INCH);
    const height = Math.round(width / ratioOfSvg(svg));
    return { key: `${widthMm} ${svg}`, svg: svgOfSize(svg, width, height), width, height };
  });
  const images =
    sized.length === 0 ? [] : await drawInProcess(sized.map(({ svg, width, height }) => ({ svg, width, height })));
  const drawn = new Map(sized.map(({ key }, index) => [key, images[index]]));
  return (svg, widthMm) => drawn.get(`${widthMm} ${svg}`) ?? notDrawn();
};

const notDrawn = (): never => {
  throw new RangeError('picture was not drawn');
};

/** The picture told to be as large as its dots, or it would be drawn small and blown up. */
const svgOfSize = (svg: string, width: number, height: number): string => {
  const [root = ''] = /<svg\b[^>]*>/u.exec(svg) ?? [];
  const size = (name: string): string => new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(root)?.[1] ?? '';
  const box = / viewBox="/u.test(root)
    ? ''
    : ` viewBox="0 0 ${Number.parseFloat(size('width'))} ${Number.parseFloat(size('height'))}"`;
  const bare = root.replace(/\s(?:width|height)="[^"]*"/gu, '');
  return svg.replace(root, bare.replace(/^<svg/u, `<svg width="${width}" height="${height}"${box}`));
};
