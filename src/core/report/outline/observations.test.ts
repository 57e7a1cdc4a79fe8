/** Stored values as a report looks at them: those that have a value and stand, by place, by period, in their order. */
import { describe, expect, it } from 'vitest';
import {
  byPeriods,
  isNothing,
  observationsAt,
  observationsCounted,
  observationsIn,
  observationsOf,
  periodsOf,
} from '#core/report/outline/observations.ts';
import { asPeriod } from '#core/value/period.ts';
import { q, record, view } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
const seen = (place: string, period: string, value: string, more: More = {}) => ({
  measure: 'm',
  place,
  period,
  kind: 'actual',
  value: q(value),
  ...more,
});

const all = view({
  place: [{ id: 'village', kind: 'village', name: 'thôn 1', parent: 'city' }],
  agency: [{ id: 'tinh', name: 'UBND tỉnh' }],
  measure: [
    { id: 'm', unit: 'hộ', aggregation: 'none' },
    { id: 'other', unit: 'hộ', aggregation: 'none' },
  ],
  observation: [
    seen('village', '2022', '2 hộ'),
    seen('city', '2022', '9 hộ'),
    seen('city', '2021-Q1', '3 hộ'),
    seen('city', '2021', '8 hộ'),
    seen('city', '2020', '1 hộ', { value: undefined }),
    seen('city', '2022', '5 hộ', { kind: 'plan' }),
    seen('city', '2022', '6 hộ', { kind: 'plan', revision: 1 }),
    seen('city', '2022', '7 hộ', { measure: 'other' }),
  ],
});
const amounts = (values: readonly { readonly value?: { readonly amount: string } }[]) =>
  values.map(({ value }) => value?.amount);

describe('the values of a measure', () => {
  it('of one place, in the order of their periods; those without a value and plans that were changed left out', () =>
    expect(amounts(observationsAt(all, 'm', 'city'))).toEqual(['3', '8', '9', '6']));
  it('of another place its own', () => expect(amounts(observationsAt(all, 'm', 'village'))).toEqual(['2']));
  it('of all places', () => expect(amounts(observationsOf(all, 'm')).toSorted()).toEqual(['2', '3', '6', '8', '9']));
  it('of one period, of every place and kind, in stored order', () => {
    expect(amounts(observationsIn(all, 'm', asPeriod('2022')))).toEqual(['9', '6', '2']);
    expect(observationsIn(all, 'm', asPeriod('2020'))).toEqual([]);
    expect(observationsIn(all, 'm', asPeriod('2019'))).toEqual([]);
  });
  it('how many there are, told or not', () => {
    expect(observationsCounted(all, 'm')).toBe(7);
    expect(observationsCounted(all, 'other')).toBe(1);
    expect(observationsCounted(all, 'none')).toBe(0);
  });
  it('the periods of which some place has told one of a kind, in their order', () => {
    expect(periodsOf(all, 'm', 'actual')).toEqual(['2020', '2021-Q1', '2021', '2022']);
    expect(periodsOf(all, 'm', 'plan')).toEqual(['2022']);
    expect(periodsOf(all, 'm', 'forecast')).toEqual([]);
  });
});

it('in the order of periods those of one stay as they were', () => {
  const made = [
    seen('b', '2022', '1 hộ'),
    seen('a', '2021', '2 hộ'),
    seen('a', '2022', '3 hộ'),
    seen('c', '2021', '4 hộ'),
  ].map((given) => record('observation', given));
  expect(amounts(byPeriods(made as never))).toEqual(['2', '4', '1', '3']);
});

describe('nothing', () => {
  it.each([
    ['0 hộ', true],
    ['0/24 hộ', false],
    ['1 hộ', false],
    ['-1 %', false],
  ])('%s: %s', (value, expected) => expect(isNothing({ value: q(value) } as never)).toBe(expected));
  it('what has no value is not nothing', () => expect(isNothing({} as never)).toBe(false));
});
