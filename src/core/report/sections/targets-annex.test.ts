import { describe, expect, it } from 'vitest';
import { TARGETS_OF_A_TABLE } from '#core/report/outline/bounds.ts';
import { annexRows, composed } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

const targets = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `p/${n + 1}`,
    part: 'results',
    kind: 'target',
    title: `Chỉ tiêu ${n + 1}`,
    target: { relation: n === 1 ? 'at-most' : 'at-least', value: q('10 hộ'), measure: `m${n + 1}`, by: '2022' },
  }));
const given = (count: number) => ({
  objective: targets(count),
  measure: [1, 2].map((n) => ({ id: `m${n}`, name: `Số ${n}`, unit: 'hộ', aggregation: 'sum', objective: `p/${n}` })),
  observation: [1, 2].map((n) => ({
    measure: `m${n}`,
    place: 'city',
    period: '2022',
    kind: 'actual',
    value: q('8 hộ'),
  })),
});

describe('the table of targets', () => {
  it.each([
    [TARGETS_OF_A_TABLE - 1, 0],
    [TARGETS_OF_A_TABLE, TARGETS_OF_A_TABLE],
  ])('of %i targets has %i rows', (count, rows) =>
    expect(annexRows(composed(given(count)), 'targets')).toHaveLength(rows),
  );

  it('tells what was asked for, what was reached, and the judgement; nothing of what nothing answers', () =>
    expect(annexRows(composed(given(TARGETS_OF_A_TABLE)), 'targets').slice(0, 3)).toEqual([
      '1 | Chỉ tiêu 1 | hộ | ≥ 10 | năm 2022 | 08 (năm 2022) | 80,0% | Chưa đạt',
      '2 | Chỉ tiêu 2 | hộ | ≤ 10 | năm 2022 | 08 (năm 2022) |  | Đạt',
      '3 | Chỉ tiêu 3 | hộ | ≥ 10 | năm 2022 |  |  | ',
    ]));
});
