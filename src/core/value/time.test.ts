import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, dayNumber, daysBetween, printDay, readDay, readWrittenDay } from '#core/value/day.ts';
import { printPeriod, readWrittenPeriod } from '#core/value/period-text.ts';
import {
  asPeriod,
  comparePeriods,
  daysIn,
  firstDay,
  isWithin,
  lastDay,
  lengthOf,
  periodBetween,
  periodAfter,
  periodYearBefore,
  readPeriod,
} from '#core/value/period.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayNumber(asDay(day))).toBe(Date.parse(day) / 86_400_000);
      }),
    );
  });
  it('that do not exist are refused', () => {
    for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '31/5/2023', '2023-5-1'])
      expect(readDay(text)).toBeUndefined();
  });
  it.each([
    ['31/5/2023', '2023-05-31'],
    ['31/05/2023', '2023-05-31'],
    ['31-5-2023', '2023-05-31'],
    ['31.5.2023', '2023-05-31'],
    [' 2023-05-31 ', '2023-05-31'],
    ['2023-5-31', '2023-05-31'],
    ['ngày 29/2/2024', '2024-02-29'],
    ['31 / 5 / 2023', '2023-05-31'],
    ['ngày 05 tháng 3 năm 2024', '2024-03-05'],
    ['Ngày 5 tháng 03 năm 2024', '2024-03-05'],
    ['5 tháng 3 năm 2024', '2024-03-05'],
    ['ngày 30 tháng 11/2024', '2024-11-30'],
    ['ngay 30 thang 11 nam 2024', '2024-11-30'],
    ['15/03/2026 0:00', '2026-03-15'],
    ['2026-03-15 00:00:00', '2026-03-15'],
    ['2026-03-15T00:00:00.000Z', '2026-03-15'],
    ['15\u00a0/\u00a03\u00a0/\u00a02026', '2026-03-15'],
    ['15–3–2026', '2026-03-15'],
  ])('%s is read as people write it', (written, day) => expect(readWrittenDay(written)).toBe(day));
  it('that people write wrongly are refused', () => {
    for (const text of [
      '',
      '31/2/2023',
      '29/2/2023',
      '0/5/2023',
      '31/13/2023',
      '05/31/2023',
      '31/5',
      '31/5/23',
      '5/2023',
      '2023',
      'hôm nay',
      '31/5-2023',
      '31/5/2023x',
      '31/5/20233',
      'ngày 31 tháng 2 năm 2023',
      'ngày … tháng 3 năm 2024',
      'ngày tháng 3 năm 2024',
      '2026-03-15 13:45',
      '3/15/2026',
    ])
      expect(readWrittenDay(text), text).toBeUndefined();
  });
  it('come back from what is printed', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(readWrittenDay(printDay(asDay(day)))).toBe(day);
        expect(readWrittenDay(day)).toBe(day);
      }),
    );
  });
  it('are printed as running text writes them', () => expect(printDay(asDay('2012-06-19'))).toBe('19/6/2012'));
  it('differ by whole days', () => expect(daysBetween(asDay('2022-11-24'), asDay('2023-05-31'))).toBe(188));
});

