/** What stands beside a row of a return: told before, a year ago, planned, and of the very period. */
import { describe, expect, it } from 'vitest';
import type { Collection } from '#core/collecting/collections.ts';
import type { OwedRow } from '#core/collecting/owed.ts';
import { besideRow, paidOf, questionsOfRow, rateOf } from '#core/query/return-rows.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const UNITS = unitsOfMeasure();
const COLLECTION = { period: '2026-Q1' } as unknown as Collection;
const beside = (given: GivenRecords, row: object) =>
  besideRow(view(given, '2026-12-31'), COLLECTION, { duty: {}, period: '2026-Q1', ...row } as unknown as OwedRow);
const amounts = (found: ReturnType<typeof beside>) =>
  Object.fromEntries(
    (['before', 'baseline', 'yearAgo', 'plan', 'held'] as const).flatMap((key) => {
      const one = found[key];
      return one ? [[key, one.value.amount]] : [];
    }),
  );

describe('beside a measure', () => {
  const value = (period: string, text: string | undefined, kind = 'actual') => ({
    measure: 'm',
    place: 'city',
    period,
    kind,
    value: text === undefined ? undefined : q(text),
  });
  const asked = (...observation: readonly object[]) =>
    amounts(
      beside(
        { measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }], observation: observation as never },
        { kind: 'measure', measure: 'm', place: 'city' },
      ),
    );
  it.each<[string, readonly object[], object]>([
    ['nothing is on record', [], {}],
    ['the period before', [value('2025-Q4', '4 hộ')], { before: '4' }],
    ['of several before the last', [value('2025-Q4', '4 hộ'), value('2025-Q3', '3 hộ')], { before: '4' }],
    ['a year ago is before, too', [value('2025-Q1', '1 hộ')], { before: '1', yearAgo: '1' }],
    ['this period is no period before', [value('2026-Q1', '7 hộ')], { held: '7' }],
    ['a later one is none of them', [value('2026-Q2', '9 hộ')], {}],
    ['an estimate counts', [value('2025-Q4', '4 hộ', 'estimate')], { before: '4' }],
    ['a forecast does not', [value('2025-Q4', '4 hộ', 'forecast')], {}],
    ['from where one set out, while nothing else was told', [value('2025', '2 hộ', 'baseline')], { baseline: '2' }],
    ['not beside a period before', [value('2025', '2 hộ', 'baseline'), value('2025-Q4', '4 hộ')], { before: '4' }],
    ['a later baseline is none', [value('2026', '2 hộ', 'baseline')], {}],
    ['the plan of the year', [value('2026', '40 hộ', 'plan')], { plan: '40' }],
    [
      'the plan of the period before that of the year',
      [value('2026', '40 hộ', 'plan'), value('2026-Q1', '10 hộ', 'plan')],
      { plan: '10' },
    ],
    ['the plan of another year is none', [value('2025', '40 hộ', 'plan')], {}],
    [
      'a year ago, beside what came since',
      [value('2025-Q1', '1 hộ'), value('2025-Q4', '4 hộ')],
      { before: '4', yearAgo: '1' },
    ],
    [
      'the half year before, which ended later than a quarter',
      [value('2025-H2', '8 hộ'), value('2025-Q3', '3 hộ')],
      { before: '8' },
    ],
    ['what does not arise was not told', [value('2025-Q4', undefined)], {}],
  ])('%s', (_, observation, expected) => expect(asked(...observation)).toEqual(expected));
});

