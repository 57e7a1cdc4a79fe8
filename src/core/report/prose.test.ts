/** How records become sentences: each rule of the prose by an example of its own. */
import { describe, expect, it } from 'vitest';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { composeReport } from '#core/report/compose.ts';
import type { Block, ReportDocument, Run } from '#core/report/document.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const PARTS = [
  { part: 'leadership', title: 'Lãnh đạo' },
  { part: 'results', title: 'Kết quả' },
  { part: 'assessment', title: 'Đánh giá' },
  { part: 'next-tasks', title: 'Nhiệm vụ tới' },
];
const UNITS = unitsOfMeasure([{ code: 'giếng' }, { code: 'nhà tài trợ' }, { code: 'thửa đất' }]);

const compose = (given: GivenRecords, parts: readonly unknown[] = PARTS): ReportDocument => {
  const seen = view({
    objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' }],
    ...given,
    report: [{ id: 'r', parts, voice: 'Ủy ban' }],
  });
  const [programme] = seen.all('programme');
  const [template] = seen.all('report');
  if (!programme || !template) throw new Error('no programme');
  return composeReport(seen, programme, template, UNITS, 'layout').document;
};

const plain = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? run.printed : `[${run.note + 1}]`))
    .join('')
    .replaceAll('\u00a0', ' ');
const textOf = (block: Block): string =>
  block.kind === 'heading'
    ? block.text
    : block.kind === 'paragraph'
      ? `${block.mark ? `${block.mark} ` : ''}${plain(block.runs)}`
      : '';

/** The paragraphs under the heading of node 1. */
const told = (given: GivenRecords): readonly string[] => {
  const lines = compose(given).blocks.map(textOf);
  return lines.slice(lines.indexOf('Nhiệm vụ') + 1, lines.indexOf('Đánh giá'));
};
const led = (given: GivenRecords): readonly string[] => {
  const lines = compose(given).blocks.map(textOf);
  return lines.slice(lines.indexOf('Lãnh đạo') + 1, lines.indexOf('Kết quả'));
};
const assessed = (given: GivenRecords): readonly string[] => {
  const lines = compose(given).blocks.map(textOf);
  return lines.slice(lines.indexOf('Đánh giá') + 1, lines.indexOf('Nhiệm vụ tới'));
};

