import { expect, it } from 'vitest';
import { columnChart } from '#web/parts/draw-chart.ts';

const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].flatMap(([, text]) => text ?? []);
const bars = (printed: string) => ['2021', '2022', '2023'].map((label) => ({ label, length: 3, printed }));

it('a label that is wider than its place is broken at a space', () => {
  expect(textsOf(columnChart(bars('155,5 tỷ đồng')))).toContain('155,5 tỷ đồng');
  const broken = textsOf(columnChart(bars('expected VND 260 billion')));
  expect(broken).toContain('expected VND 260');
  expect(broken).toContain('billion');
});
