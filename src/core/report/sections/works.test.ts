import { describe, expect, it } from 'vitest';
import { told } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

const bridge = { id: 'bridge', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
const road = (id: string, name: string) => ({ id, name, kind: 'infrastructure', sector: 'road', objective: 'p/1' });
const status = (work: string, given: Readonly<Record<string, unknown>>) => ({ id: `${work}.progress`, work, ...given });

describe('works of one field', () => {
  it('are told together by how they stand, with their number', () =>
    expect(
      told({
        work: [road('a', 'Đường Một'), road('b', 'Đường Hai'), road('c', 'Đường Ba')],
        progress: [
          status('a', { status: 'completed', completed: '2022-12-30' }),
          status('b', { status: 'completed' }),
          status('c', { status: 'ongoing', expectedFinish: '2024' }),
        ],
      }),
    ).toEqual([
      'Đã hoàn thành, đưa vào sử dụng đường Một (hoàn thành ngày 30/12/2022); đường Hai. Đường Ba đang triển khai thực hiện, dự kiến hoàn thành năm 2024.',
    ]));

  it('few of several fields make one sentence for each way in which they stand', () =>
    expect(
      told({
        work: [road('a', 'Đường Một'), road('b', 'Đường Hai'), bridge],
        progress: [
          status('a', { status: 'completed' }),
          status('b', { status: 'completed' }),
          status('bridge', { status: 'ongoing' }),
        ],
      }),
    ).toEqual(['Đã hoàn thành, đưa vào sử dụng đường Một và đường Hai. Cầu Đá đang triển khai thực hiện.']));
});

it('what is done is told first, then what goes on, is to come and stands still, whatever the ids', () => {
  const states = { a: 'cancelled', b: 'suspended', c: 'proposed', d: 'preparing', e: 'ongoing', f: 'completed' };
  const ids = Object.keys(states);
  const text = told({
    work: ids.map((id) => road(id, `Đường ${id.toUpperCase()}1`)),
    progress: Object.entries(states).map(([id, state]) => status(id, { status: state })),
    funding: ids.map((id) => ({ id, work: id, kind: 'total', capital: 'unstated', amount: q('2 tỷ đồng') })),
  }).join(' ');
  expect(text.match(/[A-F]1/gu)).toEqual(['F1', 'E1', 'D1', 'C1', 'B1', 'A1']);
});

describe('works told by their agencies', () => {
  it('one of its kind: in the agency’s words instead of the status', () =>
    expect(
      told({
        work: [road('a', 'Đường Một'), road('b', 'Đường Hai'), road('c', 'Đường Ba')],
        progress: [
          status('a', { status: 'completed' }),
          status('b', { status: 'completed' }),
          status('c', { status: 'preparing', statement: 'đang hoàn thiện thủ tục đầu tư', expectedFinish: '2024' }),
        ],
      }),
    ).toEqual([
      'Đã hoàn thành, đưa vào sử dụng đường Một và đường Hai. Đường Ba đang hoàn thiện thủ tục đầu tư, dự kiến hoàn thành năm 2024.',
    ]));

  it('the same words for several stand once', () =>
    expect(
      told({
        work: [road('a', 'Đường Một'), road('b', 'Đường Hai'), road('c', 'Đường Ba')],
        progress: [
          status('a', { status: 'ongoing', statement: 'đang làm mặt đường' }),
          status('b', { status: 'ongoing', statement: 'đang triển khai' }),
          status('c', { status: 'ongoing', statement: 'đang làm mặt đường' }),
        ],
      }),
    ).toEqual(['Đường Một và đường Ba đều đang làm mặt đường. Đường Hai đang triển khai.']));

  const party = { id: 'a', name: 'Công ty A' };

  it('who has registered is no investor yet', () =>
    expect(
      told({
        party: [party],
        work: [{ ...bridge, investors: ['a'] }],
        progress: [status('bridge', { status: 'proposed' })],
        extent: [
          {
            id: 'e1',
            work: 'bridge',
            extent: 'area',
            label: 'diện tích',
            stage: 'registered',
            value: q('khoảng 70 ha'),
          },
        ],
      }),
    ).toEqual(['Cầu Đá, được Công ty A đăng ký đầu tư, diện tích khoảng 70 ha, đang được đề xuất.']));

  it('without a word on how it stands, what is known of it comes last', () =>
    expect(
      told({
        party: [party],
        work: [{ ...bridge, investors: ['a'] }],
        progress: [status('bridge', { status: 'proposed', statement: 'nhà đầu tư ở Hà Nội' })],
        extent: [
          {
            id: 'e1',
            work: 'bridge',
            extent: 'area',
            label: 'diện tích',
            stage: 'registered',
            value: q('khoảng 70 ha'),
          },
        ],
      }),
    ).toEqual(['Cầu Đá được Công ty A đăng ký đầu tư, có diện tích khoảng 70 ha. Nhà đầu tư ở Hà Nội.']));

  it('a sponsor who has registered', () =>
    expect(
      told({
        party: [party],
        work: [{ ...bridge, sponsors: ['a'] }],
        progress: [status('bridge', { status: 'preparing' })],
      }),
    ).toEqual(['Cầu Đá, được Công ty A đăng ký tài trợ, đang chuẩn bị đầu tư.']));
});

describe('works of which the same is to be told', () => {
  const stuck = (work: string, given: Readonly<Record<string, unknown>> = {}) => ({
    id: `${work}.o`,
    work,
    statement: 'Chưa có mặt bằng',
    ...given,
  });
  const ongoing = ['a', 'b', 'c'].map((id) => status(id, { status: 'ongoing' }));
  const roads = [road('a', 'Đường Một'), road('b', 'Đường Hai'), road('c', 'Đường Ba')];

  it('share one item', () =>
    expect(
      told({
        work: roads,
        progress: ongoing,
        obstacle: [stuck('a'), stuck('c'), stuck('b', { statement: 'Chưa có vốn' })],
      }).slice(-2),
    ).toEqual([
      'Đường Một và đường Ba đang triển khai thực hiện. Tuy nhiên, chưa có mặt bằng.',
      'Đường Hai đang triển khai thực hiện. Tuy nhiên, chưa có vốn.',
    ]));

  it('but each figure stays beside the work it speaks of', () => {
    const money = (work: string) => ({ id: `${work}.f`, work, kind: 'total', capital: 'city', amount: q('2 tỷ đồng') });
    expect(told({ work: roads, progress: ongoing, funding: [money('a'), money('b'), money('c')] })).toEqual([
      'Có 03 tuyến đường đang triển khai thực hiện, gồm:',
      '- Đường Một, tổng mức đầu tư 2 tỷ đồng từ ngân sách thành phố.',
      '- Đường Hai, tổng mức đầu tư 2 tỷ đồng từ ngân sách thành phố.',
      '- Đường Ba, tổng mức đầu tư 2 tỷ đồng từ ngân sách thành phố.',
    ]);
  });

  it('with one course of things they are one item: a decision is told once', () => {
    const plans = [
      { id: 'a', name: 'Quy hoạch Một', kind: 'planning', sector: 'zoning-plan', objective: 'p/1' },
      { id: 'b', name: 'Quy hoạch Hai', kind: 'planning', sector: 'detailed-plan', objective: 'p/1' },
    ];
    const revoked = (work: string) => ({
      id: `${work}.s`,
      work,
      step: 'sponsorship-approved',
      state: 'revoked',
      on: '2022-11-24',
      decision: 'd',
      statement: 'bãi bỏ chủ trương tài trợ',
    });
    const lines = told({
      agency: [{ id: 'u', name: 'UBND tỉnh' }],
      document: [{ id: 'd', kind: 'letter', symbol: '7918/UBND-GTCNXD', issuer: 'u', date: '2022-11-24' }],
      work: plans,
      step: [
        revoked('a'),
        revoked('b'),
        { id: 'x', work: 'a', step: 'survey', state: 'done', statement: 'đã khảo sát' },
      ],
      obstacle: ['a', 'b'].map((work) => ({
        id: `${work}.o`,
        work,
        statement: 'chủ trương đã bị bãi bỏ',
        since: '2022-11-24',
      })),
    });
    expect(lines).toEqual([
      'Đối với Quy hoạch Một và quy hoạch Hai: đối với quy hoạch Một, đã khảo sát. Ngày 24/11/2022, UBND tỉnh ban hành Văn bản số 7918/UBND-GTCNXD bãi bỏ chủ trương tài trợ.',
    ]);
  });
});

describe('what names have in common', () => {
  const parks = ['tổ 5 phường A', 'tổ 11B phường B'].map((place, n) => ({
    id: `p${n}`,
    name: `Điểm sinh hoạt cộng đồng tại ${place}`,
    kind: 'infrastructure',
    sector: 'park',
    objective: 'p/1',
  }));
  const done = (...ids: readonly string[]) => ids.map((id) => status(id, { status: 'completed' }));

  it('is said once, behind their number', () =>
    expect(told({ work: parks, progress: done('p0', 'p1') })).toEqual([
      'Đã hoàn thành, đưa vào sử dụng 02 điểm sinh hoạt cộng đồng tại tổ 5 phường A và tổ 11B phường B.',
    ]));

  it('what names end with is said once, too', () => {
    const plans = ['Đồ án phân khu', 'Đồ án chi tiết'].map((name, n) => ({
      id: `d${n}`,
      name: `${name} do các đơn vị tài trợ sản phẩm`,
      kind: 'planning',
      sector: 'zoning-plan',
      objective: 'p/1',
    }));
    const lines = told({
      document: [{ id: 'd', kind: 'letter', symbol: '7918/UBND-GTCNXD', date: '2022-11-24' }],
      work: plans,
      step: plans.map(({ id }) => ({
        id: `${id}.s`,
        work: id,
        step: 'x',
        state: 'done',
        on: '2022-11-24',
        decision: 'd',
        statement: 'bãi bỏ',
      })),
      obstacle: plans.map(({ id }) => ({ id: `${id}.o`, work: id, statement: 'phải làm lại' })),
    });
    expect(lines[0]).toMatch(/^Đối với Đồ án phân khu và đồ án chi tiết do các đơn vị tài trợ sản phẩm: /u);
    expect(lines.join().match(/do các đơn vị tài trợ sản phẩm/gu)).toHaveLength(1);
  });

  it('what is done to several things is said once', () =>
    expect(
      told({
        work: [road('a', 'Nâng cấp, cải tạo đường Một'), road('b', 'Nâng cấp, cải tạo đường Hai')],
        progress: done('a', 'b'),
      }),
    ).toEqual(['Đã hoàn thành nâng cấp, cải tạo đường Một và đường Hai.']));

  it('dates that are the same are said once', () =>
    expect(
      told({
        work: [road('a', 'Đường Một'), road('b', 'Đường Hai')],
        progress: ['a', 'b'].map((id) =>
          status(id, { status: 'preparing', expectedStart: '2023-10', expectedFinish: '2024' }),
        ),
      }),
    ).toEqual([
      'Đang chuẩn bị đầu tư đường Một và đường Hai (đều dự kiến khởi công tháng 10/2023, hoàn thành năm 2024).',
    ]));

  it('never "gồm:" before a single thing', () =>
    expect(told({ work: [road('a', 'Đường Một')], progress: done('a') }).join()).not.toContain('gồm'));

  it('w2 stands before w10', () =>
    expect(told({ work: [road('w10', 'Đường Mười'), road('w2', 'Đường Hai')], progress: done('w10', 'w2') })).toEqual([
      'Đã hoàn thành, đưa vào sử dụng đường Hai và đường Mười.',
    ]));
});

describe('an order of the office’s own', () => {
  const ordered = (orders: readonly (number | undefined)[], sectors: readonly string[] = []): string =>
    told({
      work: orders.map((order, at) => ({
        id: `w${at}`,
        name: `Cầu ${'ABC'.charAt(at)}`,
        kind: 'infrastructure',
        sector: sectors[at] ?? 'bridge',
        objective: 'p/1',
        ...(order !== undefined && { order }),
      })),
      progress: orders.map((_, at) => ({ id: `p${at}`, work: `w${at}`, status: at === 0 ? 'ongoing' : 'completed' })),
      funding: orders.map((_, at) => ({
        id: `f${at}`,
        work: `w${at}`,
        kind: 'total',
        capital: 'city',
        amount: q(`${at + 1} tỷ đồng`),
      })),
    }).join(' ');
  const letters = (text: string): string => [...text.matchAll(/Cầu ([ABC])/giu)].map(([, letter]) => letter).join('');
  it('goes before what is done, and before the ids', () => {
    expect(letters(ordered([undefined, undefined, undefined]))).toBe('BCA');
    expect(letters(ordered([1, 3, 2]))).toBe('ACB');
    // What has none stands behind.
    expect(letters(ordered([undefined, undefined, 1]))).toBe('CAB');
  });
  it('and before that of the fields', () => {
    const sectors = ['bridge', 'road', 'school'];
    expect(letters(ordered([undefined, undefined, undefined], sectors))).toBe('BCA');
    expect(letters(ordered([2, 3, 1], sectors))).toBe('CAB');
  });
});

describe('the works of a node stand', () => {
  const NAMES: Readonly<Record<string, string>> = { road: 'Đường', bridge: 'Cầu', school: 'Trường' };
  type More = Readonly<Record<string, unknown>>;
  const of = (sector: string, id: string, more: More = {}) => ({
    id,
    name: `${NAMES[sector] ?? ''} ${id.toUpperCase()}1`,
    kind: 'infrastructure',
    sector,
    objective: 'p/1',
    ...more,
  });
  const roads = (...ids: readonly string[]) => ids.map((id) => of('road', id));
  const bridges = (...ids: readonly string[]) => ids.map((id) => of('bridge', id));
  const all = (state: string, ...ids: readonly string[]) => ids.map((id) => status(id, { status: state }));
  const money = (...ids: readonly string[]) =>
    ids.map((id) => ({ id: `${id}.f`, work: id, kind: 'total', capital: 'city', amount: q('2 tỷ đồng') }));
  const COST = 'tổng mức đầu tư 2 tỷ đồng từ ngân sách thành phố';
  const says = (id: string, statement?: string) => status(id, { status: 'ongoing', ...(statement && { statement }) });

  type Given = readonly [works: readonly More[], progress: readonly More[], funding?: readonly More[]];
  it.each<[string, Given, readonly string[]]>([
    [
      'three of a kind by their number',
      [roads('a', 'b', 'c'), all('completed', 'a', 'b', 'c')],
      ['Đã hoàn thành, đưa vào sử dụng 03 tuyến đường, gồm: đường A1; đường B1; đường C1.'],
    ],
    [
      'two by their names',
      [roads('a', 'b'), all('completed', 'a', 'b')],
      ['Đã hoàn thành, đưa vào sử dụng đường A1 và đường B1.'],
    ],
    [
      'of several fields, few, by their names',
      [[...roads('a', 'b'), ...bridges('c')], all('completed', 'a', 'b', 'c')],
      ['Đã hoàn thành, đưa vào sử dụng cầu C1, đường A1 và đường B1.'],
    ],
    [
      'a name with a comma parted by a semicolon',
      [[of('road', 'a', { name: 'Đường A, B' }), of('road', 'b')], all('completed', 'a', 'b')],
      ['Đã hoàn thành, đưa vào sử dụng đường A, B; đường B1.'],
    ],
    [
      'what is done to them not as put to use',
      [
        [of('road', 'a', { name: 'Nâng cấp đường A' }), of('road', 'b', { name: 'Nâng cấp đường B' })],
        all('completed', 'a', 'b'),
      ],
      ['Đã hoàn thành nâng cấp đường A và đường B.'],
    ],
    [
      'of two fields, many, each field by its name',
      [[...roads('a', 'b', 'c', 'd'), ...bridges('e', 'f', 'g')], all('completed', 'a', 'b', 'c', 'd', 'e', 'f', 'g')],
      [
        'Về công trình cầu: đã hoàn thành, đưa vào sử dụng 03 cầu, gồm: cầu E1; cầu F1; cầu G1. Về đường giao thông: đã hoàn thành, đưa vào sử dụng 04 tuyến đường, gồm: đường A1; đường B1; đường C1; đường D1.',
      ],
    ],
    [
      'of three fields as a list',
      [
        [...roads('a', 'b', 'c', 'd'), ...bridges('e', 'f'), of('school', 'g')],
        all('completed', 'a', 'b', 'c', 'd', 'e', 'f', 'g'),
      ],
      [
        '- Về công trình cầu: đã hoàn thành, đưa vào sử dụng cầu E1 và cầu F1.',
        '- Về đường giao thông: đã hoàn thành, đưa vào sử dụng 04 tuyến đường, gồm: đường A1; đường B1; đường C1; đường D1.',
        '- Trường G1 đã hoàn thành, đưa vào sử dụng.',
      ],
    ],
    [
      'with stories of one state as a list that says it once, within a list by another mark',
      [
        [...roads('a', 'b', 'c', 'd'), ...bridges('e', 'f'), of('school', 'g')],
        all('ongoing', 'a', 'b', 'c', 'd', 'e', 'f', 'g'),
        money('a', 'b', 'c', 'd'),
      ],
      [
        '- Về công trình cầu: đang triển khai thực hiện cầu E1 và cầu F1.',
        '- Có 04 tuyến đường đang triển khai thực hiện, gồm:',
        ...['A', 'B', 'C', 'D'].map((name) => `+ Đường ${name}1, ${COST}.`),
        'Trường G1 đang triển khai thực hiện.',
      ],
    ],
    [
      'two stories behind one that is plain: a list of three',
      [roads('a', 'b', 'c'), [...all('completed', 'a'), ...all('ongoing', 'b', 'c')], money('b', 'c')],
      [
        '- Đường A1 đã hoàn thành, đưa vào sử dụng.',
        ...['B', 'C'].map((name) => `- Đường ${name}1, ${COST}, đang triển khai thực hiện.`),
      ],
    ],
    [
      'one story behind one that is plain: none',
      [roads('a', 'b'), [...all('completed', 'a'), ...all('ongoing', 'b')], money('b')],
      [`Đường A1 đã hoàn thành, đưa vào sử dụng. Đường B1, ${COST}, đang triển khai thực hiện.`],
    ],
    [
      'what is done before what goes on',
      [roads('a', 'b', 'c'), [...all('ongoing', 'a'), ...all('completed', 'b', 'c')], money('a', 'b', 'c')],
      [
        ...['B', 'C'].map((name) => `- Đường ${name}1 đã hoàn thành, đưa vào sử dụng, với ${COST}.`),
        `- Đường A1, ${COST}, đang triển khai thực hiện.`,
      ],
    ],
    [
      'in the order of the office, where it has one',
      [
        ['a', 'b', 'c'].map((id, at) => of('road', id, { order: at })),
        [...all('ongoing', 'a'), ...all('completed', 'b', 'c')],
        money('a', 'b', 'c'),
      ],
      [
        `- Đường A1, ${COST}, đang triển khai thực hiện.`,
        ...['B', 'C'].map((name) => `- Đường ${name}1 đã hoàn thành, đưa vào sử dụng, với ${COST}.`),
      ],
    ],
    [
      'of which nobody knows behind the others',
      [roads('a', 'b', 'c'), [...all('unknown', 'a'), ...all('completed', 'b', 'c')]],
      ['Đã hoàn thành, đưa vào sử dụng đường B1 và đường C1. Đường A1 chưa có số liệu về tiến độ.'],
    ],
    [
      'and behind stories',
      [roads('a', 'b', 'c'), [...all('unknown', 'a'), ...all('completed', 'b', 'c')], money('b')],
      [
        '- Đường C1 đã hoàn thành, đưa vào sử dụng.',
        `- Đường B1 đã hoàn thành, đưa vào sử dụng, với ${COST}.`,
        '- Đường A1 chưa có số liệu về tiến độ.',
      ],
    ],
    [
      'two in words of their agencies, as sentences',
      [roads('a', 'b', 'd'), [says('a', 'đang trải nhựa'), says('b', 'đang đào nền'), says('d')]],
      ['Đường D1 đang triển khai thực hiện. Đường A1 đang trải nhựa. Đường B1 đang đào nền.'],
    ],
    [
      'three in such words, behind their names',
      [
        roads('a', 'b', 'c', 'd'),
        [says('a', 'đang trải nhựa'), says('b', 'đang đào nền'), says('c', 'đang rải đá'), says('d')],
      ],
      [
        'Đang triển khai thực hiện 04 tuyến đường, gồm: đường A1 (đang trải nhựa); đường B1 (đang đào nền); đường C1 (đang rải đá); đường D1.',
      ],
    ],
    [
      'of the same words each by itself, where one has more to tell',
      [
        [of('road', 'a', { location: 'thôn 1' }), of('road', 'b')],
        [says('a', 'đang trải nhựa'), says('b', 'đang trải nhựa')],
      ],
      ['Đường A1, thôn 1, đang trải nhựa. Đường B1 đang trải nhựa.'],
    ],
    [
      'a whole before its part that has a story',
      [[of('road', 'a'), of('road', 'b', { partOf: 'a' })], all('ongoing', 'a', 'b'), money('a', 'b')],
      [
        `Đường A1, ${COST}, đang triển khai thực hiện. Trong đó có đường B1.`,
        `Đường B1, ${COST}, đang triển khai thực hiện.`,
      ],
    ],
  ])('%s', (_, [work, progress, funding = []], lines) =>
    expect(told({ work, progress, funding } as never)).toEqual(lines),
  );
});
