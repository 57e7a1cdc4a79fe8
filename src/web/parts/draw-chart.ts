/** Charts, drawn on the server: dark bars for what is, hatched for what is expected, each with its value beside it. */
import { escapeMarkup } from '#core/text/escape-markup.ts';

export interface Bar {
  readonly label: string;
  /** For drawing only; undefined leaves the place empty. */
  readonly length: number | undefined;
  /** The value as printed, or what is missing. */
  readonly printed: string;
  /** Expected, estimated or planned: hatched. */
  readonly expected?: boolean;
}

export const CHART_FONT = "'Be Vietnam Pro', system-ui, sans-serif";
const INK = '#1d1c1a';
const SOFT = '#5a5752';

export const CHART_WIDTH = 440;
/** Room left and right of the bars, in pixels. */
const SIDE = 4;
/** Between the letters of a label and its bar, or the line on which the bars stand. */
const GAP = 5;
const SIZE = 13;
/** From where the bars stand to the top of the highest, and above it, in pixels. */
const HEIGHT = 156;
const ABOVE = 28;
const BELOW = 26;
/** A bar's part of its place, and the most that it takes. */
const SHARE = 0.6;
const WIDEST = 64;
/** Between the strokes of a hatched bar. */
const STROKES = 8;

/** Pixels that a letter of a label takes at most on average. */
const LETTER = 6.5;
const LINE = 17;

/** Broken at spaces where it is wider than the room, so that labels neither meet nor leave the picture. */
const linesOf = (printed: string, room: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of printed.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && longer.length * LETTER <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/**
 * Pictures that were drawn last, so many at most: most of what a page shows is what it showed before the last write.
 */
const KEPT = 60;
const drawn = new Map<string, string>();

/** Standing bars: one thing over time. */
export const columnChart = (bars: readonly Bar[]): string => {
  const key = JSON.stringify(bars);
  const svg = drawn.get(key) ?? drawColumns(bars);
  drawn.delete(key);
  drawn.set(key, svg);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return svg;
};

/** One tenth of a pixel. */
const short = (pixels: number): string => String(Math.round(pixels * 10) / 10);

/** Lines below each other, the first at `top`; those at the sides stay inside. */
const words = (lines: readonly string[], middle: number, top: number, ink: string): string =>
  lines
    .map((line, at) => {
      const half = Math.min(CHART_WIDTH, line.length * LETTER) / 2;
      const x = Math.min(Math.max(middle, half), CHART_WIDTH - half);
      return `<text x="${short(x)}" y="${short(top + at * LINE + SIZE)}" fill="${ink}">${escapeMarkup(line)}</text>`;
    })
    .join('');

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Strokes from the left below to the right above. */
const hatch = ({ left, top, width, height }: Box): string => {
  let path = '';
  for (let sum = left + top + STROKES; sum < left + width + top + height; sum += STROKES) {
    const [from, to] = [Math.max(left, sum - top - height), Math.min(left + width, sum - top)];
    path += `M${short(from)} ${short(sum - from)}L${short(to)} ${short(sum - to)}`;
  }
  return path;
};

const barOf = (box: Box, expected: boolean): string => {
  const place = `x="${short(box.left)}" y="${short(box.top)}" width="${short(box.width)}" height="${short(box.height)}"`;
  return expected
    ? `<rect ${place} fill="#fff" stroke="${INK}" stroke-width="1.2"/><path d="${hatch(box)}" stroke="${INK}" stroke-width="2"/>`
    : `<rect ${place} fill="${INK}"/>`;
};

/**
 * Of how many places one has room for its words: all words stand below the newest, and as many before it as do not
 * meet.
 */
const every = (lists: readonly (readonly string[])[], place: number): number =>
  Math.max(1, ...lists.flat().map((line) => Math.ceil((line.length * LETTER) / place)));

const drawColumns = (bars: readonly Bar[]): string => {
  const place = (CHART_WIDTH - 2 * SIDE) / Math.max(1, bars.length);
  const width = Math.min(WIDEST, place * SHARE);
  const labels = bars.map(({ printed }) => linesOf(printed, place));
  const names = bars.map(({ label }) => label.split('\n'));
  const most = (lists: readonly (readonly string[])[]): number => Math.max(1, ...lists.map((lines) => lines.length));
  const foot = ABOVE + (most(labels) - 1) * LINE + HEIGHT;
  const height = foot + BELOW + (most(names) - 1) * LINE;
  const [told, named] = [every(labels, place), every(names, place)];
  // What is below nothing has no bar: its value stands where it would begin.
  const highest = Math.max(0, ...bars.map(({ length = 0 }) => length));
  const columns = bars.map(({ length = 0, expected = false }, at) => {
    const middle = SIDE + (at + 0.5) * place;
    const high = highest === 0 ? 0 : (HEIGHT * Math.max(0, length)) / highest;
    const back = bars.length - 1 - at;
    const own = back % told === 0 ? (labels[at] ?? []) : [];
    const below = back % named === 0 ? (names[at] ?? []) : [];
    return (
      (high > 0 ? barOf({ left: middle - width / 2, top: foot - high, width, height: high }, expected) : '') +
      words(own, middle, foot - high - GAP - own.length * LINE, INK) +
      words(below, middle, foot + GAP, SOFT)
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${height}" viewBox="0 0 ${CHART_WIDTH} ${height}"` +
    ` font-size="${SIZE}" font-family="${CHART_FONT}" text-anchor="middle">${columns.join('')}` +
    `<path d="M${SIDE} ${foot + 0.5}H${CHART_WIDTH - SIDE}" stroke="${SOFT}"/></svg>`
  );
};
