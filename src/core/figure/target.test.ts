/**
 * Targets through time: what answers them, when, and how far they are reached (F1, F3 of real programmes and their
 * kin).
 */
import { describe, expect, it } from 'vitest';
import { parseAddress } from '#core/address/address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { printFigure } from '#core/figure/figure.ts';
import { targetAnswer } from '#core/figure/target-answer.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import type { View } from '#core/facts/view.ts';
import { q, view } from '#testing/records.ts';

interface Given {
  readonly target: Readonly<Record<string, unknown>>;
  readonly unit: string;
  /** Period: value. */
  readonly values?: Readonly<Record<string, string>>;
  readonly baseline?: string;
  readonly asOf?: string;
  /** Whether it is sure that it adds up. */
  readonly time?: 'flow';
}

const seen = ({ target, unit, values = {}, baseline, asOf = '2026-12-31', time }: Given): View =>
  view(
    {
      programme: [
        { id: 'p', resolution: 'source', place: 'city', owner: 'office', from: '2021-01-01', to: '2030-12-31' },
      ],
      objective: [{ id: 'p/1', kind: 'target', target: { measure: 'm', ...target } }],
      measure: [{ id: 'm', unit, aggregation: 'none', ...(time && { time }) }],
      observation: [
        ...Object.entries(values).map(([period, value]) => ({
          measure: 'm',
          place: 'city',
          period,
          kind: 'actual',
          value: q(value),
        })),
        ...(baseline === undefined
          ? []
          : [{ measure: 'm', place: 'city', period: '2020', kind: 'baseline', value: q(baseline) }]),
      ],
    },
    asOf,
  );

const answered = (given: Given) => {
  const at = seen(given);
  const objective = at.find('objective', 'p/1');
  if (!objective) throw new Error('no objective');
  return targetAnswer(at, objective);
};
const printed = (at: View, text: string): string | undefined => {
  const address = parseAddress(text);
  const found = address.ok ? findFigure(at, address.value) : undefined;
  return found && printFigure(found, unitsOfMeasure());
};
const progress = (given: Given): string | undefined => printed(seen(given), 'objective:p/1 progress');
const gap = (given: Given): string | undefined => printed(seen(given), 'objective:p/1 gap');

describe('a target that must not be passed', () => {
  const atMost = (value: string, result: string, baseline?: string): Given => ({
    target: { relation: 'at-most', value: q(value), by: '2024' },
    unit: 'hộ',
    values: { 2024: result },
    ...(baseline !== undefined && { baseline }),
  });
  it.each([
    ['50 hộ', '0 hộ', 'reached', '100%'],
    ['50 hộ', '50 hộ', 'reached', '100%'],
    ['50 hộ', '51 hộ', 'short', '98,0%'],
    ['50 hộ', '60 hộ', 'short', '83,3%'],
    ['50 hộ', '500 hộ', 'short', '10,0%'],
    ['0 hộ', '0 hộ', 'reached', '100%'],
    ['0 hộ', '12 hộ', 'short', '0,0%'],
  ])('at most %s with %s: %s, %s', (value, result, verdict, part) => {
    expect(answered(atMost(value, result)).verdict).toBe(verdict);
    expect(progress(atMost(value, result))).toBe(part);
  });
  it('is covered from the baseline where there is one, and never told as a share', () => {
    expect(progress(atMost('50 hộ', '80 hộ', '110 hộ'))).toBe('50,0%');
    expect(printed(seen(atMost('50 hộ', '80 hộ')), 'objective:p/1 share')).toBeUndefined();
  });
  it('is passed by what is above it, in percentage points of shares', () => {
    const share: Given = {
      target: { relation: 'at-most', value: q('1%'), by: '2024' },
      unit: '%',
      values: { 2024: '1,6%' },
    };
    expect(gap(share)).toBe('0,6 điểm %');
    expect(gap({ ...share, values: { 2024: '0,5%' } })).toBe('0 điểm %');
  });
  it('is never short beside a progress of the whole', () => {
    const near = atMost('100.000 hộ', '100.001 hộ');
    expect([answered(near).verdict, progress(near)]).toEqual(['short', '99,9%']);
  });
});

