import { expect, test } from 'vitest';
import { shippedPacks } from '#testing/packs.ts';
import { asDay } from '#core/value/day.ts';
import { packInForce } from '#core/law/pack/in-force.ts';

test.each([
  ['2016-05-24', undefined],
  ['2016-05-25', '1210-2016'],
  ['2022-12-31', '1210-2016'],
  ['2023-01-01', '26-2022'],
  ['2025-12-31', '26-2022'],
  ['2026-01-01', '111-2025'],
  ['2040-01-01', '111-2025'],
])('on %s the law is %s', (day, id) => {
  expect(packInForce(shippedPacks, asDay(day))?.id).toBe(id);
});
