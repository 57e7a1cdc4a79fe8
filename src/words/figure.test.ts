import { expect, test } from 'vitest';
import { decimal, plainDecimal } from '#core/value/decimal.ts';
import { quantity } from '#core/value/quantity.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { asPeriod } from '#core/value/period.ts';
import { printInstantIn, printPeriodIn, printQuantityIn } from '#words/figure.ts';
import { printEnglishNumber } from '#words/number.en.ts';

const units = unitsOfMeasure([
  { code: 'chi nhánh', en: 'branches' },
  { code: 'nhà lưới', en: 'net houses' },
]);

test.each([
  [quantity(75_940_000_000n, 'đồng'), '75,94 tỷ đồng', 'VND 75.94 billion'],
  [quantity(500_000_000_000n, 'đồng', ['over']), 'trên 500 tỷ đồng', 'over VND 500 billion'],
  [quantity(plainDecimal('6931.0'), 'm²'), '6.931,0 m²', '6,931.0 m²'],
  [quantity(77, '%'), '77%', '77%'],
  [quantity(1, 'công trình'), '1 công trình', '1 work'],
  [quantity(2, 'công trình'), '2 công trình', '2 works'],
  [quantity(1, 'người'), '1 người', '1 person'],
  [quantity(1, 'chi nhánh'), '1 chi nhánh', '1 branch'],
  [quantity(1, 'nhà lưới'), '1 nhà lưới', '1 net house'],
  [quantity(1, 'ngày'), '1 ngày', '1 day'],
  [quantity(2, 'ngày'), '2 ngày', '2 days'],
  [quantity(plainDecimal('1.0'), 'công trình'), '1,0 công trình', '1.0 works'],
  [quantity(0, 'công trình'), '0 công trình', '0 works'],
  // Money: the largest scale of which it has thousandths at the least.
  [quantity(0n, 'đồng'), '0 đồng', 'VND 0'],
  [quantity(999_999n, 'đồng'), '999.999 đồng', 'VND 999,999'],
  [quantity(1_000_000n, 'đồng'), '1 triệu đồng', 'VND 1 million'],
  [quantity(1_500_000n, 'đồng'), '1,5 triệu đồng', 'VND 1.5 million'],
  [quantity(999_999_000_000n, 'đồng'), '999,999 tỷ đồng', 'VND 999.999 billion'],
  [quantity(1_000_000_000n, 'đồng'), '1 tỷ đồng', 'VND 1 billion'],
  [quantity(-2_000_000_000n, 'đồng'), '-2 tỷ đồng', 'VND -2 billion'],
])('%o in both languages', (value, vi, en) => {
  expect(printQuantityIn('vi', value, units)).toBe(vi);
  expect(printQuantityIn('en', value, units)).toBe(en);
});

test('thousands are grouped in English', () => {
  expect(printEnglishNumber(decimal(12_345_675n, 1))).toBe('1,234,567.5');
  expect(printEnglishNumber(decimal(-1000n))).toBe('-1,000');
});

test.each([
  ['2022', 'năm 2022', '2022'],
  ['2022-H1', '6 tháng đầu năm 2022', 'first half of 2022'],
  ['2022-Q3', 'quý III/2022', 'Q3 2022'],
  ['2022-H2', '6 tháng cuối năm 2022', 'second half of 2022'],
  ['2022-M2', '2 tháng đầu năm 2022', 'first two months of 2022'],
  ['2022-M11', '11 tháng năm 2022', 'first eleven months of 2022'],
  ['2025-01', 'tháng 1/2025', 'January 2025'],
  ['2025-06', 'tháng 6/2025', 'June 2025'],
  ['2025-12', 'tháng 12/2025', 'December 2025'],
  ['2023-05-31', 'ngày 31/5/2023', '31 May 2023'],
])('the period %s', (period, vi, en) => {
  expect(printPeriodIn('vi', asPeriod(period))).toBe(vi);
  expect(printPeriodIn('en', asPeriod(period))).toBe(en);
});

test('instants are told by the clock of Vietnam', () => {
  expect(printInstantIn('vi', '2023-05-30T18:05:00.000Z')).toBe('1:05, 31/5/2023');
});
