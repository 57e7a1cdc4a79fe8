import { describe, expect, it } from 'vitest';
import { addDays, addMonths, asDay, dayNumber, dayOfInstant, readDay, startOfDay } from '#core/value/day.ts';

describe('days added to a day', () => {
  it.each([
    ['2023-05-31', 1, '2023-06-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-06-01', 0, '2023-06-01'],
    ['1970-01-01', -1, '1969-12-31'],
    ['2023-01-01', 365, '2024-01-01'],
  ])('%s and %i: %s', (day, days, after) => expect(addDays(asDay(day), days)).toBe(after));
  it('over four hundred years every day follows the one before', () => {
    let day = asDay('1799-12-31');
    for (let count = 0; count < 146_097; count += 1) {
      const next = addDays(day, 1);
      if (dayNumber(next) !== dayNumber(day) + 1) expect(next).toBe(`the day after ${day}`);
      day = next;
    }
    expect(day).toBe('2199-12-31');
  });
  it('a day begins at midnight in Vietnam', () =>
    expect(new Date(startOfDay(asDay('2023-06-02'))).toISOString()).toBe('2023-06-01T17:00:00.000Z'));
});

describe('months added to a day', () => {
  it.each([
    ['2023-01-15', 1, '2023-02-15'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-11-30', 1, '2023-12-30'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-01-15', 0, '2023-01-15'],
    ['2023-01-15', 24, '2025-01-15'],
    ['2023-01-15', -13, '2021-12-15'],
    // The last of a month that has no such day.
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2100-01-29', 1, '2100-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
    ['2023-03-31', 1, '2023-04-30'],
    ['2023-03-31', -1, '2023-02-28'],
    ['0999-12-31', 1, '1000-01-31'],
    ['0998-12-31', 2, '0999-02-28'],
  ])('%s and %i: %s', (day, months, after) => expect(addMonths(asDay(day), months)).toBe(after));
});

describe('an instant lies on a day in Vietnam', () => {
  it.each([
    ['2023-06-01T16:59:59.999Z', '2023-06-01'],
    ['2023-06-01T17:00:00.000Z', '2023-06-02'],
    ['2023-06-01T00:00:00.000Z', '2023-06-01'],
    ['2023-12-31T17:00:00Z', '2024-01-01'],
    ['2024-02-28T23:59:59Z', '2024-02-29'],
  ])('%s: %s', (instant, day) => expect(dayOfInstant(instant)).toBe(day));
  it.each(['', 'today', '2023-02-30T00:00:00Z'])('“%s” is none', (text) =>
    expect(() => dayOfInstant(text)).toThrow(RangeError),
  );
});

describe('a year has 29 February', () => {
  it.each([
    ['2024', true],
    ['2023', false],
    ['1900', false],
    ['2000', true],
    ['2100', false],
    ['2400', true],
  ])('%s: %s', (year, expected) => expect(readDay(`${year}-02-29`) !== undefined).toBe(expected));
});
