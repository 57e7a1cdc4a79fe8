/** What a value stands beside: plans, and the year before. What nobody can compare stands in brackets. */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

type Value = string | Readonly<Record<string, unknown>>;
type Seen = readonly [period: string, value: Value, more?: Readonly<Record<string, unknown>>];

/** Of a unit, and perhaps with a name; in the report of the year 2022 unless told otherwise. */
const say = (of: string | Readonly<Record<string, unknown>>, seen: readonly Seen[], period?: string): string =>
  linesUnder(
    composed(
      {
        agency: [
          { id: 'tinh', name: 'UBND tỉnh' },
          { id: 'xa', name: 'HĐND xã' },
        ],
        measure: [
          {
            id: 'm',
            name: 'Kết quả',
            aggregation: 'none',
            objective: 'p/1',
            ...(typeof of === 'string' ? { unit: of } : of),
          },
        ],
        observation: seen.map(([on, value, more = {}]) => ({
          measure: 'm',
          place: 'city',
          period: on,
          kind: 'actual',
          value: typeof value === 'string' ? q(value) : value,
          ...more,
        })),
      },
      { template: period === undefined ? {} : { period } },
    ),
    'Nhiệm vụ',
  ).join('\n');

const plan = (period: string, value: Value, more = {}): Seen => [period, value, { kind: 'plan', ...more }];
const answer = (amount: '0' | '1') => ({ amount, unit: 'đạt/chưa đạt', approx: [] });
const grade = (amount: string) => ({ amount, unit: 'xếp loại', approx: [] });
const GRADE = { name: 'Xếp loại chuyển đổi số', unit: 'xếp loại' };
const RANK = { name: 'Xếp hạng chuyển đổi số', unit: 'hạng' };
const CRITERION = { name: 'Tiêu chí số 2', unit: 'đạt/chưa đạt' };

describe('a plan alone tells who set it, and that it was changed', () => {
  it.each([
    [{}, 'Kết quả theo kế hoạch năm 2022 là 100 ha.'],
    [{ assigner: 'tinh' }, 'Kết quả theo kế hoạch năm 2022 là 100 ha (UBND tỉnh giao).'],
    [{ revision: 1 }, 'Kết quả theo kế hoạch năm 2022 là 100 ha (đã điều chỉnh).'],
    [{ assigner: 'tinh', revision: 1 }, 'Kết quả theo kế hoạch năm 2022 là 100 ha (UBND tỉnh giao, đã điều chỉnh).'],
  ])('%j', (more, line) => expect(say('ha', [plan('2022', '100 ha', more)])).toBe(line));
});

