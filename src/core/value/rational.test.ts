import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePlainDecimal } from '#core/value/decimal.ts';
import {
  addRationals,
  approximateRational,
  compareRationals,
  decimalOfRational,
  divideRationals,
  greatestCommonDivisor,
  leastCommonMultiple,
  leastRational,
  multiplyRationals,
  plainRational,
  rational,
  roundedDown,
  sameRational,
  subtractRationals,
  sumRationals,
  ZERO,
} from '#core/value/rational.ts';

const anyRational = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => rational(n, d));

test('fractions stand in lowest terms with a positive denominator', () => {
  expect(rational(-6, -4)).toEqual({ numerator: 3n, denominator: 2n });
  expect(rational(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  expect(() => rational(1, 0)).toThrow(RangeError);
});

test('the laws of arithmetic hold exactly', () => {
  fc.assert(
    fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
      expect(
        sameRational(
          multiplyRationals(a, addRationals(b, c)),
          addRationals(multiplyRationals(a, b), multiplyRationals(a, c)),
        ),
      ).toBe(true);
      expect(sameRational(subtractRationals(addRationals(a, b), b), a)).toBe(true);
      if (b.numerator !== 0n) expect(sameRational(multiplyRationals(divideRationals(a, b), b), a)).toBe(true);
      expect(compareRationals(a, b)).toBe(-compareRationals(b, a) + 0);
    }),
  );
});

test('prints rounded half away from zero, without trailing zeros', () => {
  expect(writePlainDecimal(decimalOfRational(rational(1, 12), 4))).toBe('0.0833');
  expect(writePlainDecimal(decimalOfRational(rational(-1, 8), 2))).toBe('-0.13');
  expect(writePlainDecimal(decimalOfRational(plainRational('61.250'), 6))).toBe('61.25');
});

test.each([
  [rational(2, 3), '0.66'],
  [rational(3, 4), '0.75'],
  [rational(-2, 3), '-0.67'],
  [rational(-3, 4), '-0.75'],
])('rounded down is at or below the value, also below zero', (value, expected) =>
  expect(writePlainDecimal(roundedDown(value, 2))).toBe(expected),
);

test.each([
  [rational(1, 3), 1 / 3],
  [rational(-1, 3), -1 / 3],
  [rational(0), 0],
  [rational(9_007_199_254_740_991n), 9_007_199_254_740_991],
  // Beyond what a double counts exactly both parts are scaled down together, above and below zero.
  [rational(10n ** 40n + 1n, 3n * 10n ** 40n), 1 / 3],
  [rational(-(10n ** 40n) - 1n, 3n * 10n ** 40n), -1 / 3],
  [rational(1n, 10n ** 17n), 1e-17],
])('the double of %o is %d', (value, expected) => expect(approximateRational(value)).toBeCloseTo(expected, 15));

test.each([
  [12n, 18n, 6n],
  [-12n, 18n, 6n],
  [12n, -18n, 6n],
  [7n, 0n, 7n],
  [0n, 7n, 7n],
  [1n, 1n, 1n],
])('the greatest common divisor of %d and %d is %d', (a, b, expected) =>
  expect(greatestCommonDivisor(a, b)).toBe(expected),
);

test('the least common multiple of 4 and 6 is 12', () => expect(leastCommonMultiple(4n, 6n)).toBe(12n));

test.each([
  [rational(1, 2), rational(2, 3), rational(1, 2)],
  [rational(2, 3), rational(1, 2), rational(1, 2)],
  [rational(-1, 2), rational(-2, 3), rational(-2, 3)],
])('the least of %o and %o', (a, b, expected) => expect(leastRational(a, b)).toEqual(expected));

test.each([
  [rational(1, 2), rational(2, 4), true, 0],
  [rational(1, 2), rational(1, 3), false, 1],
  [rational(1, 2), rational(3, 2), false, -1],
  [rational(1, 2), rational(-1, 2), false, 1],
  [rational(0), rational(0, 5), true, 0],
] as const)('%o and %o are the same: %s; in order: %i', (a, b, same, order) => {
  expect(sameRational(a, b)).toBe(same);
  expect(compareRationals(a, b)).toBe(order);
});

test('what is no plain decimal is no fraction; the sum of nothing is zero', () => {
  for (const text of ['', '1,5', '1/2', 'x']) expect(() => plainRational(text)).toThrow(RangeError);
  expect(plainRational('-0.50')).toEqual(rational(-1, 2));
  expect(sumRationals([])).toEqual(ZERO);
  expect(sumRationals([rational(1, 2), rational(1, 3)])).toEqual(rational(5, 6));
});

test('the nearest double is near', () => {
  fc.assert(
    fc.property(anyRational, (value) => {
      expect(
        Math.abs(approximateRational(value) - Number(value.numerator) / Number(value.denominator)),
      ).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(approximateRational(value))));
    }),
  );
});