const bridge = { id: 'bridge', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
const road = (id: string, name: string) => ({ id, name, kind: 'infrastructure', sector: 'road', objective: 'p/1' });
const status = (work: string, given: Readonly<Record<string, unknown>>) => ({ id: `${work}.progress`, work, ...given });
const target = (value: string, given: Readonly<Record<string, unknown>> = {}) => ({
  id: 'p/1',
  part: 'results',
  kind: 'target',
  title: 'Nhiệm vụ',
  target: { extent: 'households', stage: 'done', value: q(value), relation: 'at-least', ...given },
});

describe('a work alone', () => {
  it('completed', () =>
    expect(told({ work: [bridge], progress: [status('bridge', { status: 'completed' })] })).toEqual([
      'Cầu Đá đã hoàn thành, đưa vào sử dụng.',
    ]));

  it('expected: the dates as exactly as they are known', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'preparing', expectedStart: '2023-10', expectedFinish: '2024' })],
      }),
    ).toEqual(['Cầu Đá đang chuẩn bị đầu tư; dự kiến khởi công tháng 10/2023, dự kiến hoàn thành năm 2024.']));

  it('completed: the date stands behind the words that say it', () =>
    expect(
      told({
        work: [bridge],
        progress: [
          status('bridge', { status: 'completed', completed: '2020', statement: 'được công nhận hoàn thành' }),
        ],
      }),
    ).toEqual(['Cầu Đá được công nhận hoàn thành năm 2020.']));

  it('late: how many days past the expected finish', () =>
    expect(
      told({ work: [bridge], progress: [status('bridge', { status: 'ongoing', expectedFinish: '2023-05-01' })] }),
    ).toEqual(['Cầu Đá đang triển khai thực hiện; dự kiến hoàn thành ngày 1/5/2023, đã chậm 30 ngày.']));

  it('of which nobody has said how it stands', () =>
    expect(told({ work: [bridge] })).toEqual(['Chưa có báo cáo về tình hình thực hiện cầu Đá.']));

  it('a clause of the agency goes before the words for the status', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing', statement: 'đang hoàn thiện thủ tục đầu tư.' })],
      }),
    ).toEqual(['Cầu Đá đang hoàn thiện thủ tục đầu tư.']));

  it('funding: the total and the sources that it is made of', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        funding: [
          { id: 'f1', work: 'bridge', kind: 'total', capital: 'central', amount: q('120 tỷ đồng') },
          { id: 'f2', work: 'bridge', kind: 'total', capital: 'city', amount: q('khoảng 72 tỷ đồng') },
        ],
      }),
    ).toEqual([
      'Cầu Đá, tổng mức đầu tư khoảng 192 tỷ đồng (gồm ngân sách trung ương 120 tỷ đồng và ngân sách thành phố khoảng 72 tỷ đồng), đang triển khai thực hiện.',
    ]));

  it('blocked: why, for how long, who can lift it, what comes next', () =>
    expect(
      told({
        agency: [{ id: 'ministry', name: 'Bộ Xây dựng' }],
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        obstacle: [
          {
            id: 'o',
            work: 'bridge',
            statement: 'Chưa có mặt bằng',
            since: '2023-05-01',
            owner: 'ministry',
            nextStep: 'Bàn giao mặt bằng.',
          },
        ],
      }),
    ).toEqual([
      'Cầu Đá đang triển khai thực hiện. Tuy nhiên, tiến độ còn vướng mắc do chưa có mặt bằng (vướng mắc đã kéo dài 30 ngày; thẩm quyền tháo gỡ: Bộ Xây dựng); hướng giải quyết: bàn giao mặt bằng.',
    ]));

  it('several obstacles: the second is added to the first; a company has a duty, no authority', () =>
    expect(
      told({
        party: [{ id: 'builder', name: 'Công ty Đá' }],
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        obstacle: [
          { id: 'o1', work: 'bridge', statement: 'Chưa có mặt bằng' },
          { id: 'o2', work: 'bridge', statement: 'Nhà thầu thiếu vốn', ownerParty: 'builder' },
        ],
      }),
    ).toEqual([
      'Cầu Đá đang triển khai thực hiện. Tuy nhiên, tiến độ còn vướng mắc do chưa có mặt bằng. Ngoài ra, còn vướng mắc do nhà thầu thiếu vốn (trách nhiệm tháo gỡ: Công ty Đá).',
    ]));

  it('an investor of whose work nobody has said how it stands is not told to own it', () =>
    expect(told({ party: [{ id: 'a', name: 'Công ty A' }], work: [{ ...bridge, investors: ['a'] }] })).toEqual([
      'Cầu Đá, nhà đầu tư là Công ty A, chưa có báo cáo về tiến độ.',
    ]));

  it('an obstacle that was lifted is not told', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        obstacle: [
          { id: 'o', work: 'bridge', statement: 'Chưa có mặt bằng', since: '2023-05-01', lifted: '2023-05-20' },
        ],
      }),
    ).toEqual(['Cầu Đá đang triển khai thực hiện.']));
});

