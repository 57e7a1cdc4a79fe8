import { addressOf } from '#core/figure/build-address.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#core/figure/figure.ts';
import { rollUp } from '#core/figure/roll-up.ts';
import { quantity } from '#core/value/quantity.ts';
import { asDay } from '#core/value/day.ts';

const figure = (percent: number | undefined, id = 'x'): Figure => ({
  address: addressOf('objective', id, 'progress'),
  asOf: asDay('2023-05-31'),
  state: percent === undefined ? 'absent' : 'known',
  formula: 'stored',
  parts: [],
  records: [],
  missing: percent === undefined ? [id] : [],
  ...(percent !== undefined && { value: quantity(percent, '%') }),
});
const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 });
const valueOf = (parts: Parameters<typeof rollUp>[0]): number => Number(rollUp(parts).value?.amount);

describe('roll-up', () => {
  it('is the weighted mean of the children', () =>
    expect(
      valueOf([
        { figure: figure(100), weight: 75 },
        { figure: figure(0), weight: 25 },
      ]),
    ).toBe(75));
  it('without weights all children count the same', () =>
    expect(valueOf([100, 0, 50].map((p) => ({ figure: figure(p) })))).toBe(50));
  it('lies between the least and the greatest child', () => {
    fc.assert(
      fc.property(percents, (list) => {
        const value = valueOf(list.map((p) => ({ figure: figure(p) })));
        expect(value).toBeGreaterThanOrEqual(Math.min(...list));
        expect(value).toBeLessThanOrEqual(Math.max(...list));
      }),
    );
  });
  it('does not depend on the order of the children', () => {
    fc.assert(
      fc.property(percents, (list) => {
        const parts = list.map((p) => ({ figure: figure(p) }));
        expect(rollUp(parts).value).toEqual(rollUp(parts.toReversed()).value);
      }),
    );
  });
  it('of equal children is their value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 9 }), (p, n) => {
        expect(valueOf(Array.from({ length: n }, () => ({ figure: figure(p) })))).toBe(p);
      }),
    );
  });
  it('a child without data makes it incomplete and is named; it is not zero', () => {
    const rolled = rollUp([{ figure: figure(80) }, { figure: figure(undefined, 'silent') }]);
    expect(rolled.value?.amount).toBe('80.0');
    expect(rolled.missing).toEqual(['silent']);
  });
  it('with no data at all there is no value', () =>
    expect(rollUp([{ figure: figure(undefined) }]).value).toBeUndefined());
});
