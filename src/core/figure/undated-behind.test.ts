import { describe, expect, it } from 'vitest';
import { undatedBehind } from '#core/figure/undated-behind.ts';
import { planPeriodOf, isOfPlan } from '#core/figure/growing.ts';
import { figureByText } from '#testing/figures.ts';
import { q, view } from '#testing/records.ts';
import type { Period } from '#core/value/period.ts';

describe('a figure is a value whose source names no period', () => {
  const seen = view({
    place: [
      { id: 'a', kind: 'ward', parent: 'city' },
      { id: 'b', kind: 'ward', parent: 'city' },
    ],
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'sum' }],
    objective: [
      { id: 'p/1', kind: 'target', target: { relation: 'at-least', value: q('9 hộ'), measure: 'm', place: 'a' } },
    ],
    claim: [{ id: 'c', formula: 'sum', parts: ['measure:m @a'] }],
    funding: [{ id: 'f', kind: 'total', amount: q('1 đồng') }],
    observation: [
      { measure: 'm', place: 'a', period: '2023-05-31', kind: 'actual', value: q('3 hộ'), undated: 'yes' },
      { measure: 'm', place: 'a', period: '2022', kind: 'actual', value: q('2 hộ') },
      { measure: 'm', place: 'b', period: '2023-05-31', kind: 'actual', value: q('1 hộ') },
    ],
  });
  it.each([
    ['measure:m @a', 'm@a#2023-05-31/actual'],
    ['measure:m @a #2022', undefined],
    ['measure:m @b', undefined],
    ['measure:m @a #2021', undefined],
    // The result of a target is the value of its measure; a sum of several is no value.
    ['objective:p/1 result', 'm@a#2023-05-31/actual'],
    ['measure:m @city', undefined],
    ['funding:f amount', undefined],
  ])('%s: %s', (address, id) => expect(undatedBehind(seen, figureByText(seen, address))?.ref.id).toBe(id));
});

describe('the plan that stands beside a value', () => {
  const planned = (periods: readonly string[], time?: string) =>
    view({
      measure: [{ id: 'm', unit: 'hộ', aggregation: 'none', ...(time !== undefined && { time }) }],
      observation: [
        ...periods.map((period) => ({ measure: 'm', place: 'city', period, kind: 'plan', value: q('9 hộ') })),
        { measure: 'm', place: 'city', period: '2021', kind: 'actual', value: q('9 hộ') },
      ],
    });
  it.each([
    ['2022-Q3', ['2022-Q3', '2022'], '2022-Q3'],
    ['2022-Q3', ['2022'], '2022'],
    ['2022-Q3', ['2022-Q2', '2021'], undefined],
    ['2022-06-30', ['2022'], '2022'],
    ['2022', ['2022'], '2022'],
    // Several years lie in no year, and what was done is no plan.
    ['2021..2022', ['2021'], undefined],
    ['2021..2025T', ['2021'], undefined],
    ['2021', [], undefined],
  ])('of %s beside plans of %j: %s', (period, plans, expected) =>
    expect(planPeriodOf(planned(plans), 'm', 'city', period as Period)).toBe(expected),
  );
  it.each([
    // The first months of a year are told in per cent of its plan, a later part alone is not.
    ['2022-01', 'flow', true],
    ['2022-Q1', 'flow', true],
    ['2022-H1', 'flow', true],
    ['2022-M9', 'flow', true],
    ['2022-02', 'flow', false],
    ['2022-Q2', 'flow', false],
    ['2022-H2', 'flow', false],
    ['2022-10', 'flow', false],
    ['2022-01-01', 'flow', false],
    ['2022', 'flow', true],
    ['2022-Q2', 'stock', true],
  ])('%s of a %s beside the plan of the year: %s', (period, time, expected) => {
    const at = planned(['2022'], time);
    const measure = at.find('measure', 'm');
    expect(measure && isOfPlan(at, measure, 'city', [period as Period, '2022' as Period])).toBe(expected);
  });
});
