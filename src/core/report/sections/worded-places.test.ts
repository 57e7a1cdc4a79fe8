/** Criteria by place: how many meet it and which do not, the best first, none named that the number has told. */
import { describe, expect, it } from 'vitest';
import { told } from '#testing/prose.ts';

const PLACES = ['A', 'B', 'C', 'D'].map((name) => ({
  id: name.toLowerCase(),
  kind: 'commune',
  name: `xã ${name}`,
  parent: 'city',
}));
const say = (unit: string, steps: readonly (number | undefined)[], more: object = {}): string =>
  told({
    place: PLACES,
    measure: [{ id: 'm', name: 'Chuẩn nông thôn mới', unit, objective: 'p/1', aggregation: 'sum', ...more }],
    observation: steps.flatMap((step, at) =>
      step === undefined
        ? []
        : [
            {
              measure: 'm',
              place: PLACES[at]?.id,
              period: '2022',
              kind: 'actual',
              value: { amount: String(step), unit, approx: [] },
            },
          ],
    ),
  } as never).join(' ');

describe('of yes and no', () => {
  const yesNo = 'đạt/chưa đạt';
  it('how many say yes, and which do not', () => {
    const text = say(yesNo, [1, 1, 0]);
    expect(text).toContain('2/3 xã đạt; xã C chưa đạt');
    expect(text).not.toMatch(/xã A|xã B/u);
  });
  it('all of them: nobody is named', () => {
    const text = say(yesNo, [1, 1, 1]);
    expect(text).toContain('3/3 xã đạt');
    expect(text).not.toMatch(/chưa đạt|xã A/u);
  });
  it('none of them: all are named', () => {
    const text = say(yesNo, [0, 0]);
    expect(text).toContain('0/2 xã đạt');
    expect(text).toContain('xã A và xã B chưa đạt');
  });
});

describe('of grades', () => {
  const grade = 'xếp loại';
  it('which places have which, the best first', () => {
    const text = say(grade, [0, 2, 1, 2]);
    const at = (name: string): number => text.indexOf(name);
    expect(at('xã B và xã D')).toBeGreaterThanOrEqual(0);
    expect(at('xã C')).toBeGreaterThan(at('xã B và xã D'));
    expect(at('xã A')).toBeGreaterThan(at('xã C'));
    expect(text).not.toMatch(/\d\/\d xã/u);
  });
});
