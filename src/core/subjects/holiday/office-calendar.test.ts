/** The days of an agency: those of all, and over them its own; never those of another. */
import { describe, expect, it } from 'vitest';
import type { PublicCalendar } from '#core/law/calendar/calendar.ts';
import { officeCalendar } from '#core/subjects/holiday/office-calendar.ts';
import { asDay } from '#core/value/day.ts';
import { view } from '#testing/records.ts';

const TOLD = { status: 'read', source: 'x' } as const;
const CALENDAR: PublicCalendar = {
  id: 'vn',
  title: { vi: 'Lịch', en: 'Calendar' },
  week: { ...TOLD, off: [6, 7] },
  terms: TOLD,
  fixed: [],
  compensation: TOLD,
  years: [],
};
const seen = view({
  agency: [{ id: 'a' }, { id: 'b' }],
  holiday: [
    { id: '1', name: 'của tất cả', kind: 'off', from: '2026-03-03' },
    { id: '2', name: 'của a', kind: 'off', from: '2026-03-04', agency: 'a' },
    { id: '3', name: 'trực', kind: 'work', from: '2026-03-03', agency: 'b' },
    { id: '0', name: 'của b', kind: 'off', from: '2026-03-05', agency: 'b' },
  ],
});

describe('a day of the week', () => {
  it.each([
    [undefined, '2026-03-03', 'off'],
    [undefined, '2026-03-04', 'work'],
    [undefined, '2026-03-05', 'work'],
    [undefined, '2026-03-07', 'off'],
    ['a', '2026-03-03', 'off'],
    ['a', '2026-03-04', 'off'],
    ['a', '2026-03-05', 'work'],
    // An agency's own days go before those of all.
    ['b', '2026-03-03', 'work'],
    ['b', '2026-03-04', 'work'],
    ['b', '2026-03-05', 'off'],
    ['c', '2026-03-03', 'off'],
  ])('of %s, %s: %s', (agency, day, is) => expect(officeCalendar(seen, CALENDAR, agency).of(asDay(day)).is).toBe(is));
});
