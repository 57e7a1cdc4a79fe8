/** Which values of a measure a report tells: the last years and what is newer, plans only where no result stands. */
import { describe, expect, it } from 'vitest';
import { FEW_WORDS, PERIODS, PLACES } from '#core/report/outline/bounds.ts';
import { isOfManyPlaces, toldValues } from '#core/report/outline/told-values.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const seen = (period: string, more: object = {}) => ({
  measure: 'm',
  place: 'city',
  period,
  kind: 'actual',
  value: q('1 hộ'),
  ...more,
});
const PLACE = Array.from({ length: PLACES + 1 }, (_, at) => ({ id: `c${at}`, name: `xã ${at}`, parent: 'city' }));
const values = (observation: readonly object[], more: GivenRecords = {}) =>
  toldValues(
    view({
      place: [...PLACE, { id: 'far', name: 'xã Xa' }],
      measure: [{ id: 'm', unit: 'hộ' }],
      ...more,
      observation: observation as never,
    }),
    'city',
    'm',
  );
const own = (...observation: readonly object[]): readonly string[] =>
  values(observation).series.map(({ period, kind }) => (kind === 'actual' ? period : `${period} ${kind}`));
const groups = (...observation: readonly object[]): readonly string[] =>
  values(observation).elsewhere.map(
    ({ period, kind, whole, values: of }) => `${period} ${kind} ${whole} ${of.map(({ place }) => place).join()}`,
  );

describe('of its own place', () => {
  const years = (count: number) => Array.from({ length: count }, (_, at) => seen(String(2015 + at)));
  it.each<[string, readonly object[], readonly string[]]>([
    ['nothing', [], []],
    ['as many years as a sentence holds', years(PERIODS), ['2015', '2016', '2017', '2018']],
    ['of a year more the last ones', years(PERIODS + 1), ['2016', '2017', '2018', '2019']],
    ['of shorter periods the last', [seen('2021-Q1'), seen('2021-Q2')], ['2021-Q2']],
    ['a part of a year that is newer than the year before', [seen('2021'), seen('2022-H1')], ['2021', '2022-H1']],
    ['no part of a year that is told', [seen('2021-H1'), seen('2021')], ['2021']],
    ['a plan where no result is', [seen('2021', { kind: 'plan' })], ['2021 plan']],
    ['no plan beside its result', [seen('2021', { kind: 'plan' }), seen('2021')], ['2021']],
    ['the plan of a year to come', [seen('2021'), seen('2022', { kind: 'plan' })], ['2021', '2022 plan']],
    [
      'each kind by itself',
      [...years(4), seen('2030', { kind: 'forecast' })],
      ['2015', '2016', '2017', '2018', '2030 forecast'],
    ],
    ['no value, where its source says that the question does not arise', [seen('2021', { value: undefined })], []],
  ])('%s', (_, observation, expected) => expect(own(...observation)).toEqual(expected));
});

describe('of other places', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    [
      'parts, to be added up',
      [seen('2021', { place: 'c0' }), seen('2021', { place: 'c1' })],
      ['2021 actual sum c0,c1'],
    ],
    ['parts of a whole that is told', [seen('2021'), seen('2021', { place: 'c0' })], ['2021 actual told c0']],
    ['a place that lies elsewhere is no part', [seen('2021', { place: 'far' })], ['2021 actual none far']],
    [
      'parts first, then what lies elsewhere',
      [seen('2021', { place: 'far' }), seen('2021', { place: 'c0' })],
      ['2021 actual sum c0', '2021 actual none far'],
    ],
    ['plans are added to no whole', [seen('2021', { place: 'c0', kind: 'plan' })], ['2021 plan none c0']],
    [
      'no plan of a place beside its result',
      [seen('2021', { place: 'c0', kind: 'plan' }), seen('2021', { place: 'c0' })],
      ['2021 actual sum c0'],
    ],
    [
      'the periods that its own place tells bound those of others',
      [seen('2021'), seen('2020', { place: 'c0' }), seen('2021', { place: 'c0' })],
      ['2021 actual told c0'],
    ],
  ])('%s', (_, observation, expected) => expect(groups(...observation)).toEqual(expected));
});

describe('more places than a text can name', () => {
  const of = (count: number): readonly object[] => PLACE.slice(0, count).map(({ id }) => seen('2021', { place: id }));
  it('are a table from one more on', () => {
    expect(isOfManyPlaces(values(of(PLACES)))).toBe(false);
    expect(isOfManyPlaces(values(of(PLACES + 1)))).toBe(true);
    expect(isOfManyPlaces(values([]))).toBe(false);
  });
  it('of words already from one more than few', () => {
    const worded = (count: number) =>
      values(
        of(count).map((one) => ({ ...one, value: { amount: '1', unit: 'đạt/chưa đạt', approx: [] } })),
        { measure: [{ id: 'm', unit: 'đạt/chưa đạt' }] },
      );
    expect([worded(FEW_WORDS).worded, isOfManyPlaces(worded(FEW_WORDS))]).toEqual([true, false]);
    expect(isOfManyPlaces(worded(FEW_WORDS + 1))).toBe(true);
  });
});
