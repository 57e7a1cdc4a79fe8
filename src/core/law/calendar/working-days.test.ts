import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCalendar } from '#files/law/calendars.ts';
import { dayOfWeek, workCalendar, type OwnDays } from '#core/law/calendar/calendar.ts';
import { addWorkingDays, dueOn, workingDaysBetween } from '#core/law/calendar/working-days.ts';
import { limitDay } from '#core/law/limit-day.ts';
import { addDays, asDay, type Day } from '#core/value/day.ts';

const shipped = await readCalendar();
const calendar = workCalendar(shipped);
const own = (kind: OwnDays['kind'], from: string, to?: string): OwnDays => ({
  kind,
  name: 'riêng',
  from: asDay(from),
  ...(to !== undefined && { to: asDay(to) }),
});

test.each([
  ['2026-11-30', 1],
  ['2026-11-29', 7],
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['2024-02-29', 4],
])('%s is day %i of the week', (day, expected) => expect(dayOfWeek(asDay(day))).toBe(expected));

describe('a day', () => {
  test.each([
    ['2026-11-20', 'work', 'Friday'],
    ['2026-11-21', 'off', 'Saturday'],
    ['2026-01-01', 'off', 'New Year'],
    ['2026-01-02', 'off', 'exchanged'],
    ['2026-01-10', 'work', 'the Saturday worked for it'],
    ['2026-02-13', 'work', 'the last before Tết'],
    ['2026-02-16', 'off', 'the first of Tết'],
    ['2026-02-20', 'off', 'the last of Tết'],
    ['2026-02-23', 'work', 'the first after Tết'],
    ['2026-04-27', 'off', 'made good for a Sunday'],
    ['2026-04-30', 'off', '30/4'],
    ['2026-08-22', 'work', 'the Saturday worked for 31/8'],
    ['2026-08-31', 'off', 'exchanged'],
    ['2026-09-02', 'off', 'National Day'],
    ['2026-11-24', 'open', 'nobody has read the law'],
    ['2021-05-03', 'off', 'made good for a Saturday'],
    ['2023-09-04', 'off', 'made good for a Saturday'],
    ['2024-04-29', 'off', 'exchanged'],
    ['2024-05-04', 'work', 'the Saturday worked for it'],
    ['2025-04-26', 'work', 'the Saturday worked for 2/5'],
    ['2027-02-05', 'open', 'Tết of a year that nobody has announced'],
    ['2027-02-08', 'off', 'the third of Tết, whatever is announced'],
    ['2030-05-01', 'off', 'the law, without any announcement'],
    ['2030-05-02', 'work', 'a Thursday'],
  ])('%s is %s: %s', (day, expected) => expect(calendar.of(asDay(day)).is).toBe(expected));

  it('of an office goes before that of all', () => {
    const mine = workCalendar(shipped, [
      own('off', '2026-11-20'),
      own('work', '2026-11-21'),
      own('off', '2026-12-01', '2026-12-03'),
    ]);
    const is = (day: string): string => mine.of(asDay(day)).is;
    expect(['2026-11-20', '2026-11-21', '2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04'].map(is)).toEqual([
      'off',
      'work',
      'work',
      'off',
      'off',
      'work',
    ]);
  });
  it('that was open is worked once the office says that all is announced, and off where it says so', () => {
    const announced = own('announced', '2027-01-01', '2027-12-31');
    const mine = workCalendar(shipped, [announced, own('off', '2027-02-04', '2027-02-10')]);
    expect(mine.isAnnounced(asDay('2027-06-01'))).toBe(true);
    expect(mine.of(asDay('2027-02-05')).is).toBe('off');
    expect(mine.of(asDay('2027-02-11')).is).toBe('work');
    expect(mine.of(asDay('2027-09-03')).is).toBe('work');
    expect(mine.isAnnounced(asDay('2028-01-01'))).toBe(false);
  });
});