describe('a target that is to be met exactly, or between two ends', () => {
  const exactly = (result: string): Given => ({
    target: { relation: 'exactly', value: q('50 hộ'), by: '2024' },
    unit: 'hộ',
    values: { 2024: result },
  });
  it.each([
    ['50 hộ', 'reached', '100%'],
    ['60 hộ', 'short', '83,3%'],
    ['40 hộ', 'short', '80,0%'],
  ])('exactly 50 with %s: %s', (result, verdict, part) => {
    expect([answered(exactly(result)).verdict, progress(exactly(result))]).toEqual([verdict, part]);
  });
  it.each([
    ['3%', 'short'],
    ['4%', 'reached'],
    ['5%', 'reached'],
    ['5,1%', 'short'],
  ])('between 4%% and 5%% with %s: %s', (result, verdict) => {
    const between: Given = {
      target: { relation: 'between', value: q('từ 4% đến 5%'), by: '2024' },
      unit: '%',
      values: { 2024: result },
    };
    expect(answered(between).verdict).toBe(verdict);
  });
});

describe('the way to a target', () => {
  const water: Given = {
    target: { relation: 'at-least', value: q('98%'), by: '2027' },
    unit: '%',
    values: { '2026-Q3': '95,5%' },
    baseline: '93,1%',
  };
  it('begins at the baseline', () => expect(progress(water)).toBe('49,0%'));
  it('begins where the target says', () =>
    expect(progress({ ...water, target: { ...water.target, baseline: q('95%') } })).toBe('16,7%'));
  it('is the share without a baseline, or with one that lies beyond the result', () => {
    const { baseline: _, ...without } = water;
    expect(progress(without)).toBe('97,4%');
    expect(progress({ ...water, baseline: '99%' })).toBe('97,4%');
  });
  it('has not begun where the result is behind the baseline', () =>
    expect(progress({ ...water, values: { 2026: '90%' } })).toBe('0%'));
});

describe('a result in time', () => {
  const revenue: Given = {
    target: { relation: 'at-least', value: q('300 tỷ đồng'), by: '2025' },
    unit: 'đồng',
    values: { 2023: '260 tỷ đồng', 2024: '290 tỷ đồng', '2025-Q1': '60 tỷ đồng' },
    asOf: '2025-06-01',
  };
  it('a quarter is not measured against a year', () => {
    const { verdict, result, period } = answered(revenue);
    expect([verdict, printFigure(result, unitsOfMeasure()), period]).toEqual(['pending', '290 tỷ đồng', '2024']);
    expect(printed(seen(revenue), 'objective:p/1 share')).toBe('96,7%');
  });
  it('a year is over, and its value is not told', () =>
    expect(answered({ ...revenue, asOf: '2026-01-15' }).verdict).toBe('untold'));
  it('its own year is told', () => {
    const values = { ...revenue.values, 2025: '295 tỷ đồng' };
    expect(answered({ ...revenue, values, asOf: '2025-12-31' }).verdict).toBe('short');
    expect(answered({ ...revenue, values: { ...values, 2025: '300 tỷ đồng' }, asOf: '2025-12-31' }).verdict).toBe(
      'reached',
    );
  });
  it('what comes later does not reach it', () => {
    const land: Given = {
      target: { relation: 'at-least', value: q('100 ha'), by: '2023' },
      unit: 'ha',
      values: { 2022: '70 ha', 2023: '90 ha', 2024: '120 ha' },
    };
    const { verdict, result, later } = answered(land);
    expect([verdict, printFigure(result, unitsOfMeasure()), progress(land)]).toEqual(['short', '90 ha', '90,0%']);
    expect(later?.address.period).toBe('2024');
  });
  it.each([
    ['2023-12-30', 'pending'],
    ['2023-12-31', 'short'],
    ['2024-01-01', 'short'],
  ])('a target by 2023 as of %s: %s', (asOf, verdict) =>
    expect(
      answered({
        target: { relation: 'at-least', value: q('100 ha'), by: '2023' },
        unit: 'ha',
        values: { '2023-06-30': '80 ha', '2023-12-30': '90 ha' },
        asOf,
      }).verdict,
    ).toBe(asOf === '2023-12-30' ? 'pending' : verdict === 'short' ? 'untold' : verdict),
  );
  it('a state on a day answers a count, and money of a day does not', () => {
    const households: Given = {
      target: { relation: 'at-most', value: q('50 hộ'), by: '2024' },
      unit: 'hộ',
      values: { 2023: '80 hộ', '2024-12-31': '50 hộ' },
    };
    expect(answered(households).verdict).toBe('reached');
    const money: Given = { ...revenue, values: { 2024: '290 tỷ đồng', '2025-05-31': '150 tỷ đồng' } };
    expect(answered(money).period).toBe('2024');
  });
  it('without a day of its own the programme’s last day counts', () =>
    expect(
      answered({ target: { relation: 'at-least', value: q('9 ha') }, unit: 'ha', values: { 2023: '5 ha' } }).verdict,
    ).toBe('pending'));
});

