/** Targets in the report: in time, of their own length, and what a part of the period settles (F3). */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

interface Given {
  readonly target: Readonly<Record<string, unknown>>;
  readonly unit: string;
  readonly values: Readonly<Record<string, string>>;
  readonly asOf: string;
}

const told = ({ target, unit, values, asOf }: Given): string =>
  linesUnder(
    composed(
      {
        objective: [
          { id: 'p/1', part: 'results', kind: 'target', title: 'Mục tiêu', target: { measure: 'm', ...target } },
        ],
        measure: [{ id: 'm', name: 'Kết quả', unit, aggregation: 'none' }],
        observation: Object.entries(values).map(([period, value]) => ({
          measure: 'm',
          place: 'city',
          period,
          kind: 'actual',
          value: q(value),
        })),
      },
      { asOf },
    ),
    'Mục tiêu',
  ).join(' ');

const REVENUE: Given = {
  target: { relation: 'at-least', value: q('300 tỷ đồng'), by: '2025' },
  unit: 'đồng',
  values: { 2023: '260 tỷ đồng', 2024: '290 tỷ đồng', '2025-Q1': '60 tỷ đồng' },
  asOf: '2025-05-31',
};

describe('a target in the report', () => {
  it('names the year that answers it; a quarter has no share', () => {
    const text = told(REVENUE);
    expect(text).toContain('năm 2024 đạt 290 tỷ đồng, bằng 96,7% mục tiêu');
    expect(text).not.toMatch(/20,0%|chưa đạt/u);
  });
  it('without a whole year the part is told with its own days', () => {
    const text = told({ ...REVENUE, values: { '2025-Q1': '60 tỷ đồng' } });
    expect(text).toMatch(/quý I\/2025 đạt 60 tỷ đồng/u);
    expect(text).not.toMatch(/%|chưa đạt|chưa có số liệu/u);
  });
  it('what is passed already is told as passed', () => {
    const text = told({
      target: { relation: 'at-most', value: q('5 ca'), by: '2026' },
      unit: 'ca',
      values: { '2026-M9': '6 ca' },
      asOf: '2026-10-05',
    });
    expect(text).toMatch(/kết quả 9 tháng năm 2026 là 06 ca, đã vượt mức cho phép/u);
  });
  it('a value behind its day does not reach it', () => {
    const text = told({
      target: { relation: 'at-least', value: q('100 ha'), by: '2023' },
      unit: 'ha',
      values: { 2022: '70 ha', 2023: '90 ha', 2024: '120 ha' },
      asOf: '2024-12-31',
    });
    expect(text).toContain('năm 2023 đạt 90 ha, bằng 90,0% mục tiêu, chưa đạt mục tiêu đề ra');
    expect(text).not.toContain('120,0%');
  });
});