describe('beside a plan', () => {
  it.each<[string, string | object, readonly Seen[], string]>([
    ['in per cent of it', 'ha', [['2022', '50 ha'], plan('2022', '100 ha')], 'là 50 ha, bằng 50,0% kế hoạch (100 ha).'],
    [
      'of each who set one, in their words',
      'ha',
      [
        ['2022', '50 ha'],
        plan('2022', '100 ha', { assigner: 'tinh', revision: 1 }),
        plan('2022', '80 ha', { assigner: 'xa' }),
      ],
      'là 50 ha, bằng 50,0% kế hoạch điều chỉnh UBND tỉnh giao (100 ha) và 62,5% kế hoạch HĐND xã giao (80 ha).',
    ],
    [
      'the first months of a year beside that of the year',
      'ha',
      [['2022-M9', '50 ha'], plan('2022', '100 ha')],
      '9 tháng năm 2022 là 50 ha, bằng 50,0% kế hoạch năm (100 ha).',
    ],
    [
      'never beside that of the year where they have their own',
      'ha',
      [['2022-M9', '50 ha'], plan('2022', '200 ha'), plan('2022-M9', '100 ha')],
      '9 tháng năm 2022 là 50 ha, bằng 50,0% kế hoạch (100 ha); kế hoạch năm 2022 là 200 ha.',
    ],
    [
      'a quarter is none of it: the plan stands by itself',
      'ha',
      [['2022-Q3', '50 ha'], plan('2022', '100 ha')],
      'quý III/2022 là 50 ha; kế hoạch năm 2022 là 100 ha.',
    ],
    [
      'so does that of a term of office',
      'ha',
      [['2022', '50 ha'], plan('2020..2025T', '100 ha')],
      'năm 2022 là 50 ha; kế hoạch nhiệm kỳ 2020-2025 là 100 ha.',
    ],
    [
      'a day is no part of a year that a plan is of',
      { unit: 'hộ', time: 'stock' },
      [['2022-06-30', '50 hộ'], plan('2022', '100 hộ')],
      'đến ngày 30/6/2022 là 50 hộ; kế hoạch năm 2022 là 100 hộ.',
    ],
    [
      'an estimate is held against none',
      'ha',
      [['2022', '50 ha', { kind: 'estimate' }], plan('2022', '100 ha')],
      'năm 2022 ước đạt 50 ha; kế hoạch năm 2022 là 100 ha.',
    ],
    [
      'of nothing there is no percentage: it stands in brackets',
      'đồng',
      [['2022', '95 tỷ đồng'], plan('2022', '0 đồng')],
      'đạt 95 tỷ đồng (kế hoạch 0 đồng).',
    ],
    ['a share plainly: less', '%', [['2022', '95%'], plan('2022', '96%')], 'đạt 95%, thấp hơn kế hoạch (96%).'],
    ['as much', '%', [['2022', '96%'], plan('2022', '96%')], 'đạt 96%, bằng kế hoạch (96%).'],
    ['more', '%', [['2022', '97%'], plan('2022', '96%')], 'đạt 97%, cao hơn kế hoạch (96%).'],
    [
      'nobody knows whether “trên 95%” is less',
      '%',
      [['2022', 'trên 95%'], plan('2022', '96%')],
      'đạt trên 95% (kế hoạch 96%).',
    ],
    [
      'nor of two plans',
      '%',
      [['2022', 'trên 95%'], plan('2022', '96%'), plan('2022', '97%', { assigner: 'tinh' })],
      'đạt trên 95% (kế hoạch 96%, kế hoạch UBND tỉnh giao 97%).',
    ],
    [
      'a share of a part of the year beside that of the year',
      '%',
      [['2022-M9', '50%'], plan('2022', '60%')],
      '9 tháng năm 2022 đạt 50%, thấp hơn kế hoạch năm (60%).',
    ],
    ['a rank that is worse', RANK, [['2022', 'hạng 14/38'], plan('2022', 'hạng 10')], 'thấp hơn kế hoạch (hạng 10).'],
    ['a rank that is better', RANK, [['2022', 'hạng 9/38'], plan('2022', 'hạng 10')], 'cao hơn kế hoạch (hạng 10).'],
    ['a rank as planned', RANK, [['2022', 'hạng 10/38'], plan('2022', 'hạng 10')], 'bằng kế hoạch (hạng 10).'],
    [
      'an answer',
      CRITERION,
      [['2022', answer('0')], plan('2022', answer('1'))],
      'được đánh giá chưa đạt (kế hoạch đạt).',
    ],
  ])('%s', (_, of, seen, words) => expect(say(of as never, seen)).toMatch(new RegExp(`${literal(words)}$`, 'u')));
  it('ranks and answers have no percentage', () => {
    for (const [of, seen] of [
      [RANK, [['2022', 'hạng 14/38'] as Seen, plan('2022', 'hạng 10')]],
      [CRITERION, [['2022', answer('0')] as Seen, plan('2022', answer('1'))]],
    ] as const)
      expect(say(of, seen)).not.toContain('%');
  });
});

const literal = (text: string): string => text.replaceAll(/[()./]/gu, String.raw`\$&`);

