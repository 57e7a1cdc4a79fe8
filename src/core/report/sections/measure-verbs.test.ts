/** The verb before a value: what is reached, what is, what happens, what is ranked; and what is no achievement. */
import { describe, expect, it } from 'vitest';
import { told } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

const say = (measure: object, value: string | object, more: object = {}, objective: object = {}): string =>
  told({
    objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ', ...objective }],
    measure: [{ id: 'm', name: 'Kết quả', aggregation: 'none', objective: 'p/1', direction: 'up', ...measure }],
    observation: [
      {
        measure: 'm',
        place: 'city',
        period: '2022',
        kind: 'actual',
        value: typeof value === 'string' ? q(value) : value,
        ...more,
      },
    ],
  } as never).join(' ');

describe('a result', () => {
  it.each<[string, object, string, string]>([
    ['of money is reached', { unit: 'đồng' }, '5 tỷ đồng', 'Kết quả năm 2022 đạt 5 tỷ đồng.'],
    ['a share is reached', { unit: '%' }, '95%', 'Kết quả năm 2022 đạt 95%.'],
    ['a share that is to come down is', { unit: '%', direction: 'down' }, '3%', 'Kết quả năm 2022 là 3%.'],
    ['money below nothing is', { unit: 'đồng' }, '-5 tỷ đồng', 'Kết quả năm 2022 là -5 tỷ đồng.'],
    ['an amount is', { unit: 'tạ/ha' }, '52 tạ/ha', 'Kết quả năm 2022 là 52 tạ/ha.'],
    ['a place is ranked', { unit: 'hạng' }, 'hạng 5', 'Kết quả năm 2022 xếp hạng 5.'],
  ])('%s', (_, measure, value, words) => expect(say(measure, value)).toBe(words));
  it('what must not be passed is no achievement', () => {
    const target = (relation: string, measure = 'm') => ({
      target: { relation, value: q('10%'), measure, period: '2025' },
    });
    expect(say({ unit: '%' }, '9%', {}, target('at-most'))).not.toContain('đạt 9%');
    expect(say({ unit: '%' }, '9%', {}, target('at-least'))).toContain('đạt 9%');
  });
});

describe('what is not a result', () => {
  it.each([
    ['plan', 'up', 'Kết quả theo kế hoạch năm 2022 là 5 tỷ đồng.'],
    ['estimate', 'up', 'Kết quả năm 2022 ước đạt 5 tỷ đồng.'],
    ['estimate', 'down', 'Kết quả năm 2022 ước là 5 tỷ đồng.'],
    ['estimate', 'none', 'Kết quả năm 2022 ước là 5 tỷ đồng.'],
    ['forecast', 'up', 'Kết quả năm 2022 dự báo đạt 5 tỷ đồng.'],
    ['forecast', 'down', 'Kết quả năm 2022 dự báo là 5 tỷ đồng.'],
    ['baseline', 'up', 'Kết quả năm 2022 là 5 tỷ đồng.'],
  ])('%s of what is to go %s', (kind, direction, words) =>
    expect(say({ unit: 'đồng', direction }, '5 tỷ đồng', { kind })).toBe(words),
  );
  it('an estimate below nothing is no achievement either', () =>
    expect(say({ unit: 'đồng' }, '-5 tỷ đồng', { kind: 'estimate' })).toBe('Kết quả năm 2022 ước là -5 tỷ đồng.'));
});