describe('sizes and counts of a work', () => {
  const auction = { id: 'auction', name: 'Đấu giá đất ở', kind: 'auction', sector: 'land-auction', objective: 'p/1' };

  it('a count stands before what was done; results follow the words that it is done', () =>
    expect(
      told({
        work: [auction],
        progress: [status('auction', { status: 'completed' })],
        extent: [
          {
            id: 'e1',
            work: 'auction',
            extent: 'parcels',
            label: 'số thửa đã đấu giá',
            stage: 'auctioned',
            value: { ...q('74 hộ'), unit: 'thửa đất' },
          },
          {
            id: 'e2',
            work: 'auction',
            extent: 'area',
            label: 'diện tích đã đấu giá',
            stage: 'auctioned',
            value: q('6.931,0 m²'),
          },
        ],
      }),
    ).toEqual(['Đấu giá đất ở đã hoàn thành: 74 thửa đất đã đấu giá, diện tích đã đấu giá 6.931,0 m².']));

  it('what is done stands over what there is to do', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        extent: [
          {
            id: 'e1',
            work: 'bridge',
            extent: 'households',
            label: 'số hộ phải di dời',
            stage: 'goal',
            value: q('12 hộ'),
          },
          { id: 'e2', work: 'bridge', extent: 'households', label: 'số hộ đã di dời', stage: 'done', value: q('5 hộ') },
        ],
      }),
    ).toEqual(['Cầu Đá, 05/12 hộ đã di dời, đang triển khai thực hiện.']));

  it('an approximation stays one', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        extent: [
          { id: 'e1', work: 'bridge', extent: 'area', label: 'diện tích', stage: 'planned', value: q('khoảng 70 ha') },
        ],
      }),
    ).toEqual(['Cầu Đá, diện tích khoảng 70 ha, đang triển khai thực hiện.']));
});

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
      'Đã hoàn thành, đưa vào sử dụng 02 công trình, gồm: đường Một (hoàn thành ngày 30/12/2022); đường Hai. Đang triển khai thực hiện đường Ba (dự kiến hoàn thành năm 2024).',
    ]));

  it('several fields: each named in its own item', () =>
    expect(
      told({
        work: [road('a', 'Đường Một'), road('b', 'Đường Hai'), bridge],
        progress: [
          status('a', { status: 'completed' }),
          status('b', { status: 'completed' }),
          status('bridge', { status: 'ongoing' }),
        ],
      }),
    ).toEqual([
      '- Cầu Đá đang triển khai thực hiện.',
      '- Về đường giao thông: đã hoàn thành, đưa vào sử dụng 02 công trình, gồm: đường Một; đường Hai.',
    ]));
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
      'Đã hoàn thành, đưa vào sử dụng 02 công trình, gồm: đường Một; đường Hai. Đường Ba đang hoàn thiện thủ tục đầu tư; dự kiến hoàn thành năm 2024.',
    ]));

  it('the same words for several stand once, what the status says already not at all', () =>
    expect(
      told({
        work: [road('a', 'Đường Một'), road('b', 'Đường Hai'), road('c', 'Đường Ba')],
        progress: [
          status('a', { status: 'ongoing', statement: 'đang làm mặt đường' }),
          status('b', { status: 'ongoing', statement: 'đang triển khai' }),
          status('c', { status: 'ongoing', statement: 'đang làm mặt đường' }),
        ],
      }),
    ).toEqual([
      'Đang triển khai thực hiện 03 công trình, gồm: đường Một và đường Ba (đều đang làm mặt đường); đường Hai.',
    ]));

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
    ).toEqual(['Cầu Đá, diện tích khoảng 70 ha, được Công ty A đăng ký đầu tư. Nhà đầu tư ở Hà Nội.']));

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
      '- Đường Một và đường Ba đang triển khai thực hiện. Tuy nhiên, tiến độ còn vướng mắc do chưa có mặt bằng.',
      '- Đường Hai đang triển khai thực hiện. Tuy nhiên, tiến độ còn vướng mắc do chưa có vốn.',
    ]));

  it('but each figure stays beside the work it speaks of', () =>
    expect(
      told({
        work: roads,
        progress: ongoing,
        obstacle: [stuck('a', { since: '2023-05-01' }), stuck('b', { since: '2023-05-01' })],
      }).slice(-2),
    ).toEqual([
      '- Đường Một đang triển khai thực hiện. Tuy nhiên, tiến độ còn vướng mắc do chưa có mặt bằng (vướng mắc đã kéo dài 30 ngày).',
      '- Đường Hai đang triển khai thực hiện. Tuy nhiên, tiến độ còn vướng mắc do chưa có mặt bằng (vướng mắc đã kéo dài 30 ngày).',
    ]));
});

describe('legal steps', () => {
  const issuer = { id: 'ubnd', name: 'Ủy ban nhân dân tỉnh', short: 'UBND tỉnh' };

  it('a decision: when, who, by what', () =>
    expect(
      told({
        agency: [issuer],
        document: [
          {
            id: 'd',
            kind: 'decision',
            symbol: '12/QĐ-UBND',
            issuer: 'ubnd',
            date: '2022-03-04',
            subject: 'phê duyệt dự án',
          },
        ],
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        step: [{ id: 's', work: 'bridge', step: 'approval', state: 'done', decision: 'd' }],
      }),
    ).toEqual([
      'Cầu Đá đang triển khai thực hiện. Ngày 4/3/2022, UBND tỉnh ban hành Quyết định số 12/QĐ-UBND phê duyệt dự án.',
    ]));

  it('a document of the same name as its work is not named twice', () =>
    expect(
      told({
        agency: [issuer],
        document: [{ id: 'd', kind: 'scheme', issuer: 'ubnd', subject: 'Đề án mở rộng thành phố' }],
        work: [{ id: 'w', name: 'Đề án mở rộng thành phố', kind: 'planning', sector: 'boundary', objective: 'p/1' }],
        progress: [status('w', { status: 'ongoing' })],
        step: [{ id: 's', work: 'w', step: 'plan', state: 'done', decision: 'd', statement: 'trình Tỉnh ủy' }],
      }),
    ).toEqual(['Đề án mở rộng thành phố đang lập. Đề án này do UBND tỉnh trình Tỉnh ủy.']));
});

