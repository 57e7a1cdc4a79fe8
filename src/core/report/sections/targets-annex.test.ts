import { describe, expect, it } from 'vitest';
import { TARGETS_OF_A_TABLE } from '#core/report/outline/bounds.ts';
import { plainText } from '#core/report/document.ts';
import { annexRows, composed } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

const targets = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `p/${n + 1}`,
    part: 'results',
    kind: 'target',
    title: `Chỉ tiêu ${n + 1}`,
    target: { relation: n === 1 ? 'at-most' : 'at-least', value: q('10 hộ'), measure: `m${n + 1}`, by: '2022' },
  }));
const given = (count: number) => ({
  objective: targets(count),
  measure: [1, 2].map((n) => ({ id: `m${n}`, name: `Số ${n}`, unit: 'hộ', aggregation: 'sum', objective: `p/${n}` })),
  observation: [1, 2].map((n) => ({
    measure: `m${n}`,
    place: 'city',
    period: '2022',
    kind: 'actual',
    value: q('8 hộ'),
  })),
});

describe('the table of targets', () => {
  it.each([
    [TARGETS_OF_A_TABLE - 1, 0],
    [TARGETS_OF_A_TABLE, TARGETS_OF_A_TABLE],
  ])('of %i targets has %i rows', (count, rows) =>
    expect(annexRows(composed(given(count)), 'targets')).toHaveLength(rows),
  );

  it('tells what was asked for, what was reached, and the judgement; nothing of what nothing answers', () =>
    expect(annexRows(composed(given(TARGETS_OF_A_TABLE)), 'targets').slice(0, 3)).toEqual([
      '1 | Chỉ tiêu 1 | hộ | ≥ 10 | năm 2022 | 8 | 80,0% | Chưa đạt',
      '2 | Chỉ tiêu 2 | hộ | ≤ 10 | năm 2022 | 8 |  | Đạt',
      '3 | Chỉ tiêu 3 | hộ | ≥ 10 | năm 2022 |  |  | ',
    ]));

  it.each([
    ['đạt/chưa đạt', 'đạt', 'chưa đạt', 'đạt'],
    ['xếp loại', 'khá', 'tốt', 'khá trở lên'],
    ['xếp loại', 'xuất sắc', 'tốt', 'xuất sắc'],
  ])('of words has no sign before them: %s', (unit, asked, value, words) => {
    const [objective, ...others] = targets(TARGETS_OF_A_TABLE);
    const [row] = annexRows(
      composed({
        objective: [{ ...objective!, target: { ...objective!.target, value: q(asked) } }, ...others],
        measure: [{ id: 'm1', name: 'Kết quả', unit, aggregation: 'none', objective: 'p/1' }],
        observation: [{ measure: 'm1', place: 'city', period: '2022', kind: 'actual', value: q(value) }],
      }),
      'targets',
    );
    expect(row).toContain(` | ${unit} | ${words} | `);
  });

  it.each([
    [
      'of a share by how many points it is lower',
      '%',
      '96%',
      '94,2%',
      '2022',
      'thấp hơn 1,8 điểm phần trăm | Chưa đạt',
    ],
    ['of a share that is reached nothing', '%', '96%', '97%', '2022', ' | Đạt'],
    ['of an amount in per cent, all of it without a decimal', 'ha', '40 ha', '40 ha', '2022', '100% | Đạt'],
  ])('compares %s', (_, unit, asked, value, period, words) => {
    const [objective, ...others] = targets(TARGETS_OF_A_TABLE);
    const [row] = annexRows(
      composed({
        objective: [{ ...objective!, target: { ...objective!.target, value: q(asked) } }, ...others],
        measure: [{ id: 'm1', name: 'Tỷ lệ', unit, aggregation: 'none', objective: 'p/1' }],
        observation: [{ measure: 'm1', place: 'city', period, kind: 'actual', value: q(value) }],
      }),
      'targets',
    );
    expect(row).toMatch(new RegExp(`\\| ${words}$`, 'u'));
  });
  it('of what the year before had there is no share', () => {
    const observation = [{ measure: 'm1', place: 'city', period: '2021', kind: 'actual', value: q('8 hộ') }];
    const [row] = annexRows(composed({ ...given(TARGETS_OF_A_TABLE), observation }, { asOf: '2022-06-30' }), 'targets');
    expect(row).toBe('1 | Chỉ tiêu 1 | hộ | ≥ 10 | năm 2022 | 8 (năm 2021) |  | Chưa đến hạn');
  });

  it('a period that fills a line of its column stands in one piece, a longer one breaks between its words', () => {
    const observation = [
      ['m1', '2022-Q1'],
      ['m2', '2022-M9'],
    ].map(([measure, period]) => ({ measure, place: 'city', period, kind: 'actual', value: q('8 hộ') }));
    const { annexes } = composed({ ...given(TARGETS_OF_A_TABLE), observation });
    const cells = annexes.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'table' ? one.rows : [])));
    const texts = cells.map((row) =>
      row
        .map(plainText)
        .find((text) => text.includes('('))
        ?.replace(/^.*(?=\()/u, ''),
    );
    expect(texts.slice(0, 2)).toEqual(['(quý\u00a0I/2022)', '(9 tháng năm 2022)']);
  });

  it('of each year tells the years that missed it; a part of a period stands with its days and has no share', () => {
    const objective = targets(TARGETS_OF_A_TABLE).map((one, n) =>
      n === 0
        ? { ...one, target: { ...one.target, value: q('7 hộ'), from: '2020', counts: 'each-year' } }
        : n === 1
          ? { ...one, target: { ...one.target, by: '2023' } }
          : one,
    );
    const observation = [
      ['m1', '2020', '5 hộ'],
      ['m1', '2022', '8 hộ'],
      ['m2', '2023-Q1', '11 hộ'],
    ].map(([measure = '', period = '', value = '']) => ({
      measure,
      place: 'city',
      period,
      kind: 'actual',
      value: q(value),
    }));
    expect(
      annexRows(composed({ ...given(TARGETS_OF_A_TABLE), objective, observation }), 'targets').slice(0, 2),
    ).toEqual([
      '1 | Chỉ tiêu 1 | hộ | ≥ 7 | mỗi năm đến năm 2022 | 8 (năm 2022) | 114,3% | Đạt (riêng năm 2020 chưa đạt)',
      // A number of households may come down again.
      '2 | Chỉ tiêu 2 | hộ | ≤ 10 | năm 2023 | 11 (quý I/2023) |  | Chưa đến hạn',
    ]);
  });

  describe('the period of most results stands in the head', () => {
    const told = (...values: readonly (readonly [period: string, value: string])[]) => {
      const measure = values.map((_, n) => ({
        id: `m${n + 1}`,
        name: `Số ${n + 1}`,
        unit: 'hộ',
        aggregation: 'sum',
        objective: `p/${n + 1}`,
      }));
      const observation = values.map(([period, value], n) => ({
        measure: `m${n + 1}`,
        place: 'city',
        period,
        kind: 'actual',
        value: q(value),
      }));
      const report = composed({ objective: targets(TARGETS_OF_A_TABLE), measure, observation });
      const heads = report.annexes
        .filter(({ id }) => id === 'targets')
        .flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'table' ? one.columns : [])))
        .map(({ head }) => head);
      const done = (line: string): string => line.split(' | ')[5] ?? '';
      return [heads[5], annexRows(report, 'targets').slice(0, values.length).map(done)];
    };
    it.each([
      [['2022', '2022'], 'Thực hiện năm 2022', ['8', '8']],
      [['2022', '2022', '2021'], 'Thực hiện năm 2022', ['8', '8', '8 (năm 2021)']],
      // A value of its last day is of it; a shorter period with the same end is another.
      [['2022', '2022', '2022-12-31', '2022-Q4'], 'Thực hiện năm 2022', ['8', '8', '8', '8 (quý IV/2022)']],
      [['2022-06-30', '2022-06-30'], 'Thực hiện đến ngày 30/6/2022', ['8', '8']],
      // One of each, one alone, and less than half of all.
      [['2022', '2021'], 'Thực hiện', ['8 (năm 2022)', '8 (năm 2021)']],
      [['2022'], 'Thực hiện', ['8 (năm 2022)']],
      [
        ['2022', '2022', '2021', '2020', '2019'],
        'Thực hiện',
        ['2022', '2022', '2021', '2020', '2019'].map((year) => `8 (năm ${year})`),
      ],
    ] as const)('%j: %s', (periods, head, cells) =>
      expect(told(...periods.map((period) => [period, '8 hộ'] as const))).toEqual([head, cells]),
    );
  });

  it('money is told in millions with its unit in the column; what must not happen is 0', () => {
    const [first, second, ...others] = targets(TARGETS_OF_A_TABLE);
    const objective = [
      { ...first, target: { ...first?.target, value: q('4,2 tỷ đồng') } },
      { ...second, target: { ...second?.target, value: q('0 hộ') } },
      ...others,
    ];
    const { measure, observation } = given(TARGETS_OF_A_TABLE);
    const rows = annexRows(
      composed({
        objective,
        measure: measure.map((one, n) => (n === 0 ? { ...one, unit: 'đồng' } : one)),
        observation: observation.map((one, n) => ({ ...one, value: q(n === 0 ? '3,672 tỷ đồng' : '1 hộ') })),
      }),
      'targets',
    );
    expect(rows.slice(0, 2)).toEqual([
      '1 | Chỉ tiêu 1 | triệu đồng | ≥ 4.200 | năm 2022 | 3.672 | 87,4% | Chưa đạt',
      '2 | Chỉ tiêu 2 | hộ | 0 | năm 2022 | 1 |  | Chưa đạt',
    ]);
  });
});

