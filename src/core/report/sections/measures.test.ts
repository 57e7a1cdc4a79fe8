import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { told } from '#testing/prose.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const bridge = { id: 'bridge', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
const status = (work: string, given: Readonly<Record<string, unknown>>) => ({ id: `${work}.progress`, work, ...given });

describe('a rural commune', () => {
  const commune = (given: GivenRecords): readonly string[] =>
    told({
      place: [
        { id: 'commune', kind: 'commune', name: 'xã A' },
        { id: 'v1', kind: 'village', name: 'ấp Một', parent: 'commune' },
        { id: 'v2', kind: 'village', name: 'ấp Hai', parent: 'commune' },
      ],
      programme: [{ id: 'p', resolution: 'source', place: 'commune', owner: 'office' }],
      ...given,
    });
  const bridges = {
    id: 'm',
    name: 'Số cầu tạm còn lại',
    unit: 'công trình',
    aggregation: 'sum',
    direction: 'down',
    objective: 'p/1',
  };
  const seen = (place: string, value: string, period = '2022') => ({
    measure: 'm',
    place,
    period,
    kind: 'actual',
    value: q(value),
  });

  it('adds up its villages; fewer is no achievement to be reached', () =>
    expect(
      commune({ measure: [bridges], observation: [seen('v1', '1 công trình'), seen('v2', '3 công trình')] }),
    ).toEqual([
      'Số cầu tạm còn lại năm 2022 là 04 công trình; trong đó ấp Một 01 công trình và ấp Hai 03 công trình.',
    ]));

  it.each([
    ['estimate', 'ước tính 44 công trình', 'Số cầu tạm còn lại năm 2022 ước tính 44 công trình.'],
    ['estimate', '44 công trình', 'Số cầu tạm còn lại năm 2022 ước đạt 44 công trình.'],
    ['forecast', 'dự kiến 44 công trình', 'Số cầu tạm còn lại năm 2022 dự kiến 44 công trình.'],
    ['actual', 'ước tính 44 công trình', 'Năm 2022 có ước tính 44 công trình cầu tạm còn lại.'],
  ])('tells an %s of "%s" once', (kind, value, line) =>
    expect(
      commune({
        measure: [{ ...bridges, aggregation: 'none', direction: undefined }],
        observation: [{ ...seen('commune', value), kind }],
      }),
    ).toEqual([line]),
  );

  it('names the places that do not meet what is asked', () => {
    const passes = (place: string, amount: '0' | '1') => ({
      measure: 'm',
      place,
      period: '2022',
      kind: 'actual',
      value: { amount, unit: 'đạt/chưa đạt', approx: [] },
    });
    const lines = told({
      place: [
        { id: 'town', kind: 'district', name: 'huyện B' },
        ...['Một', 'Hai', 'Ba', 'Bốn'].map((name, at) => ({
          id: `c${at}`,
          kind: 'commune',
          name: `xã ${name}`,
          parent: 'town',
        })),
      ],
      programme: [{ id: 'p', resolution: 'source', place: 'town', owner: 'office' }],
      measure: [{ id: 'm', name: 'Tiêu chí số 2 về giao thông', unit: 'đạt/chưa đạt', objective: 'p/1' }],
      observation: [passes('c0', '1'), passes('c1', '0'), passes('c2', '1'), passes('c3', '0')],
    });
    expect(lines.join(' ')).toContain('năm 2022 có 2/4 xã đạt; xã Hai và xã Bốn chưa đạt');
  });
  it('tells of which period a place speaks', () =>
    expect(
      commune({
        measure: [{ ...bridges, aggregation: 'none' }],
        observation: [seen('v1', '2 công trình', '2021'), seen('v1', '1 công trình')],
      }),
    ).toEqual(['Số cầu tạm còn lại năm 2021 ấp Một 02 công trình; năm 2022 ấp Một 01 công trình.']));

  it('another place is no part of it, and a plan stands behind the result', () => {
    const homes = { id: 'm', name: 'Tỷ lệ hộ dùng nước sạch', unit: '%', aggregation: 'none', objective: 'p/1' };
    const all = (observation: readonly ReturnType<typeof seen>[]) =>
      commune({
        place: [
          { id: 'province', kind: 'province', name: 'tỉnh B' },
          { id: 'commune', kind: 'commune', name: 'xã A', parent: 'province' },
          { id: 'v1', kind: 'village', name: 'ấp Một', parent: 'commune' },
          { id: 'all', kind: 'group', name: 'các ấp xa', members: ['v1'] },
        ],
        measure: [homes],
        observation,
      });
    expect(
      all([seen('commune', '77%'), seen('province', '80%'), seen('v1', '70%'), { ...seen('v1', '75%'), kind: 'plan' }]),
    ).toEqual([
      'Tỷ lệ hộ dùng nước sạch năm 2022 đạt 77%; trong đó ấp Một đạt 70% (kế hoạch 75%); năm 2022 tỉnh B đạt 80%.',
    ]);
    expect(all([seen('commune', '77%'), { ...seen('v1', '75%'), kind: 'plan' }, seen('all', '60%')])).toEqual([
      'Tỷ lệ hộ dùng nước sạch năm 2022 đạt 77%; trong đó các ấp xa đạt 60%; năm 2022 ấp Một kế hoạch là 75%.',
    ]);
    expect(all([seen('commune', '70%', '2021'), seen('commune', '77%'), seen('v1', '65%', '2021')])).toEqual([
      'Tỷ lệ hộ dùng nước sạch năm 2021 đạt 70%; năm 2022 đạt 77%; trong đó năm 2021 ấp Một đạt 65%.',
    ]);
  });

  it('calls its budget by its own name', () =>
    expect(
      commune({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        funding: [{ id: 'f', work: 'bridge', capital: 'commune', kind: 'total', amount: q('2 tỷ đồng') }],
      }),
    ).toEqual(['Cầu Đá, tổng mức đầu tư 2 tỷ đồng từ ngân sách xã, đang triển khai thực hiện.']));

  it('tells money that is no single work’s', () =>
    expect(
      commune({
        funding: [
          {
            id: 'f',
            objective: 'p/1',
            capital: 'people',
            kind: 'mobilised',
            year: '2022',
            amount: q('48.500.000 đồng'),
          },
        ],
      }),
    ).toEqual(['Vốn đã huy động năm 2022 để thực hiện nhiệm vụ này là 48,5 triệu đồng từ nguồn Nhân dân đóng góp.']));
});

