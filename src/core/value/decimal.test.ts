import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimal,
  divideDecimals,
  isTooLong,
  multiplyDecimals,
  plainDecimal,
  readPlainDecimal,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
  sumPlainDecimals,
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
  it('add up to what they come to one after the other, in any order, with the finest scale', () => {
    expect(sumDecimals([])).toEqual(decimal(0));
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 1, maxLength: 6 }), (all) => {
        expect(sumDecimals(all)).toEqual(all.reduce(addDecimals));
        expect(sumDecimals(all.toReversed())).toEqual(sumDecimals(all));
      }),
    );
  });
  it('add up from their texts to the same, short and long, whole and not', () => {
    expect(sumPlainDecimals([])).toEqual(decimal(0));
    expect(() => sumPlainDecimals(['1', '1e3'])).toThrow(RangeError);
    const texts = fc.oneof(
      decimals.map(writePlainDecimal),
      fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map(String),
    );
    fc.assert(
      fc.property(fc.array(texts), (all) => {
        expect(sumPlainDecimals(all)).toEqual(sumDecimals(all.map(plainDecimal)));
      }),
    );
  });
  it.each(['9999999999999', '-999999999999', '9007199254740991', '999999999999999999', '1000000000000000000'])(
    'add up exactly, however many: thousands of %s',
    (text) => {
      const all = Array.from({ length: 3001 }, () => text);
      expect(sumPlainDecimals([...all, '1'])).toEqual(decimal(BigInt(text) * 3001n + 1n));
    },
  );
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
  it.each([
    ['7', '2', 0, '4'],
    ['-7', '2', 0, '-4'],
    ['7', '-2', 0, '-4'],
    ['-7', '-2', 0, '4'],
    ['0', '-2', 0, '0'],
    ['1', '3', 2, '0.33'],
    ['2', '3', 2, '0.67'],
    ['1.5', '0.25', 1, '6.0'],
    ['-1', '8', 2, '-0.13'],
  ])('%s / %s to %i decimals is %s', (a, b, scale, quotient) =>
    expect(writePlainDecimal(divideDecimals(plainDecimal(a), plainDecimal(b), scale))).toBe(quotient),
  );
  it.each([
    ['2.44', 1, '2.4'],
    ['2.45', 1, '2.5'],
    ['-2.44', 1, '-2.4'],
    ['-2.45', 1, '-2.5'],
    ['0.04', 1, '0.0'],
    ['0.05', 1, '0.1'],
    ['99.95', 1, '100.0'],
  ])('%s to %i decimals is %s', (value, scale, rounded) =>
    expect(writePlainDecimal(roundDecimal(plainDecimal(value), scale))).toBe(rounded),
  );
  it.each([
    ['2.5', '2.50', 0],
    ['2.49', '2.5', -1],
    ['2.51', '2.5', 1],
    ['-1', '0', -1],
    ['0', '-0.01', 1],
    ['0', '0.00', 0],
  ])('%s beside %s: %i', (a, b, order) => expect(compareDecimals(plainDecimal(a), plainDecimal(b))).toBe(order));
  it.each([
    ['5.00', '5'],
    ['5.10', '5.1'],
    ['0.00', '0'],
    ['100', '100'],
    ['-0.50', '-0.5'],
  ])('%s without the zeros behind it is %s', (value, trimmed) =>
    expect(writePlainDecimal(trimDecimal(plainDecimal(value)))).toBe(trimmed),
  );
  it('have a scale of 0 or more whole places', () => {
    for (const scale of [-1, 0.5, Number.NaN]) expect(() => decimal(1, scale)).toThrow(RangeError);
    expect(decimal(1, 0)).toEqual({ digits: 1n, scale: 0 });
    expect(() => plainDecimal('1,5')).toThrow(RangeError);
  });
  it.each([
    ['-2.5', '2.5'],
    ['0', '0'],
    ['2.5', '2.5'],
  ])('%s without its sign is %s', (value, size) =>
    expect(writePlainDecimal(absoluteDecimal(plainDecimal(value)))).toBe(size),
  );
  it('longer than forty digits are none that is meant; other letters do not count', () => {
    expect(isTooLong('1'.repeat(40))).toBe(false);
    expect(isTooLong('1'.repeat(41))).toBe(true);
    expect(isTooLong(`${'x'.repeat(50)}${'1'.repeat(40)}`)).toBe(false);
  });
  it('refuse texts that are no plain decimal', () => {
    for (const text of ['', '1,5', '1.', '.5', '1e3', '٣', ' 1']) expect(readPlainDecimal(text)).toBeUndefined();
  });
  it('refuse division by zero', () => {
    expect(() => divideDecimals(decimal(1), decimal(0), 2)).toThrow(RangeError);
  });
});
