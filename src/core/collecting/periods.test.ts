import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginOf,
  beginsPeriod,
  cutOf,
  dayOwed,
  duePeriods,
  endOf,
  firstPeriodOf,
  isOwedEarly,
  periodMeant,
} from '#core/collecting/periods.ts';
import { OFTEN } from '#core/subjects/collection/shape.ts';
import { addDays, asDay, type Day } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';

const timing = (more: object = {}) => ({ often: 'quarter' as const, from: asPeriod('2026'), dueDay: 5, ...more });
const told = (duty: ReturnType<typeof timing>, day: string): readonly string[] =>
  duePeriods(duty, asDay(day)).map(({ period, due }) => `${period} ${due}`);

describe('the day owed', () => {
  it.each([
    ['2026-Q4', { dueDay: 5 }, '2027-01-05'],
    ['2026-Q4', { dueDay: 20, dueMonth: 0 }, '2026-12-20'],
    ['2026-01', { dueDay: 31 }, '2026-02-28'],
    ['2028-01', { dueDay: 31 }, '2028-02-29'],
    ['2026-M9', { dueDay: 15 }, '2026-10-15'],
    ['2026', { dueDay: 1, dueMonth: 12 }, '2027-12-01'],
  ])('of %s with %o is %s', (period, more, due) => {
    expect(dayOwed(asPeriod(period), timing(more))).toBe(due);
  });
  it('falls on the working day that the calendar says', () => {
    const next = (day: Day): Day => addDays(day, 2);
    expect(dayOwed(asPeriod('2026-Q1'), timing(), next)).toBe('2026-04-07');
  });
});

describe('figures that are cut off before the month ends', () => {
  it.each([
    ['2026-02', 14, '2026-01-15..2026-02-14'],
    ['2026-Q1', 14, '2025-12-15..2026-03-14'],
    ['2026-03', 30, '2026-03-01..2026-03-30'],
  ])('%s by day %i tell of %s', (period, cut, days) => {
    expect(cutOf(asPeriod(period), cut)).toBe(days);
  });
  it('end with the month where it has no such day', () => expect(cutOf(asPeriod('2026-06'), 31)).toBeUndefined());
  it('follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), (cutDay) => {
        const all = duePeriods(timing({ often: 'month', cutDay }), asDay('2028-03-31'));
        for (const [at, one] of all.entries()) {
          const next = all[at + 1];
          if (next) expect(addDays(endOf(one), 1)).toBe(beginOf(next));
        }
      }),
    );
  });
});

describe('periods that are due', () => {
  it('are those that are over, from the first one on', () => {
    expect(told(timing(), '2026-06-29')).toEqual(['2026-Q1 2026-04-05']);
    expect(told(timing(), '2026-06-30')).toEqual(['2026-Q1 2026-04-05', '2026-Q2 2026-07-05']);
    expect(told(timing({ from: '2026-Q2' }), '2026-06-30')).toEqual(['2026-Q2 2026-07-05']);
    expect(told(timing({ from: '2026-02' }), '2026-06-30')).toEqual(['2026-Q2 2026-07-05']);
    expect(told(timing({ to: '2026-Q1' }), '2027-01-01')).toEqual(['2026-Q1 2026-04-05']);
  });
  it.each([
    ['half', '2026-12-31', ['2026-H1 2026-07-05', '2026-H2 2027-01-05']],
    ['nine-months', '2026-12-31', ['2026-M9 2026-10-05']],
    ['year', '2027-12-31', ['2026 2027-01-05', '2027 2028-01-05']],
    ['year', '2027-12-30', ['2026 2027-01-05']],
  ])('%s by %s', (often, day, periods) => expect(told(timing({ often }), day)).toEqual(periods));
  it('once: the one that it begins with', () => {
    expect(told(timing({ often: 'once', from: '2026-Q2' }), '2029-01-01')).toEqual(['2026-Q2 2026-07-05']);
    expect(told(timing({ often: 'once', from: '2026-Q2' }), '2026-06-29')).toEqual([]);
  });
  it('with a cut-off are over on its day', () => {
    expect(told(timing({ cutDay: 14, dueMonth: 0, dueDay: 20 }), '2026-03-14')).toEqual(['2026-Q1 2026-03-20']);
    expect(told(timing({ cutDay: 14, dueMonth: 0, dueDay: 20 }), '2026-03-13')).toEqual([]);
  });
  it('only ever become more, and none is taken back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OFTEN),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 400 }),
        fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
        (often, first, more, cutDay) => {
          const duty = timing({ often, ...(cutDay !== undefined && { cutDay }) });
          const day = addDays(asDay('2025-06-01'), first);
          const before = duePeriods(duty, day);
          expect(duePeriods(duty, addDays(day, more)).slice(0, before.length)).toEqual(before);
          for (const one of before) expect(endOf(one) <= day).toBe(true);
        },
      ),
    );
  });
});

describe('the period that is meant', () => {
  it.each([
    ['quarter', '2026-Q3', '2026-Q3'],
    ['quarter', '2026-07-01', '2026-Q3'],
    ['quarter', '2026-07-02', undefined],
    ['quarter', '2026-06-30', undefined],
    // Another length is none, though it begins on the same day.
    ['quarter', '2026-07', undefined],
    ['quarter', '2026', undefined],
    ['month', '2026-12-01', '2026-12'],
    ['half', '2026-07-01', '2026-H2'],
    ['nine-months', '2026-01-01', '2026-M9'],
    ['year', '2026-01-01', '2026'],
    // What is owed once may be of any period.
    ['once', '2026-07-02', '2026-07-02'],
    ['once', '2026-M9', '2026-M9'],
  ] as const)('%s, %s: %s', (often, said, meant) => expect(periodMeant(often, asPeriod(said))).toBe(meant));
  it.each([
    ['month', '2026-01'],
    ['quarter', '2026-Q1'],
    ['half', '2026-H1'],
    ['nine-months', '2026-M9'],
    ['year', '2026'],
    ['once', '2026'],
  ] as const)('the first of %s in 2026 is %s', (often, first) => expect(firstPeriodOf(often, 2026)).toBe(first));
  it.each([
    ['quarter', '2026-04-01', true],
    ['quarter', '2026-03-31', false],
    ['quarter', '2026-04-02', false],
    ['half', '2026-04-01', false],
    ['half', '2026-07-01', true],
    ['once', '2026-04-02', true],
  ] as const)('%s begins with %s: %s', (often, day, begins) => expect(beginsPeriod(often, asDay(day))).toBe(begins));
  it.each([
    [{ dueMonth: 0, dueDay: 14, cutDay: 15 }, true],
    [{ dueMonth: 0, dueDay: 15, cutDay: 15 }, false],
    [{ dueMonth: 0, dueDay: 16, cutDay: 15 }, false],
    [{ dueMonth: 0, dueDay: 30 }, true],
    [{ dueMonth: 0, dueDay: 31 }, false],
    [{ dueMonth: 1, dueDay: 1, cutDay: 15 }, false],
    [{ dueDay: 1, cutDay: 15 }, false],
  ])('%j is owed before its period is over: %s', (more, early) => expect(isOwedEarly(timing(more))).toBe(early));
});
