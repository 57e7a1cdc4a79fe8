import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimal,
  divideDecimals,
  multiplyDecimals,
  plainDecimal,
  readPlainDecimal,
  roundDecimal,
  subtractDecimals,
  trimDecimal,
  writePlainDecimal,
} from '#core/value/decimal.ts';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, scale]) => decimal(digits, scale));

describe('exact decimals', () => {
  it('keep the precision they were given', () => {
    expect(writePlainDecimal(plainDecimal('6931.0'))).toBe('6931.0');
    expect(writePlainDecimal(plainDecimal('-0.05'))).toBe('-0.05');
  });
  it('are read back exactly as written', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(plainDecimal(writePlainDecimal(value))).toEqual(value);
      }),
    );
  });
  it('add without binary fractions', () => {
    expect(writePlainDecimal(addDecimals(plainDecimal('0.1'), plainDecimal('0.2')))).toBe('0.3');
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compareDecimals(subtractDecimals(addDecimals(a, b), b), a)).toBe(0);
      }),
    );
  });
  it('multiply and divide back', () => {
    fc.assert(
      fc.property(
        decimals,
        decimals.filter((d) => d.digits !== 0n),
        (a, b) => {
          expect(compareDecimals(divideDecimals(multiplyDecimals(a, b), b, a.scale), a)).toBe(0);
        },
      ),
    );
  });
  it('round half away from zero and never invent digits', () => {
    expect(writePlainDecimal(roundDecimal(plainDecimal('2.345'), 2))).toBe('2.35');
    expect(writePlainDecimal(roundDecimal(plainDecimal('-2.5'), 0))).toBe('-3');
    expect(writePlainDecimal(roundDecimal(plainDecimal('2.5'), 3))).toBe('2.5');
  });
  it('compare by value, not by precision', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(compareDecimals(value, trimDecimal(value))).toBe(0);
      }),
    );
  });
  it('refuse texts that are no plain decimal', () => {
    for (const text of ['', '1,5', '1.', '.5', '1e3', '٣', ' 1']) expect(readPlainDecimal(text)).toBeUndefined();
  });
  it('refuse division by zero', () => {
    expect(() => divideDecimals(decimal(1), decimal(0), 2)).toThrow(RangeError);
  });
});