describe('beside the year before', () => {
  const beside = (of: string | object, before: Value, now: Value): string =>
    say(
      of as never,
      [
        ['2021', before],
        ['2022', now],
      ],
      '2022',
    ).replace(/^.*?(?:năm 2022|phường) /u, '');

  it.each<[string, string | object, Value, Value, string]>([
    ['more', 'ha', '50 ha', '60 ha', 'là 60 ha, tăng 20,0% so với năm 2021 (50 ha).'],
    ['less', 'ha', '60 ha', '45 ha', 'là 45 ha, giảm 25,0% so với năm 2021 (60 ha).'],
    ['as much', 'ha', '60 ha', '60 ha', 'là 60 ha, bằng năm 2021 (60 ha).'],
    ['from nothing by no percentage', 'đồng', '0 đồng', '5 tỷ đồng', 'đạt 5 tỷ đồng, tăng so với năm 2021 (0 đồng).'],
    ['shares by points', '%', '93%', '95%', 'đạt 95%, tăng 2 điểm phần trăm so với năm 2021 (93%).'],
    ['scores by nothing', 'điểm', '80 điểm', '84 điểm', 'là 84 điểm, tăng so với năm 2021 (80 điểm).'],
    // Few things are told by their number.
    ['few things', 'vụ', '8 vụ', '5 vụ', 'là 05 vụ, giảm 03 vụ (37,5%) so với năm 2021 (08 vụ).'],
    ['99 of them', 'vụ', '90 vụ', '99 vụ', 'là 99 vụ, tăng 09 vụ (10,0%) so với năm 2021 (90 vụ).'],
    ['100 are many', 'vụ', '80 vụ', '100 vụ', 'là 100 vụ, tăng 25,0% so với năm 2021 (80 vụ).'],
    ['and so were 100', 'vụ', '100 vụ', '80 vụ', 'là 80 vụ, giảm 20,0% so với năm 2021 (100 vụ).'],
    ['hectares are none', 'ha', '5 ha', '8 ha', 'là 8 ha, tăng 60,0% so với năm 2021 (5 ha).'],
    [
      'nor what is only near',
      'vụ',
      '8 vụ',
      'khoảng 5 vụ',
      'là khoảng 05 vụ, giảm khoảng 37,5% so với năm 2021 (08 vụ).',
    ],
    [
      'nor a range',
      'vụ',
      '8 vụ',
      'từ 4 đến 6 vụ',
      'là từ 04 đến 06 vụ, giảm từ 25,0% đến 50,0% so với năm 2021 (08 vụ).',
    ],
    ['nor parts of a whole', 'xã', '4/8 xã', '5/8 xã', 'là 5/8 xã, tăng 25,0% so với năm 2021 (4/8 xã).'],
    // What is not known to be more or less is neither.
    ['a bound', '%', '96%', 'trên 95%', 'đạt trên 95% (năm 2021 là 96%).'],
    ['a bound that is above it', '%', '96%', 'trên 96%', 'đạt trên 96%, tăng so với năm 2021 (96%).'],
    ['about as much', 'ha', '50 ha', 'khoảng 50 ha', 'là khoảng 50 ha (năm 2021 là 50 ha).'],
    ['nearly as much', 'ha', '50 ha', 'gần 50 ha', 'là gần 50 ha, giảm so với năm 2021 (50 ha).'],
    ['a range around it', 'ha', '4,5 ha', 'từ 4 đến 5 ha', 'là từ 4 đến 5 ha (năm 2021 là 4,5 ha).'],
    ['parts of other wholes', 'xã', '6/12 xã', '5/8 xã', 'là 5/8 xã (năm 2021 là 6/12 xã).'],
    ['an answer', CRITERION, answer('0'), answer('1'), 'được đánh giá đạt (năm 2021 chưa đạt).'],
    ['a grade', GRADE, grade('3'), grade('4'), 'được xếp loại tốt (năm 2021 khá).'],
    // The first rank is the highest.
    ['a better rank', RANK, 'hạng 21/38', 'hạng 14/38', 'xếp hạng 14/38, tăng bậc so với năm 2021 (hạng 21/38).'],
    ['a worse rank', RANK, 'hạng 14/38', 'hạng 21/38', 'xếp hạng 21/38, giảm bậc so với năm 2021 (hạng 14/38).'],
    ['the same rank', RANK, 'hạng 14/38', 'hạng 14/38', 'xếp hạng 14/38, bằng năm 2021 (hạng 14/38).'],
    ['among more', RANK, 'hạng 14/38', 'hạng 15/40', 'xếp hạng 15/40, giảm bậc so với năm 2021 (hạng 14/38).'],
    // What grows and lies below nothing has fallen; "tăng" behind that would be read the other way round.
    ['fallen again', { name: 'Tốc độ tăng lượt khách', unit: '%' }, '-2%', '-1%', 'giảm 1% (năm 2021 giảm 2%).'],
    ['fallen after growth', { name: 'Tốc độ tăng lượt khách', unit: '%' }, '2%', '-1%', 'giảm 1% (năm 2021 tăng 2%).'],
    ['after none', { name: 'Tốc độ tăng lượt khách', unit: '%' }, '0%', '-1%', 'giảm 1% (năm 2021 là 0%).'],
    [
      'growth of nothing named',
      { name: 'Tốc độ tăng trưởng', unit: '%' },
      '-2%',
      '-1%',
      'là -1%, tăng 1 điểm phần trăm so với năm 2021 (-2%).',
    ],
  ])('%s', (_, of, before, now, words) => expect(beside(of, before, now)).toBe(words));

  it.each<[string, readonly Seen[], string | undefined]>([
    [
      'a year in a report of all time',
      [
        ['2021', '50 ha'],
        ['2022', '60 ha'],
      ],
      undefined,
    ],
    [
      'a day',
      [
        ['2021-06-30', '50 ha'],
        ['2022-06-30', '60 ha'],
      ],
      '2022-06-30',
    ],
    ['a plan of the year before', [plan('2021', '50 ha'), ['2022', '60 ha']], '2022'],
    [
      'what another agency measured',
      [
        ['2021', '50 ha', { measurer: 'tinh' }],
        ['2022', '60 ha'],
      ],
      '2022',
    ],
    [
      'an estimate',
      [
        ['2021', '50 ha'],
        ['2022', '60 ha', { kind: 'estimate' }],
      ],
      '2022',
    ],
    [
      'two years before',
      [
        ['2020', '50 ha'],
        ['2022', '60 ha'],
      ],
      '2022',
    ],
    [
      'what another unit measures',
      [
        ['2021', '50 hộ'],
        ['2022', '60 ha'],
      ],
      '2022',
    ],
  ])('nothing grows out of %s', (_, seen, period) => expect(say('ha', seen, period)).not.toMatch(/tăng|giảm|cùng kỳ/u));

  it('a part of a year stands beside the like part of the one before, in any report', () =>
    expect(
      say('ha', [
        ['2021-Q1', '50 ha'],
        ['2022-Q1', '60 ha'],
      ]),
    ).toContain('quý I/2022 là 60 ha, tăng 20,0% so với cùng kỳ năm trước (50 ha)'));
});
