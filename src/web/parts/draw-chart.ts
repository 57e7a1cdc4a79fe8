/** Charts, drawn on the server: dark bars for what is, hatched for what is expected, each with its value beside it. */
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, AriaComponent, LabelLayout, SVGRenderer]);

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
const HATCH = {
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
  color: INK,
  symbolSize: 1,
} as const;

export const CHART_WIDTH = 440;
/** Room left and right of the bars, in pixels. */
const SIDE = 4;

const draw = (height: number, option: object): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: CHART_WIDTH, height });
  chart.setOption({
    animation: false,
    textStyle: { ...TYPE, color: INK },
    aria: { decal: { show: true } },
    ...option,
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  // Its style sheet is for a moving chart; ours stands still, and a page allows no inline styles.
  return svg
    .replaceAll(/<style[\s\S]*?<\/style>/gu, '')
    .replaceAll(UNSEEN, '')
    .replaceAll(OF_POINTERS, '')
    .replaceAll(OWN_TYPE, '')
    .replace('<svg ', `<svg font-size="${TYPE.fontSize}" font-family="${TYPE.fontFamily}" `);
};

const TYPE = { fontFamily: CHART_FONT, fontSize: 13 } as const;
/** All words are of one type, which is said once. */
const OWN_TYPE = / style="font-size:13px;font-family:[^"]*" xml:space="preserve"/gu;

/** Areas that a pointer would hit; and what else only a moving chart needs: two thirds of its letters. */
const UNSEEN =
  /<path d="[^"]*"(?: transform="[^"]*")? fill="none" pointer-events="visible" class="[^"]*"><\/path>\n?/gu;
const OF_POINTERS = / pointer-events="visible"| class="zr\d+-cls-\d+"/gu;

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

const dataOf = (bars: readonly Bar[], labels: readonly (readonly string[])[]): readonly object[] =>
  bars.map(({ length, expected }, index) => ({
    value: length ?? 0,
    itemStyle: expected
      ? { color: '#fff', borderColor: INK, borderWidth: 1.2, decal: HATCH }
      : { color: INK, decal: { symbol: 'none' } },
    label: { formatter: () => (labels[index] ?? []).join('\n') },
  }));

/** Pictures that were drawn last, so many at most: most of what a page shows is what it showed before the last write. */
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

const drawColumns = (bars: readonly Bar[]): string => {
  const labels = bars.map(({ printed }) => linesOf(printed, (CHART_WIDTH - 2 * SIDE) / bars.length));
  const more = Math.max(0, ...labels.map((lines) => lines.length - 1));
  return draw(210 + more * LINE, {
    grid: {
      left: SIDE,
      right: SIDE,
      top: 28 + more * LINE,
      bottom: bars.some(({ label }) => label.includes('\n')) ? 42 : 26,
    },
    xAxis: {
      type: 'category',
      data: bars.map((bar) => bar.label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: SOFT } },
      axisLabel: { color: SOFT, fontSize: 13, lineHeight: LINE, interval: 0 },
    },
    yAxis: { type: 'value', show: false, min: 0 },
    series: [
      {
        type: 'bar',
        data: dataOf(bars, labels),
        barMaxWidth: 64,
        barCategoryGap: '40%',
        label: { show: true, position: 'top', fontSize: 13, lineHeight: LINE, color: INK },
      },
    ],
  });
};
