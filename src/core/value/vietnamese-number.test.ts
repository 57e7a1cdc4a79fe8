import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, decimal, writePlainDecimal } from '#core/value/decimal.ts';
import {
  printCount,
  printVietnameseNumber,
  readNumberOfText,
  readVietnameseNumber,
} from '#core/value/vietnamese-number.ts';

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
  it.each([
    [0, 3, '0,000'],
    [999, 3, '0,999'],
    [1000, 3, '1,0000'],
    [-1000, 3, '-1,0000'],
    [999_999, 3, '999,9990'],
    [1_000_000, 3, '1.000,000'],
    [1_234_567, 3, '1.234,567'],
    [12_345, 2, '123,45'],
    [123_456, 4, '12,3456'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [1_000_000, 0, '1.000.000'],
  ])('%i with %i decimals is printed %s', (digits, scale, printed) =>
    expect(printVietnameseNumber(decimal(digits, scale))).toBe(printed),
  );
  it.each([
    ['1,234', '1.234'],
    ['999,125', '999.125'],
    ['1,234,567', 'ambiguous'],
    ['1,234.5', 'ambiguous'],
    ['155.5', 'ambiguous'],
    ['1234,567', '1234.567'],
    ['\u22121,234', '-1.234'],
    [' 1,5 ', '1.5'],
  ])('in an official source %s is %s', (text, value) => {
    const reading = readVietnameseNumber(text, true);
    expect(reading.ok ? writePlainDecimal(reading.value) : reading.reason).toBe(value);
  });
  it('of forty digits is the longest', () => {
    expect(read('9'.repeat(40))).toBe('9'.repeat(40));
    expect(read(`${'9'.repeat(40)},`)).toBe('malformed');
    expect(read('9'.repeat(41))).toBe('too-long');
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
    expect(printCount(decimal(1))).toBe('01');
    expect(printCount(decimal(9))).toBe('09');
    expect(printCount(decimal(10))).toBe('10');
    expect(printCount(decimal(-1))).toBe('-1');
    expect(printCount(decimal(50, 1))).toBe('5,0');
    expect(printCount(decimal(74))).toBe('74');
  });
});

describe('numbers of a text that nobody can be asked about', () => {
  const inText = (text: string, takesDecimals = false) => {
    const found = readNumberOfText(text, takesDecimals);
    return found && [writePlainDecimal(found.value), found.notation];
  };
  it.each([
    ['1.234', ['1234', undefined]],
    ['1.234,5', ['1234.5', undefined]],
    ['12', ['12', undefined]],
    // What another notation alone explains is read so, and said to be.
    ['1,234,567', ['1234567', 'comma-thousands']],
    ['1,234.5', ['1234.5', 'comma-thousands']],
    ['-1,234,567.25', ['-1234567.25', 'comma-thousands']],
    ['12.5', ['12.5', 'point-decimals']],
    ['0.05', ['0.05', 'point-decimals']],
    ['-12.5', ['-12.5', 'point-decimals']],
    ['\u221212.5', ['-12.5', 'point-decimals']],
    [' 12.5 ', ['12.5', 'point-decimals']],
    ['1.2.3', undefined],
    ['1,23,4', undefined],
    ['mười', undefined],
    ['', undefined],
  ])('“%s”: %j', (text, expected) => expect(inText(text)).toEqual(expected));
});
