/** What answers a target, what comes too late, and what is only a part of it: period by period. */
import { describe, expect, it } from 'vitest';
import { formatAddress } from '#core/address/address.ts';
import { evaluateFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { baselineOf, besideResult, periodOfResult, presentTerms } from '#core/figure/target-result.ts';
import type { View } from '#core/facts/view.ts';
import { figureByText } from '#testing/figures.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

interface Given {
  readonly target: object;
  readonly measure?: object;
  /** By period, "plan 2025" a plan; null: it does not apply. */
  readonly values?: Readonly<Record<string, string | null>> | undefined;
  readonly asOf?: string;
  readonly more?: GivenRecords;
}

const seen = ({ target, measure = {}, values = {}, asOf = '2027-12-31', more = {} }: Given): View =>
  view(
    {
      programme: [
        { id: 'p', resolution: 'source', place: 'city', owner: 'office', from: '2021-01-01', to: '2030-12-31' },
      ],
      objective: [
        { id: 'p/1', kind: 'target', target: { relation: 'at-least', value: q('100 hộ'), measure: 'm', ...target } },
      ],
      measure: [{ id: 'm', unit: 'hộ', aggregation: 'none', time: 'flow', ...measure }],
      ...more,
      observation: [
        ...Object.entries(values).map(([key, value]) => {
          const [period = '', kind = 'actual'] = key.split(' ').toReversed();
          return { measure: 'm', place: 'city', period, kind, value: value === null ? undefined : q(value) };
        }),
        ...(more.observation ?? []),
      ],
    },
    asOf,
  );

/** Periods of the answer, of what comes behind the day and of what is only a part. */
const told = (given: Given, ask = 'result') => {
  const at = seen(given);
  const objective = at.find('objective', 'p/1');
  const result = figureByText(at, `objective:p/1 ${ask}`);
  const terms = objective && presentTerms(at, objective, result.address.period);
  if (!objective || !terms) throw new Error('no target');
  const { later, soFar } = besideResult(at, objective, terms, evaluateFigure);
  return {
    ...(result.value && { answer: `${result.value.amount} of ${String(periodOfResult(result))}` }),
    ...(later && { later: later.address.period }),
    ...(soFar && { soFar: soFar.address.period }),
  };
};
const [A, B, C] = ['40 hộ', '50 hộ', '60 hộ'];

describe('of what adds up, like is held against like', () => {
  it.each<[by: string | undefined, values: Given['values'], expected: object]>([
    ['2025', { 2024: A, 2025: B }, { answer: '50 of 2025' }],
    ['2025', { 2024: A }, { answer: '40 of 2024' }],
    ['2025', {}, {}],
    ['2025', { '2025-M11': A }, { soFar: '2025-M11' }],
    ['2025', { 2024: A, '2025-M11': B }, { answer: '40 of 2024', soFar: '2025-M11' }],
    // A part that is older than the answer is not told beside it; of the same last day neither.
    ['2025', { 2024: A, '2024-M11': B }, { answer: '40 of 2024' }],
    ['2025', { 2024: A, '2024-Q4': B }, { answer: '40 of 2024' }],
    // The newest of several parts.
    ['2025', { '2025-Q1': A, '2025-H1': B, '2025-M9': C }, { soFar: '2025-M9' }],
    // What does not apply is no answer, in its own period either.
    ['2025', { 2024: A, 2025: null }, { answer: '40 of 2024' }],
    ['2025', { 2024: null, 2023: A }, { answer: '40 of 2023' }],
    ['2025', { 2024: A, '2025-M9': null }, { answer: '40 of 2024' }],
    ['2025', { 'plan 2025': A }, {}],
    ['2025-Q4', { '2025-Q4': A, 2025: B }, { answer: '40 of 2025-Q4' }],
    // A longer one may be held against it, a shorter one may not.
    ['2025-Q3', { '2025-Q2': A }, { answer: '40 of 2025-Q2' }],
    ['2025-Q3', { '2025-H1': A }, { answer: '40 of 2025-H1' }],
    ['2025-Q3', { '2025-09': A }, { soFar: '2025-09' }],
    ['2025-M9', { '2025-M8': A, '2025-M9': B }, { answer: '50 of 2025-M9' }],
    ['2025-M9', { '2025-M8': A }, { soFar: '2025-M8' }],
    ['2025-M10', { 2024: A, '2025-M11': B }, { answer: '40 of 2024', later: '2025-M11' }],
    // Several years are no year.
    ['2025', { '2021..2025': A }, {}],
    ['2025', { '2021..2025T': A }, {}],
    // By a day, or by none, the longest that are told answer.
    ['2025-08-31', { '2025-Q1': A, '2025-M7': B }, { answer: '50 of 2025-M7' }],
    ['2025-08-31', { '2025-Q1': A, '2025-Q2': B }, { answer: '50 of 2025-Q2' }],
    ['2025-08-31', { '2025-Q1': A, '2025-07': B }, { answer: '40 of 2025-Q1', soFar: '2025-07' }],
    [undefined, { '2025-Q1': A, 2024: B }, { answer: '50 of 2024', soFar: '2025-Q1' }],
    // A count on a day is a state, whatever is asked.
    ['2025', { '2025-06-30': A }, { answer: '40 of 2025-06-30' }],
  ])('asked by %s, told %j', (by, values, expected) => expect(told({ target: { by }, values })).toEqual(expected));
  it.each([
    ['2025-12-30', { answer: '40 of 2025-12-30' }],
    ['2025-12-31', { answer: '40 of 2025-12-31' }],
    ['2026-01-01', { later: '2026-01-01' }],
  ])('told on %s of a target by 2025', (day, expected) =>
    expect(told({ target: { by: '2025' }, values: { [day]: A } })).toEqual(expected),
  );
  it('of what comes behind the day the newest is told', () =>
    expect(told({ target: { by: '2025' }, values: { 2025: A, 2026: B, 2027: C } })).toEqual({
      answer: '40 of 2025',
      later: '2027',
    }));
  it('money of a day is no year’s', () =>
    expect(
      told({
        target: { by: '2025', value: q('9 tỷ đồng') },
        measure: { unit: 'đồng' },
        values: { 2024: '5 tỷ đồng', '2025-06-30': '7 tỷ đồng' },
      }),
    ).toEqual({ answer: '5000000000 of 2024', soFar: '2025-06-30' }));
});

describe('of what stands at a time every period answers', () => {
  it.each<[by: string, values: Given['values'], expected: object]>([
    ['2025', { 2024: A, '2025-Q1': B }, { answer: '50 of 2025-Q1' }],
    ['2025', { 2025: A, '2025-12-31': B }, { answer: '40 of 2025' }],
    ['2025', { '2021..2025': A }, {}],
    ['2025', { '2026-01': A }, { later: '2026-01' }],
  ])('asked by %s, told %j', (by, values, expected) =>
    expect(told({ target: { by }, measure: { time: 'stock' }, values })).toEqual(expected),
  );
});

describe('what is asked of one year alone', () => {
  const each = { from: '2023', by: '2026', counts: 'each-year' };
  it.each<[year: string, values: Given['values'], expected: object]>([
    ['2024', { 2023: A, 2024: B, 2025: C }, { answer: '50 of 2024', later: '2025' }],
    // The year before does not answer, and a part of another year is not told.
    ['2024', { 2023: A }, {}],
    ['2024', { '2023-M9': A }, {}],
    ['2024', { '2024-M9': A }, { soFar: '2024-M9' }],
    ['2024', { 2023: A, '2024-M9': B }, { soFar: '2024-M9' }],
    ['2024', { '2024-12-31': A }, { answer: '40 of 2024-12-31' }],
  ])('in %s, told %j', (year, values, expected) =>
    expect(told({ target: each, values }, `result #${year}`)).toEqual(expected),
  );
  it.each([
    // The last year of which anything is told, else the last that is over, else the first.
    ['2026-06-30', { 2024: A, '2025-Q1': B }, '2025'],
    ['2026-06-30', { 2022: A }, '2025'],
    ['2025-12-31', {}, '2025'],
    ['2025-12-30', {}, '2024'],
    ['2022-12-31', {}, '2023'],
    ['2026-06-30', { 2027: A }, '2025'],
  ])('as of %s with %j is asked of %s', (asOf, values, year) => {
    const at = seen({ target: each, values, asOf });
    const objective = at.find('objective', 'p/1');
    expect(objective && presentTerms(at, objective)?.by).toBe(year);
  });
});

describe('where it is told', () => {
  const wards: GivenRecords = {
    place: [
      { id: 'w1', kind: 'ward', parent: 'city' },
      { id: 'w2', kind: 'ward', parent: 'city' },
    ],
    observation: ['w1', 'w2'].map((place) => ({ measure: 'm', place, period: '2025', kind: 'actual', value: q(A) })),
  };
  it('of the target’s own place', () =>
    expect(told({ target: { by: '2025', place: 'w1' }, more: wards })).toEqual({ answer: '40 of 2025' }));
  it('of all that lies in it, where the place tells nothing itself', () =>
    expect(told({ target: { by: '2025' }, measure: { aggregation: 'sum' }, more: wards })).toEqual({
      answer: '80 of 2025',
    }));
  it('of the place alone, as soon as it tells anything', () =>
    expect(told({ target: { by: '2025' }, measure: { aggregation: 'sum' }, values: { 2024: B }, more: wards })).toEqual(
      { answer: '50 of 2024' },
    ));
  it.each([
    ['values that are not added up answer for nobody else', { by: '2025' }, {}],
    ['a place that is not on record', { by: '2025', place: 'gone' }, { aggregation: 'sum' }],
    ['a measure that is not on record', { by: '2025', measure: 'gone' }, {}],
  ])('nowhere: %s', (_, target, measure) => {
    expect(told({ target, measure, more: wards })).toEqual({});
    expect(figureByText(seen({ target, measure, more: wards }), 'objective:p/1 result')).toMatchObject({
      state: 'absent',
      formula: 'stored',
      missing: ['p/1'],
    });
  });
  it('what a place below lacks, the answer lacks', () => {
    const [first] = wards.observation ?? [];
    const more = { ...wards, observation: first ? [first] : [] };
    const at = seen({ target: { by: '2025' }, measure: { aggregation: 'sum' }, more });
    expect(figureByText(at, 'objective:p/1 result')).toMatchObject({ state: 'incomplete', missing: ['w2'] });
  });
});

describe('a target of all its years', () => {
  const result = (given: Given) => {
    const { value, state, formula, parts, missing } = figureByText(seen(given), 'objective:p/1 result');
    return {
      amount: value?.amount,
      state,
      formula,
      parts: parts.map(({ address }) => address.period),
      missing: missing.map((one) => (typeof one === 'string' ? one : formatAddress(one))),
    };
  };
  const sum = { by: '2025', from: '2023', counts: 'cumulative' };
  const asOf = '2025-09-30';
  it.each<[string, Given['values'], object]>([
    ['the years that are over', { 2023: A, 2024: B }, { amount: '90', parts: ['2023', '2024'], missing: [] }],
    [
      'the first months of the year that runs, the longest of them',
      { 2023: A, 2024: B, '2025-Q1': '1 hộ', '2025-H1': '3 hộ' },
      { amount: '93', parts: ['2023', '2024', '2025-H1'] },
    ],
    ['no later quarter', { 2023: A, 2024: B, '2025-Q2': '1 hộ' }, { amount: '90', parts: ['2023', '2024'] }],
    ['no first months where the year is told', { 2023: A, 2024: B, '2024-M9': '3 hộ' }, { amount: '90' }],
    ['the first months of a year of which no more was told', { 2023: A, '2024-M11': B }, { amount: '90' }],
    // A value of a year that is not over is no sum of it.
    ['no year that runs', { 2023: A, 2024: B, 2025: C }, { amount: '90', parts: ['2023', '2024'] }],
    ['nothing before the first year', { 2022: C, 2023: A, 2024: B }, { amount: '90' }],
    [
      'what is missing is told',
      { 2024: B },
      { amount: '50', state: 'incomplete', parts: ['2024'], missing: ['measure:m @city #2023'] },
    ],
    ['nothing', {}, { amount: undefined, state: 'absent', parts: [], missing: ['m'] }],
  ])('adds up: %s', (_, values, expected) =>
    expect(result({ target: sum, values, asOf })).toMatchObject({ formula: 'sum', ...expected }),
  );
  it('no year that runs, told before its end', () => {
    const early = { measure: 'm', place: 'city', period: '2025', kind: 'actual', value: q(C), since: '2025-06-30' };
    expect(result({ target: sum, values: { 2023: A, 2024: B }, asOf, more: { observation: [early] } })).toMatchObject({
      amount: '90',
      parts: ['2023', '2024'],
    });
  });
  it('the first months of a year are no part of a mean', () =>
    expect(result({ target: { ...sum, counts: 'average' }, values: { 2023: A, '2024-M11': B }, asOf })).toMatchObject({
      amount: '40',
      state: 'incomplete',
      missing: ['measure:m @city #2024'],
    }));
  it('as they are told together', () =>
    expect(result({ target: sum, values: { 2023: A, '2023..2025': C } })).toEqual({
      amount: '60',
      state: 'known',
      formula: 'latest',
      parts: ['2023..2025'],
      missing: [],
    }));
  it('their mean is not what is told of them together', () =>
    expect(
      result({ target: { ...sum, counts: 'average' }, values: { 2023: A, 2024: B, 2025: C, '2023..2025': '9 hộ' } }),
    ).toMatchObject({ amount: '50', formula: 'mean', parts: ['2023', '2024', '2025'] }));
  it.each([
    ['hộ', ['40 hộ', '41 hộ'], '40.5'],
    ['hộ', ['40 hộ', '42 hộ'], '41'],
    ['%', ['5,8%', '5,9%'], '5.85'],
    ['%', ['5,8%', '5,84%'], '5.82'],
    // Of money no digit is told behind the đồng.
    ['đồng', ['1 đồng', '2 đồng'], '2'],
    ['đồng', ['1.000.000 đồng', '2.000.000 đồng'], '1500000'],
  ])('the mean of %s %j is %s', (unit, [first = '', second = ''], amount) =>
    expect(
      result({
        target: { by: '2024', from: '2023', counts: 'average', value: q(first) },
        measure: { unit },
        values: { 2023: first, 2024: second },
      }),
    ).toMatchObject({ amount, formula: 'mean', missing: [] }),
  );
  it.each<[string, Given['values'], object]>([
    ['average', { 2023: A, '2025-Q1': B }, { soFar: '2025-Q1' }],
    ['average', { 2023: A, '2026-Q1': B }, { soFar: '2023' }],
    ['average', { '2022-Q4': B }, {}],
    // What adds up counts each part already.
    ['cumulative', { 2023: A, '2025-Q1': B }, {}],
  ])('beside %s: the newest within its years', (counts, values, expected) => {
    const { answer: _, ...beside } = told({ target: { ...sum, counts }, values, asOf });
    expect(beside).toEqual(expected);
  });
});

describe('extents of works', () => {
  const extents = (by: string | undefined, asOf: string) =>
    figureByText(
      seen({
        target: { measure: undefined, extent: 'area', stage: 'cleared', value: q('10 ha'), by },
        asOf,
        more: {
          work: [{ id: 'w', objective: 'p/1' }],
          extent: ['2025-06-30', '2025-12-31', '2026-06-30'].map((since, at) => ({
            id: since,
            work: 'w',
            extent: 'area',
            label: 'diện tích',
            stage: 'cleared',
            value: q(`${String(at + 4)} ha`),
            since,
          })),
        },
      }),
      'objective:p/1 result',
    ).value?.amount;
  it.each([
    ['2025', '2025-06-29', undefined],
    ['2025', '2025-06-30', '4'],
    ['2025', '2025-12-30', '4'],
    ['2025', '2025-12-31', '5'],
    ['2025', '2026-12-31', '5'],
    [undefined, '2025-12-30', '4'],
    [undefined, '2026-12-31', '6'],
  ])('of a target by %s as of %s are %s ha', (by, asOf, amount) => expect(extents(by, asOf)).toBe(amount));
});

describe('where the way to a target begins', () => {
  const begins = (given: Given): Figure | undefined => {
    const at = seen(given);
    const objective = at.find('objective', 'p/1');
    return objective && baselineOf(at, objective, evaluateFigure);
  };
  const values = { 'baseline 2020': A, 2022: B };
  it('as the target states it, before what is on record', () => {
    const stated = begins({ target: { baseline: q('30 hộ') }, values });
    expect([stated?.value?.amount, stated?.formula, stated?.records.map(({ ref }) => ref.id)]).toEqual([
      '30',
      'stored',
      ['p/1'],
    ]);
  });
  it('as it is on record', () => expect(begins({ target: {}, values })?.value?.amount).toBe('40'));
  it.each([
    ['it is nowhere told', {}, { 2022: B }],
    ['it does not apply', {}, { 'baseline 2020': null }],
    ['no measure answers', { measure: 'gone' }, values],
  ])('nowhere where %s', (_, target, told_) => expect(begins({ target, values: told_ })).toBeUndefined());
});

describe('the days of which a result tells', () => {
  it.each([
    [[], undefined],
    [[undefined], undefined],
    [['2025'], '2025'],
    [['2024', '2025'], '2024..2025'],
    [['2025', '2024'], '2024..2025'],
    [['2024', '2026'], '2024..2026'],
    [['2025-Q1', '2025-M9'], '2025-M9'],
    [['2025-Q1', '2025-Q2'], '2025-H1'],
    [['2025', '2025-Q4'], '2025'],
    [['2024', undefined], '2024'],
  ])('from %j: %s', (periods, expected) => {
    const parts = periods.map((period) => ({ address: { period } }));
    expect(periodOfResult({ parts } as unknown as Figure)).toBe(expected);
  });
});
