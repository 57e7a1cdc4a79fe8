import { expect, it } from 'vitest';
import { layoutFor, layoutInForce, type LayoutProfile } from '#core/law/layout.ts';
import { asDay } from '#core/value/day.ts';

const profile = (key: string, validFrom: string, more: object = {}): LayoutProfile =>
  ({ key, family: 'party', validFrom, ...more }) as LayoutProfile;
const OLD = profile('old', '2018-05-25', { validTo: '2025-12-31' });
const NEW = profile('new', '2026-01-01', { disputedFrom: '2025-12-20' });
const STATE = profile('state', '2020-03-05', { family: 'state' });
const ALL = [NEW, STATE, OLD];

it.each([
  ['2018-05-24', undefined],
  ['2018-05-25', 'old'],
  ['2025-12-31', 'old'],
  ['2026-01-01', 'new'],
  ['2099-01-01', 'new'],
])('in force on %s: %s', (day, key) => expect(layoutInForce(ALL, 'party', asDay(day))?.key).toBe(key));

it.each([
  ['2018-05-24', 'old', 'before-known', undefined],
  ['2018-05-25', 'old', undefined, undefined],
  ['2025-12-19', 'old', undefined, undefined],
  ['2025-12-20', 'old', 'disputed', 'new'],
  ['2025-12-31', 'old', 'disputed', 'new'],
  ['2026-01-01', 'new', undefined, undefined],
])('for %s: %s, in doubt: %s, the other one: %s', (day, key, doubt, other) => {
  const chosen = layoutFor(ALL, 'party', asDay(day));
  expect([chosen?.profile.key, chosen?.doubt, chosen?.other?.key]).toEqual([key, doubt, other]);
});

it('each family has its own', () => {
  expect(layoutFor(ALL, 'state', asDay('2026-01-01'))?.profile.key).toBe('state');
  expect(layoutFor([OLD], 'state', asDay('2026-01-01'))).toBeUndefined();
});

it('between two that are known there is none', () =>
  expect(layoutFor([OLD, profile('later', '2027-01-01')], 'party', asDay('2026-06-01'))).toBeUndefined());