describe('periods', () => {
  it.each([
    ['2022', 'year', '2022-01-01', '2022-12-31', 'năm 2022'],
    ['2022-H2', 'half', '2022-07-01', '2022-12-31', '6 tháng cuối năm 2022'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31', 'quý I/2024'],
    ['2026-M9', 'months', '2026-01-01', '2026-09-30', '9 tháng năm 2026'],
    ['2024-M2', 'months', '2024-01-01', '2024-02-29', '2 tháng đầu năm 2024'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', 'tháng 2/2024'],
    ['2023-06-30', 'day', '2023-06-30', '2023-06-30', 'ngày 30/6/2023'],
    ['2021..2025', 'range', '2021-01-01', '2025-12-31', 'giai đoạn 2021-2025'],
    ['2025-07..2026-06', 'range', '2025-07-01', '2026-06-30', 'từ tháng 7/2025 đến tháng 6/2026'],
    ['2025-12-15..2026-12-14', 'range', '2025-12-15', '2026-12-14', 'từ ngày 15/12/2025 đến ngày 14/12/2026'],
    ['2020..2025T', 'term', '2020-01-01', '2025-12-31', 'nhiệm kỳ 2020-2025'],
  ])('%s is a %s and runs from %s to %s', (text, length, first, last, printed) => {
    const period = asPeriod(text);
    expect([lengthOf(period), firstDay(period), lastDay(period), printPeriod(period)]).toEqual([
      length,
      first,
      last,
      printed,
    ]);
  });
  it('are ordered by their end, a year after its months, several years after the last of them', () => {
    const sorted = ['2021', '2022-H1', '2022-12', '2022-Q4', '2022', '2021..2022', '2020..2022', '2020..2022T'];
    expect(sorted.toReversed().map(asPeriod).toSorted(comparePeriods)).toEqual(sorted);
  });
  it('of other shapes are refused', () => {
    for (const text of [
      '22',
      '2022-Q5',
      '2022-H3',
      '2022-13',
      '2022-1',
      '2022-M1',
      '2022-M3',
      '2022-M6',
      '2022-M12',
      '2022-M09',
      '2025..2021',
      '2021..2021',
      '2022-01..2022-06',
      '2022-Q1..2022-Q4',
      '2021..2022..2023',
      '2021-Q1..2022T',
      '2021..',
      '..2021',
      '2021..2025 T',
    ])
      expect(readPeriod(text), text).toBeUndefined();
  });
  it('from one to another are the shortest name of their days', () => {
    const between = (from: string, to: string) => periodBetween(asPeriod(from), asPeriod(to));
    expect(between('2022-01', '2022-06')).toBe('2022-H1');
    expect(between('2022-Q1', '2022-Q4')).toBe('2022');
    expect(between('2022-01', '2022-Q3')).toBe('2022-M9');
    expect(between('2022-04-01', '2022-06-30')).toBe('2022-Q2');
    expect(between('2022-04-01', '2022-06-29')).toBe('2022-04-01..2022-06-29');
    expect(between('2022-05', '2022-05')).toBe('2022-05');
    expect(between('2022-06', '2022-05')).toBeUndefined();
  });
  it('lie within one another and count their days', () => {
    expect(isWithin(asPeriod('2022-Q3'), asPeriod('2022-M9'))).toBe(true);
    expect(isWithin(asPeriod('2022-Q4'), asPeriod('2022-M9'))).toBe(false);
    expect(isWithin(asPeriod('2025'), asPeriod('2021..2025'))).toBe(true);
    expect([daysIn(asPeriod('2024-02')), daysIn(asPeriod('2021..2024'))]).toEqual([29, 1461]);
  });
  it.each([
    ['2024', '2023'],
    ['2024-H1', '2023-H1'],
    ['2024-M9', '2023-M9'],
    ['2024-02', '2023-02'],
    ['2024-02-28', '2023-02-28'],
    ['2024-02-29', undefined],
    ['0000', undefined],
    ['0001-06', undefined],
    ['2021..2025', '2016..2020'],
    ['2020..2025T', '2015..2020T'],
    ['2025-07..2026-06', '2024-07..2025-06'],
    ['2025-12-15..2026-12-14', '2024-12-15..2025-12-14'],
    ['2024-02-29..2024-03-10', undefined],
    ['0002..0005', undefined],
  ])('%s is held against %s', (text, before) => expect(periodYearBefore(asPeriod(text))).toBe(before));
  it.each([
    ['2024', '2025'],
    ['2024-H1', '2024-H2'],
    ['2024-H2', '2025-H1'],
    ['2024-Q3', '2024-Q4'],
    ['2024-Q4', '2025-Q1'],
    ['2024-M9', '2025-M9'],
    ['2024-09', '2024-10'],
    ['2024-12', '2025-01'],
    ['0999-12', '1000-01'],
    ['9999', undefined],
    ['2024-02-28', undefined],
    ['2021..2025', undefined],
    ['2020..2025T', undefined],
  ])('behind %s comes %s', (text, after) => expect(periodAfter(asPeriod(text))).toBe(after));
});

const two = (n: number): string => String(n).padStart(2, '0');
const plainPeriods = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) =>
    fc.constantFrom(
      `${year}`,
      `${year}-H${month > 6 ? 2 : 1}`,
      `${year}-Q${Math.ceil(month / 3)}`,
      `${year}-M${month}`,
      `${year}-${two(month)}`,
      `${year}-${two(month)}-${two(day)}`,
    ),
  )
  .map(readPeriod)
  .filter((period) => period !== undefined);
