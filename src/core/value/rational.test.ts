import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePlainDecimal } from '#core/value/decimal.ts';
import {
  addRationals,
  approximateRational,
  compareRationals,
  decimalOfRational,
  divideRationals,
  multiplyRationals,
  plainRational,
  rational,
  roundedDown,
  sameRational,
  subtractRationals,
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

test('the nearest double is near', () => {
  fc.assert(
    fc.property(anyRational, (value) => {
      expect(
        Math.abs(approximateRational(value) - Number(value.numerator) / Number(value.denominator)),
      ).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(approximateRational(value))));
    }),
  );
});