describe('a target of several years', () => {
  const jobs = (more: Readonly<Record<string, unknown>>, asOf = '2023-12-31'): Given => ({
    target: { relation: 'at-least', value: q('200 người'), by: '2025', ...more },
    unit: 'người',
    values: { 2021: '210 người', 2022: '150 người', 2023: '220 người' },
    asOf,
  });
  it('each year is judged by itself, the last one as a whole', () => {
    const { verdict, period, steps } = answered(jobs({ counts: 'each-year' }));
    expect([verdict, period]).toEqual(['reached', '2023']);
    expect(steps.map(({ by, verdict: own }) => `${by} ${own}`)).toEqual(['2021 reached', '2022 short', '2023 reached']);
  });
  it('a year that runs is not due', () =>
    expect(answered(jobs({ counts: 'each-year' }, '2024-06-30')).steps.at(-1)?.verdict).toBe('no-result'));
  it('all years add up until the last', () => {
    const sum = jobs({ counts: 'cumulative', value: q('1.000 người') });
    expect([answered(sum).verdict, printed(seen(sum), 'objective:p/1 result'), progress(sum)]).toEqual([
      'pending',
      '580 người',
      '58,0%',
    ]);
  });
  it('a range adds up by itself, or is told as a whole', () => {
    const range = jobs({ by: '2021..2025', value: q('1.000 người') });
    expect(printed(seen(range), 'objective:p/1 result')).toBe('580 người');
    const told = { ...range, values: { ...range.values, '2021..2025': '990 người' }, asOf: '2025-12-31' };
    expect([printed(seen(told), 'objective:p/1 result'), answered(told).verdict]).toEqual(['990 người', 'short']);
  });
  it('the value of the last year is not that of all of them', () => {
    const sum = jobs({ counts: 'cumulative', from: '2023', by: '2025', value: q('900 người') }, '2025-12-31');
    const told = { ...sum, values: { 2023: '300 người', 2024: '320 người', 2025: '310 người' } };
    expect([printed(seen(told), 'objective:p/1 result'), answered(told).verdict]).toEqual(['930 người', 'reached']);
  });
  it('years without a value leave the sum open', () =>
    expect(answered(jobs({ counts: 'cumulative', value: q('1.000 người') }, '2026-06-30')).verdict).toBe('untold'));
  it('their mean is what must be reached', () =>
    expect(printed(seen(jobs({ counts: 'average' })), 'objective:p/1 result')).toBe('193,3 người'));
  it('steps are reached by their own year', () => {
    const steps: Given = {
      target: { relation: 'at-least', value: q('95%'), by: '2025', steps: [{ by: '2023', value: q('85%') }] },
      unit: '%',
      values: { 2023: '84%', 2024: '90%' },
      asOf: '2024-12-31',
    };
    const { verdict, steps: judged } = answered(steps);
    expect([verdict, judged.map(({ by, verdict: own }) => `${by} ${own}`)]).toEqual(['pending', ['2023 short']]);
    expect(printed(seen(steps), 'objective:p/1 progress #2023')).toBe('98,8%');
    expect(printed(seen(steps), 'objective:p/1 target #2022')).toBeUndefined();
  });
});

