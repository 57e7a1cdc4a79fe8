import { describe, expect, it } from 'vitest';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import {
  periodSpellings,
  printOfficialDay,
  printOfficialPeriod,
  printPeriod,
  readEdgeDay,
  readWrittenPeriod,
} from '#core/value/period-text.ts';

describe('a day in an official document', () => {
  it.each([
    ['2021-01-05', '05/01/2021'],
    ['2021-02-28', '28/02/2021'],
    ['2021-03-01', '01/3/2021'],
    ['2023-09-30', '30/9/2023'],
    ['2023-10-06', '06/10/2023'],
    ['2023-12-31', '31/12/2023'],
  ])('%s: %s', (day, printed) => {
    expect(printOfficialDay(asDay(day))).toBe(printed);
    expect(printOfficialPeriod(asDay(day))).toBe(`ngày ${printed}`);
  });
  it('a longer period is told as everywhere', () =>
    expect(printOfficialPeriod(asPeriod('2023-06'))).toBe('tháng 6/2023'));
});

describe('months from the first of the year', () => {
  it.each([
    ['2026-M2', '2 tháng đầu năm 2026'],
    ['2026-M5', '5 tháng đầu năm 2026'],
    ['2026-M7', '7 tháng năm 2026'],
    ['2026-M11', '11 tháng năm 2026'],
    ['2026-H1', '6 tháng đầu năm 2026'],
    ['2026-H2', '6 tháng cuối năm 2026'],
    ['2026-Q1', 'quý I/2026'],
    ['2026-Q4', 'quý IV/2026'],
  ])('%s: %s', (period, printed) => expect(printPeriod(asPeriod(period))).toBe(printed));
});

describe('a stretch of time', () => {
  it.each([
    ['2021..2025', 'giai đoạn 2021-2025'],
    ['2021..2025-06', 'từ năm 2021 đến tháng 6/2025'],
    ['2021-06..2025', 'từ tháng 6/2021 đến năm 2025'],
    ['2021-06-01..2025-06-02', 'từ ngày 1/6/2021 đến ngày 2/6/2025'],
  ])('%s: %s', (period, printed) => {
    expect(printPeriod(asPeriod(period))).toBe(printed);
    expect(readWrittenPeriod(printed)).toBe(period);
  });
});

describe('a period with spaces around it, or in words', () => {
  it.each([
    [' 2026-Q3 ', '2026-Q3'],
    ['tháng giêng năm 2026', '2026-01'],
    ['tháng một năm 2026', '2026-01'],
    ['tháng tư năm 2026', '2026-04'],
    ['tháng bốn năm 2026', '2026-04'],
    ['tháng mười năm 2026', '2026-10'],
    ['tháng mười một năm 2026', '2026-11'],
    ['tháng mười hai năm 2026', '2026-12'],
    ['tháng chạp năm 2026', '2026-12'],
    ['mười một tháng năm 2026', '2026-M11'],
    ['quý tư năm 2026', '2026-Q4'],
    ['quý một/2026', '2026-Q1'],
    ['12 tháng cuối năm 2026', '2026'],
    ['1 tháng cuối năm 2026', '2026-12'],
    ['1 tháng đầu năm 2026', '2026-01'],
    ['nk 2020-2025', '2020..2025T'],
    ['các năm 2021-2025', '2021..2025'],
    ['tháng 12/2026', '2026-12'],
    ['tháng 1/2026', '2026-01'],
  ])('“%s”: %s', (text, period) => expect(readWrittenPeriod(text)).toBe(period));
  it.each([
    '13 tháng cuối năm 2026',
    'nhiệm kỳ 2020',
    'nhiệm kỳ 2020-2020',
    'giai đoạn 2021-2021',
    'từ tháng 7/2026',
    'từ tháng 13/2026 đến tháng 6/2027',
    'từ tháng 6/2026 đến tháng 13/2026',
    'quý năm năm 2026',
  ])('“%s” is none', (text) => expect(readWrittenPeriod(text)).toBeUndefined());
});

describe('a day at which something begins or ends', () => {
  it.each([
    ['31/12/2030', '2030-12-31', '2030-12-31'],
    ['2030', '2030-01-01', '2030-12-31'],
    ['năm 2030', '2030-01-01', '2030-12-31'],
    ['quý III/2028', '2028-07-01', '2028-09-30'],
    ['tháng 2/2028', '2028-02-01', '2028-02-29'],
    ['6 tháng đầu năm 2030', '2030-01-01', '2030-06-30'],
    ['từ đầu năm 2030', '2030-01-01', undefined],
    ['đến hết năm 2030', undefined, '2030-12-31'],
    ['cuối năm 2030', undefined, '2030-12-31'],
    ['đến 30/6/2030', undefined, '2030-06-30'],
    // Two ends, no year, no day: nothing is guessed.
    ['2026-2030', undefined, undefined],
    ['nhiệm kỳ 2025-2030', undefined, undefined],
    ['31/2/2030', undefined, undefined],
    ['203', undefined, undefined],
    ['', undefined, undefined],
    ['３０／６／２０３０', '2030-06-30', '2030-06-30'],
    ['năm ２０３０', '2030-01-01', '2030-12-31'],
  ])('%s: from %s, until %s', (text, first, last) => {
    expect(readEdgeDay(text, 'first')).toBe(first);
    expect(readEdgeDay(text, 'last')).toBe(last);
  });
});

describe('the ways in which a title writes a period', () => {
  it.each([
    ['2026', ['năm 2026']],
    ['2026-Q3', ['quý III năm 2026', 'quý III/2026']],
    ['2026-09', ['tháng 9 năm 2026', 'tháng 9/2026', 'tháng 09 năm 2026', 'tháng 09/2026']],
    ['2026-12', ['tháng 12 năm 2026', 'tháng 12/2026', 'tháng 12 năm 2026', 'tháng 12/2026']],
    ['2026-H1', ['6 tháng đầu năm 2026', '06 tháng đầu năm 2026']],
    ['2026-H2', ['6 tháng cuối năm 2026', '06 tháng cuối năm 2026']],
    ['2026-M9', ['9 tháng năm 2026', '09 tháng năm 2026']],
    ['2026-M11', ['11 tháng năm 2026']],
    ['2026-M2', ['2 tháng đầu năm 2026', '02 tháng đầu năm 2026']],
    ['2021..2025', ['giai đoạn 2021-2025']],
    ['2020..2025T', ['nhiệm kỳ 2020-2025']],
  ])('%s: %j', (period, spellings) => expect(periodSpellings(asPeriod(period))).toEqual(spellings));
  it.each([
    ['2026-M2', '2 tháng đầu năm 2026'],
    ['2026-M5', '5 tháng đầu năm 2026'],
    ['2026-M7', '7 tháng năm 2026'],
    ['2026-M8', '8 tháng năm 2026'],
    ['2025-07..2026-06', 'từ tháng 7/2025 đến tháng 6/2026'],
    ['2025..2026-06', 'từ năm 2025 đến tháng 6/2026'],
  ])('%s is printed %s', (period, printed) => expect(printPeriod(asPeriod(period))).toBe(printed));
});
