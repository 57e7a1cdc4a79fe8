import { expect, test } from 'vitest';
import { ALL_MINIMA, known, shippedPacks, shippedPack } from '#testing/packs.ts';
import { asDay } from '#core/time/day.ts';
import { compareRegimes, packInForce } from '#core/urban-class/in-force.ts';

test.each([
  ['2016-05-24', undefined], ['2016-05-25', '1210-2016'], ['2022-12-31', '1210-2016'], ['2023-01-01', '26-2022'],
  ['2025-12-31', '26-2022'], ['2026-01-01', '111-2025'], ['2040-01-01', '111-2025'],
])('on %s the law is %s', (day, id) => {
  expect(packInForce(shippedPacks, asDay(day))?.id).toBe(id);
});

test('the same city under two regimes, side by side', () => {
  const sides = compareRegimes([
    { pack: shippedPack('26-2022'), classId: 'II', inputs: { '26.II.1': known('200000') } },
    { pack: shippedPack('111-2025'), classId: 'II', inputs: ALL_MINIMA },
  ]);
  expect(sides.map(({ pack, sheet }) => [pack, sheet.ok && sheet.value.verdict])).toEqual([['26-2022', 'open'], ['111-2025', 'passes']]);
});
