import { describe, expect, it } from 'vitest';
import { compose, led, textOf } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

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
  ).toContain('Năm 2022 có 08 hộ nghèo, vượt 04 hộ so với mức khống chế (không quá 04 hộ).'));

it('the money of a task that has a target is told behind it, and the target once', () => {
  expect(
    led({
      objective: [
        {
          id: 'p/1',
          part: 'leadership',
          kind: 'target',
          title: 'Phát triển đảng viên',
          target: { measure: 'm', relation: 'at-least', value: q('5%'), by: '2022' },
        },
      ],
      measure: [{ id: 'm', name: 'Tỷ lệ đảng viên mới', unit: '%', aggregation: 'none' }],
      observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('6%') }],
      funding: [{ id: 'f', objective: 'p/1', kind: 'plan', capital: 'city', year: '2023', amount: q('5 tỷ đồng') }],
    }),
  ).toEqual([
    'Mục tiêu đề ra đến năm 2022 đạt từ 5% trở lên; kết quả năm 2022 đạt 6%, vượt mục tiêu đề ra. Kế hoạch vốn năm 2023 để thực hiện chỉ tiêu này là 5 tỷ đồng từ ngân sách thành phố.',
  ]);
});
