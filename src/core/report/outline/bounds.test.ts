/** How much the text tells one by one, at the bounds: just below, at, just above. */
import { describe, expect, it } from 'vitest';
import { FEW_WORKS, NAMES, PERIODS, PLACES, WORKS_OF_A_NODE, WORKS_OF_A_REPORT } from '#core/report/outline/bounds.ts';
import { annexRows, composed, linesUnder, notesOf } from '#testing/compose.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const works = (count: number, given: Readonly<Record<string, unknown>> = {}) =>
  Array.from({ length: count }, (_, i) => ({
    id: `w${String(i).padStart(3, '0')}`,
    name: `Đường ${i}`,
    kind: 'infrastructure',
    sector: 'road',
    objective: 'p/1',
    ...given,
  }));
const progress = (count: number, status: string, given: Readonly<Record<string, unknown>> = {}) =>
  works(count).map(({ id }) => ({ id: `${id}.p`, work: id, status, ...given }));
const annexIds = (given: GivenRecords): readonly string[] => composed(given).annexes.map(({ id }) => id);

describe('works of a node', () => {
  it('are told in the text up to the bound', () => {
    const report = composed({ work: works(WORKS_OF_A_NODE), progress: progress(WORKS_OF_A_NODE, 'completed') });
    expect(report.annexes).toEqual([]);
    expect(linesUnder(report, 'Nhiệm vụ')[0]).toMatch(/^Đã hoàn thành, đưa vào sử dụng 30 tuyến đường, gồm: /u);
  });

  it('above it are told by how they stand, and listed in an annex', () => {
    const count = WORKS_OF_A_NODE + 1;
    const report = composed({
      work: works(count),
      progress: [...progress(21, 'completed'), ...progress(count, 'ongoing').slice(21)],
    });
    expect(linesUnder(report, 'Nhiệm vụ')).toEqual([
      'Có 31 tuyến đường, trong đó: 21 đã hoàn thành và 10 đang triển khai thực hiện (chi tiết tại Phụ lục).',
    ]);
    expect(report.annexes.map(({ id, landscape }) => [id, landscape])).toEqual([['works', true]]);
    expect(annexRows(report, 'works').filter((row) => row.includes('Đường'))).toHaveLength(count);
  });

  it('of a node with few stay in the text while another’s go to the annex', () => {
    const report = composed({
      objective: ['1', '2'].map((n) => ({ id: `p/${n}`, part: 'results', kind: 'task', title: `Nhiệm vụ ${n}` })),
      work: [...works(WORKS_OF_A_NODE + 1), { ...works(1)[0], id: 'x', name: 'Cầu Đá', objective: 'p/2' }],
      progress: [{ id: 'x.p', work: 'x', status: 'ongoing' }],
    });
    expect(linesUnder(report, 'Nhiệm vụ 1')[0]).toContain('(chi tiết tại Phụ lục)');
    expect(linesUnder(report, 'Nhiệm vụ 2')[0]).toContain('Cầu Đá');
    expect(annexRows(report, 'works').some((row) => row.includes('Cầu Đá'))).toBe(true);
  });

  it.each([
    [WORKS_OF_A_REPORT, FEW_WORKS + 1, 0],
    [WORKS_OF_A_REPORT + 1, FEW_WORKS + 1, 1],
    [WORKS_OF_A_REPORT + 1, FEW_WORKS, 0],
  ])('of a report of %i are told in the text with a node of %i: annexes %i', (all, few, annexes) => {
    const nodes = Array.from({ length: Math.ceil((all - few) / few) + 1 }, (_, i) => `p/${i + 1}`);
    const report = composed({
      objective: nodes.map((id) => ({ id, part: 'results', kind: 'task', title: `Nhiệm vụ ${id}` })),
      work: works(all).map((work, i) => ({
        ...work,
        objective: nodes[Math.min(nodes.length - 1, Math.floor(i / few))],
      })),
    });
    expect(report.annexes).toHaveLength(annexes);
  });

  it('a count that no address tells is a plain number: works of the nodes below would be among it', () => {
    const report = composed({
      objective: [
        { id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' },
        { id: 'p/1.1', part: 'results', kind: 'task', title: 'Dưới', parent: 'p/1' },
      ],
      work: [...works(WORKS_OF_A_NODE + 1), { ...works(1)[0], id: 'x', objective: 'p/1.1' }],
    });
    expect(linesUnder(report, 'Nhiệm vụ')[0]).toMatch(/^Có 31 tuyến đường/u);
    const summary = report.blocks.find(({ id }) => id === 'results/1/works');
    expect(summary?.kind === 'paragraph' && summary.runs.filter(({ kind }) => kind === 'figure')).toEqual([]);
  });
});

describe('names in one sentence', () => {
  const late = (count: number): string =>
    linesUnder(
      composed({ work: works(count), progress: progress(count, 'ongoing', { expectedFinish: '2023-05-01' }) }),
      'Hạn chế, nguyên nhân',
    ).find((line) => line.startsWith('Còn ')) ?? '';

  it.each([NAMES - 1, NAMES, NAMES + 1])('all of %i are named', (count) => {
    expect(late(count).match(/đường \d+/gu)).toHaveLength(count);
    expect(late(count)).not.toContain('khác');
  });

  it('of more the first are named, the others counted', () => {
    expect(late(NAMES + 2).match(/đường \d+/gu)).toHaveLength(NAMES);
    expect(late(NAMES + 2)).toMatch(/; 02 công trình, dự án khác\./u);
    expect(late(WORKS_OF_A_NODE + 1)).toMatch(/; 11 công trình, dự án khác \(chi tiết tại Phụ lục\)\./u);
  });

  it('gifts and visits, too', () => {
    const many = Array.from({ length: NAMES + 5 }, (_, i) => i);
    const gifts = composed({
      contribution: many.map((i) => ({ id: `g${i}`, objective: 'p/1', what: `ghế đá ${i}` })),
    });
    expect(notesOf(gifts)[0]).toMatch(/; 05 khoản khác\.$/u);
    const visits = composed({
      agency: [{ id: 'hdnd', name: 'HĐND xã' }],
      oversight: many.map((i) => ({ id: `o${i}`, order: i, kind: 'supervision', by: 'hdnd', topic: `việc ${i}` })),
    });
    expect(notesOf(visits)[0]).toMatch(/; 05 nội dung khác\.$/u);
  });
});

describe('values of a measure', () => {
  const homes = { id: 'm', name: 'Số hộ dùng nước sạch', unit: 'hộ', aggregation: 'sum', objective: 'p/1' };
  const seen = (period: string, given: Readonly<Record<string, unknown>> = {}) => ({
    measure: 'm',
    place: 'city',
    period,
    kind: 'actual',
    value: q('100 hộ'),
    ...given,
  });
  const told = (...observation: readonly ReturnType<typeof seen>[]): string =>
    linesUnder(composed({ measure: [homes], observation }, { asOf: '2030-12-31' }), 'Nhiệm vụ').join('\n');
  const periods = (text: string): readonly string[] =>
    text
      .match(/(?:năm|quý [IV]+\/|tháng \d+\/)\s?\d{4}/giu)
      ?.map((one) => one.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())) ?? [];

  it.each([
    [
      'no more years than the bound',
      ['2020', '2021', '2022', '2023'],
      ['năm 2020', 'năm 2021', 'năm 2022', 'năm 2023'],
    ],
    ['the last of more', ['2019', '2020', '2021', '2022', '2023'], ['năm 2020', 'năm 2021', 'năm 2022', 'năm 2023']],
    [
      'the last quarter behind the last year',
      ['2022', '2023', '2024-Q1', '2024-Q2'],
      ['năm 2022', 'năm 2023', 'quý II/2024'],
    ],
    ['no quarter of a year that is told', ['2022', '2023-Q3', '2023'], ['năm 2022', 'năm 2023']],
    ['of quarters alone the last', ['2022-Q1', '2022-Q2', '2022-Q3'], ['quý III/2022']],
    ['of months alone the last', ['2022-11', '2022-12'], ['tháng 12/2022']],
  ])('%s', (_, recorded, expected) => {
    expect(PERIODS).toBe(4);
    expect(periods(told(...recorded.map((period) => seen(period))))).toEqual(expected);
  });

  const wards = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `x${i}`, name: `phường ${i}`, kind: 'ward', parent: 'city' }));
  const byWard = (count: number, given: GivenRecords = {}, whole = true) =>
    composed(
      {
        place: wards(count),
        measure: [homes],
        observation: [
          ...(whole ? [seen('2022', { value: q(`${count * 10 + (count * (count - 1)) / 2} hộ`) })] : []),
          ...wards(count).map(({ id }, i) => seen('2022', { place: id, value: q(`${10 + i} hộ`) })),
        ],
        ...given,
      },
      { asOf: '2023-05-31' },
    );

  it('of as many places as the bound stand in the text', () => {
    const report = byWard(PLACES);
    expect(report.annexes).toEqual([]);
    expect(linesUnder(report, 'Nhiệm vụ')[0]?.match(/phường \d+/gu)).toHaveLength(PLACES);
  });

  it('of more places stand in an annex; the text tells the whole', () => {
    const report = byWard(PLACES + 1);
    expect(linesUnder(report, 'Nhiệm vụ')).toEqual([
      'Năm 2022 có 208 hộ dùng nước sạch (chi tiết theo địa bàn tại Phụ lục).',
    ]);
    expect(annexRows(report, 'places')).toHaveLength(PLACES + 1);
    expect(annexRows(report, 'places')[1]).toBe('2 | phường 1 | 11');
    expect(
      report.annexes[0]?.blocks.map((block) => block.kind === 'table' && block.columns.map(({ head }) => head)),
    ).toEqual([['STT', 'Địa bàn', 'Số hộ dùng nước sạch (hộ)']]);
  });

  it('of which the whole is computed: the sum stands in the text', () =>
    expect(linesUnder(byWard(PLACES + 1, {}, false), 'Nhiệm vụ')).toEqual([
      'Số hộ dùng nước sạch năm 2022 là 208 hộ (chi tiết theo địa bàn tại Phụ lục).',
    ]));
});

