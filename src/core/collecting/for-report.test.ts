import { describe, expect, it } from 'vitest';
import { collectionsOf } from '#core/collecting/collections.ts';
import { cameInFor } from '#core/collecting/for-report.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { reportingView } from '#testing/collecting.ts';

const DAY = asDay('2026-07-20');
const cameIn = (period: string, ...steps: readonly string[]) => {
  const view = reportingView({
    return:
      steps.length === 0
        ? []
        : [
            {
              collection: 'p.2026-q2',
              agency: 'kt',
              number: 1,
              steps: steps.map((step) => ({ step, by: 'A', at: '2026-07-02T02:00:00.000Z', cells: [] })),
            },
          ],
  });
  return cameInFor(view, collectionsOf(view, 'p', DAY), asPeriod(period), DAY).map((one) => [
    one.collection.period,
    one.approved,
    one.waiting,
    one.missing,
  ]);
};

describe('what has come in for a report', () => {
  it.each([
    ['nothing was handed in', [], [], [], ['hd', 'kt']],
    ['handed in', ['sent'], [], ['kt'], ['hd']],
    ['approved within the agency', ['sent', 'approved-by-agency'], [], ['kt'], ['hd']],
    ['approved', ['sent', 'approved'], ['kt'], [], ['hd']],
    ['returned: it is missing again', ['sent', 'returned'], [], [], ['hd', 'kt']],
  ])('%s', (_, steps, approved, waiting, missing) =>
    expect(cameIn('2026-Q2', ...steps)).toEqual([['2026-Q2', approved, waiting, missing]]),
  );
  it('of a half year all its quarters, of another quarter none', () => {
    expect(cameIn('2026-H1').map(([period]) => period)).toEqual(['2026-Q2', '2026-Q1']);
    expect(cameIn('2025-Q4')).toEqual([]);
  });
});