describe('a row tells what was asked, by when, and how it stands', () => {
  const row = (
    target: Readonly<Record<string, unknown>>,
    unit: string,
    values: Readonly<Record<string, string>>,
    asOf = '2023-05-31',
  ): string => {
    const [objective, ...others] = targets(TARGETS_OF_A_TABLE);
    return (
      annexRows(
        composed(
          {
            objective: [
              { ...objective!, target: { relation: 'at-least', measure: 'm1', by: '2022', ...target } },
              ...others,
            ],
            measure: [{ id: 'm1', name: 'Kết quả', unit, aggregation: 'none', objective: 'p/1' }],
            observation: Object.entries(values).map(([period, value]) => ({
              measure: 'm1',
              place: 'city',
              period,
              kind: 'actual',
              value: q(value),
            })),
          },
          { asOf },
        ),
        'targets',
      )[0] ?? ''
    )
      .replaceAll('\u00a0', ' ')
      .replace(/^1 \| Chỉ tiêu 1 \| /u, '');
  };
  const EACH = { value: q('800 hộ'), counts: 'each-year' };
  it.each<[string, Parameters<typeof row>, string]>([
    [
      'money in millions',
      [{ value: q('300 tỷ đồng') }, 'đồng', { 2022: '290 tỷ đồng' }],
      'triệu đồng | ≥ 300.000 | năm 2022 | 290.000 (năm 2022) | 96,7% | Chưa đạt',
    ],
    [
      'a share by the points that it is lower',
      [{ value: q('90%') }, '%', { 2022: '88%' }],
      '% | ≥ 90 | năm 2022 | 88 (năm 2022) | thấp hơn 2 điểm phần trăm | Chưa đạt',
    ],
    [
      'a share that is reached by none',
      [{ value: q('90%') }, '%', { 2022: '92%' }],
      '% | ≥ 90 | năm 2022 | 92 (năm 2022) |  | Đạt',
    ],
    [
      'a share that is too high by none',
      [{ value: q('10%'), relation: 'at-most' }, '%', { 2022: '12%' }],
      '% | ≤ 10 | năm 2022 | 12 (năm 2022) |  | Chưa đạt',
    ],
    [
      'what is not to happen is nought, not at most nought',
      [{ value: q('0 vụ'), relation: 'at-most' }, 'vụ', { 2022: '0 vụ' }],
      'vụ | 0 | năm 2022 | 0 (năm 2022) |  | Đạt',
    ],
    [
      'what is asked exactly has no sign',
      [{ value: q('9 xã'), relation: 'exactly' }, 'xã', { 2022: '9 xã' }],
      'xã | 9 | năm 2022 | 9 (năm 2022) | 100% | Đạt',
    ],
    [
      'what is to be reached each year until when',
      [{ ...EACH, from: '2021', by: '2023' }, 'hộ', { 2021: '810 hộ', 2022: '820 hộ' }],
      'hộ | ≥ 800 | mỗi năm đến năm 2023 | 820 (năm 2022) | 102,5% | Đạt',
    ],
    [
      'of one year only its year',
      [{ ...EACH, from: '2022', by: '2022' }, 'hộ', { 2022: '820 hộ' }],
      'hộ | ≥ 800 | năm 2022 | 820 (năm 2022) | 102,5% | Đạt',
    ],
    [
      'with the years that were missed',
      [{ ...EACH, from: '2021', by: '2023' }, 'hộ', { 2021: '700 hộ', 2022: '820 hộ' }],
      'hộ | ≥ 800 | mỗi năm đến năm 2023 | 820 (năm 2022) | 102,5% | Đạt (riêng năm 2021 chưa đạt)',
    ],
    [
      'the months of what adds up as a share of it, before its day',
      [
        { value: q('5.000 cây'), from: '2022', by: '2025', counts: 'cumulative' },
        'cây',
        { '2022-M9': '1.150 cây' },
        '2022-09-30',
      ],
      'cây | ≥ 5.000 | năm 2025 | 1.150 (9 tháng năm 2022) | 23,0% | Chưa đến hạn',
    ],
    [
      'the year before is held against nothing',
      [{ value: q('300 ha'), by: '2023' }, 'ha', { 2022: '290 ha' }],
      'ha | ≥ 300 | năm 2023 | 290 (năm 2022) |  | Chưa đến hạn',
    ],
  ])('%s', (_, of, line) => expect(row(...of)).toBe(line));
});