const periods = fc.oneof(
  plainPeriods,
  fc.tuple(plainPeriods, plainPeriods).map(([a, b]) => periodBetween(a, b) ?? a),
  fc
    .tuple(fc.integer({ min: 1900, max: 2090 }), fc.integer({ min: 1, max: 9 }))
    .map(([y, n]) => asPeriod(`${y}..${y + n}T`)),
);

describe('periods as people write them', () => {
  it.each([
    ['15/3/2026', '2026-03-15'],
    ['30/09/2026', '2026-09-30'],
    ['ngày 05 tháng 3 năm 2026', '2026-03-05'],
    ['Quý III/2026', '2026-Q3'],
    ['Quý III năm 2026', '2026-Q3'],
    ['quý 3 năm 2026', '2026-Q3'],
    ['QUÝ IV-2026', '2026-Q4'],
    ['quí 2/2026', '2026-Q2'],
    ['Q1/2026', '2026-Q1'],
    ['quý ba năm 2026', '2026-Q3'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['06 tháng đầu năm 2026', '2026-H1'],
    ['sáu tháng đầu năm 2026', '2026-H1'],
    ['6 tháng cuối năm 2026', '2026-H2'],
    ['3 tháng đầu năm 2026', '2026-Q1'],
    ['3 tháng cuối năm 2026', '2026-Q4'],
    ['9 tháng năm 2026', '2026-M9'],
    ['9 tháng đầu năm 2026', '2026-M9'],
    ['11 tháng năm 2026', '2026-M11'],
    ['12 tháng năm 2026', '2026'],
    ['năm 2026', '2026'],
    ['Cả năm 2026', '2026'],
    ['hết năm 2026', '2026'],
    ['tháng 6/2026', '2026-06'],
    ['tháng 06 năm 2026', '2026-06'],
    ['Tháng Chín năm 2026', '2026-09'],
    ['tháng năm năm 2026', '2026-05'],
    ['T6/2026', '2026-06'],
    ['6/2026', '2026-06'],
    ['2026/6', '2026-06'],
    ['2026-6', '2026-06'],
    ['giai đoạn 2021-2025', '2021..2025'],
    ['Giai đoạn 2021 – 2025', '2021..2025'],
    ['2021-2025', '2021..2025'],
    ['5 năm 2021-2025', '2021..2025'],
    ['từ năm 2021 đến năm 2025', '2021..2025'],
    ['giai đoạn từ 2021 đến hết năm 2025', '2021..2025'],
    ['nhiệm kỳ 2020-2025', '2020..2025T'],
    ['Nhiệm kỳ 2020 - 2025', '2020..2025T'],
    ['từ tháng 7/2025 đến tháng 6/2026', '2025-07..2026-06'],
    ['15/12/2025 - 14/12/2026', '2025-12-15..2026-12-14'],
    ['từ tháng 1/2026 đến tháng 9/2026', '2026-M9'],
    ['quy 3/2026', '2026-Q3'],
    ['\u00a0Quý\u00a0III/2026', '2026-Q3'],
    ['2026-Q3', '2026-Q3'],
    ['2026-M9', '2026-M9'],
  ])('%s', (written, period) => expect(readWrittenPeriod(written)).toBe(period));

  it.each([
    '',
    'quý V/2026',
    'quý 5/2026',
    'quý 0/2026',
    'quý III',
    'tháng 13/2026',
    'tháng 0/2026',
    'tháng năm 2026',
    'tháng … năm 2026',
    '13 tháng năm 2026',
    '0 tháng năm 2026',
    'năm 26',
    '31/2/2026',
    'giai đoạn 2025-2021',
    'nhiệm kỳ 2025-2020',
    'từ tháng 7/2026 đến tháng 6/2026',
    'cuối năm',
    'đầu năm 2026',
    '1.234',
    '2026-2027-2028',
  ])('%s is none', (written) => expect(readWrittenPeriod(written)).toBeUndefined());

  it('what is printed is read as the same again', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(readWrittenPeriod(printPeriod(period))).toBe(period);
        expect(readWrittenPeriod(printPeriod(period).toUpperCase())).toBe(period);
        expect(readPeriod(period)).toBe(period);
        expect(firstDay(period) <= lastDay(period)).toBe(true);
      }),
    );
  });
  it('two plain ones never have the same days', () => {
    fc.assert(
      fc.property(plainPeriods, plainPeriods, (a, b) => {
        expect(firstDay(a) === firstDay(b) && lastDay(a) === lastDay(b)).toBe(a === b);
      }),
    );
  });
});