it('in the report of a year, places are told of that year only', () => {
  const seen = (place: string, period: string, value: string) => ({
    measure: 'm',
    place,
    period,
    kind: 'actual',
    value: q(value),
  });
  const lines = linesUnder(
    composed(
      {
        place: [{ id: 'v1', kind: 'village', name: 'thôn Một', parent: 'city' }],
        measure: [
          { id: 'm', name: 'Số hộ nghèo', unit: 'hộ', aggregation: 'sum', direction: 'down', objective: 'p/1' },
        ],
        observation: [
          seen('city', '2021', '40 hộ'),
          seen('v1', '2021', '30 hộ'),
          seen('city', '2022', '25 hộ'),
          seen('v1', '2022', '20 hộ'),
        ],
      },
      { template: { period: '2022' } },
    ),
    'Nhiệm vụ',
  );
  expect(lines).toEqual([
    'Năm 2022 có 25 hộ nghèo (trong đó thôn Một 20 hộ), giảm 15 hộ (37,5%) so với năm 2021 (40 hộ).',
  ]);
});

it('in the report of a quarter, what the year has until its end stands beside it', () => {
  const seen = (period: string, value: string, kind = 'actual') => ({
    measure: 'm',
    place: 'city',
    period,
    kind,
    value: q(value),
  });
  const lines = linesUnder(
    composed(
      {
        measure: [{ id: 'm', name: 'Tổng lượt khách', unit: 'lượt khách', aggregation: 'none', objective: 'p/1' }],
        observation: [
          seen('2023-Q1', '185 lượt khách'),
          seen('2023-Q2', '428 lượt khách'),
          seen('2023-H1', '613 lượt khách'),
          seen('2023', '1.226 lượt khách', 'plan'),
        ],
      },
      { asOf: '2023-06-30', template: { period: '2023-Q2' } },
    ),
    'Nhiệm vụ',
  ).join(' ');
  expect(lines).toContain('428 lượt khách');
  expect(lines).toContain('613 lượt khách, bằng 50,0% kế hoạch năm');
  expect(lines).not.toContain('185');
});

