import { describe, expect, it } from 'vitest';
import { withPasted } from '#web/returns/pasted.ts';

const sent = (dan: string, more: Readonly<Record<string, string>> = {}) => ({
  dong: JSON.stringify(['money:a', 'money:b', 'money:c']),
  dan,
  'd0.value': '',
  'd1.value': '5 tỷ',
  'd2.value': '',
  ...more,
});

describe('a column in the box of a screen', () => {
  it('is nothing where nothing was pasted', () => {
    expect(withPasted(sent(''))).toBeUndefined();
    expect(withPasted(sent(' \n'))).toBeUndefined();
  });
  it('stands at the rows, in their order; an empty cell leaves what stands there', () => {
    const { texts, problems } = withPasted(sent('1 tỷ\n\n3 tỷ'))!;
    expect([texts['d0.value'], texts['d1.value'], texts['d2.value'], texts['dan']]).toEqual([
      '1 tỷ',
      '5 tỷ',
      '3 tỷ',
      '',
    ]);
    expect(problems).toEqual([]);
  });
  it('is in the unit that was chosen', () =>
    expect(withPasted(sent('1.250', { 'don-vi-cot': 'triệu đồng' }))?.texts['d0.value']).toBe('1.250 triệu đồng'));
  it.each([
    ['1\n2\n3\n4', 'cell.paste-rows'],
    ['1\t2', 'cell.paste-columns'],
  ])('%j is refused as a whole, and stays in the box', (dan, code) => {
    const { texts, problems } = withPasted(sent(dan))!;
    expect(problems).toMatchObject([{ code, where: { field: 'dan' } }]);
    expect([texts['dan'], texts['d0.value']]).toEqual([dan, '']);
  });
  it('without rows fills nothing', () =>
    expect(withPasted({ ...sent('1'), dong: 'x' })?.problems[0]?.code).toBe('cell.paste-rows'));
});
