/** Values of a whole out of its places: who is asked, how they are put together, and when there is no whole. */
import { describe, expect, it } from 'vitest';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const value = (place: string, text: string, more: object = {}) => ({
  measure: 'm',
  place,
  period: '2022',
  kind: 'actual',
  value: q(text),
  ...more,
});
const WARDS = ['a', 'b'].map((id) => ({ id, kind: 'ward', parent: 'city' }));
const whole = (measure: object, observation: readonly object[], more: GivenRecords = {}) =>
  figureByText(
    view({
      place: WARDS,
      measure: [{ id: 'm', aggregation: 'sum', unit: 'hộ', ...measure }],
      observation,
      ...more,
    } as never),
    'measure:m @city #2022',
  );
const told = (...args: Parameters<typeof whole>) => {
  const { value: made, state, formula, missing } = whole(...args);
  return [
    made && [...made.approx, made.amount, ...(made.of === undefined ? [] : ['of', made.of]), made.unit].join(' '),
    state,
    formula,
    missing,
  ];
};

describe('places make their whole', () => {
  it.each<[string, object, readonly object[], readonly unknown[]]>([
    ['a sum', {}, [value('a', '1 hộ'), value('b', '2 hộ')], ['3 hộ', 'known', 'sum', []]],
    ['a sum of which one is missing', {}, [value('a', '1 hộ')], ['1 hộ', 'incomplete', 'sum', ['b']]],
    ['nought is told', {}, [value('a', '1 hộ'), value('b', '0 hộ')], ['1 hộ', 'known', 'sum', []]],
    ['nothing told', {}, [], [undefined, 'absent', 'stored', ['city']]],
    ['its own value goes before', {}, [value('a', '1 hộ'), value('city', '9 hộ')], ['9 hộ', 'known', 'stored', []]],
    [
      'no whole where none is declared',
      { aggregation: 'none' },
      [value('a', '1 hộ'), value('b', '2 hộ')],
      [undefined, 'absent', 'stored', ['city']],
    ],
    [
      'of money a mean to whole đồng',
      { unit: 'đồng', aggregation: 'mean' },
      [value('a', '1 đồng'), value('b', '2 đồng')],
      ['average 2 đồng', 'known', 'mean', []],
    ],
    [
      'of others to one decimal more',
      { aggregation: 'mean' },
      [value('a', '1 hộ'), value('b', '2 hộ')],
      ['average 1.5 hộ', 'known', 'mean', []],
    ],
    [
      'of one it is that one',
      { aggregation: 'mean' },
      [value('a', '1,50 hộ')],
      ['1.50 hộ', 'incomplete', 'mean', ['b']],
    ],
    [
      'ranks make none',
      { unit: 'hạng' },
      [value('a', 'hạng 1'), value('b', 'hạng 2')],
      [undefined, 'absent', 'stored', ['city']],
    ],
    [
      'indexes make no sum',
      { unit: 'chỉ số' },
      [value('a', '0,5 chỉ số'), value('b', '0,7 chỉ số')],
      [undefined, 'absent', 'stored', ['city']],
    ],
    [
      'indexes make a mean',
      { unit: 'chỉ số', aggregation: 'mean' },
      [value('a', '0,5 chỉ số'), value('b', '0,7 chỉ số')],
      ['average 0.60 chỉ số', 'known', 'mean', []],
    ],
    [
      'yes and no are counted',
      { unit: 'đạt/chưa đạt' },
      [value('a', 'đạt'), value('b', 'chưa đạt')],
      ['1 of 2 phường', 'known', 'sum', []],
    ],
    [
      'of those who said anything',
      { unit: 'đạt/chưa đạt' },
      [value('a', 'đạt')],
      ['1 of 1 phường', 'incomplete', 'sum', ['b']],
    ],
    [
      'what does not arise is neither missing nor nought',
      {},
      [value('a', '1 hộ'), value('b', '1 hộ', { value: undefined })],
      ['1 hộ', 'known', 'sum', []],
    ],
  ])('%s', (_, measure, observation, expected) => expect(told(measure, observation)).toEqual(expected));
  it('yes and no of places of several kinds are counted as places', () =>
    expect(
      told({ unit: 'đạt/chưa đạt' }, [value('a', 'đạt'), value('c', 'đạt')], {
        place: [...WARDS, { id: 'c', kind: 'commune', parent: 'city' }],
      }),
    ).toEqual(['2 of 2 địa bàn', 'incomplete', 'sum', ['b']]));
});