describe('a part of a whole has a thing of its own', () => {
  const share = (name: string) =>
    told({
      measure: [
        { id: 'w', name: 'Tổng số hộ', unit: 'hộ', aggregation: 'none', objective: 'p/1' },
        { id: 's', name, unit: '%', aggregation: 'none', shareOf: 'w', objective: 'p/1', direction: 'down' },
      ],
      observation: [
        { measure: 'w', place: 'city', period: '2022', kind: 'actual', value: q('1.382 hộ') },
        { measure: 's', place: 'city', period: '2022', kind: 'actual', value: q('38,4%') },
      ],
    }).join(' ');
  it('and is told by itself', () => {
    expect(share('Tỷ lệ hộ nghèo')).toContain('Tỷ lệ hộ nghèo năm 2022 là 38,4%');
    expect(share('Tỷ lệ hộ nghèo')).not.toContain('bằng 38,4%');
  });
  it('unlike a share of something that is named', () =>
    expect(share('Tỷ lệ số hộ so với kế hoạch tỉnh giao')).toContain('1.382 hộ, bằng 38,4% kế hoạch tỉnh giao'));
});

describe('a count and the whole that it is of', () => {
  const hamlets = (part: string, whole: string): readonly string[] =>
    told({
      measure: [
        { id: 'm', name: 'Thôn đạt chuẩn nông thôn mới', unit: 'thôn', objective: 'p/1' },
        { id: 'w', name: 'Thôn', unit: 'thôn', objective: 'p/1' },
      ],
      observation: [
        { measure: 'm', place: 'city', period: '2023-05-31', value: q(part) },
        { measure: 'w', place: 'city', period: '2023-05-31', value: q(whole) },
      ],
      claim: [
        {
          id: 'c',
          formula: 'share',
          value: q('70%'),
          parts: ['measure:m @city #2023-05-31', 'measure:w @city #2023-05-31'],
        },
      ],
    });
  it('are told as offices write them', () =>
    expect(hamlets('19 thôn', '24 thôn')).toEqual([
      'Đến ngày 31/5/2023, trên địa bàn có 19/24 thôn đạt chuẩn nông thôn mới.',
    ]));
  it('in words where one of them is rounded', () =>
    expect(hamlets('khoảng 20 thôn', '24 thôn')).toContain(
      'Đến ngày 31/5/2023, trên địa bàn có khoảng 20 thôn đạt chuẩn nông thôn mới trên tổng số 24 thôn.',
    ));
});

describe('the year before', () => {
  const beside = (now: string | undefined, then: string | undefined) =>
    told({
      agency: [{ id: 'stats', name: 'Cục Thống kê' }],
      measure: [{ id: 'm', name: 'Tổng thu', unit: 'đồng', aggregation: 'none', objective: 'p/1' }],
      observation: [
        ['2022-M9', '110 tỷ đồng', now],
        ['2021-M9', '100 tỷ đồng', then],
      ].map(([period, value = '', measurer]) => ({
        measure: 'm',
        place: 'city',
        period,
        kind: 'actual',
        value: q(value),
        ...(measurer && { measurer }),
      })),
    }).join(' ');
  it('is of the same agency', () => {
    expect(beside(undefined, undefined)).toContain('tăng 10,0% so với cùng kỳ năm trước (100 tỷ đồng)');
    expect(beside('stats', 'stats')).toContain('tăng 10,0%');
    expect(beside(undefined, 'stats')).not.toMatch(/tăng|cùng kỳ/u);
    expect(beside('stats', undefined)).not.toMatch(/tăng|cùng kỳ/u);
  });
});