describe('results against plans and targets', () => {
  const revenue = { id: 'revenue', name: 'Thu ngân sách', unit: 'đồng', objective: 'p/1' };
  const year = (id: string, kind: string, value: string) => ({
    id,
    measure: 'revenue',
    place: 'city',
    period: '2022',
    kind,
    value: q(value),
  });

  it.each([
    ['over the plan', '120 tỷ đồng', '120,0%'],
    ['under the plan', '81 tỷ đồng', '81,0%'],
  ])('%s: the share and the plan stand beside the result', (_, value, share) =>
    expect(
      told({ measure: [revenue], observation: [year('a', 'actual', value), year('b', 'plan', '100 tỷ đồng')] }),
    ).toEqual([`Thu ngân sách năm 2022 đạt ${value}, bằng ${share} kế hoạch (kế hoạch 100 tỷ đồng).`]),
  );

  it('a target that nothing answers', () =>
    expect(told({ objective: [target('10 hộ')] }).at(-1)).toBe(
      'Mục tiêu đề ra là từ 10 hộ trở lên; đến nay chưa có số liệu để đánh giá mức độ hoàn thành.',
    ));
});

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
    ).toEqual(['Vốn đã huy động năm 2022 là 48,5 triệu đồng từ Nhân dân đóng góp.']));
});

describe('works', () => {
  it('of several alike, a number stands before a noun', () =>
    expect(
      told({
        work: [{ ...bridge, name: 'Thay thế cầu tạm', count: 3 }],
        progress: [status('bridge', { status: 'proposed' })],
      }),
    ).toEqual(['03 công trình thay thế cầu tạm đang được đề xuất.']));

  it('sizes of one name are told apart by their stages', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        extent: [
          { id: 'a', stage: 'inventoried', value: q('46 hộ') },
          { id: 'b', stage: 'paid', value: q('31 hộ') },
        ].map((one) => ({ ...one, work: 'bridge', extent: 'homes', label: 'số hộ bị ảnh hưởng' })),
      }),
    ).toEqual([
      'Cầu Đá, 46 hộ bị ảnh hưởng đã kiểm đếm, 31 hộ bị ảnh hưởng đã chi trả bồi thường, đang triển khai thực hiện.',
    ]));

  it('a gift for what is done is no mere promise', () =>
    expect(
      told({
        party: [{ id: 'a', name: 'ông A' }],
        work: [{ ...bridge, sponsors: ['a'] }],
        progress: [status('bridge', { status: 'completed' })],
      }),
    ).toEqual(['Cầu Đá, do ông A tài trợ, đã hoàn thành, đưa vào sử dụng.']));
});

