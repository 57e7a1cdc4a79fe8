import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, dayNumber, daysBetween, printDay, readDay, readWrittenDay } from '#core/value/day.ts';
import { asPeriod, comparePeriods, firstDay, lastDay, printPeriod, readPeriod } from '#core/value/period.ts';

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
    ['2022', '2022-01-01', '2022-12-31', 'năm 2022'],
    ['2022-H2', '2022-07-01', '2022-12-31', '6 tháng cuối năm 2022'],
    ['2024-Q1', '2024-01-01', '2024-03-31', 'quý I/2024'],
    ['2024-02', '2024-02-01', '2024-02-29', 'tháng 2/2024'],
    ['2023-06-30', '2023-06-30', '2023-06-30', 'ngày 30/6/2023'],
  ])('%s runs from %s to %s', (text, first, last, printed) => {
    const period = asPeriod(text);
    expect([firstDay(period), lastDay(period), printPeriod(period)]).toEqual([first, last, printed]);
  });
  it('are ordered by their end, a year after its months', () => {
    expect(['2022', '2022-12', '2021', '2022-H1'].map(asPeriod).toSorted(comparePeriods)).toEqual([
      '2021',
      '2022-H1',
      '2022-12',
      '2022',
    ]);
  });
  it('of other shapes are refused', () => {
    for (const text of ['22', '2022-Q5', '2022-H3', '2022-13', '2022-1']) expect(readPeriod(text)).toBeUndefined();
  });
});