describe('beside money', () => {
  const line = (id: string, amount: string, more: object = {}) => ({
    id,
    work: 'w',
    capital: 'city',
    kind: 'disbursement',
    year: '2026',
    amount: q(amount),
    ...more,
  });
  const asked = (...funding: readonly object[]) =>
    amounts(
      beside(
        { work: [{ id: 'w' }], funding: funding as never },
        { kind: 'money', work: 'w', capital: 'city', year: '2026' },
      ),
    );
  it.each<[string, readonly object[], object]>([
    ['nothing is on record', [], {}],
    ['the plan', [line('p', '9 đồng', { kind: 'plan', since: '2026-01-01' })], { plan: '9' }],
    ['the day before the end is before', [line('a', '4 đồng', { since: '2026-03-30' })], { before: '4' }],
    ['the end is the period', [line('a', '4 đồng', { since: '2026-03-31' })], { held: '4' }],
    ['so is the month that ends on it', [line('a', '4 đồng', { since: '2026-03' })], { held: '4' }],
    ['the day after is neither', [line('a', '4 đồng', { since: '2026-04-01' })], {}],
    [
      'of another source, year or work is nothing',
      [
        line('a', '4 đồng', { since: '2026-03-01', capital: 'central' }),
        line('b', '4 đồng', { since: '2026-03-01', year: '2025' }),
        line('c', '4 đồng', { since: '2026-03-01', work: 'v' }),
      ],
      {},
    ],
    [
      'what is told to date stands for what was told before it',
      [
        line('a', '4 đồng', { since: '2026-02-01', reach: 'to-date' }),
        line('b', '6 đồng', { since: '2026-03-01', reach: 'to-date' }),
      ],
      { before: '6' },
    ],
  ])('%s', (_, funding, expected) => expect(asked(...funding)).toEqual(expected));
  it.each([
    ['5 đồng', { value: q('10 đồng') }, '50.0'],
    ['0 đồng', { value: q('10 đồng') }, '0.0'],
    ['5 đồng', undefined, undefined],
    ['5 đồng', { value: q('0 đồng') }, undefined],
    ['5 đồng', { value: q('10 hộ') }, undefined],
  ])('%s of %o is %s per cent', (paid, plan, percent) => expect(rateOf(q(paid), plan)?.amount).toBe(percent));
  const paid = (reach: 'period' | 'to-date', before: string | undefined, value: string) => {
    const found = paidOf({ reach } as never, before === undefined ? {} : { before: { value: q(before) } }, q(value));
    return [found.toDate.amount, found.inPeriod?.amount];
  };
  it.each([
    ['period', '3200 đồng', '1100 đồng', ['4300', '1100']],
    ['period', undefined, '1100 đồng', ['1100', '1100']],
    ['to-date', '3200 đồng', '4300 đồng', ['4300', '1100']],
    ['to-date', '3200 đồng', '3200 đồng', ['3200', '0']],
    ['to-date', undefined, '4300 đồng', ['4300', undefined]],
    ['period', '3 hộ', '1100 đồng', ['1100', '1100']],
    ['to-date', '3 hộ', '1100 đồng', ['1100', undefined]],
  ] as const)('told of the %s, %s before, %s now', (reach, before, value, expected) =>
    expect(paid(reach, before, value)).toEqual(expected),
  );
});

it('beside a work: how it stood at the end of the period, and its sizes told last, no goals', () => {
  const found = beside(
    {
      work: [{ id: 'w' }],
      progress: [
        { id: '1', work: 'w', since: '2026-01-01', status: 'ongoing' },
        { id: '2', work: 'w', since: '2026-04-01', status: 'completed' },
      ],
      extent: [
        { id: 'a', work: 'w', extent: 'area', stage: 'done', value: q('1 ha'), since: '2026-01-01' },
        { id: 'b', work: 'w', extent: 'area', stage: 'done', value: q('2 ha'), since: '2026-02-01' },
        { id: 'g', work: 'w', extent: 'area', stage: 'goal', value: q('9 ha'), since: '2026-02-01' },
      ],
    },
    { kind: 'progress', work: 'w' },
  );
  expect(found.state?.status).toBe('ongoing');
  expect(found.extents?.map(({ id }) => id)).toEqual(['b']);
});

it('of sizes the last of each name and stage, those without a day first, no plans', () => {
  const size = (id: string, more: object) => ({
    id,
    work: 'w',
    extent: 'area',
    stage: 'done',
    value: q('1 ha'),
    ...more,
  });
  const found = beside(
    {
      work: [{ id: 'w' }, { id: 'v' }],
      extent: [
        size('late', { since: '2026-02-01' }),
        size('bare', { since: undefined }),
        size('other-stage', { stage: 'cleared', since: '2026-01-01' }),
        size('other-name', { extent: 'length', since: '2026-01-01' }),
        size('planned', { stage: 'planned', since: '2026-03-01' }),
        size('ahead', { since: '2026-04-01' }),
        size('of-other', { work: 'v', since: '2026-03-01' }),
      ],
    },
    { kind: 'progress', work: 'w' },
  );
  expect(found.extents?.map(({ id }) => id).toSorted()).toEqual(['late', 'other-name', 'other-stage']);
});