describe('the opening', () => {
  const opened = (
    document: Readonly<Record<string, unknown>>,
    ...others: readonly Readonly<Record<string, unknown>>[]
  ): string | undefined =>
    compose({
      agency: [{ id: 'u', name: 'Ban Chấp hành Đảng bộ xã', short: 'BCH Đảng bộ xã' }],
      programme: [{ id: 'p', resolution: 'd', short: 'Nghị quyết', aim: 'thành phường' }],
      document: [
        {
          id: 'd',
          kind: 'resolution',
          issuer: 'u',
          date: '2021-04-20',
          subject: 'về xây dựng xã thành phường',
          ...document,
        },
        ...others,
      ],
    })
      .blocks.map(textOf)[0]
      ?.split('. ')[0];

  it('names the resolution by its symbol and its subject', () =>
    expect(opened({ symbol: '08-NQ/ĐU' })).toBe(
      'Ngày 20/4/2021, Ban Chấp hành Đảng bộ xã ban hành Nghị quyết số 08-NQ/ĐU về xây dựng xã thành phường (sau đây gọi tắt là Nghị quyết)',
    ));

  it('begins with what the resolution carries out', () => {
    const [plan, strategy] = [
      { id: 'a', kind: 'plan', symbol: '10-KH/TU' },
      { id: 'b', kind: 'programme', symbol: '11-CTr/TU' },
    ];
    const carriesOut = (...documents: readonly string[]) => ({
      symbol: '08-NQ/ĐU',
      relations: documents.map((document) => ({ type: 'implements', document })),
    });
    expect(opened(carriesOut('a'), plan)).toMatch(
      /^Thực hiện Kế hoạch số 10-KH\/TU, ngày 20\/4\/2021, Ban Chấp hành Đảng bộ xã ban hành/u,
    );
    expect(opened(carriesOut('a', 'b'), plan, strategy)).toMatch(
      /^Thực hiện Kế hoạch số 10-KH\/TU và Chương trình số 11-CTr\/TU, ngày 20\/4\/2021, /u,
    );
  });

  it('without a symbol by its kind and subject, once', () =>
    expect(opened({})).toBe(
      'Ngày 20/4/2021, Ban Chấp hành Đảng bộ xã ban hành Nghị quyết về xây dựng xã thành phường (sau đây gọi tắt là Nghị quyết)',
    ));
});

it('a part about which nothing is on record says so', () =>
  expect(assessed({})).toEqual(['Đến ngày 31/5/2023, hồ sơ theo dõi chưa có nội dung để báo cáo ở phần này.']));
it('a node about which nothing is on record says so', () =>
  expect(told({})).toEqual(['Chưa có báo cáo về tình hình thực hiện nội dung này.']));

it('a short name that is the citation itself is not introduced', () =>
  expect(
    compose({
      programme: [{ id: 'p', resolution: 'd', short: 'Nghị quyết số 08-NQ/ĐU', aim: 'thành phường' }],
      document: [{ id: 'd', kind: 'resolution', symbol: '08-NQ/ĐU', date: '2021-04-20', subject: 'về xây dựng xã' }],
    }).blocks.map(textOf)[0],
  ).not.toContain('gọi tắt'));

describe('leadership', () => {
  it('what no agency leads follows in the paragraph of the task before it', () => {
    const task = (number: number, lead?: string) => ({
      id: `p/l.${number}`,
      part: 'leadership',
      kind: 'task',
      title: `Việc ${number}`,
      ...(lead !== undefined && { lead }),
    });
    const said = (number: number, statement: string, agency?: string) => ({
      id: `${number}`,
      objective: `p/l.${number}`,
      statement,
      ...(agency !== undefined && { agency }),
    });
    expect(
      led({
        agency: [
          { id: 'council', name: 'Hội đồng' },
          { id: 'office', name: 'Văn phòng' },
        ],
        objective: [task(1), task(2, 'council'), task(3), task(4, 'office')],
        progress: [
          said(1, 'kế hoạch đã được lập'),
          said(2, 'đã chỉ đạo thực hiện', 'council'),
          said(3, 'Nhân dân đồng thuận'),
          said(4, 'đã đôn đốc', 'office'),
        ],
      }),
    ).toEqual([
      'Kế hoạch đã được lập.',
      'Hội đồng đã chỉ đạo thực hiện. Nhân dân đồng thuận.',
      'Văn phòng đã đôn đốc.',
    ]);
  });
});

describe('what comes next', () => {
  const documents = [
    { id: 'd', kind: 'resolution', symbol: '29-NQ/TU' },
    { id: 'e', kind: 'programme', subject: 'Chương trình hành động thực hiện Nghị quyết số 29-NQ/TU' },
  ];
  const next = (given: GivenRecords): readonly string[] =>
    compose(given)
      .blocks.map(textOf)
      .filter((line) => /^\d\. /u.test(line));

  it('a document named in another one’s name is not named twice', () =>
    expect(
      next({
        document: documents,
        task: [
          { id: 't', order: 1, actors: 'các cấp ủy', statements: ['Quán triệt Nghị quyết.'], documents: ['e', 'd'] },
        ],
      }),
    ).toEqual(['1. Các cấp ủy quán triệt Nghị quyết (Chương trình hành động thực hiện Nghị quyết số 29-NQ/TU).']));
});