describe('working days between two days', () => {
  test.each([
    ['2026-11-16', '2026-11-16', 0, 'the same day'],
    ['2026-11-16', '2026-11-17', 1, 'the first day is not counted'],
    ['2026-11-13', '2026-11-16', 1, 'over a weekend'],
    ['2026-11-14', '2026-11-15', 0, 'a weekend'],
    ['2026-11-17', '2026-11-16', -1, 'backwards'],
    ['2026-02-13', '2026-02-23', 1, 'over Tết'],
    ['2025-12-31', '2026-01-05', 1, 'over an exchanged day'],
    ['2026-01-09', '2026-01-12', 2, 'with a Saturday that is worked'],
    ['2024-02-07', '2024-02-15', 1, 'over seven days of Tết'],
    ['2025-04-29', '2025-05-05', 1, 'over 30/4 to 2/5'],
  ])('%s to %s: %i, %s', (from, to, expected) => {
    const told = workingDaysBetween(calendar, asDay(from), asDay(to));
    expect([told.least, told.most]).toEqual([expected, expected]);
    expect(told.unannounced).toEqual([]);
  });
  it('are an interval where a day is open, which is named', () => {
    const told = workingDaysBetween(calendar, asDay('2026-11-23'), asDay('2026-11-26'));
    expect(told).toMatchObject({ least: 2, most: 3, open: [{ day: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' }] });
  });
  it('name the years that nobody has announced', () => {
    expect(workingDaysBetween(calendar, asDay('2026-12-30'), asDay('2029-01-03')).unannounced).toEqual([
      2027, 2028, 2029,
    ]);
    expect(workingDaysBetween(calendar, asDay('2026-12-30'), asDay('2026-12-31')).unannounced).toEqual([]);
  });
});

describe('a term in working days', () => {
  test.each([
    ['2026-11-16', 0, '2026-11-16'],
    ['2026-11-16', 5, '2026-11-23'],
    ['2026-11-14', 1, '2026-11-16'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2026-11-16', -1, '2026-11-13'],
    ['2026-02-23', -1, '2026-02-13'],
  ])('from %s, %i: ends on %s', (from, days, expected) => {
    const told = addWorkingDays(calendar, asDay(from), days);
    expect([told.day, told.latest]).toEqual([expected, expected]);
  });
  it('ends on one of two days where a day is open', () => {
    expect(addWorkingDays(calendar, asDay('2026-11-23'), 1)).toMatchObject({
      day: '2026-11-24',
      latest: '2026-11-25',
      open: [{ day: '2026-11-24' }],
    });
  });
  it('ends although everything is off', () => {
    const closed = workCalendar(shipped, [own('off', '2000-01-01', '2099-12-31')]);
    expect(addWorkingDays(closed, asDay('2026-01-01'), 3).day > asDay('2026-01-01')).toBe(true);
    expect(dueOn(closed, asDay('2026-01-01')).day).toBe('2026-01-01');
  });
  it('and the days between are each other’s reverse', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -300, max: 300 }), (start, days) => {
        const from = addDays(asDay('2021-01-01'), start);
        const { day, latest } = addWorkingDays(calendar, from, days);
        const between = workingDaysBetween(calendar, from, day);
        expect(days >= 0 ? between.most : between.least).toBe(days);
        expect(days < 0 ? latest <= day : latest >= day).toBe(true);
        expect(workingDaysBetween(calendar, from, latest)[days >= 0 ? 'least' : 'most']).toBe(days);
      }),
    ));
  it('adds up: so many and so many are as many together', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (start, a, b) => {
          const from = addDays(asDay('2021-01-01'), start);
          const after = (day: Day, days: number): Day => addWorkingDays(calendar, day, days).day;
          expect(after(after(from, a), b)).toBe(after(from, a + b));
        },
      ),
    ));
});

describe('what is owed by a day', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 'a Friday'],
    ['2026-06-20', '2026-06-22', 'a Saturday'],
    ['2026-09-20', '2026-09-21', 'a Sunday'],
    ['2026-02-20', '2026-02-23', 'Tết'],
    ['2026-01-10', '2026-01-10', 'a Saturday that is worked'],
  ])('%s is due on %s: %s', (by, expected) => expect(dueOn(calendar, asDay(by)).day).toBe(expected));
  it('may be due a day later where a day is open', () =>
    expect(dueOn(calendar, asDay('2026-11-24'))).toMatchObject({ day: '2026-11-24', latest: '2026-11-25' }));
});

describe('the day that a limit names', () => {
  test.each([
    ['at-most', 10, 'day', '2026-11-05', '2026-11-16', 'a last day off moves on'],
    ['not-before', 10, 'day', '2026-11-05', '2026-11-15', 'a waiting time does not'],
    ['at-most', 5, 'working-day', '2026-11-05', '2026-11-12', 'working days'],
    ['at-most', 2, 'month', '2026-01-31', '2026-03-31', 'months'],
    ['at-most', 1, 'month', '2026-01-31', '2026-03-02', 'the last day of a short month, a Saturday'],
    ['not-before', 1, 'month', '2024-01-31', '2024-02-29', 'a leap year'],
  ] as const)('%s %i %s from %s: %s, %s', (kind, amount, unit, from, expected, _why) =>
    expect(limitDay(calendar, asDay(from), { kind, amount, unit }).day).toBe(expected),
  );
});
