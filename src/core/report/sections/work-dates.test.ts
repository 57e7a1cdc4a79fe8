/** When a work was or will be done, as its sentence says it, and what is not said. */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';

const said = (progress: readonly object[], asOf = '2023-05-31'): string =>
  linesUnder(
    composed(
      {
        work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
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
