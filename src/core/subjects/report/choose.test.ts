import { expect, it, test } from 'vitest';
import { chosenReport } from '#core/subjects/report/choose.ts';
import { view } from '#testing/records.ts';

const chosen = (asOf: string, id?: string): string | undefined =>
  chosenReport(
    view(
      {
        report: [
          { id: 'year', period: '2026' },
          { id: 'half', period: '2026-H1' },
          { id: 'quarter', period: '2026-Q1' },
          { id: 'whole' },
        ],
      },
      asOf,
    ),
    'p',
    id,
  )?.id;

test.each([
  ['2025-12-31', 'whole'],
  ['2026-01-01', 'quarter'],
  ['2026-03-31', 'quarter'],
  ['2026-04-01', 'half'],
  ['2026-06-30', 'half'],
  ['2026-07-01', 'year'],
  ['2027-02-01', 'year'],
])('as of %s: %s', (asOf, id) => expect(chosen(asOf)).toBe(id));

it('the one that is asked for, or none', () => {
  expect(chosen('2026-03-31', 'year')).toBe('year');
  expect(chosen('2026-03-31', 'other')).toBeUndefined();
});
