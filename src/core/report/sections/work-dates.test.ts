/** When a work was or will be done, as its sentence says it, and what is not said. */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';

const said = (progress: readonly object[], asOf = '2023-05-31', kind = 'infrastructure'): string =>
  linesUnder(
    composed(
      {
        work: [{ id: 'w', name: 'Cầu Đá', kind, sector: 'bridge', objective: 'p/1' }],
        progress: progress.map((one, at) => ({ id: `${at}`, work: 'w', since: `2022-01-0${at + 1}`, ...one })),
      },
      { asOf },
    ),
    'Nhiệm vụ',
  ).join(' ');

describe('what is expected', () => {
  it.each<[string, readonly object[], string, readonly string[], readonly string[]]>([
    [
      'of one that goes on',
      [{ status: 'ongoing', expectedFinish: '2023-12' }],
      '2023-05-31',
      ['dự kiến hoàn thành tháng 12/2023'],
      ['chậm', 'kế hoạch hoàn thành'],
    ],
    [
      'on its last day still',
      [{ status: 'ongoing', expectedFinish: '2023-05-31' }],
      '2023-05-31',
      ['dự kiến hoàn thành ngày 31/5/2023'],
      ['chậm'],
    ],
    [
      'a day past it was planned, and is late',
      [{ status: 'ongoing', expectedFinish: '2023-05-30' }],
      '2023-05-31',
      ['kế hoạch hoàn thành ngày 30/5/2023', 'đến nay đã chậm 1 ngày'],
      ['dự kiến hoàn thành'],
    ],
    ...(
      [
        ['2023-03', 'kế hoạch hoàn thành tháng 3/2023, đến nay chưa hoàn thành'],
        ['2023-Q1', 'kế hoạch hoàn thành quý I/2023, đến nay chưa hoàn thành'],
        ['2022', 'kế hoạch hoàn thành năm 2022, đến nay chưa hoàn thành'],
      ] as const
    ).map(([expectedFinish, words]): [string, readonly object[], string, readonly string[], readonly string[]] => [
      `what was due in ${expectedFinish} is late in no days`,
      [{ status: 'ongoing', expectedFinish }],
      '2023-05-31',
      [words],
      ['dự kiến hoàn thành', 'chậm', 'ngày.'],
    ]),
    [
      'of one that has not begun',
      [{ status: 'preparing', expectedStart: '2023-10', expectedFinish: '2024' }],
      '2023-05-31',
      ['dự kiến khởi công tháng 10/2023, hoàn thành năm 2024'],
      ['dự kiến hoàn thành'],
    ],
    [
      'on the last day of its beginning still',
      [{ status: 'preparing', expectedStart: '2023-05', expectedFinish: '2024' }],
      '2023-05-31',
      ['dự kiến khởi công tháng 5/2023, hoàn thành năm 2024'],
      ['chưa khởi công'],
    ],
    [
      'a day past it: it should have begun',
      [{ status: 'preparing', expectedStart: '2023-05', expectedFinish: '2024' }],
      '2023-06-01',
      ['kế hoạch khởi công tháng 5/2023, đến nay chưa khởi công, dự kiến hoàn thành năm 2024'],
      ['dự kiến khởi công'],
    ],
    [
      'a day past it, where nobody has said how it stands: not that it has not begun',
      [{ expectedStart: '2023-05', statement: 'Diện tích khoảng 70 ha' }],
      '2023-06-01',
      ['kế hoạch khởi công tháng 5/2023'],
      ['chưa khởi công'],
    ],
    [
      'of one that has begun nothing of its beginning',
      [{ status: 'ongoing', expectedStart: '2022-10', expectedFinish: '2024' }],
      '2023-05-31',
      ['dự kiến hoàn thành năm 2024'],
      ['khởi công'],
    ],
    [
      'put off: from when',
      [{ status: 'ongoing', expectedFinish: '2023-06' }, { expectedFinish: '2023-12' }],
      '2023-05-31',
      ['dự kiến hoàn thành tháng 12/2023, lùi từ tháng 6/2023'],
      [],
    ],
    [
      'put off, with its reason',
      [
        { status: 'ongoing', expectedFinish: '2023-06' },
        { expectedFinish: '2023-12', reason: 'Do mưa lũ.' },
      ],
      '2023-05-31',
      ['lùi từ tháng 6/2023 do mưa lũ'],
      ['lần', 'do do'],
    ],
    [
      'put off twice: since when, how often and why',
      [
        { status: 'ongoing', expectedFinish: '2023-06' },
        { expectedFinish: '2023-12', reason: 'mưa lũ' },
        { expectedFinish: '2024-03', reason: 'thiếu cát xây dựng' },
      ],
      '2023-05-31',
      ['dự kiến hoàn thành tháng 3/2024, lùi từ tháng 6/2023 qua 02 lần điều chỉnh, do mưa lũ và thiếu cát xây dựng'],
      [],
    ],
    [
      'a reason that holds a “do” has another word before it',
      [
        { status: 'ongoing', expectedFinish: '2023-06' },
        { expectedFinish: '2023-12', reason: 'chậm do mưa' },
      ],
      '2023-05-31',
      ['lùi từ tháng 6/2023 vì chậm do mưa'],
      ['do chậm do'],
    ],
    [
      'a reason that the agency said in its own words is not told twice',
      [
        { status: 'ongoing', expectedFinish: '2023-06' },
        {
          expectedFinish: '2023-12',
          reason: 'mưa lũ gây sạt lở mái taluy',
          statement: 'đang khắc phục mưa lũ gây sạt lở mái taluy',
        },
      ],
      '2023-05-31',
      ['lùi từ tháng 6/2023.'],
      ['do mưa lũ'],
    ],
    [
      'of one that rests: what was planned, and why it rests',
      [
        { status: 'ongoing', expectedFinish: '2024' },
        { status: 'suspended', reason: 'chờ rà soát quy hoạch' },
      ],
      '2023-05-31',
      ['đang tạm dừng do chờ rà soát quy hoạch', 'kế hoạch hoàn thành năm 2024'],
      ['dự kiến'],
    ],
    [
      'of one that was given up why',
      [
        { status: 'ongoing', expectedFinish: '2024' },
        { status: 'cancelled', reason: 'không còn phù hợp' },
      ],
      '2023-05-31',
      ['đã dừng thực hiện do không còn phù hợp'],
      ['2024', 'dự kiến'],
    ],
    [
      'a reason for resting is none of what goes on again',
      [{ status: 'suspended', reason: 'chờ vốn' }, { status: 'ongoing' }],
      '2023-05-31',
      ['đang triển khai thực hiện'],
      ['chờ vốn'],
    ],
    [
      'told earlier: no word of it',
      [{ status: 'ongoing', expectedFinish: '2023-12' }, { expectedFinish: '2023-06' }],
      '2023-05-31',
      ['dự kiến hoàn thành tháng 6/2023'],
      ['lùi'],
    ],
    ['of one that was given up nothing', [{ status: 'cancelled', expectedFinish: '2024' }], '2023-05-31', [], ['2024']],
    [
      'of one that is done nothing',
      [{ status: 'completed', completed: '2022-12-30', expectedFinish: '2024' }],
      '2023-05-31',
      ['30/12/2022'],
      ['2024', 'dự kiến', 'chậm'],
    ],
  ])('%s', (_, progress, asOf, must, mustNot) => {
    const text = said(progress, asOf);
    for (const words of must) expect(text).toContain(words);
    for (const words of mustNot) expect(text).not.toContain(words);
  });
});

describe('how it begins, by its kind', () => {
  const of = (kind: string, asOf = '2023-05-31'): string =>
    said([{ status: 'preparing', expectedStart: '2023-10', expectedFinish: '2024' }], asOf, kind);
  it.each(['infrastructure', 'urban-area', 'cluster', 'project'])('%s: khởi công', (kind) =>
    expect(of(kind)).toContain('dự kiến khởi công tháng 10/2023'),
  );
  it.each(['survey', 'event', 'training', 'support', 'equipment', 'other'])('%s: bắt đầu', (kind) => {
    expect(of(kind)).toContain('dự kiến bắt đầu tháng 10/2023');
    expect(of(kind, '2023-11-01')).toContain('kế hoạch bắt đầu tháng 10/2023, đến nay chưa bắt đầu');
    expect(of(kind)).not.toContain('khởi công');
  });
});
