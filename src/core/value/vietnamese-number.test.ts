import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, decimal, writePlainDecimal } from '#core/value/decimal.ts';
import { printCount, printVietnameseNumber, readVietnameseNumber } from '#core/value/vietnamese-number.ts';

const read = (text: string): string => {
  const reading = readVietnameseNumber(text);
  return reading.ok ? writePlainDecimal(reading.value) : reading.reason;
};

describe('numbers in Vietnamese notation', () => {
  it.each([
    ['1.234,5', '1234.5'],
    ['6.931,0', '6931.0'],
    ['3.888', '3888'],
    ['155,5', '155.5'],
    ['08', '8'],
    ['0,7', '0.7'],
    ['1.234.567', '1234567'],
    ['-2,5', '-2.5'],
    ['0,125', '0.125'],
  ])('%s is %s', (text, value) => expect(read(text)).toBe(value));
  it.each(['155.5', '1,234', '12,345', '1.23', '1,234.5', '1234.567', '1.2345', '0.123', '01.234'])(
    '%s could be read in another notation and is refused as ambiguous',
    (text) => expect(read(text)).toBe('ambiguous'),
  );
  it.each(['', 'abc', '1..2', '1,2,3', '12.34.567', '1 234', '1,', '0.123.456', '0.123,5'])(
    '“%s” is malformed',
    (text) => expect(read(text)).toBe('malformed'),
  );
  it('three decimals behind a zero are no thousands and stay three', () => {
    expect(printVietnameseNumber(decimal(125, 3))).toBe('0,125');
    expect(printVietnameseNumber(decimal(12_345, 3))).toBe('12,3450');
  });
  it('what is printed is read back as the same value', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, scale) => {
          const value = decimal(digits, scale);
          const reading = readVietnameseNumber(printVietnameseNumber(value));
          expect(reading.ok && compareDecimals(reading.value, value)).toBe(0);
        },
      ),
    );
  });
  it('counts below ten carry a leading zero, as official documents write them', () => {
    expect(printCount(decimal(8))).toBe('08');
    expect(printCount(decimal(0))).toBe('0');
    expect(printCount(decimal(74))).toBe('74');
  });
});
