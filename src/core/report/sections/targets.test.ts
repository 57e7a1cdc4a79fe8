/** Targets in the report: in time, of their own length, and what a part of the period settles (F3). */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

interface Given {
  readonly target: Readonly<Record<string, unknown>>;
  readonly unit: string;
  readonly values: Readonly<Record<string, string>>;
  readonly asOf: string;
  /** Whether the measure is told on the node of the target. */
  readonly own?: true;
}

const told = ({ target, unit, values, asOf, own }: Given): string =>
  linesUnder(
    composed(
      {
        objective: [
          { id: 'p/1', part: 'results', kind: 'target', title: 'Mục tiêu', target: { measure: 'm', ...target } },
        ],
        measure: [{ id: 'm', name: 'Kết quả', unit, aggregation: 'none', ...(own && { objective: 'p/1' }) }],
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
  it('is not answered by the year before; a quarter has no share', () => {
    const text = told(REVENUE);
    expect(text).toContain('; kết quả quý I/2025 đạt 60 tỷ đồng.');
    expect(text).not.toMatch(/%|chưa đạt|năm 2024/u);
    const alone = told({ ...REVENUE, values: { 2024: '290 tỷ đồng' } });
    expect(alone).toContain('; năm 2024 đạt 290 tỷ đồng.');
    expect(alone).not.toMatch(/%|kết quả/u);
  });
  it('of a later year is told with the year that is past, on the way to it', () =>
    expect(told({ ...REVENUE, target: { ...REVENUE.target, by: '2027' } })).toContain(
      'năm 2024 đạt 290 tỷ đồng, bằng 96,7% mục tiêu',
    ));
  it.each([
    [
      { relation: 'at-least', value: q('95%'), by: '2025' },
      '%',
      '88,1%',
      'đạt 88,1%; mục tiêu năm 2025 từ 95% trở lên',
    ],
    [{ relation: 'at-most', value: q('12%'), by: '2025' }, '%', '15,4%', '15,4%; mục tiêu năm 2025 không quá 12%'],
    [{ relation: 'exactly', value: q('9 xã'), by: '2025' }, 'xã', '7 xã', '07 xã; mục tiêu năm 2025 là 09 xã'],
  ] as const)('the year before stands apart from what is asked: %j', (target, unit, value, words) => {
    const text = told({ target, unit, values: { 2024: value }, asOf: '2025-05-31', own: true });
    expect(text).toContain(words);
    expect(text).not.toMatch(/bằng|thấp hơn/u);
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
    expect(text).toMatch(/kết quả 9 tháng năm 2026 là 06 ca, đã vượt mức khống chế/u);
  });
  it.each<[string, string, string, string]>([
    ['2%', '2,6%', '%', 'cao hơn 0,6 điểm phần trăm so với mức khống chế năm 2026 (không quá 2%)'],
    ['5 ca', '8 ca', 'ca', 'vượt 03 ca so với mức khống chế năm 2026 (không quá 05 ca)'],
    ['1 tỷ đồng', '1,34 tỷ đồng', 'đồng', 'vượt 340 triệu đồng so với mức khống chế năm 2026 (không quá 1 tỷ đồng)'],
    ['5 ngày', '7 ngày', 'ngày', 'vượt 2 ngày so với mức khống chế năm 2026 (không quá 5 ngày)'],
    [
      '3 kg/người',
      '3,5 kg/người',
      'kg/người',
      'cao hơn 0,5 kg/người so với mức khống chế năm 2026 (không quá 3 kg/người)',
    ],
  ])('at most %s, and it is %s: beyond the limit, in the words of an office', (limit, value, unit, words) => {
    const target = { relation: 'at-most', value: q(limit), by: '2026' } as const;
    const given = { target, unit, values: { 2026: value }, asOf: '2026-12-31' };
    const behind = told({ ...given, own: true }).replaceAll('\u00a0', ' ');
    expect(behind).toContain(words);
    expect(told(given)).toMatch(/(?:cao hơn|vượt) mức khống chế \d/u);
    expect(behind).not.toMatch(/mức cho phép|mục tiêu/u);
  });
  it('a value behind its day does not reach it', () => {
    const text = told({
      target: { relation: 'at-least', value: q('100 ha'), by: '2023' },
      unit: 'ha',
      values: { 2022: '70 ha', 2023: '90 ha', 2024: '120 ha' },
      asOf: '2024-12-31',
    });
    expect(text).toContain('năm 2023 đạt 90 ha, bằng 90,0%, chưa đạt mục tiêu đề ra');
    expect(text).not.toContain('120,0%');
  });
});

describe('a target over several years', () => {
  const added = (values: Given['values'], asOf: string): string =>
    told({
      own: true,
      target: { relation: 'at-least', value: q('5.000 cây'), by: '2028', from: '2026', counts: 'cumulative' },
      unit: 'cây',
      values,
      asOf,
    });
  it('that adds up counts the months of the year that runs', () =>
    expect(added({ '2026-M9': '1.150 cây' }, '2026-09-30')).toContain('1.150 cây, bằng 23,0% mục tiêu'));
  it('adds the months to the years that are over, and says since when', () =>
    expect(added({ 2026: '2.000 cây', '2027-Q1': '500 cây' }, '2027-03-31')).toContain(
      'cộng từ năm 2026 được 2.500 cây, bằng 50,0% mục tiêu',
    ));
  it('counts neither a quarter that begins later nor both of two parts of a year', () => {
    expect(added({ '2026-Q1': '400 cây', '2026-H1': '1.000 cây' }, '2026-06-30')).toContain('bằng 20,0% mục tiêu');
    expect(added({ '2026-Q3': '400 cây' }, '2026-09-30')).not.toContain('%');
  });
  it('is reached as soon as the sum is', () =>
    expect(added({ '2026-M9': '5.200 cây' }, '2026-09-30')).toContain('bằng 104,0% mục tiêu'));
  it('of which the mean is asked is not judged by a part of a year', () => {
    const text = told({
      target: { relation: 'between', value: q('từ 5,5% đến 6%'), by: '2030', from: '2026', counts: 'average' },
      unit: '%',
      values: { '2026-M9': '5,2%' },
      asOf: '2026-09-30',
    });
    expect(text).toContain('9 tháng năm 2026 đạt 5,2%');
    expect(text).not.toMatch(/chưa đạt|đạt mục tiêu|chưa có/u);
  });
});

describe('a target in steps', () => {
  const stepped = (value: string, asOf = '2026-12-31'): string =>
    told({
      target: {
        relation: 'at-least',
        value: q('90%'),
        by: '2030',
        steps: [
          { by: '2026', value: q('70%') },
          { by: '2028', value: q('80%') },
        ],
      },
      unit: '%',
      values: { 2026: value },
      asOf,
    });
  it.each([
    ['72%', ', đạt mức đề ra đến năm 2026 (70%)'],
    ['65%', ', chưa đạt mức đề ra đến năm 2026 (70%)'],
  ])('%s: tells the step that is due%s', (value, said) => expect(stepped(value)).toContain(said));
  it('does not judge a step whose day has not come', () => {
    const text = stepped('65%', '2026-12-30');
    expect(text).not.toContain('chưa đạt');
  });
});

it('what was to be reached each year names the years that missed it', () => {
  const text = told({
    own: true,
    target: { relation: 'at-least', value: q('900 người'), from: '2021', by: '2025', counts: 'each-year' },
    unit: 'người',
    values: { 2021: '845 người', 2022: '910 người', 2023: '1.024 người' },
    asOf: '2023-12-31',
  });
  expect(text).toContain('; riêng năm 2021 (845 người) chưa đạt');
  expect(text).not.toContain('năm 2022 chưa đạt');
});

it('the mean of the years is told beside the last of them', () => {
  const text = told({
    own: true,
    target: { relation: 'at-least', value: q('6 điểm %'), from: '2022', by: '2025', counts: 'average' },
    unit: 'điểm %',
    values: { 2022: '4,86 điểm %', 2023: '5,25 điểm %', 2024: '7,35 điểm %' },
    asOf: '2024-12-31',
  });
  expect(text).toContain('5,82 điểm phần trăm, thấp hơn 0,18 điểm phần trăm so với mục tiêu');
});
