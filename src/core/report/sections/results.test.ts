/** What is told of a node beside its works: what was said, stated, measured, given, aimed at, and what holds it. */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const said = (given: GivenRecords): readonly string[] => linesUnder(composed(given), 'Nhiệm vụ');
const node = (more: Readonly<Record<string, unknown>> = {}) => [
  { id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ', ...more },
];
const TARGET = { measure: 'm', relation: 'at-least', value: q('50 ha'), by: '2022' };
const measured = (value: string): GivenRecords => ({
  measure: [{ id: 'm', name: 'Diện tích chè', unit: 'ha', aggregation: 'none' }],
  observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q(value) }],
});
const held = (...statements: readonly string[]) =>
  statements.map((statement, at) => ({ id: `o${at}`, objective: 'p/1', statement, since: '2022' }));

describe('what holds a node', () => {
  it.each<[string, GivenRecords, readonly string[]]>([
    [
      'alone: there is nothing that it is set against',
      { obstacle: held('thiếu vốn') },
      ['Hiện còn vướng mắc do thiếu vốn.'],
    ],
    [
      'behind what was done',
      { progress: [{ id: 's', objective: 'p/1', statement: 'Đã trồng 40 ha chè' }], obstacle: held('thiếu vốn') },
      ['Đã trồng 40 ha chè. Tuy nhiên, thiếu vốn.'],
    ],
    [
      'behind a target that was missed it is the reason',
      { objective: node({ target: TARGET }), ...measured('40 ha'), obstacle: held('thiếu vốn') },
      [
        'Mục tiêu đề ra đến năm 2022 đạt từ 50 ha trở lên; kết quả năm 2022 đạt 40 ha, bằng 80,0%, chưa đạt mục tiêu đề ra. Nguyên nhân là do thiếu vốn.',
      ],
    ],
    [
      'behind one that was reached it is none',
      { objective: node({ target: TARGET }), ...measured('60 ha'), obstacle: held('thiếu vốn') },
      [
        'Mục tiêu đề ra đến năm 2022 đạt từ 50 ha trở lên; kết quả năm 2022 đạt 60 ha, bằng 120,0% mục tiêu. Tuy nhiên, thiếu vốn.',
      ],
    ],
    [
      'two are sentences',
      { obstacle: held('thiếu vốn', 'chậm giải phóng mặt bằng') },
      ['Hiện còn vướng mắc do thiếu vốn. Bên cạnh đó, chậm giải phóng mặt bằng.'],
    ],
    [
      'three are a list',
      { obstacle: held('thiếu vốn', 'chậm giải phóng mặt bằng', 'thiếu cán bộ') },
      [
        'Trong quá trình thực hiện còn một số khó khăn, vướng mắc:',
        '- Thiếu vốn.',
        '- Chậm giải phóng mặt bằng.',
        '- Thiếu cán bộ.',
      ],
    ],
  ])('%s', (_, given, lines) => expect(said(given)).toEqual(lines));
});

describe('what was aimed at', () => {
  it('is told before what was done, while nothing answers it', () =>
    expect(
      said({
        objective: node({ target: TARGET }),
        measure: [{ id: 'm', name: 'Diện tích chè', unit: 'ha', aggregation: 'none' }],
        progress: [{ id: 's', objective: 'p/1', statement: 'Đã giao chỉ tiêu cho các thôn' }],
      }).join(' '),
    ).toMatch(/^Mục tiêu đề ra .*Đã giao chỉ tiêu cho các thôn\.$/u));
  it('and not alone: a remark asks for what is missing', () =>
    expect(
      said({ objective: node({ target: TARGET }), measure: [{ id: 'm', unit: 'ha', aggregation: 'none' }] }),
    ).toEqual([]));
  it('with its measure once', () => {
    const { measure: [own] = [], observation } = measured('40 ha');
    const text = said({
      objective: node({ target: TARGET }),
      measure: [{ ...own, objective: 'p/1' }],
      observation: observation ?? [],
    }).join(' ');
    expect(text).toBe(
      'Diện tích chè năm 2022 là 40 ha, bằng 80,0% mục tiêu đến năm 2022 (từ 50 ha trở lên), chưa đạt mục tiêu đề ra.',
    );
  });
});

describe('money of a node', () => {
  const money = [{ id: 'f', objective: 'p/1', kind: 'plan', year: '2023', capital: 'city', amount: q('5 tỷ đồng') }];
  const work = { id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
  it('stands by itself', () =>
    expect(said({ funding: money })).toEqual([
      'Kế hoạch vốn năm 2023 để thực hiện nhiệm vụ này là 5 tỷ đồng từ ngân sách thành phố.',
    ]));
  it('and apart from that of its works, of which it is no part', () =>
    expect(
      said({
        work: [work],
        funding: [...money, { id: 'g', work: 'w', kind: 'total', amount: q('9 tỷ đồng') }],
        progress: [{ id: 's', work: 'w', status: 'ongoing' }],
      }).join(' '),
    ).toContain('Ngoài nguồn vốn trên, kế hoạch năm 2023 bố trí 5 tỷ đồng'));
  it('a work without money stands before no money', () =>
    expect(
      said({ work: [work], funding: money, progress: [{ id: 's', work: 'w', status: 'ongoing' }] }).join(' '),
    ).not.toContain('Ngoài nguồn vốn'));
});

describe('what was said', () => {
  it('by statements and totals, each a paragraph of its own; nothing where nothing was', () => {
    expect(
      said({
        progress: [{ id: 's', objective: 'p/1', statement: 'Đã giao chỉ tiêu' }],
        claim: [{ id: 'c', objective: 'p/1', label: 'Tổng vốn huy động', value: q('5 tỷ đồng'), formula: 'sum' }],
      }),
    ).toEqual(['Đã giao chỉ tiêu. Tổng vốn huy động đạt 5 tỷ đồng.']);
    expect(said({})).toEqual([]);
  });
});
