/** A chart as a picture that stands by itself: its finding above, day and source below, on white. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { rasterisePicture } from '#app/read/picture.ts';
import { refuse } from '#app/refusal.ts';
import { escapeMarkup } from '#core/text/escape-markup.ts';
import { attachment } from '#http/attachment.ts';
import { CHART_FONT, CHART_WIDTH } from '#web/parts/draw-chart.ts';
import { printDayIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { shellWords } from '#words/ui/shell.ts';

export interface StandingChart {
  readonly title: string;
  readonly subtitle?: string;
  readonly svg: string;
}

const MARGIN = 20;
const TITLE = { size: 16, line: 21, letters: 52 } as const;
const SMALL = { size: 12, line: 16, letters: 74 } as const;

const wrapped = (text: string, letters: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const HEIGHT = /<svg\b[^>]*?\sheight="(\d+)/u;

/** `foot`: the day and the source. */
export const drawPicture = ({ title, subtitle = '', svg }: StandingChart, foot: string): string => {
  const height = Number(HEIGHT.exec(svg)?.[1] ?? 0);
  let y = MARGIN;
  const text = (words: string, { size, line, letters }: typeof TITLE | typeof SMALL, look: string): string =>
    wrapped(words, letters)
      .map((row) => {
        y += line;
        return `<text x="${MARGIN}" y="${y - line + size}" font-size="${size}" ${look}>${escapeMarkup(row)}</text>`;
      })
      .join('');
  const head = text(title, TITLE, 'font-weight="600" fill="#1d1c1a"') + text(subtitle, SMALL, 'fill="#5a5752"');
  const chart = `<g transform="translate(${MARGIN} ${y + 8})">${svg}</g>`;
  y += height + 16;
  const below = text(foot, SMALL, 'fill="#5a5752"');
  const [width, whole] = [CHART_WIDTH + 2 * MARGIN, y + MARGIN];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="${CHART_FONT}">` +
    `<rect width="${width}" height="${whole}" fill="#ffffff"/>${head}${chart}${below}</svg>`
  );
};

const PICTURE_FORMATS = ['png', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Refuses `picture-format.unknown`. */
export const pictureFormat = (text: string | undefined): PictureFormat =>
  PICTURE_FORMATS.find((one) => one === text) ??
  refuse('picture-format.unknown', { format: text ?? '', known: [...PICTURE_FORMATS] });

const ON_PAPER_MM = 130;

/** The chart as a file to save: PNG for a text in Word, in its type; SVG for all else. */
export const chartFile = async (
  language: Language,
  { asOf, workspace }: Pick<OpenedProgramme, 'asOf' | 'workspace'>,
  format: PictureFormat,
  chart: StandingChart,
  name: string,
): Promise<Response> => {
  const words = shellWords[language];
  const svg = drawPicture(chart, words.pictureFoot(printDayIn(language, asOf.day), workspace.name));
  const file = `${name}-${asOf.day}.${format}`;
  if (format === 'svg') return attachment(new TextEncoder().encode(svg), file, 'image/svg+xml');
  // The type that the drawing process holds, by its name without quotes: it knows no other.
  const printed = svg.replaceAll(CHART_FONT, 'Times New Roman').replaceAll('font-weight="600"', 'font-weight="bold"');
  return attachment(await rasterisePicture(printed, ON_PAPER_MM), file, 'image/png');
};