it('a resolution of which neither day nor issuer is on record is still told in a sentence', () =>
  expect(
    compose({
      programme: [{ id: 'p', resolution: 'd', short: 'Nghị quyết', aim: 'thành phường' }],
      document: [{ id: 'd', kind: 'resolution', symbol: '01/NQ-HĐND' }],
    }).blocks.map(textOf)[0],
  ).toMatch(/^Nghị quyết số 01\/NQ-HĐND \(sau đây gọi tắt là Nghị quyết\) được ban hành, nhằm thành phường\./u));

it('a task of which nobody has told anything says so', () =>
  expect(told({})).toEqual(['Chưa có báo cáo về tình hình thực hiện nội dung này.']));

it('of several agencies the first leads', () =>
  expect(
    compose({
      agency: [
        { id: 'a', name: 'Phòng Kinh tế' },
        { id: 'b', name: 'Phòng Văn hóa' },
      ],
      task: [{ id: 't', order: 1, agencies: ['a', 'b'], statements: ['Làm đường'] }],
    }).blocks.map(textOf),
  ).toContain('1. Phòng Kinh tế chủ trì, phối hợp với Phòng Văn hóa làm đường.'));

it('leadership has targets and measures too', () =>
  expect(
    compose(
      {
        objective: [
          {
            id: 'p/1',
            part: 'leadership',
            kind: 'target',
            title: 'Lập tổ',
            target: { relation: 'at-most', value: q('4 hộ'), measure: 'm' },
          },
        ],
        measure: [{ id: 'm', name: 'Số hộ nghèo', unit: 'hộ', objective: 'p/1' }],
        observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('8 hộ') }],
      },
      [{ part: 'leadership', title: 'Lãnh đạo' }],
    )
      .blocks.map(textOf)
      .join('\n'),
  ).toContain('không quá 04 hộ; kết quả thực hiện năm 2022 là 08 hộ, vượt mức cho phép 04 hộ.'));

describe('the assessment', () => {
  it('counts what is done and what is under way', () =>
    expect(
      assessed({
        work: [road('a', 'Một'), road('b', 'Hai'), bridge],
        progress: [status('a', { status: 'completed' }), status('b', { status: 'ongoing' })],
      }),
    ).toContain(
      'Theo hồ sơ theo dõi, trong tổng số 03 công trình (gồm công trình, dự án, đồ án và phong trào) có 01 công trình đã hoàn thành, 01 công trình đang triển khai thực hiện, 01 công trình chưa có số liệu về tiến độ.',
    ));

  it('names the late and the held works, and with whom the key lies', () => {
    const lines = assessed({
      agency: [{ id: 'ministry', name: 'Bộ Xây dựng' }],
      party: [{ id: 'builder', name: 'Công ty Đá' }],
      work: [bridge, road('a', 'Đường Một')],
      progress: [
        status('a', { status: 'ongoing', expectedFinish: '2023-05-01' }),
        status('bridge', { status: 'ongoing' }),
      ],
      obstacle: [
        { id: 'o', work: 'bridge', statement: 'Chưa có mặt bằng', owner: 'ministry' },
        { id: 'p', work: 'bridge', statement: 'Thiếu vốn', ownerParty: 'builder' },
      ],
    });
    expect(lines).toContain('- Có 01 công trình chậm so với thời hạn dự kiến, gồm: đường Một (chậm 30 ngày).');
    expect(lines).toContain(
      '- Còn 01 công trình có vướng mắc chưa được tháo gỡ, gồm: cầu Đá. Thẩm quyền tháo gỡ đã xác định được thuộc về Bộ Xây dựng; trách nhiệm tháo gỡ thuộc về Công ty Đá.',
    );
  });

  it('a cause stands behind its limit, the others close the part', () =>
    expect(
      assessed({
        finding: [
          { id: 'l', kind: 'limit', order: 1, statement: 'Vốn còn ít.' },
          { id: 'c', kind: 'cause', order: 2, of: 'l', statement: 'Doanh nghiệp nhỏ' },
          { id: 'd', kind: 'cause', order: 3, statement: 'Thời tiết xấu' },
        ],
      }),
    ).toEqual([
      'Hạn chế, nguyên nhân',
      'Bên cạnh kết quả đạt được, quá trình thực hiện còn một số hạn chế:',
      '- Vốn còn ít. Nguyên nhân do doanh nghiệp nhỏ.',
      'Nguyên nhân chủ yếu:',
      '- Thời tiết xấu.',
    ]));
});
