/**
 * Measures in prose: what there is and what happens is counted, what is ranked and graded has its verb, plans stand in
 * brackets.
 */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { told } from '#testing/prose.ts';
import { q, type GivenRecords } from '#testing/records.ts';
import { linesOfBlock } from '#testing/report-text.ts';

const measure = (given: Readonly<Record<string, unknown>>) => ({
  id: 'm',
  aggregation: 'none',
  objective: 'p/1',
  ...given,
});
const seen = (period: string, value: string, given: Readonly<Record<string, unknown>> = {}) => ({
  measure: 'm',
  place: 'city',
  period,
  kind: 'actual',
  value: q(value),
  ...given,
});
const say = (of: Readonly<Record<string, unknown>>, ...observation: readonly ReturnType<typeof seen>[]): string =>
  told({ measure: [measure(of)], observation }).join('\n');

it('the word "năm" is said once', () => {
  const rice = { name: 'Năng suất lúa cả năm', unit: 'tạ/ha' };
  expect(say(rice, seen('2022', '52 tạ/ha'))).toBe('Năng suất lúa cả năm 2022 là 52 tạ/ha.');
  expect(say(rice, seen('2022-H1', '52 tạ/ha'))).toBe('Năng suất lúa cả năm 6 tháng đầu năm 2022 là 52 tạ/ha.');
});

describe('what is counted', () => {
  it.each([
    ['Số vụ phạm pháp hình sự', 'vụ', 'down', '26 vụ', 'Năm 2022 xảy ra 26 vụ phạm pháp hình sự.'],
    ['Số ca sốt xuất huyết', 'ca', 'down', '3 ca', 'Năm 2022 ghi nhận 03 ca sốt xuất huyết.'],
    ['Số hộ nghèo', 'hộ', 'down', '8 hộ', 'Năm 2022 có 08 hộ nghèo.'],
    // What was done to things stands before them; what they did themselves does not.
    ['Số hồ sơ đã giải quyết đúng hạn', 'hồ sơ', 'up', '120 hồ sơ', 'Năm 2022 đã giải quyết đúng hạn 120 hồ sơ.'],
    ['Số hộ đã di dời', 'hộ', 'up', '5/12 hộ', 'Năm 2022 đã di dời 5/12 hộ.'],
    ['Số hồ sơ đã quá hạn', 'hồ sơ', 'down', '12 hồ sơ', 'Năm 2022 có 12 hồ sơ đã quá hạn.'],
    ['Số hộ đã trồng chè', 'hộ', 'up', '12 hộ', 'Năm 2022 có 12 hộ đã trồng chè.'],
    ['Lượt khám bệnh', 'lượt', 'up', '6.850 lượt', 'Năm 2022 có 6.850 lượt khám bệnh.'],
    [
      'Giáo viên được bồi dưỡng',
      'lượt giáo viên',
      'up',
      '46 lượt giáo viên',
      'Năm 2022 có 46 lượt giáo viên được bồi dưỡng.',
    ],
    ['Số xã đạt chuẩn', 'xã', 'up', '7/8 xã', 'Năm 2022 có 7/8 xã đạt chuẩn.'],
    ['Số người chết vì tai nạn', 'người', 'down', '0 người', 'Năm 2022 không có người chết vì tai nạn (0 người).'],
    ['Số vụ cháy', 'vụ cháy', 'down', '0 vụ cháy', 'Năm 2022 không xảy ra vụ cháy (0 vụ cháy).'],
    ['Số xã đạt chuẩn', 'xã', 'up', '0 xã', 'Năm 2022 không có xã đạt chuẩn (0 xã).'],
    ['Số xã đạt chuẩn', 'xã', 'up', '0/8 xã', 'Năm 2022 có 0/8 xã đạt chuẩn.'],
  ])('%s', (name, unit, direction, value, text) =>
    expect(told({ measure: [measure({ name, unit, direction })], observation: [seen('2022', value)] })).toEqual([text]),
  );

  it('its name is said once in a series', () =>
    expect(
      say({ name: 'Bác sĩ làm việc tại trạm', unit: 'bác sĩ' }, seen('2021', '1 bác sĩ'), seen('2022', '2 bác sĩ')),
    ).toBe('Năm 2021 có 01 bác sĩ làm việc tại trạm; năm 2022 có 02 bác sĩ.'));

  it('people and herds that are named are no things of a place', () => {
    expect(say({ name: 'Dân số', unit: 'người' }, seen('2022', '8.764 người'))).toBe('Dân số năm 2022 là 8.764 người.');
    expect(say({ name: 'Tổng đàn trâu, bò', unit: 'con' }, seen('2022', '2.150 con'))).not.toContain('có');
  });

  it.each([
    ['Số hộ khá', 'up', 'forecast', 'Số hộ khá năm 2023 dự báo đạt 05 hộ.'],
    ['Số hộ nghèo', 'down', 'forecast', 'Số hộ nghèo năm 2023 dự báo là 05 hộ.'],
    ['Số hộ', 'none', 'forecast', 'Số hộ năm 2023 dự báo là 05 hộ.'],
    ['Số hộ khá', 'up', 'estimate', 'Số hộ khá năm 2023 ước đạt 05 hộ.'],
    ['Số hộ nghèo', 'down', 'estimate', 'Số hộ nghèo năm 2023 ước là 05 hộ.'],
  ])('an expected number has its own word: %s, %s', (name, direction, kind, text) =>
    expect(say({ name, unit: 'hộ', direction }, seen('2023', '5 hộ', { kind }))).toBe(text),
  );
});

