import { describe, expect, it } from 'vitest';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { meantBy } from '#core/value/unread-quantity.ts';

const UNITS = unitsOfMeasure();

describe('what stands beside a quantity that could not be read', () => {
  it('of a number that may mean two things both', () =>
    expect(Object.keys(meantBy('ambiguous', '1.5', UNITS) ?? {}).length).toBeGreaterThan(1));
  it('of an unknown word the words that may stand there', () =>
    expect(meantBy('word-unknown', 'chừng', UNITS)).toEqual({
      known: expect.arrayContaining(['khoảng', 'trên', 'gần']) as unknown,
    }));
  it('of an unknown unit those that look like it', () =>
    expect(meantBy('unit-unknown', 'hecta', UNITS)).toMatchObject({ near: expect.any(Array) as unknown }));
  it.each(['malformed', 'separators', 'unit-missing', 'too-long'] as const)('of “%s” nothing', (reason) =>
    expect(meantBy(reason, '1', UNITS)).toEqual({}),
  );
});
