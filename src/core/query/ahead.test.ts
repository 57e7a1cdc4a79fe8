/** Recorded but not yet effective (walk: recorded values are denied). */
import { expect, it } from 'vitest';
import { addressOf, measureAddress } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { effectiveFrom, observationsAhead } from '#core/query/ahead.ts';
import { q, view } from '#testing/records.ts';

const seen = (asOf: string) =>
  view(
    {
      objective: [{ id: 'p/1' }],
      work: [{ id: 'w', objective: 'p/1' }],
      progress: [{ id: 'g', work: 'w', since: '2027-01-15', status: 'ongoing', started: '2027-01-10' }],
      measure: [
        { id: 'm', unit: 'hộ', aggregation: 'none' },
        { id: 'none', unit: 'hộ' },
      ],
      observation: ['2026', '2027'].map((period) => ({
        measure: 'm',
        place: 'city',
        period,
        kind: 'actual',
        value: q('635 hộ'),
      })),
    },
    asOf,
  );
const from = (asOf: string, measure = 'm') => {
  const at = seen(asOf);
  return effectiveFrom(at, figureAt(at, measureAddress(measure, { place: 'city', period: '2026' as never })));
};

it.each([
  ['2026-11-29', '2026-12-31'],
  ['2026-12-30', '2026-12-31'],
  ['2026-12-31', undefined],
])('a value of 2026 as of %s holds from %s', (asOf, expected) => expect(from(asOf)).toBe(expected));
it('what is not on record has no day', () => expect(from('2026-11-29', 'none')).toBeUndefined());
it('values are counted with the first of their days', () => {
  expect(observationsAhead(seen('2026-11-29'), 'm')).toEqual({ count: 2, from: '2026-12-31' });
  expect(observationsAhead(seen('2026-12-31'), 'm')).toEqual({ count: 1, from: '2027-12-31' });
  expect(observationsAhead(seen('2027-12-31'), 'm')).toBeUndefined();
});
it('a date of a work is said, too', () => {
  const at = seen('2026-11-29');
  expect(effectiveFrom(at, figureAt(at, addressOf('work', 'w', 'start')))).toBe('2027-01-15');
});