describe('ranks, grades, yes and no, indices', () => {
  it.each([
    [
      'Thứ hạng của phường về chỉ số bình yên',
      'hạng',
      'hạng 21/38',
      'Về chỉ số bình yên, năm 2022 phường xếp hạng 21/38.',
    ],
    ['Thứ hạng cải cách hành chính', 'hạng', 'hạng 5', 'Cải cách hành chính năm 2022 xếp hạng 5.'],
    ['Xếp hạng chuyển đổi số', 'hạng', 'hạng 8', 'Chuyển đổi số năm 2022 xếp hạng 8.'],
    ['Chỉ số chuyển đổi số', 'chỉ số', '0,712 chỉ số', 'Chỉ số chuyển đổi số năm 2022 là 0,712.'],
    ['Điểm bình yên', 'điểm', '81,25 điểm', 'Điểm bình yên năm 2022 là 81,25 điểm.'],
  ])('%s', (name, unit, value, text) => expect(say({ name, unit }, seen('2022', value))).toBe(text));

  it('a grade is given, a standard is met', () => {
    const worded = (name: string, unit: string, amount: string): string =>
      say({ name, unit }, seen('2022', '1 hộ', { value: { amount, unit, approx: [] } }));
    expect(worded('Trung tâm dữ liệu đạt chuẩn cấp độ 3', 'đạt/chưa đạt', '1')).toMatch(
      /^Năm 2022 trung tâm dữ liệu đã đạt chuẩn cấp độ 3\.$/u,
    );
    expect(worded('Trung tâm dữ liệu đạt chuẩn cấp độ 3', 'đạt/chưa đạt', '0')).toMatch(
      /^Năm 2022 trung tâm dữ liệu chưa đạt chuẩn cấp độ 3\.$/u,
    );
  });
});