describe('values of one time share a sentence', () => {
  const measure = (id: string, name: string, more: Readonly<Record<string, unknown>> = {}) => ({
    id,
    name,
    unit: 'ha',
    aggregation: 'none',
    objective: 'p/1',
    ...more,
  });
  const of = (id: string, value: string, period = '2022', place = 'city') => ({
    measure: id,
    place,
    period,
    kind: 'actual',
    value: q(value),
  });
  const lines = (given: GivenRecords, title = 'Trồng trọt'): string =>
    linesUnder(composed({ objective: [{ id: 'p/1', part: 'results', kind: 'task', title }], ...given }), title).join(
      ' | ',
    );
  const TEA = measure('a', 'Diện tích chè');
  const RICE = measure('b', 'Diện tích lúa');
  it('the time is said once', () =>
    expect(lines({ measure: [TEA, RICE], observation: [of('a', '5 ha'), of('b', '7 ha')] })).toBe(
      'Năm 2022, diện tích chè là 5 ha; diện tích lúa là 7 ha.',
    ));
  it('of several times each has its own', () =>
    expect(lines({ measure: [TEA, RICE], observation: [of('a', '5 ha'), of('b', '7 ha', '2021')] })).toBe(
      'Diện tích chè năm 2022 là 5 ha. Diện tích lúa năm 2021 là 7 ha.',
    ));
  it('what the heading names begins its paragraph by itself', () =>
    expect(lines({ measure: [TEA, RICE], observation: [of('a', '5 ha'), of('b', '7 ha')] }, 'Diện tích chè')).toBe(
      'Diện tích chè năm 2022 là 5 ha. Diện tích lúa năm 2022 là 7 ha.',
    ));
  it('five are two sentences: four are enough for one', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const text = lines({
      measure: ids.map((id) => measure(id, `Diện tích cây ${id.toUpperCase()}`)),
      observation: ids.map((id) => of(id, '5 ha')),
    });
    expect(text.split('. ')).toHaveLength(2);
    expect(text).toContain('diện tích cây D là 5 ha. Diện tích cây E năm 2022 là 5 ha.');
  });
  it('values of other places are none of them', () =>
    expect(
      lines({
        place: [{ id: 'far', kind: 'province', name: 'tỉnh B' }],
        measure: [TEA, RICE],
        observation: [of('a', '5 ha'), of('a', '9 ha', '2022', 'far'), of('b', '7 ha')],
      }),
    ).toBe('Diện tích chè năm 2022 là 5 ha; năm 2022 tỉnh B đạt 9 ha. Diện tích lúa năm 2022 là 7 ha.'));
  it('criteria of the places of one period say the period once', () => {
    const answer = (id: string, place: string, amount: '0' | '1') => ({
      ...of(id, '1 ha', '2022', place),
      value: { amount, unit: 'đạt/chưa đạt', approx: [] },
    });
    const criterion = (id: string, number: number) =>
      measure(id, `Tiêu chí số ${number}`, { unit: 'đạt/chưa đạt', aggregation: 'sum' });
    expect(
      lines({
        place: ['x', 'y'].map((id) => ({ id, kind: 'commune', name: `xã ${id.toUpperCase()}`, parent: 'city' })),
        measure: [criterion('a', 1), criterion('b', 2)],
        observation: [answer('a', 'x', '1'), answer('a', 'y', '1'), answer('b', 'x', '1'), answer('b', 'y', '0')],
      }),
    ).toBe('Năm 2022, tiêu chí số 1 có 2/2 xã đạt; tiêu chí số 2 có 1/2 xã đạt, xã Y chưa đạt.');
  });
});
