/** What a report says has changed since the report before; and what it never claims. */
import { describe, expect, it } from 'vitest';
import { composed } from '#testing/compose.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';
import { composeReport } from '#core/report/compose.ts';
import { knownThen, lastIssueOf, type KnownThen } from '#core/report/outline/known-then.ts';
import { outlineReport } from '#core/report/outline/outline-report.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { linesOfBlock } from '#testing/report-text.ts';

const REPORTS = [
  { id: 'h1', period: '2022-H1', parts: [{ part: 'results', title: 'Kết quả' }], voice: 'Ủy ban' },
  { id: 'y0', period: '2021', parts: [{ part: 'results', title: 'Kết quả' }], voice: 'Ủy ban' },
  { id: 'h2', period: '2022-H1', earlier: 'y0', parts: [{ part: 'results', title: 'Kết quả' }], voice: 'Ủy ban' },
  { id: 'm9', period: '2022-M9', earlier: 'h1', parts: [{ part: 'results', title: 'Kết quả' }], voice: 'Ủy ban' },
];
const told = (given: GivenRecords, { asOf = '2022-09-30', id = 'm9' } = {}): string => {
  const seen = view(
    { objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' }], ...given, report: REPORTS },
    asOf,
  );
  const [programme] = seen.all('programme');
  const report = seen.find('report', id);
  if (!programme || !report) throw new Error('no report');
  const { document } = composeReport(seen, programme, report, unitsOfMeasure(), 'layout');
  return document.blocks.flatMap(linesOfBlock).find((line) => line.includes('So với báo cáo')) ?? '';
};
const road = { id: 'r', name: 'Đường Một', kind: 'infrastructure', sector: 'road', objective: 'p/1' };
const said = (since: string, given: Readonly<Record<string, unknown>>) => ({
  id: `r${since}`,
  work: 'r',
  since,
  ...given,
});
const measured = (...values: readonly (readonly [string, string])[]): GivenRecords => ({
  measure: [{ id: 'm', name: 'Tỷ lệ hộ nghèo', unit: '%', aggregation: 'none', objective: 'p/1' }],
  observation: values.map(([period, value]) => ({
    measure: 'm',
    place: 'city',
    period,
    kind: 'actual',
    value: q(value),
  })),
});

describe('a unit is said once where both numbers have it as a word', () => {
  const counted = (name: string, unit: string, before: string, now: string): string =>
    told({
      measure: [{ id: 'm', name, unit, aggregation: 'none', objective: 'p/1' }],
      observation: [
        ['2022-06-30', before],
        ['2022-09-30', now],
      ].map(([period, value]) => ({ measure: 'm', place: 'city', period, kind: 'actual', value: q(value ?? '') })),
    });
  it.each([
    ['Số hộ nghèo', 'hộ', '36 hộ', '34 hộ', 'số hộ nghèo giảm từ 36 xuống 34 hộ.'],
    ['Số xã đạt chuẩn', 'xã', '6/8 xã', '7/8 xã', 'số xã đạt chuẩn tăng từ 6/8 lên 7/8 xã.'],
    ['Diện tích rừng', 'ha', '36,5 ha', '40 ha', 'diện tích rừng tăng từ 36,5 lên 40 ha.'],
    ['Tỷ lệ hộ nghèo', '%', '3,6%', '3,4%', 'tỷ lệ hộ nghèo giảm từ 3,6% xuống 3,4%.'],
    ['Số lượt khách', 'lượt', '1,1 triệu lượt', '1,3 triệu lượt', 'tăng từ 1,1 triệu lượt lên 1,3 triệu lượt.'],
    ['Dư nợ cho vay', 'đồng', '900 triệu đồng', '1,2 tỷ đồng', 'tăng từ 900 triệu đồng lên 1,2 tỷ đồng.'],
  ])('%s', (name, unit, before, now, words) => expect(counted(name, unit, before, now)).toContain(words));
});

describe('since the report before', () => {
  it.each([
    [
      'Cắt giảm thủ tục hành chính nội bộ',
      /đã hoàn thành thêm việc cắt giảm thủ tục hành chính nội bộ \(125 [^()]+\)/u,
    ],
    ['Đường thôn', /đã hoàn thành thêm 125 đường thôn/u],
    ['Kiểm tra chi bộ', /đã hoàn thành thêm 125 cuộc kiểm tra chi bộ/u],
    ['Tập huấn kỹ năng số', /đã hoàn thành thêm (?!việc \d)/u],
  ])('what stands for many: %s', (name, words) => {
    const progress = [said('2022-03-01', { status: 'ongoing' }), said('2022-08-01', { status: 'completed' })];
    expect(told({ work: [{ ...road, name, count: 125 }], progress })).toMatch(words);
  });
  it('what was recognised is there; what was halted is named, and why it was the chapters tell', () => {
    const done = [said('2022-03-01', { status: 'ongoing' }), said('2022-08-01', { status: 'completed' })];
    expect(told({ work: [{ ...road, name: 'Xã A đạt chuẩn', kind: 'recognition' }], progress: done })).toContain(
      'có thêm xã A đạt chuẩn.',
    );
    const line = told({
      work: [road],
      progress: [said('2022-03-01', { status: 'ongoing' }), said('2022-08-01', { status: 'suspended' })],
      obstacle: [{ id: 'o', work: 'r', since: '2022-08-01', statement: 'Chưa có mặt bằng' }],
    });
    expect(line).toContain('tạm dừng đường Một.');
    expect(line).not.toMatch(/phát sinh/iu);
  });
  it('what was finished, what was put off', () => {
    expect(
      told({
        work: [road],
        progress: [said('2022-03-01', { status: 'ongoing' }), said('2022-08-01', { status: 'completed' })],
      }),
    ).toBe('So với báo cáo 6 tháng đầu năm 2022, đã hoàn thành thêm đường Một.');
    expect(
      told({
        work: [road],
        progress: [
          said('2022-03-01', { status: 'ongoing', expectedFinish: '2022-10' }),
          said('2022-08-01', { expectedFinish: '2023-03-31' }),
        ],
      }),
    ).toBe('So với báo cáo 6 tháng đầu năm 2022, lùi thời hạn hoàn thành đường Một.');
  });

  it('by the chapters and nodes of the report, and in the order of the office; what is held was held', () => {
    const node = (id: string, parent?: string) => ({
      id,
      part: 'results',
      kind: 'task',
      title: id,
      ...(parent && { parent }),
    });
    const works = [
      { ...road, id: 'a', name: 'Đường Sau', objective: 'p/2.1' },
      { ...road, id: 'b', name: 'Đường Hai', objective: 'p/1.10', order: 2 },
      { ...road, id: 'c', name: 'Đường Nhất', objective: 'p/1.10', order: 1 },
      { ...road, id: 'd', name: 'Đường Trước', objective: 'p/1.2' },
      { ...road, id: 'e', name: 'Diễn tập', kind: 'event', objective: 'p/1.2' },
    ];
    const given = {
      objective: [node('p/1'), node('p/1.2', 'p/1'), node('p/1.10', 'p/1'), node('p/2'), node('p/2.1', 'p/2')],
      work: works,
      progress: works.flatMap(({ id }) => [
        { id: `${id}1`, work: id, since: '2022-03-01', status: 'ongoing' },
        { id: `${id}2`, work: id, since: '2022-08-01', status: 'completed' },
      ]),
    };
    expect(told(given)).toContain(
      'đã hoàn thành thêm 04 công trình, dự án: đường Trước; đường Nhất; đường Hai; đường Sau. Đã tổ chức diễn tập.',
    );
    const late = works.map(({ id }) => ({ id, work: id, statement: `thiếu ${id}`, since: '2022-08-01' }));
    expect(told({ ...given, progress: [], obstacle: late })).toMatch(
      /đường Trước.*diễn tập.*đường Nhất.*đường Hai.*đường Sau/u,
    );
  });

  it('figures of a day that grew or fell', () => {
    expect(told(measured(['2022-06-30', '12%'], ['2022-09-30', '11,8%']))).toBe(
      'So với báo cáo 6 tháng đầu năm 2022, tỷ lệ hộ nghèo giảm từ 12% xuống 11,8%.',
    );
    expect(told(measured(['2022-01-31', '12%'], ['2022-09-15', '13%']))).toContain('tăng từ 12% lên 13%');
  });

  it.each([
    ['hộ', '351 hộ', '438 hộ', 'từ 351 lên 438 hộ'],
    ['hộ', '8 hộ', '12 hộ', 'từ 08 lên 12 hộ'],
    ['thôn', '9/14 thôn', '11/14 thôn', 'từ 9/14 lên 11/14 thôn'],
    // A sign belongs to its number, and a scale to its own.
    ['%', '9,5%', '11%', 'từ 9,5% lên 11%'],
    ['đồng', '800 triệu đồng', '1,2 tỷ đồng', 'từ 800 triệu đồng lên 1,2 tỷ đồng'],
    ['đồng', '1,1 tỷ đồng', '1,2 tỷ đồng', 'từ 1,1 tỷ đồng lên 1,2 tỷ đồng'],
  ])('the unit of both stands once: %s, %s, %s', (unit, before, now, words) =>
    expect(
      told({
        measure: [{ id: 'm', name: 'Kết quả', unit, aggregation: 'none', time: 'state', objective: 'p/1' }],
        observation: [
          ['2022-06-30', before],
          ['2022-09-30', now],
        ].map(([period = '', value = '']) => ({
          measure: 'm',
          place: 'city',
          period,
          kind: 'actual',
          value: q(value),
        })),
      }),
    ).toContain(`kết quả tăng ${words}.`),
  );

  it('many changes are told in a paragraph a subject, a few in one', () => {
    const works = (count: number): GivenRecords => ({
      ...measured(['2022-06-30', '12%'], ['2022-09-30', '11,8%']),
      work: Array.from({ length: count }, (_, n) => ({
        ...road,
        id: `w${n}`,
        name: `Đường liên xã từ trung tâm xã An Đông đến cửa khẩu phía bắc, đoạn qua bản số ${n}`,
      })),
      progress: Array.from({ length: count }, (_, n) => [
        { id: `a${n}`, work: `w${n}`, since: '2022-03-01', status: 'ongoing' },
        { id: `b${n}`, work: `w${n}`, since: '2022-08-01', status: 'completed' },
      ]).flat(),
    });
    const target = { relation: 'at-most', value: q('11,9%'), measure: 'm', by: '2022' };
    const objective = [{ id: 'p/1', part: 'results', kind: 'target', title: 'Giảm nghèo', target }];
    // So much that no lone sentence joins it.
    const late = (count: number): GivenRecords => {
      const given = works(count);
      const obstacle = ['a', 'b'].map((id) => ({ id, work: 'w0', statement: `chưa có ${id}`, since: '2022-08-15' }));
      return { ...given, objective, obstacle };
    };
    expect(told(late(6))).toMatch(/hoàn thành thêm.*Tỷ lệ hộ nghèo.*Phát sinh/u);
    expect(told(late(8))).not.toMatch(/Tỷ lệ hộ nghèo|Phát sinh/u);
  });

  it.each<[string, string, boolean]>([
    ['Tỷ lệ giải ngân vốn đầu tư công', '2021-12-31', false],
    ['Tỷ lệ giải ngân vốn đầu tư công', '2022-06-30', true],
    ['Tỷ lệ hộ nghèo', '2021-12-31', true],
  ])('what is of the plan of a year begins anew with the next: %s since %s', (name, period, isTold) => {
    const { measure = [], ...others } = measured([period, '88%'], ['2022-09-30', '52%']);
    expect(told({ ...others, measure: measure.map((one) => ({ ...one, name })) }).includes('từ 88% xuống')).toBe(
      isTold,
    );
  });

  it('a target newly reached', () =>
    expect(
      told({
        ...measured(['2022-06-30', '12%'], ['2022-09-30', '11,8%']),
        objective: [
          {
            id: 'p/1',
            part: 'results',
            kind: 'target',
            title: 'Giảm nghèo',
            target: { relation: 'at-most', value: q('11,9%'), measure: 'm', by: '2022' },
          },
        ],
      }),
    ).toContain('có thêm 01 chỉ tiêu đạt: giảm nghèo'));

  it('a target that is reached no more, and one newly missed', () => {
    const target = (relation: string) => ({
      objective: [
        {
          id: 'p/1',
          part: 'results',
          kind: 'target',
          title: 'Giảm nghèo',
          target: { relation, value: q('11,9%'), measure: 'm', by: '2022' },
        },
      ],
    });
    expect(told({ ...measured(['2022-06-30', '11,8%'], ['2022-09-30', '12%']), ...target('at-most') })).toContain(
      '01 chỉ tiêu không còn đạt: giảm nghèo',
    );
    expect(told({ ...measured(['2022-06-30', '11,8%'], ['2022-09-30', '11,7%']), ...target('at-most') })).not.toContain(
      'chỉ tiêu',
    );
    const counted = (value: string): string =>
      told({
        measure: [{ id: 'm', name: 'Số vụ cháy', unit: 'vụ', aggregation: 'none', objective: 'p/1' }],
        observation: ['2022-H1', '2022-M9'].map((period, n) => ({
          measure: 'm',
          place: 'city',
          period,
          kind: 'actual',
          value: q(n === 0 ? '2 vụ' : value),
        })),
        objective: [
          {
            id: 'p/1',
            part: 'results',
            kind: 'target',
            title: 'Giảm cháy',
            target: { relation: 'at-most', value: q('3 vụ'), measure: 'm', by: '2022' },
          },
        ],
      });
    expect(counted('4 vụ')).toContain('có thêm 01 chỉ tiêu chưa đạt: giảm cháy');
    expect(counted('3 vụ')).toBe('');
  });

  it('what is to be reached each year is not lost by a new year that has not reached it yet', () => {
    const of = (counts: string | undefined): string =>
      told(
        {
          measure: [{ id: 'm', name: 'Số lao động', unit: 'người', aggregation: 'none', objective: 'p/1' }],
          observation: [
            ['2021', '210 người'],
            ['2022-H1', '80 người'],
          ].map(([period, value]) => ({ measure: 'm', place: 'city', period, kind: 'actual', value: q(value ?? '') })),
          objective: [
            {
              id: 'p/1',
              part: 'results',
              kind: 'target',
              title: 'Đào tạo',
              target: { relation: 'at-least', value: q('200 người'), measure: 'm', from: '2021', by: '2023', counts },
            },
          ],
        },
        { asOf: '2022-06-30', id: 'h2' },
      );
    expect(of('each-year')).not.toContain('chỉ tiêu');
  });

  it('what was brought to rest, given up, or taken up again', () => {
    const turned = (before: string, now: string): string =>
      told({ work: [road], progress: [said('2022-03-01', { status: before }), said('2022-08-01', { status: now })] });
    const since = 'So với báo cáo 6 tháng đầu năm 2022, ';
    expect(turned('ongoing', 'suspended')).toBe(`${since}tạm dừng đường Một.`);
    expect(turned('preparing', 'cancelled')).toBe(`${since}dừng thực hiện đường Một.`);
    expect(turned('suspended', 'ongoing')).toBe(`${since}triển khai trở lại đường Một.`);
    expect(turned('suspended', 'suspended')).toBe('');
  });

  it('what was first told when it was done, with its day', () => {
    const first = (completed: string): string =>
      told({ work: [road], progress: [said('2022-08-01', { status: 'completed', completed })] });
    expect(first('2022-07-01')).toContain('đã hoàn thành thêm đường Một');
    expect(first('2022-06-30')).toBe('');
    // Of a month that began before, nobody knows.
    expect(first('2022-H1')).toBe('');
  });

  it('tasks that were done', () => {
    const task = (done: string): string =>
      told({
        document: [{ id: 'early', kind: 'report', cutoff: '2022-05-31' }],
        task: [
          { id: 't', order: 1, statements: ['Rà soát quy hoạch.', 'Báo cáo'], done, source: { document: 'early' } },
        ],
      });
    expect(task('2022-09-30')).toBe(
      'So với báo cáo 6 tháng đầu năm 2022, đã hoàn thành 01 nhiệm vụ đề ra: rà soát quy hoạch.',
    );
    expect(task('2022-06-30')).toBe('');
    expect(task('2022-10-01')).toBe('');
  });

  it('obstacles lifted, without their words, and new ones', () => {
    const obstacle = (id: string, since: string, lifted?: string) => ({
      id,
      work: 'r',
      statement: `chưa có mặt bằng ${id}`,
      since,
      ...(lifted !== undefined && { lifted }),
    });
    const text = told({
      work: [road],
      progress: [said('2022-03-01', { status: 'ongoing' })],
      obstacle: [obstacle('a', '2022-04-01', '2022-08-01'), obstacle('b', '2022-08-15')],
    });
    expect(text).toBe(
      'So với báo cáo 6 tháng đầu năm 2022, đã tháo gỡ vướng mắc đối với đường Một. Phát sinh vướng mắc đối với đường Một.',
    );
  });
});

describe('nothing is claimed', () => {
  it.each<readonly [string, GivenRecords]>([
    [
      'of a work of which nothing was known then',
      { work: [road], progress: [said('2022-08-01', { status: 'completed' })] },
    ],
    ['of a value that had none before it', measured(['2022-09-30', '11,8%'])],
    ['of a value that is the same', measured(['2022-06-30', '12%'], ['2022-09-30', '12%'])],
    [
      'of ranks, which neither grow nor fall',
      {
        measure: [{ id: 'm', name: 'Thứ hạng', unit: 'hạng', aggregation: 'none', objective: 'p/1' }],
        observation: ['2022-06-30', '2022-09-30'].map((period, n) => ({
          measure: 'm',
          place: 'city',
          period,
          kind: 'actual',
          value: q(`hạng ${n + 1}`),
        })),
      },
    ],
    ['of values of months, which stand beside the year before', measured(['2022-06', '12%'], ['2022-09', '11%'])],
    ['of values of which one is about so much', measured(['2022-06-30', '12%'], ['2022-09-30', 'khoảng 11%'])],
    [
      'of an obstacle that has no day',
      {
        work: [road],
        obstacle: [{ id: 'o', work: 'r', statement: 'chưa có vốn' }],
        progress: [said('2022-03-01', { status: 'ongoing' })],
      },
    ],
    [
      'of a deadline that was moved before, or of what is done',
      {
        work: [road],
        progress: [
          said('2022-01-01', { status: 'ongoing', expectedFinish: '2022-04' }),
          said('2022-03-01', { expectedFinish: '2022-12' }),
        ],
      },
    ],
  ])('%s', (_, given) => expect(told(given)).toBe(''));
  it('by a report that names none before it', () =>
    expect(told(measured(['2022-03-31', '12%'], ['2022-06-30', '11%']), { asOf: '2022-06-30', id: 'h1' })).toBe(''));
});

describe('a report before that was issued', () => {
  const target = (value: string) => ({ relation: 'at-most', value: q(value), measure: 'm', by: '2022-H1' });
  const given = (value: string | undefined, status: string): GivenRecords => ({
    ...measured(...(value === undefined ? [] : [['2022-H1', value] as const])),
    objective: [
      { id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' },
      { id: 'p/2', part: 'results', kind: 'target', title: 'Giảm hộ nghèo', target: target('3%') },
    ],
    work: [road],
    progress: [said('2022-05-01', { status: 'ongoing' }), said('2022-06-30', { status })],
    report: REPORTS,
  });
  const now = view(given('4%', 'completed'), '2022-09-30');
  const [programme] = now.all('programme');
  const [report, units] = [now.find('report', 'm9'), unitsOfMeasure()];
  const since = (then?: KnownThen): string => {
    if (!programme || !report) throw new Error('no report');
    const outline = outlineReport(now, programme, report, units, then);
    const { document } = composeReport(now, programme, report, units, 'layout', { outline });
    return document.blocks.flatMap(linesOfBlock).find((line) => line.includes('So với báo cáo')) ?? '';
  };
  it('is compared with as it knew things: what came in late is told as new', () => {
    expect(since()).toBe('');
    const text = since(knownThen(view(given(undefined, 'ongoing'), '2022-06-30'), 'p'));
    expect(text).toContain('có thêm 01 chỉ tiêu chưa đạt: giảm hộ nghèo');
    expect(text).toContain('Đã hoàn thành thêm đường Một');
  });
  it('said last what put it right', () => {
    const seen = (issues: readonly string[]) =>
      view({
        report: [{ id: 'a' }, { id: 'b', corrects: 'a' }, { id: 'c', corrects: 'b' }],
        issue: issues.map((id) => ({ report: id, symbol: `${id}/BC`, issued: '2022-07-05' })),
      });
    const last = (...issues: readonly string[]) => lastIssueOf(seen(issues), 'a')?.report;
    expect([last(), last('a'), last('a', 'b'), last('a', 'b', 'c')]).toEqual([undefined, 'a', 'b', 'c']);
  });
});

describe('what the office chooses', () => {
  const chapters: GivenRecords = {
    objective: ['1', '2', '3'].map((n) => ({ id: `p/${n}`, part: 'results', kind: 'chapter', title: `Chương ${n}` })),
    progress: ['1', '2', '3'].map((n) => ({
      id: n,
      objective: `p/${n}`,
      since: '2023-01-01',
      statement: `đã làm việc ${n}`,
    })),
  };
  const headings = (template: Readonly<Record<string, unknown>>): readonly string[] =>
    composed(chapters, { template }).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [`${block.number} ${block.text}`] : [],
    );
  it('the order of chapters: those named first, the others by number', () => {
    expect(headings({ chapters: ['p/3'] })).toEqual(['1 Chương 3', '2 Chương 1', '3 Chương 2']);
    expect(headings({})).toEqual(['1 Chương 1', '2 Chương 2', '3 Chương 3']);
  });

  it('annexes: what is chosen is there, what there is nothing of is not', () => {
    const given: GivenRecords = {
      work: [road],
      document: [
        { id: 'source', kind: 'resolution', symbol: '01-NQ/TU' },
        {
          id: 'k',
          kind: 'plan',
          symbol: '42/KH-UBND',
          date: '2022-02-10',
          subject: 'thực hiện Nghị quyết',
          relations: [{ type: 'implements', document: 'source' }],
        },
      ],
    };
    const ids = (annexes: readonly string[]) => composed(given, { template: { annexes } }).annexes.map(({ id }) => id);
    expect(ids([])).toEqual([]);
    expect(ids(['documents', 'works', 'targets'])).toEqual(['works', 'documents']);
    const [, list] = composed(given, { template: { annexes: ['works', 'documents'] } }).annexes;
    expect(list?.blocks.flatMap(linesOfBlock)).toEqual([
      '1 | 42/KH-UBND | 10/02/2022 |  | Kế hoạch về thực hiện Nghị quyết',
    ]);
  });

  it('lessons and recommendations in parts of their own, and then nowhere else', () => {
    const given: GivenRecords = {
      finding: [
        { id: 'l', order: 1, kind: 'lesson', statement: 'Bàn với dân trước khi làm' },
        { id: 'r1', order: 1, kind: 'recommendation', statement: 'Đề nghị tỉnh bố trí vốn' },
        { id: 'r2', order: 2, kind: 'recommendation', statement: 'Đề nghị sở hướng dẫn' },
      ],
    };
    const parts = ['next-tasks', 'lessons', 'recommendations'].map((part) => ({ part, title: part }));
    expect(composed(given, { parts }).blocks.slice(1).flatMap(linesOfBlock)).toEqual([
      'I. lessons',
      'Bàn với dân trước khi làm.',
      'II. recommendations',
      '1. Đề nghị tỉnh bố trí vốn.',
      '2. Đề nghị sở hướng dẫn.',
    ]);
  });

  it('the drafter stands behind the file', () => {
    const of = (recipients: readonly string[]) =>
      composed({}, { template: { recipients, drafter: 'KT (05)' } }).recipients.items;
    expect(of(['UBND tỉnh', 'Lưu: VT'])).toEqual(['UBND tỉnh', 'Lưu: VT, KT (05)']);
    expect(of(['UBND tỉnh'])).toEqual(['UBND tỉnh']);
  });
});