describe('annexes', () => {
  it('there are none where the text tells all', () => expect(annexIds({ work: works(3) })).toEqual([]));

  it('are numbered when there are several, and the text points to the right one', () => {
    const places = Array.from({ length: PLACES + 1 }, (_, i) => ({
      id: `x${i}`,
      name: `phường ${i}`,
      kind: 'ward',
      parent: 'city',
    }));
    const report = composed({
      place: places,
      work: works(WORKS_OF_A_NODE + 1),
      measure: [{ id: 'm', name: 'Số hộ', unit: 'hộ', aggregation: 'sum', objective: 'p/1' }],
      observation: places.map(({ id }) => ({
        measure: 'm',
        place: id,
        period: '2022',
        kind: 'actual',
        value: q('10 hộ'),
      })),
    });
    expect(report.annexes.map(({ id }) => id)).toEqual(['works', 'places']);
    const text = linesUnder(report, 'Nhiệm vụ').join('\n');
    expect(text).toContain('(chi tiết tại Phụ lục I)');
    expect(text).toContain('(chi tiết theo địa bàn tại Phụ lục II)');
  });

  it('list works with their owners, money in millions, how they stand and by when', () => {
    const [first, ...others] = works(WORKS_OF_A_NODE + 1);
    const report = composed({
      agency: [{ id: 'ubnd', name: 'Ủy ban nhân dân xã', short: 'UBND xã' }],
      work: [{ ...first, owner: 'ubnd' }, ...others, { ...first, id: 'part', name: 'Rãnh', partOf: 'w000' }],
      progress: [
        { id: 'a', work: 'w000', status: 'ongoing', statement: 'đang làm mặt đường', expectedFinish: '2023-05-01' },
        { id: 'b', work: 'w001', status: 'completed', completed: '2022-03' },
      ],
      funding: [
        { id: 'f1', work: 'w000', kind: 'total', capital: 'city', amount: q('12.345.678.900 đồng') },
        { id: 'f2', work: 'w000', kind: 'plan', capital: 'city', amount: q('khoảng 5 tỷ đồng') },
        { id: 'f3', work: 'w001', kind: 'total', capital: 'city', amount: q('1 tỷ đồng') },
      ],
    });
    const rows = annexRows(report, 'works');
    expect(rows.slice(0, 4)).toEqual([
      'I | Nhiệm vụ |  |  |  |  |  | ',
      '1 | Đường 0 | UBND xã | 12.345,6789 | khoảng 5.000 |  | Đang làm mặt đường | 01/5/2023; chậm 30 ngày',
      ' | - Rãnh |  |  |  |  | Đang triển khai thực hiện | ',
      '2 | Đường 1 |  | 1.000 |  |  | Đã hoàn thành, đưa vào sử dụng | tháng 3/2022',
    ]);
    expect(rows.at(-1)).toBe(' | Tổng cộng |  | 13.345,6789 | khoảng 5.000 |  |  | ');
  });
});
