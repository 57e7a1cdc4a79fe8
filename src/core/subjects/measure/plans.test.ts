import { describe, expect, it } from 'vitest';
import { evaluateFigure } from '#core/figure/evaluate.ts';
import { parseAddress } from '#core/address/address.ts';
import { planMeant, standing } from '#core/subjects/measure/plans.ts';
import { othersOf, toldFirst, withoutBeside } from '#core/subjects/measure/measured.ts';
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

describe('of values told more than once', () => {
  const all = (...values: readonly object[]) =>
    view({ measure: [{ id: 'm', unit: 'đồng' }], observation: values as never }, '2027-12-31').rows('observation', {
      measure: 'm',
    });
  const ids = (values: readonly { readonly id?: string; readonly ref: { readonly id: string } }[]) =>
    values.map(({ ref }) => ref.id);
  it('of plans the last change of each who set one stands, of each period and place', () => {
    const values = all(
      plan('1 đồng'),
      plan('2 đồng', { revision: 1 }),
      plan('3 đồng', { assigner: 'tinh' }),
      plan('4 đồng', { period: '2027' }),
      plan('5 đồng', { place: 'q' }),
      { ...plan('6 đồng'), kind: 'actual' },
    );
    expect(ids(standing(values)).toSorted()).toEqual([
      'm@p#2026/actual',
      'm@p#2026/plan.1',
      'm@p#2026/plan~tinh',
      'm@p#2027/plan',
      'm@q#2026/plan',
    ]);
  });
  it('the plan that names nobody is meant, else the first, else the one of whom it is asked', () => {
    const [tinh, xa, none] = [plan('1 đồng', { assigner: 'tinh' }), plan('2 đồng', { assigner: 'xa' }), plan('3 đồng')];
    const meant = (plans: readonly object[], assigner?: string) => planMeant(all(...plans), assigner)?.ref.id;
    expect(meant([tinh, none])).toBe('m@p#2026/plan');
    expect(meant([tinh, xa])).toBe('m@p#2026/plan~tinh');
    expect(meant([tinh, none, xa], 'xa')).toBe('m@p#2026/plan~xa');
    expect(meant([none], 'xa')).toBeUndefined();
    expect(meant([])).toBeUndefined();
  });
  it('a value that names nobody is told first, others stand beside it where they say something else', () => {
    const actual = (text: string, measurer?: string, more: Readonly<Record<string, unknown>> = {}) => ({
      ...plan(text, more),
      kind: 'actual',
      ...(measurer !== undefined && { measurer }),
    });
    const values = all(
      actual('1 đồng', 'tk'),
      actual('2 đồng'),
      actual('2 đồng', 'xa'),
      actual('3 đồng', 'tk', { period: '2027' }),
      actual('4 đồng', 'tk', { place: 'q' }),
      plan('9 đồng'),
    );
    const own = values.find(({ ref }) => ref.id === 'm@p#2026/actual');
    expect(ids(withoutBeside(values)).toSorted()).toEqual([
      'm@p#2026/actual',
      'm@p#2026/plan',
      'm@p#2027/actual~tk',
      'm@q#2026/actual~tk',
    ]);
    expect(own && ids(othersOf(own, values))).toEqual(['m@p#2026/actual~tk']);
    expect(toldFirst(values.filter(({ period, place }) => period === '2026' && place === 'p'))?.ref.id).toBe(
      'm@p#2026/actual',
    );
    expect(toldFirst(values.filter(({ measurer }) => measurer === 'tk'))?.measurer).toBe('tk');
    expect(toldFirst([])).toBeUndefined();
    const [planned] = values.filter(({ kind }) => kind === 'plan');
    expect(planned && othersOf(planned, values)).toEqual([]);
  });
  it('what does not apply stands beside nothing', () => {
    const values = all(
      { ...plan('1 đồng'), kind: 'actual', value: undefined },
      { ...plan('1 đồng'), kind: 'actual', measurer: 'tk' },
    );
    const own = values.find(({ measurer }) => measurer === undefined);
    const other = values.find(({ measurer }) => measurer !== undefined);
    expect([own && othersOf(own, values), other && othersOf(other, values)]).toEqual([[], []]);
  });
});
