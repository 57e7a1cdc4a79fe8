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