describe('shares weigh as much as their wholes', () => {
  const MEASURES = [
    { id: 'm', unit: '%', aggregation: 'mean', shareOf: 'of' },
    { id: 'of', unit: 'hộ', aggregation: 'sum' },
  ];
  const weight = (place: string, text: string, period = '2022', kind = 'actual') => ({
    measure: 'of',
    place,
    period,
    kind,
    value: q(text),
  });
  const shares = [value('a', '50%'), value('b', '80%')];
  const asked = (...weights: readonly object[]) => {
    const { value: made, formula } = figureByText(
      view({ place: WARDS, measure: MEASURES, observation: [...shares, ...weights] } as never),
      'measure:m @city #2022',
    );
    return [made && [...made.approx, made.amount].join(' '), formula];
  };
  it.each<[string, readonly object[], readonly unknown[]]>([
    ['in the very period', [weight('a', '10 hộ'), weight('b', '20 hộ')], ['70.0', 'mean-by-whole']],
    [
      'last before it',
      [weight('a', '10 hộ', '2020'), weight('a', '20 hộ', '2021'), weight('b', '20 hộ')],
      ['65.0', 'mean-by-whole'],
    ],
    ['never behind it', [weight('a', '10 hộ', '2023'), weight('b', '20 hộ')], ['average 65.0', 'mean']],
    ['never what was planned', [weight('a', '10 hộ', '2022', 'plan'), weight('b', '20 hộ')], ['average 65.0', 'mean']],
    ['one without its whole: a simple mean', [weight('b', '20 hộ')], ['average 65.0', 'mean']],
    ['wholes of nothing: a simple mean', [weight('a', '0 hộ'), weight('b', '0 hộ')], ['average 65.0', 'mean']],
    [
      'a whole that is about so many',
      [weight('a', 'khoảng 10 hộ'), weight('b', '20 hộ')],
      ['about 70.0', 'mean-by-whole'],
    ],
  ])('%s', (_, weights, expected) => expect(asked(...weights)).toEqual(expected));
});

describe('places through time', () => {
  const given: GivenRecords = {
    place: [
      { id: 'new', kind: 'commune', from: '2023-01-01' },
      { id: 'old-a', kind: 'commune', to: '2022-12-31', successors: ['new'] },
      { id: 'old-b', kind: 'commune', to: '2022-12-31', successors: ['new'] },
      { id: 'gone', kind: 'commune', to: '2020-12-31', successors: ['new'] },
      { id: 'group', kind: 'group', members: ['old-a', 'new'] },
    ],
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'sum' }],
    observation: [value('old-a', '1 hộ'), value('old-b', '2 hộ'), value('new', '7 hộ', { period: '2023' })],
  };
  it.each<[string, string, string | undefined, readonly string[]]>([
    ['before it was made it is what it took over, without what was gone already', 'measure:m @new #2022', '3', []],
    ['from then on it is itself', 'measure:m @new #2023', '7', []],
    ['without a period the latest is its own', 'measure:m @new', '7', []],
    ['a group is its members', 'measure:m @group #2022', '4', []],
    ['of a member that has told nothing', 'measure:m @group #2023', '7', ['old-a']],
  ])('%s', (_, address, amount, missing) => {
    const figure = figureByText(view(given, '2024-12-31'), address);
    expect([figure.value?.amount, figure.missing]).toEqual([amount, missing]);
  });
});

describe('a plan is of who set it', () => {
  const on = view({
    agency: [{ id: 'u' }, { id: 'v' }],
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }],
    observation: [
      value('city', '5 hộ', { kind: 'plan', assigner: 'u' }),
      value('city', '8 hộ', { kind: 'plan', assigner: 'v' }),
      value('city', '4 hộ'),
    ],
  } as never);
  it.each([
    ['measure:m plan[assigner=u] @city #2022', '5'],
    ['measure:m plan[assigner=v] @city #2022', '8'],
    ['measure:m share[assigner=u] @city #2022', '80.0'],
    ['measure:m share[assigner=v] @city #2022', '50.0'],
  ])('%s: %s', (address, amount) => expect(figureByText(on, address).value?.amount).toBe(amount));
  it.each([
    ['measure:m actual[assigner=u] @city #2022', 'figure.no-filters'],
    ['measure:m change[assigner=u] @city #2022', 'figure.no-filters'],
    ['measure:m plan[kind=u] @city #2022', 'figure.no-filters'],
    ['measure:m plan[assigner=u,kind=x] @city #2022', 'figure.no-filters'],
    ['measure:m plan[assigner=nobody] @city #2022', 'address.unknown-record'],
  ])('%s is refused: %s', (address, code) =>
    expect(evaluateText(on, address)).toMatchObject({ ok: false, problems: [{ code }] }),
  );
});