it('beside a node: how it stood at the end of the period', () => {
  const found = beside(
    {
      objective: [{ id: 'p/1', kind: 'task' }],
      progress: [
        { id: '1', objective: 'p/1', since: '2026-03-31', status: 'ongoing' },
        { id: '2', objective: 'p/1', since: '2026-04-01', status: 'completed' },
      ],
    },
    { kind: 'objective', objective: 'p/1' },
  );
  expect([found.state?.status, 'extents' in found]).toEqual(['ongoing', false]);
});

it.each(['obstacle', 'task'])('beside a %s nothing is told', (kind) => expect(beside({}, { kind })).toEqual({}));

it('money that names no day was told before', () =>
  expect(
    amounts(
      beside(
        {
          work: [{ id: 'w' }],
          funding: [{ id: 'a', work: 'w', capital: 'city', kind: 'disbursement', year: '2026', amount: q('4 đồng') }],
        },
        { kind: 'money', work: 'w', capital: 'city', year: '2026' },
      ),
    ),
  ).toEqual({ before: '4' }));

describe('what a careful clerk would ask', () => {
  const ofMoney = (reach: 'period' | 'to-date', text: string, duty: object = {}) =>
    questionsOfRow(
      { kind: 'money', reach, duty } as unknown as OwedRow,
      { before: { value: q('3200 đồng') } },
      q(text),
      UNITS,
    ).map(({ code }) => code);
  it('what was paid in a period is not held against all that was paid before it', () => {
    expect(ofMoney('period', '1100 đồng')).toEqual([]);
    expect(ofMoney('to-date', '1100 đồng')).toEqual(['cell.fell']);
    expect(ofMoney('to-date', '3200 đồng')).toEqual([]);
    expect(ofMoney('period', '1100 đồng', { most: q('1000 đồng') })).toEqual(['cell.outside']);
    expect(ofMoney('period', '1000 đồng', { most: q('1000 đồng') })).toEqual([]);
  });
  const asked = (text: string, before: string | undefined, period = '2025-Q4', reach = 'to-date') =>
    questionsOfRow(
      { kind: 'measure', period: '2026-Q1', reach, duty: {} } as unknown as OwedRow,
      before === undefined ? {} : ({ before: { value: q(before), period } } as never),
      q(text),
      UNITS,
    ).map(({ code }) => code);
  it('a value to date that falls within a year is asked about, from one year to the next it is not', () => {
    expect(asked('3 hộ', '5 hộ', '2026-01').length).toBeGreaterThan(0);
    expect(asked('3 hộ', '5 hộ', '2025-Q4')).toEqual([]);
    expect(asked('5 hộ', '5 hộ', '2026-01')).toEqual([]);
    expect(asked('3 hộ', undefined)).toEqual([]);
    // A value of its period may fall: it is asked about when it is less than half.
    expect(asked('3 hộ', '5 hộ', '2026-01', 'period')).toEqual([]);
    expect(asked('2 hộ', '5 hộ', '2026-01', 'period')).toEqual(['cell.jump']);
  });
  it.each([
    ['100%', '93,2%', []],
    ['100,1%', '93,2%', ['cell.above-whole']],
    ['120%', undefined, ['cell.above-whole']],
    // A rate of growth or of a plan that was above all of it before may be so again.
    ['120%', '104%', []],
    ['1,5 hộ', '1 hộ', ['cell.fraction']],
    ['2 hộ', '1 hộ', []],
    ['2,5 hộ', '2,4 hộ', []],
    ['1,5 ha', '1 ha', []],
  ] as const)('%s beside %s is asked about by its kind: %o', (text, before, codes) => {
    expect(asked(text, before, '2025-Q4', 'period')).toEqual(codes);
  });
  it('what has a range is asked about by that alone', () => {
    const duty = { most: q('150%') };
    const row = { kind: 'measure', period: '2026-Q1', reach: 'period', duty } as unknown as OwedRow;
    expect(questionsOfRow(row, {}, q('120%'), UNITS)).toEqual([]);
    expect(questionsOfRow(row, {}, q('151%'), UNITS).map(({ code }) => code)).toEqual(['cell.outside']);
  });
});
