import { describe, expect, it } from 'vitest';
import { told } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

const target = (value: string, given: Readonly<Record<string, unknown>> = {}) => ({
  id: 'p/1',
  part: 'results',
  kind: 'target',
  title: 'Nhiệm vụ',
  target: { extent: 'households', stage: 'done', value: q(value), relation: 'at-least', ...given },
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

  it('a target that nothing answers is told as a goal; that it is open, a remark tells', () =>
    expect(told({ objective: [target('10 hộ')] }).at(-1)).toBe('Mục tiêu đề ra đạt từ 10 hộ trở lên.'));
});
