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
const HATCH = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: INK, symbolSize: 1 } as const;

export const CHART_WIDTH = 440;

const draw = (height: number, option: object): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: CHART_WIDTH, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: CHART_FONT, fontSize: 13, color: INK }, aria: { decal: { show: true } }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  // Its style sheet is for a moving chart; ours stands still, and a page allows no inline styles.
  return svg.replaceAll(/<style[\s\S]*?<\/style>/gu, '');
};

const dataOf = (bars: readonly Bar[]): readonly object[] =>
  bars.map(({ length, printed, expected }) => ({
    value: length ?? 0,
    itemStyle: expected ? { color: '#fff', borderColor: INK, borderWidth: 1.2, decal: HATCH } : { color: INK, decal: { symbol: 'none' } },
    label: { formatter: () => printed },
  }));

/** Standing bars: one thing over time. */
export const columnChart = (bars: readonly Bar[]): string =>
  draw(210, {
    grid: { left: 4, right: 4, top: 28, bottom: bars.some(({ label }) => label.includes('\n')) ? 42 : 26 },
    xAxis: { type: 'category', data: bars.map((bar) => bar.label), axisTick: { show: false }, axisLine: { lineStyle: { color: SOFT } }, axisLabel: { color: SOFT, fontSize: 13, lineHeight: 17, interval: 0 } },
    yAxis: { type: 'value', show: false, min: 0 },
    series: [{ type: 'bar', data: dataOf(bars), barMaxWidth: 64, barCategoryGap: '40%', label: { show: true, position: 'top', fontSize: 13, color: INK } }],
  });
