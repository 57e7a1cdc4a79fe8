import { describe, expect, it } from 'vitest';
import { addDays, asDay, dayNumber, startOfDay } from '#core/value/day.ts';

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
