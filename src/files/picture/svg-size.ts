/**
 * Width over height of an SVG picture, from its viewBox or its width and height. Throws RangeError when it states
 * neither.
 */
export const ratioOfSvg = (svg: string): number => {
  const root = /<svg\b[^>]*>/u.exec(svg)?.[0] ?? '';
  const attribute = (name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(root)?.[1];
  const [, , boxWidth, boxHeight] = (attribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const width = boxWidth ?? Number.parseFloat(attribute('width') ?? '');
  const height = boxHeight ?? Number.parseFloat(attribute('height') ?? '');
  if (!(width > 0) || !(height > 0)) throw new RangeError('picture without a size');
  return width / height;
};
