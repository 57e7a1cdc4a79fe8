import { expect, it } from 'vitest';
import { asPeriod } from '#core/value/period.ts';
import { q } from '#testing/records.ts';
import { told } from '#testing/told.ts';

const duty = (more: object) =>
  told({
    agency: [{ id: 'a' }],
    measure: [{ id: 'm', unit: 'hộ' }],
    duty: [{ id: 'd', agency: 'a', owes: 'task', often: 'month', from: '2026', dueMonth: 1, ...more }],
  });
const OF_MEASURE = { owes: 'measure', measure: 'm', places: ['city'] };

it('a duty about a measure names it and a place, and no other does', () => {
  expect(duty({})).toEqual([]);
  expect(duty(OF_MEASURE)).toEqual([]);
  expect(duty({ owes: 'measure' })).toEqual(['duty.no-measure duty/d measure', 'duty.no-place duty/d places']);
  expect(duty({ measure: 'm' })).toEqual(['duty.not-a-measure duty/d measure']);
});
it.each([
  [{ dueDay: 1 }, []],
  [{ dueDay: 31 }, []],
  [{ dueDay: 0 }, ['duty.day duty/d dueDay']],
  [{ dueDay: 32 }, ['duty.day duty/d dueDay']],
  [{ cutDay: 31 }, []],
  [{ cutDay: 32 }, ['duty.day duty/d cutDay']],
  [{ dueMonth: 0, dueDay: 31 }, []],
  [{ dueMonth: 12 }, []],
  [{ dueMonth: 13 }, ['duty.month duty/d dueMonth']],
])('its days are days of a month: %o', (more, problems) => expect(duty(more)).toEqual(problems));
it.each([
  [{ dueMonth: 0, dueDay: 30 }, ['duty.early duty/d dueDay']],
  [{ dueMonth: 0, dueDay: 31 }, []],
  [{ dueMonth: 0, dueDay: 14, cutDay: 14 }, []],
  [{ dueMonth: 0, dueDay: 13, cutDay: 14 }, ['duty.early duty/d dueDay']],
  [{ dueMonth: 1, dueDay: 1 }, []],
])('nothing is owed before its period is over: %o', (more, problems) => expect(duty(more)).toEqual(problems));
it.each([
  ['month', '2026-03', []],
  ['quarter', '2026', []],
  ['quarter', '2026-04-01', []],
  ['quarter', '2026-03', ['duty.from duty/d from']],
  ['half', '2026-Q2', ['duty.from duty/d from']],
  ['half', '2026-H2', []],
  ['year', '2026-H2', ['duty.from duty/d from']],
  ['nine-months', '2026-M9', []],
  ['month', '2026-03-15', ['duty.from duty/d from']],
  ['once', '2026-03-15', []],
] as const)('%s from %s: counted from where a period begins', (often, from, problems) =>
  expect(duty({ often, from: asPeriod(from) })).toEqual(problems),
);
it('its range is in the unit of its measure', () => {
  expect(duty({ ...OF_MEASURE, least: q('1 hộ'), most: q('9 hộ') })).toEqual([]);
  expect(duty({ ...OF_MEASURE, most: q('9%') })).toEqual(['duty.unit duty/d most']);
});
it('a range of money is money', () => {
  expect(duty({ owes: 'money', most: q('9 tỷ đồng') })).toEqual([]);
  expect(duty({ owes: 'money', most: q('9 hộ') })).toEqual(['duty.unit duty/d most']);
});
it.each([
  ['1 hộ', '9 hộ', []],
  ['9 hộ', '9 hộ', []],
  ['10 hộ', '9 hộ', ['duty.range-turned duty/d most']],
])('a range from %s to %s', (least, most, problems) =>
  expect(duty({ ...OF_MEASURE, least: q(least), most: q(most) })).toEqual(problems),
);