describe('beside a plan', () => {
  const plan = (value: string, given = {}) => seen('2022', value, { kind: 'plan', ...given });
  it('of the same period: the share, and the plan once', () =>
    expect(say({ name: 'Thu ngân sách', unit: 'đồng' }, seen('2022', '153 tỷ đồng'), plan('180 tỷ đồng'))).toBe(
      'Thu ngân sách năm 2022 đạt 153 tỷ đồng, bằng 85,0% kế hoạch (180 tỷ đồng).',
    ));
  it('of each who set one', () => {
    const given: GivenRecords = {
      agency: [{ id: 't', name: 'UBND tỉnh' }],
      measure: [measure({ name: 'Thu ngân sách', unit: 'đồng' })],
      observation: [seen('2022-M9', '90 tỷ đồng'), plan('180 tỷ đồng'), plan('150 tỷ đồng', { assigner: 't' })],
    };
    expect(told(given)).toEqual([
      'Thu ngân sách 9 tháng năm 2022 đạt 90 tỷ đồng, bằng 50,0% kế hoạch năm (180 tỷ đồng) và 60,0% kế hoạch năm UBND tỉnh giao (150 tỷ đồng).',
    ]);
  });
  it.each([
    ['103,2%', ', bằng 103,2% dự toán tỉnh giao, bằng 85,0% kế hoạch (180 tỷ đồng).'],
    ['85,0%', ', bằng 85,0% dự toán tỉnh giao.'],
  ])('beside a share that is stated: %s', (stated, words) => {
    const given: GivenRecords = {
      measure: [
        measure({ name: 'Thu ngân sách', unit: 'đồng' }),
        measure({ id: 's', name: 'Tỷ lệ thu ngân sách so với dự toán tỉnh giao', unit: '%', shareOf: 'm' }),
      ],
      observation: [seen('2022', '153 tỷ đồng'), plan('180 tỷ đồng'), seen('2022', stated, { measure: 's' })],
    };
    expect(told(given).join(' ')).toBe(`Thu ngân sách năm 2022 đạt 153 tỷ đồng${words}`);
  });
  it('without a result stands alone', () =>
    expect(say({ name: 'Thu ngân sách', unit: 'đồng' }, plan('180 tỷ đồng'))).toBe(
      'Thu ngân sách theo kế hoạch năm 2022 là 180 tỷ đồng.',
    ));
});

describe('beside the year before', () => {
  const beside = (
    period: string | undefined,
    unit: string,
    ...values: readonly (readonly [string, string])[]
  ): string =>
    linesUnder(
      composed(
        {
          measure: [measure({ name: 'Kết quả', unit })],
          observation: values.map(([of, value]) => seen(of, value)),
        },
        { template: { ...(period !== undefined && { period }) } },
      ),
      'Nhiệm vụ',
    ).join('\n');
  it.each<[string, string | undefined, string, readonly (readonly [string, string])[], string]>([
    [
      'a year in its own report',
      '2022',
      'đồng',
      [
        ['2021', '260 tỷ đồng'],
        ['2022', '290 tỷ đồng'],
      ],
      'năm 2022 đạt 290 tỷ đồng, tăng 11,5% so với năm 2021 (260 tỷ đồng).',
    ],
    [
      'less of it',
      '2022',
      'đồng',
      [
        ['2021', '290 tỷ đồng'],
        ['2022', '260 tỷ đồng'],
      ],
      'năm 2022 đạt 260 tỷ đồng, giảm 10,3% so với năm 2021 (290 tỷ đồng).',
    ],
    [
      'hardly less: by how much would be rounded to nothing',
      '2022',
      'ha',
      [
        ['2021', '10.000 ha'],
        ['2022', '9.999 ha'],
      ],
      'năm 2022 là 9.999 ha, giảm so với năm 2021 (10.000 ha).',
    ],
    [
      'as much of it',
      '2022',
      'đồng',
      [
        ['2021', '260 tỷ đồng'],
        ['2022', '260 tỷ đồng'],
      ],
      'năm 2022 đạt 260 tỷ đồng, bằng năm 2021 (260 tỷ đồng).',
    ],
    [
      'shares by points',
      '2022',
      '%',
      [
        ['2021', '94%'],
        ['2022', '95,5%'],
      ],
      'năm 2022 đạt 95,5%, tăng 1,5 điểm phần trăm so với năm 2021 (94%).',
    ],
    [
      'shares that fell by points',
      '2022',
      '%',
      [
        ['2021', '95,5%'],
        ['2022', '94%'],
      ],
      'năm 2022 đạt 94%, giảm 1,5 điểm phần trăm so với năm 2021 (95,5%).',
    ],
    [
      'nothing before it',
      '2022',
      '%',
      [
        ['2020', '94%'],
        ['2022', '95,5%'],
      ],
      'năm 2022 đạt 95,5%.',
    ],
    [
      'a quarter in the report of its year',
      '2022',
      'đồng',
      [
        ['2021-Q1', '50 tỷ đồng'],
        ['2022-Q1', '60 tỷ đồng'],
      ],
      'quý I/2022 đạt 60 tỷ đồng, tăng 20,0% so với cùng kỳ năm trước (50 tỷ đồng).',
    ],
    [
      'a series tells both years itself',
      undefined,
      '%',
      [
        ['2021', '94%'],
        ['2022', '95,5%'],
      ],
      'năm 2021 đạt 94%; năm 2022 đạt 95,5%.',
    ],
  ])('%s', (_, period, unit, values, text) => expect(beside(period, unit, ...values)).toBe(`Kết quả ${text}`));
});

