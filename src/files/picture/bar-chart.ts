/**
 * Ranges as lying bars: what is certain full, what is open hatched, the least that is asked for as a line. Reads
 * without colours.
 */
import type { ChartBar } from '#core/report/document.ts';
import { escapeMarkup } from '#core/text/escape-markup.ts';

const WIDTH = 640;
const ROW = 52;
const BAR = { left: 8, right: 150, height: 16 } as const;

/** An SVG of the text's own type. */
export const drawBars = (bars: readonly ChartBar[]): string => {
  const longest = Math.max(1, ...bars.map((bar) => bar.most));
  const scale = (value: number): number => (value / longest) * (WIDTH - BAR.left - BAR.right);
  const rows = bars.map((bar, index) => {
    const y = index * ROW + 24;
    const [certain, open, frame] = [scale(bar.min), scale(bar.max - bar.min), scale(bar.most)].map((value) =>
      value.toFixed(1),
    );
    const line =
      bar.least === undefined
        ? ''
        : `<path d="M${(BAR.left + scale(bar.least)).toFixed(1)} ${y - 4}v${BAR.height + 8}" stroke="#000" stroke-width="2"/>`;
    return (
      `<text x="${BAR.left}" y="${y - 7}">${escapeMarkup(bar.name)}</text>` +
      `<rect x="${BAR.left}" y="${y}" width="${frame}" height="${BAR.height}" fill="none" stroke="#777"/>` +
      `<rect x="${BAR.left}" y="${y}" width="${certain}" height="${BAR.height}" fill="#333"/>` +
      `<rect x="${(BAR.left + scale(bar.min)).toFixed(1)}" y="${y}" width="${open}" height="${BAR.height}" fill="url(#open)" stroke="#777"/>` +
      `${line}<text x="${(BAR.left + scale(bar.most) + 8).toFixed(1)}" y="${y + 13}">${escapeMarkup(bar.text)}</text>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bars.length * ROW + 4}" font-family="Times New Roman, serif" font-size="14">` +
    '<defs><pattern id="open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<rect width="6" height="6" fill="#fff"/><path d="M0 0v6" stroke="#555" stroke-width="2"/></pattern></defs>' +
    `${rows.join('')}</svg>`
  );
};