it('29 February has no day a year before: nothing is compared, and a second ask says the same (F6)', () => {
  const leap = seen({
    target: { relation: 'at-least', value: q('1 người') },
    unit: 'người',
    values: { '2024-02-29': '1.500 người' },
  });
  const ask = () => {
    const address = parseAddress('measure:m change @city #2024-02-29');
    return address.ok ? findFigure(leap, address.value)?.state : 'no address';
  };
  expect([ask(), ask()]).toEqual(['absent', 'absent']);
});

describe('a mean of shares (F8)', () => {
  const shares = (more: object, wholes: Readonly<Record<string, string>>): View =>
    view(
      {
        place: [
          { id: 'w1', kind: 'ward', parent: 'city' },
          { id: 'w2', kind: 'ward', parent: 'city' },
        ],
        measure: [
          { id: 'm', unit: '%', aggregation: 'mean', ...more },
          { id: 'ho', unit: 'hộ', aggregation: 'sum' },
        ],
        observation: [
          { measure: 'm', place: 'w1', period: '2024', kind: 'actual', value: q('90%') },
          { measure: 'm', place: 'w2', period: '2024', kind: 'actual', value: q('50%') },
          ...Object.entries(wholes).map(([place, value]) => ({
            measure: 'ho',
            place,
            period: '2024',
            kind: 'actual',
            value: q(value),
          })),
        ],
      },
      '2024-12-31',
    );
  const both = { w1: '1.000 hộ', w2: '10 hộ' };
  it('is weighed by the wholes on record', () =>
    expect(printed(shares({ shareOf: 'ho' }, both), 'measure:m @city #2024')).toBe('89,6%'));
  it('is called a simple one without them, or where one is missing', () => {
    expect(printed(shares({}, both), 'measure:m @city #2024')).toBe('bình quân 70,0%');
    expect(printed(shares({ shareOf: 'ho' }, { w1: '1.000 hộ' }), 'measure:m @city #2024')).toBe('bình quân 70,0%');
  });
});

describe('a part of the period', () => {
  const cases = (relation: string, value: string, told: string, by = '2026'): Given => ({
    target: { relation, value: q(value), by },
    unit: 'ca',
    values: { '2026-M9': told },
    asOf: '2026-10-05',
  });
  it.each([
    ['at-most', '0 ca', '0 ca', 'pending'],
    ['at-most', '0 ca', '1 ca', 'short'],
    ['at-most', '5 ca', '5 ca', 'pending'],
    ['at-least', '40 ca', '39 ca', 'pending'],
    ['at-least', '40 ca', '40 ca', 'reached'],
    ['exactly', '40 ca', '40 ca', 'pending'],
    ['exactly', '40 ca', '41 ca', 'short'],
  ])('%s %s with %s in nine months: %s', (relation, value, told, verdict) => {
    const { verdict: judged, result, soFar } = answered(cases(relation, value, told));
    expect([judged, result.value, soFar?.address.period]).toEqual([verdict, undefined, '2026-M9']);
  });
  it('settles nothing of another year', () =>
    expect(answered(cases('at-least', '40 ca', '46 ca', '2027')).verdict).toBe('pending'));
  it('answers nothing once its day has come', () =>
    expect(answered({ ...cases('at-least', '40 ca', '39 ca'), asOf: '2027-01-05' }).verdict).toBe('untold'));
  it('of the year that runs is told of a target for each year', () => {
    const each = {
      ...cases('at-least', '40 ca', '46 ca'),
      target: { relation: 'at-least', value: q('40 ca'), by: '2030', counts: 'each-year' },
    };
    const { verdict, soFar, steps } = answered(each);
    expect([verdict, soFar?.address.period]).toEqual(['reached', '2026-M9']);
    expect(steps.at(-1)?.verdict).toBe('reached');
  });
  it('beside the last whole one is told with its own period', () => {
    const { verdict, period, soFar } = answered({
      target: { relation: 'at-least', value: q('300 tỷ đồng'), by: '2025' },
      unit: 'đồng',
      values: { 2024: '290 tỷ đồng', '2025-Q1': '60 tỷ đồng' },
      asOf: '2025-06-01',
    });
    expect([verdict, period, soFar?.address.period]).toEqual(['pending', '2024', '2025-Q1']);
  });
  it('of a state is no part: it answers', () => {
    const given: Given = { ...cases('at-least', '5 ca', '3 ca', '2028') };
    const at = view(
      {
        objective: [{ id: 'p/1', kind: 'target', target: { measure: 'm', ...given.target } }],
        measure: [{ id: 'm', unit: 'ca', aggregation: 'none', time: 'stock' }],
        observation: [{ measure: 'm', place: 'city', period: '2026-Q3', kind: 'actual', value: q('3 ca') }],
      },
      '2026-10-05',
    );
    const objective = at.find('objective', 'p/1');
    const answer = objective && targetAnswer(at, objective);
    expect([answer?.verdict, answer?.period, answer?.soFar]).toEqual(['pending', '2026-Q3', undefined]);
  });
});