describe('a value of a day', () => {
  const rate = { name: 'Tỷ lệ che phủ rừng', unit: '%' };
  it('of the day of the report is told without it; an older one says its day', () => {
    expect(say(rate, seen('2023-05-31', '68%'))).toBe('Tỷ lệ che phủ rừng đạt 68%.');
    expect(say(rate, seen('2022-12-31', '68%'))).toBe('Tỷ lệ che phủ rừng đến ngày 31/12/2022 đạt 68%.');
  });
  it('shares grow by percentage points, in words', () =>
    expect(say(rate, seen('2021-H1', '60%'), seen('2022-H1', '61,6%'))).toContain(
      'tăng 1,6 điểm phần trăm so với cùng kỳ năm trước',
    ));
});

describe('places', () => {
  const places = ['A', 'B', 'C', 'D'].map((name) => ({
    id: name,
    kind: 'commune',
    name: `xã ${name}`,
    parent: 'city',
  }));
  const of = (...values: readonly string[]): readonly string[] =>
    told({
      place: places,
      measure: [measure({ name: 'Số tiêu chí đạt', unit: 'tiêu chí' })],
      observation: values.map((value, n) => seen('2022', value, { place: places[n]?.id })),
    });
  it('of one value stand together, and the name of what each reaches is not said before', () =>
    expect(of('19/19 tiêu chí', '19/19 tiêu chí', '17/19 tiêu chí', '19/19 tiêu chí')).toEqual([
      'Năm 2022, các xã A, B và D đều đạt 19/19 tiêu chí; xã C đạt 17/19 tiêu chí.',
    ]));
  it('two keep their kinds', () =>
    expect(of('18/19 tiêu chí', '18/19 tiêu chí')).toEqual(['Năm 2022, xã A và xã B đều đạt 18/19 tiêu chí.']));
});

describe('what two agencies tell', () => {
  const income = { name: 'Thu nhập bình quân đầu người', unit: 'đồng' };
  const given = (...observation: readonly ReturnType<typeof seen>[]) => ({
    agency: [{ id: 'tk', name: 'Thống kê tỉnh' }],
    measure: [measure(income)],
    observation,
  });
  const other = (value: string) => seen('2022', value, { measurer: 'tk' });
  it('is printed by both figures, once', () =>
    expect(told(given(seen('2022', '25 triệu đồng'), other('24 triệu đồng'))).join('\n')).toBe(
      'Thu nhập bình quân đầu người năm 2022 đạt 25 triệu đồng (số liệu của Thống kê tỉnh: 24 triệu đồng).',
    ));
  it('stands behind the words that the number counts', () =>
    expect(
      told({
        agency: [{ id: 'tk', name: 'Thống kê tỉnh' }],
        measure: [measure({ name: 'Số lượt khách du lịch', unit: 'lượt khách' })],
        observation: [
          seen('2021-Q1', '900 lượt khách'),
          seen('2022-Q1', '1.000 lượt khách'),
          { ...seen('2022-Q1', '990 lượt khách'), measurer: 'tk' },
        ],
      }).join('\n'),
    ).toContain('1.000 lượt khách du lịch (số liệu của Thống kê tỉnh: 990 lượt khách), tăng'));
  it('is one figure where they agree, and where one of them tells it alone', () => {
    const one = 'Thu nhập bình quân đầu người năm 2022 đạt 25 triệu đồng.';
    expect(told(given(seen('2022', '25 triệu đồng'), other('25 triệu đồng')))).toEqual([one]);
    expect(told(given(other('25 triệu đồng')))).toEqual([one]);
  });
  it('stands without brackets of its own within brackets', () =>
    expect(
      told({
        agency: [{ id: 'tk', name: 'Thống kê tỉnh' }],
        measure: [measure({ name: 'Tỷ lệ hộ dùng nước sạch', unit: '%' })],
        observation: [seen('2021-Q1', '90%'), { ...seen('2021-Q1', '91%'), measurer: 'tk' }, seen('2022-Q1', '95%')],
      }).join('\n'),
    ).toContain('so với cùng kỳ năm trước (90%; số liệu của Thống kê tỉnh là 91%)'));
});

