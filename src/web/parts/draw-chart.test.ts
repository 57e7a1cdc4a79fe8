import { describe, expect, it } from 'vitest';
import { columnChart, type Bar } from '#web/parts/draw-chart.ts';

const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].flatMap(([, text]) => text ?? []);
const heightsOf = (svg: string): readonly number[] =>
  [...svg.matchAll(/<rect[^>]* height="([\d.]+)"/gu)].map(([, height]) => Number(height));
const bars = (printed: string) => ['2021', '2022', '2023'].map((label) => ({ label, length: 3, printed }));

it('a label that is wider than its place is broken at a space', () => {
  expect(textsOf(columnChart(bars('155,5 tỷ đồng')))).toContain('155,5 tỷ đồng');
  const broken = textsOf(columnChart(bars('expected VND 260 billion')));
  expect(broken).toContain('expected VND 260');
  expect(broken).toContain('billion');
});

describe('bars', () => {
  const drawn = (...lengths: readonly (number | undefined)[]): string =>
    columnChart(lengths.map((length, at): Bar => ({ label: `${at}`, length, printed: `v${at}` })));
  it('are as long as their values say', () => {
    const [half = 0, whole = 0, tenth = 0] = heightsOf(drawn(5, 10, 1));
    expect(half / whole).toBeCloseTo(0.5, 2);
    expect(tenth / whole).toBeCloseTo(0.1, 2);
  });
  it.each([
    ['nothing is known', [undefined]],
    ['there is nothing', [0]],
    ['it is below nothing', [-3]],
  ])('there is none where %s, but its words', (_, lengths) => {
    const svg = drawn(...lengths, 7);
    expect(heightsOf(svg)).toHaveLength(1);
    expect(textsOf(svg)).toEqual(['v0', '0', 'v1', '1']);
    expect(heightsOf(drawn(...lengths))).toEqual([]);
  });
  it('stand inside the picture, their words too', () => {
    const svg = columnChart([{ label: 'năm 2025\nkế hoạch', length: 1, printed: 'một hai ba '.repeat(20).trim() }]);
    const height = Number(/ height="(\d+)"/u.exec(svg)?.[1]);
    for (const [, y] of svg.matchAll(/<text[^>]* y="([\d.-]+)"/gu)) {
      expect(Number(y)).toBeGreaterThan(10);
      expect(Number(y)).toBeLessThan(height);
    }
  });
  it('are hatched within their own place where they are expected', () => {
    const svg = columnChart([{ label: 'a', length: 1, printed: '1', expected: true }]);
    const [, left, top, width, height] =
      /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#fff"/u.exec(svg)?.map(Number) ?? [];
    const strokes = [...svg.matchAll(/[ML]([\d.]+) ([\d.]+)(?=[ML"])/gu)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(strokes.length).toBeGreaterThan(10);
    for (const [x = 0, y = 0] of strokes) {
      expect(x).toBeGreaterThanOrEqual((left ?? 0) - 0.1);
      expect(x).toBeLessThanOrEqual((left ?? 0) + (width ?? 0) + 0.1);
      expect(y).toBeGreaterThanOrEqual((top ?? 0) - 0.1);
      expect(y).toBeLessThanOrEqual((top ?? 0) + (height ?? 0) + 0.1);
    }
  });
});

it('of many names as many stand as do not meet, the newest first', () => {
  const many = Array.from({ length: 24 }, (_, at) => ({ label: `quý ${at}`, length: at, printed: String(at) }));
  const texts = textsOf(columnChart(many));
  expect(texts).toContain('quý 23');
  expect(texts).not.toContain('quý 22');
  expect(texts).toContain('22');
});

it('words are words, whatever stands in them', () =>
  expect(columnChart([{ label: '<b>&', length: 1, printed: '"' }])).toContain('&lt;b&gt;&amp;'));
