import { describe, expect, it } from 'vitest';
import { evaluateFigure } from '#core/figure/evaluate.ts';
import { parseAddress } from '#core/address/address.ts';
import { q, view } from '#testing/records.ts';

const plan = (value: string, more: Readonly<Record<string, unknown>> = {}) => ({
  measure: 'm',
  place: 'p',
  period: '2026',
  kind: 'plan',
  value: q(value),
  ...more,
});

const told = (address: string, plans: readonly object[], asOf = '2026-12-31'): string | undefined => {
  const seen = view(
    {
      place: [{ id: 'p' }],
      agency: [{ id: 'tinh' }, { id: 'xa' }],
      measure: [{ id: 'm', unit: 'đồng' }],
      observation: [
        { measure: 'm', place: 'p', period: '2026', kind: 'actual', value: q('3 tỷ đồng') },
        ...(plans as never[]),
      ],
    },
    asOf,
  );
  const parsed = parseAddress(address);
  const outcome = parsed.ok ? evaluateFigure(seen, parsed.value) : parsed;
  return outcome.ok ? outcome.value.value?.amount : outcome.problems[0]?.code;
};

describe('plans of several', () => {
  const both = [plan('4 tỷ đồng'), plan('2 tỷ đồng', { assigner: 'tinh' })];
  it.each([
    ['measure:m plan @p #2026', '4000000000'],
    ['measure:m plan[assigner=tinh] @p #2026', '2000000000'],
    ['measure:m plan[assigner=xa] @p #2026', undefined],
    ['measure:m plan[assigner=ai] @p #2026', 'address.unknown-record'],
    ['measure:m plan[kind=plan] @p #2026', 'figure.no-filters'],
    ['measure:m[assigner=tinh] @p #2026', 'figure.no-filters'],
    ['measure:m share @p #2026', '75.0'],
    ['measure:m share[assigner=tinh] @p #2026', '150.0'],
    ['measure:m plan @p', '4000000000'],
  ])('%s is %s', (address, value) => expect(told(address, both)).toBe(value));
  it('where each names who set it, the first is meant by a plan alone', () =>
    expect(told('measure:m plan @p #2026', [plan('2 tỷ đồng', { assigner: 'tinh' })])).toBe('2000000000'));
});

describe('a plan that is changed within its period', () => {
  const changed = [
    plan('4 tỷ đồng', { since: '2026-01-01' }),
    plan('5 tỷ đồng', { since: '2026-07-01', revision: 1 }),
    plan('6 tỷ đồng', { since: '2026-10-01', revision: 2 }),
  ];
  it.each([
    ['2026-06-30', '4000000000'],
    ['2026-07-01', '5000000000'],
    ['2026-09-30', '5000000000'],
    ['2026-10-01', '6000000000'],
  ])('as of %s is %s', (asOf, value) => expect(told('measure:m plan @p #2026', changed, asOf)).toBe(value));
});