describe('what a value is made of and held against', () => {
  const target = (by: string, value: string) => [
    {
      id: 'p/1',
      part: 'results',
      kind: 'target',
      title: 'Trồng rừng',
      target: { relation: 'at-least', value: q(value), by, measure: 'm' },
    },
  ];
  const area = { name: 'Diện tích trồng rừng', unit: 'ha' };
  const given = (objective: object, ...observation: readonly ReturnType<typeof seen>[]) =>
    told({
      objective,
      place: [{ id: 'a', kind: 'ward', name: 'xã A', parent: 'city' }],
      measure: [measure(area)],
      observation,
    } as never).join('\n');
  const part = { ...seen('2022', '10 ha'), place: 'a' };
  it('its parts stand behind it, before the target', () =>
    expect(given(target('2022', '40 ha'), seen('2022', '30 ha'), part)).toContain(
      'là 30 ha (trong đó xã A đạt 10 ha), bằng 75,0% mục tiêu',
    ));
  it('nothing else behind it, they end the sentence', () =>
    expect(
      given([{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' }], seen('2022', '30 ha'), part),
    ).toContain('là 30 ha; trong đó xã A đạt 10 ha.'));
  const plan = (value: string) => seen('2022', value, { kind: 'plan' });
  it.each([
    ['the plan', '40 ha', '40 ha', 'bằng 75,0% kế hoạch (40 ha), chưa đạt mục tiêu đề ra'],
    [
      'more than the plan',
      '50 ha',
      '40 ha',
      'bằng 75,0% kế hoạch (40 ha), bằng 60,0% mục tiêu đến năm 2022 (từ 50 ha trở lên)',
    ],
    ['what is reached as planned', '30 ha', '30 ha', 'bằng 100% kế hoạch (30 ha), đạt mục tiêu đề ra'],
  ])('a target that is %s is told once', (_, wanted, planned, words) =>
    expect(given(target('2022', wanted), seen('2022', '30 ha'), plan(planned))).toContain(words),
  );
});

describe('values of one time', () => {
  const two = (first: string, second: string, names: readonly [string, string] = ['Sản lượng gỗ', 'Năng suất lúa']) =>
    told({
      measure: [measure({ name: names[0], unit: 'tấn' }), measure({ id: 'n', name: names[1], unit: 'tạ/ha' })],
      observation: [seen(first, '40 tấn'), { ...seen(second, '52 tạ/ha'), measure: 'n' }],
    } as never).join('\n');
  it('share a sentence that says it once', () =>
    expect(two('2022', '2022')).toBe('Năm 2022, sản lượng gỗ là 40 tấn; năng suất lúa là 52 tạ/ha.'));
  it('of two times are two sentences', () =>
    expect(two('2021', '2022')).toBe('Sản lượng gỗ năm 2021 là 40 tấn. Năng suất lúa năm 2022 là 52 tạ/ha.'));
  it('four share one, the fifth begins another', () => {
    const ids = ['m', 'n', 'o', 'p', 'q'];
    const text = told({
      measure: ids.map((id) => measure({ id, name: `Sản lượng ${id}`, unit: 'tấn' })),
      observation: ids.map((id) => ({ ...seen('2022', '40 tấn'), measure: id })),
    } as never).join('\n');
    expect(text).toMatch(/^Năm 2022, sản lượng m .*; sản lượng p là 40 tấn\. Sản lượng q năm 2022 là 40 tấn\.$/u);
  });
});

it('what the heading speaks of is told before what came of it, whatever their ids', () => {
  const lines = composed({
    objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Xử lý vi phạm pháp luật về lâm nghiệp' }],
    measure: [
      measure({ id: 'a', name: 'Tiền xử phạt', unit: 'đồng' }),
      measure({ id: 'b', name: 'Số vụ vi phạm pháp luật về lâm nghiệp', unit: 'vụ', direction: 'down' }),
    ],
    observation: [seen('2022', '5 triệu đồng', { measure: 'a' }), seen('2022', '84 vụ', { measure: 'b' })],
  }).blocks.flatMap(linesOfBlock);
  expect(lines.join('\n')).toMatch(/84 vụ vi phạm.*5 triệu đồng/su);
});

describe('what lies below nothing', () => {
  const growth = (name: string, value: string): string =>
    say({ name, unit: '%', direction: 'up' }, seen('2022', value));
  it('has fallen, where its name tells of growth', () => {
    expect(growth('Tốc độ tăng lượt khách du lịch', '-1,5%')).toBe('Lượt khách du lịch năm 2022 giảm 1,5%.');
    expect(growth('Tốc độ tăng trưởng kinh tế', '-0,4%')).toBe('Kinh tế năm 2022 giảm 0,4%.');
    expect(growth('Tốc độ tăng lượt khách du lịch', '1,5%')).toBe('Tốc độ tăng lượt khách du lịch năm 2022 đạt 1,5%.');
    expect(growth('Tốc độ tăng lượt khách du lịch', '0%')).toBe('Tốc độ tăng lượt khách du lịch năm 2022 đạt 0%.');
  });
  it('is reached by nobody', () =>
    expect(growth('Cán cân ngân sách', '-1,5%')).toBe('Cán cân ngân sách năm 2022 là -1,5%.'));
});

describe('things and the words that count them', () => {
  it('two things are not set side by side', () => {
    expect(say({ name: 'Số cơ sở lưu trú cộng đồng', unit: 'homestay' }, seen('2022', '214 homestay'))).toBe(
      'Số cơ sở lưu trú cộng đồng năm 2022 là 214 homestay.',
    );
    expect(say({ name: 'Số cơ sở lưu trú', unit: 'cơ sở' }, seen('2022', '14 cơ sở'))).toContain('14 cơ sở lưu trú');
    expect(say({ name: 'Số doanh nghiệp bị xử lý', unit: 'trường hợp' }, seen('2022', '14 trường hợp'))).toContain(
      '14 trường hợp doanh nghiệp bị xử lý',
    );
  });
  it('what happens in a part of a year is not there at its end', () => {
    const given = { name: 'Số ngày công giúp hộ nghèo', unit: 'ngày công', direction: 'up' };
    expect(say(given, seen('2022-H1', '3.450 ngày công'))).toBe(
      '6 tháng đầu năm 2022 có 3.450 ngày công giúp hộ nghèo.',
    );
    expect(say({ ...given, time: 'stock' }, seen('2022-H1', '3.450 ngày công'))).toContain('trên địa bàn có');
  });
  it('of the day of the report several counts share their sentence', () =>
    expect(
      told({
        measure: ['a', 'b'].map((id) => measure({ id, name: `Số hộ ${id}`, unit: 'hộ', direction: 'down' })),
        observation: ['a', 'b'].map((id) => seen('2023-05-31', '12 hộ', { measure: id })),
      }),
    ).toEqual(['Đến nay có 12 hộ a; có 12 hộ b.']));
});

it('places of a day are told with it, behind a comma', () =>
  expect(
    told({
      place: [{ id: 'x', kind: 'group', name: '05 bản', parent: 'city' }],
      measure: [measure({ name: 'Tỷ lệ hộ nghèo', unit: '%', direction: 'down' })],
      observation: [
        seen('2022-06-30', '12%'),
        seen('2022-06-30', '40%', { place: 'x' }),
        seen('2022', '11%', { kind: 'estimate' }),
      ],
    }).join(' '),
  ).toContain('trong đó, đến ngày 30/6/2022, 05 bản là 40%'));

it('measures stand in the order that the office gives them, those without one behind', () => {
  const given = (orders: readonly (number | undefined)[]) =>
    told({
      measure: orders.map((order, at) =>
        measure({ id: `m${at}`, name: `Tỷ lệ ${'ABC'.charAt(at)}`, unit: '%', ...(order !== undefined && { order }) }),
      ),
      observation: orders.map((_, at) => seen('2022', `${at + 1}%`, { measure: `m${at}` })),
    })
      .join(' ')
      .match(/lệ [ABC]/gu)
      ?.join('');
  expect(given([undefined, undefined, undefined])).toBe('lệ Alệ Blệ C');
  expect(given([3, 1, 2])).toBe('lệ Blệ Clệ A');
  expect(given([undefined, undefined, 1])).toBe('lệ Clệ Alệ B');
});