describe('a value beside its plan and the year before', () => {
  const visits = (values: Readonly<Record<string, string>>, unit = 'lượt'): View =>
    view(
      {
        measure: [{ id: 'm', unit, aggregation: 'none' }],
        observation: Object.entries(values).map(([key, value]) => {
          const [period = '', kind = 'actual'] = key.split(' ');
          return { measure: 'm', place: 'city', period, kind, value: q(value) };
        }),
      },
      '2026-10-05',
    );
  const months = visits({ '2026-M9': '6.850 lượt', '2025-M9': '6.120 lượt', '2026 plan': '9.000 lượt' });
  it('the first months are told of the year’s plan and of the same months before', () => {
    expect(printed(months, 'measure:m share @city #2026-M9')).toBe('76,1%');
    expect(printed(months, 'measure:m growth @city #2026-M9')).toBe('11,9%');
    expect(printed(months, 'measure:m change @city #2026-M9')).toBe('730 lượt');
  });
  it('a quarter has no share of the year’s plan, and its own plan goes first', () => {
    const quarter = { '2026-Q3': '2.000 lượt', '2026 plan': '9.000 lượt' };
    expect(printed(visits(quarter), 'measure:m share @city #2026-Q3')).toBeUndefined();
    expect(printed(visits({ ...quarter, '2026-Q3 plan': '2.500 lượt' }), 'measure:m share @city #2026-Q3')).toBe(
      '80,0%',
    );
  });
  it('a share is held against the plan of its year, and grows in points only', () => {
    const share = visits({ '2026-Q3': '95,5%', '2025-Q3': '93,5%', '2026 plan': '96%' }, '%');
    expect(printed(share, 'measure:m share @city #2026-Q3')).toBe('99,5%');
    expect(printed(share, 'measure:m change @city #2026-Q3')).toBe('2,0 điểm %');
    expect(printed(share, 'measure:m growth @city #2026-Q3')).toBeUndefined();
  });
  it('what fell grows below nothing, and nothing grows from nothing', () => {
    expect(printed(visits({ '2026': '1 lượt', '2025': '2 lượt' }), 'measure:m growth @city #2026')).toBeUndefined();
    expect(printed(visits({ '2025': '1 lượt', '2024': '2 lượt' }), 'measure:m growth @city #2025')).toBe('-50,0%');
    expect(printed(visits({ '2025': '1 lượt', '2024': '0 lượt' }), 'measure:m growth @city #2025')).toBeUndefined();
  });
});

describe('what a part of its period has reached', () => {
  const part = (relation: string, value: string): Given => ({
    target: { relation, value: q('4.200 ha'), by: '2026' },
    unit: 'ha',
    values: { '2026-M9': value },
    asOf: '2026-09-30',
    time: 'flow',
  });
  it('what may be a state comes down again: what it is above is not settled', () => {
    const { time: _, ...unsure } = part('at-most', '4.201 ha');
    expect(answered(unsure).verdict).toBe('pending');
  });
  it.each([
    ['at-least', '4.386,2 ha', 'reached', '100%'],
    ['at-least', '4.200 ha', 'reached', '100%'],
    ['at-least', '4.199 ha', 'pending', ''],
    ['at-most', '4.199 ha', 'pending', ''],
    ['at-most', '4.201 ha', 'short', ''],
  ])('%s 4.200 ha, %s: %s, progress "%s"', (relation, value, verdict, told) => {
    expect(answered(part(relation, value)).verdict).toBe(verdict);
    expect(progress(part(relation, value)) ?? '').toBe(told);
  });
});
