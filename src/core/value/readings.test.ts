import { expect, it } from 'vitest';
import { numberReadings } from '#core/value/readings.ts';

it.each([
  ['155.5', '155,5', '1.555'],
  ['-155.5', '-155,5', '-1.555'],
  // Three decimals behind up to three digits would be thousands again.
  ['1,234', '1,2340', '1.234'],
  ['999.125', '999,1250', '999.125'],
  ['1234.567', '1.234,567', '1.234.567'],
  ['0.125', '0,125', '125'],
  ['1,234,567', '1.234,567', '1.234.567'],
  ['1,234.5', '1.234,5', '12.345'],
  ['01.234', '1,2340', '1.234'],
  ['001.5', '1,5', '15'],
  ['00.125', '0,125', '125'],
  ['100.5', '100,5', '1.005'],
  ['12.34', '12,34', '1.234'],
  ['12.3456', '12,3456', '123.456'],
])('%s may have meant %s or %s', (text, decimal, grouped) =>
  expect(numberReadings(text)).toEqual({ decimal, grouped }),
);
