import { formatAddress } from '#core/address/address.ts';
import { describe, expect, it } from 'vitest';
import { addressFrom, evaluateText, figureByText } from '#testing/figures.ts';
import { recordsBehind } from '#core/figure/figure.ts';
import type { View } from '#core/facts/view.ts';
import { q, view } from '#testing/records.ts';

const OBJECTIVES = [
  { id: 'p/1', kind: 'chapter' },
  { id: 'p/1.1', kind: 'task', parent: 'p/1' },
  {
    id: 'p/1.2',
    kind: 'target',
    parent: 'p/1',
    target: { relation: 'at-least', value: q('100 ha'), extent: 'area', stage: 'cleared' },
  },
];
const STADIUM = [
  { id: 'a', work: 'stadium', capital: 'central', kind: 'total', amount: q('120 tỷ đồng') },
  { id: 'b', work: 'stadium', capital: 'province', kind: 'total', amount: q('60 tỷ đồng') },
  { id: 'c', work: 'stadium', capital: 'city', kind: 'total', amount: q('72 tỷ đồng') },
];
const code = (on: View, address: string): string | undefined => {
  const outcome = evaluateText(on, address);
  return outcome.ok ? undefined : outcome.problems[0]?.code;
};

describe('funding', () => {
  const on = view({ work: [{ id: 'stadium', objective: 'p/1.1' }], objective: OBJECTIVES, funding: STADIUM });
  it('adds up its sources, each with its record', () => {
    const total = figureByText(on, 'work:stadium funding.total');
    expect(total).toMatchObject({
      address: addressFrom('work:stadium funding[kind=total]'),
      value: q('252 tỷ đồng'),
      formula: 'sum',
      state: 'known',
    });
    expect(total.parts.map((part) => formatAddress(part.address))).toEqual([
      'funding:a amount',
      'funding:b amount',
      'funding:c amount',
    ]);
    expect(recordsBehind(total).map((one) => one.ref.id)).toEqual(['a', 'b', 'c']);
  });
  it('by source is the record itself', () =>
    expect(figureByText(on, 'work:stadium funding[source=city]')).toMatchObject({
      value: q('72 tỷ đồng'),
      formula: 'stored',
    }));
  it('of no source is absent, not zero', () => {
    const none = figureByText(on, 'work:stadium funding[source=oda]');
    expect(none.state).toBe('absent');
    expect(none.value).toBeUndefined();
  });
  it('of several kinds is refused: total investment and disbursement are different moneys', () => {
    const mixed = view({
      work: [{ id: 'stadium', objective: 'p/1.1' }],
      objective: OBJECTIVES,
      funding: [...STADIUM, { id: 'd', work: 'stadium', kind: 'disbursement', amount: q('5 tỷ đồng') }],
    });
    expect(code(mixed, 'sum funding[work=stadium]')).toBe('figure.mixed-kinds');
  });
});

describe('a commune and its villages', () => {
  const commune = view({
    place: [
      { id: 'commune', kind: 'commune' },
      { id: 'v1', kind: 'village', parent: 'commune' },
      { id: 'v2', kind: 'village', parent: 'commune' },
      { id: 'gone', kind: 'village', parent: 'commune', to: '2021-12-31' },
      { id: 'stream', kind: 'river', parent: 'commune' },
    ],
    measure: [{ id: 'homes', unit: 'hộ', aggregation: 'sum' }],
    objective: [
      {
        id: 'p/1',
        kind: 'target',
        target: { relation: 'at-least', value: q('40 hộ'), measure: 'homes', place: 'commune' },
      },
    ],
    observation: [
      ['v1', '2022', '10 hộ'],
      ['v2', '2022', '20 hộ'],
      ['v1', '2021', '5 hộ'],
    ].map(([place, period, value]) => ({ measure: 'homes', place, period, kind: 'actual', value: q(value ?? '') })),
  });

  it('villages make the commune, streams and villages that are no more do not', () => {
    const figure = figureByText(commune, 'measure:homes @commune #2022');
    expect([figure.value?.amount, figure.state, figure.formula]).toEqual(['30', 'known', 'sum']);
  });
  it('one that was there then and has no value is missing', () =>
    expect(figureByText(commune, 'measure:homes @commune #2021').missing).toEqual(['gone', 'v2']));
  it('without a period it is the latest that they have', () =>
    expect(figureByText(commune, 'measure:homes @commune').value?.amount).toBe('30'));
  it('and answers a target', () => expect(figureByText(commune, 'objective:p/1 share').value?.amount).toBe('75.0'));
});

describe('measures', () => {
  const on = view({
    place: [
      { id: 'ward-a', kind: 'ward', parent: 'city' },
      { id: 'ward-b', kind: 'ward', parent: 'city' },
    ],
    measure: [
      { id: 'revenue', unit: 'đồng', aggregation: 'sum' },
      { id: 'water', unit: '%', aggregation: 'mean' },
    ],
    observation: [
      { measure: 'revenue', place: 'city', period: '2021', kind: 'actual', value: q('155,5 tỷ đồng') },
      { measure: 'revenue', place: 'city', period: '2022', kind: 'actual', value: q('153,1 tỷ đồng') },
      { measure: 'revenue', place: 'city', period: '2022', kind: 'plan', value: q('189 tỷ đồng') },
      { measure: 'revenue', place: 'city', period: '2023', kind: 'forecast', value: q('dự kiến 260 tỷ đồng') },
      { measure: 'revenue', place: 'ward-a', period: '2020', kind: 'actual', value: q('1 tỷ đồng') },
      { measure: 'water', place: 'city', period: '2020', kind: 'actual' },
    ],
  });
  it('answer by place and period', () =>
    expect(figureByText(on, 'measure:revenue @city #2021').value).toEqual(q('155,5 tỷ đồng')));
  it('keep the forecast a forecast', () =>
    expect(figureByText(on, 'measure:revenue forecast @city #2023').value).toEqual(q('dự kiến 260 tỷ đồng')));
  it('without a period are the latest', () =>
    expect(figureByText(on, 'measure:revenue @city')).toMatchObject({ value: q('153,1 tỷ đồng'), formula: 'latest' }));
  it('compare with the plan and the year before', () => {
    expect(figureByText(on, 'measure:revenue share @city #2022')).toMatchObject({
      value: { amount: '81.0', unit: '%' },
      formula: 'share',
    });
    expect(figureByText(on, 'measure:revenue change @city #2022').value).toEqual(q('-2,4 tỷ đồng'));
  });
  it('say which part is missing when a share cannot be computed', () =>
    expect(figureByText(on, 'measure:revenue share @city #2021')).toMatchObject({
      state: 'absent',
      missing: [addressFrom('measure:revenue plan @city #2021')],
    }));
  it('add up the places below, and say which have not reported', () =>
    expect(figureByText(on, 'measure:revenue @city #2020')).toMatchObject({
      value: q('1 tỷ đồng'),
      state: 'incomplete',
      missing: ['ward-b'],
      formula: 'sum',
    }));
  it('of places below are a mean to whole đồng, and the latest that any of them below has, however new others are', () => {
    const income = view({
      place: [
        { id: 'ward-a', kind: 'ward', parent: 'city' },
        { id: 'ward-b', kind: 'ward', parent: 'city' },
        { id: 'abroad', kind: 'ward' },
      ],
      measure: [{ id: 'income', unit: 'đồng', aggregation: 'mean' }],
      observation: [
        { measure: 'income', place: 'ward-a', period: '2018', kind: 'actual', value: q('10 đồng') },
        { measure: 'income', place: 'ward-b', period: '2018', kind: 'actual', value: q('15 đồng') },
        ...['2019', '2020', '2021', '2022'].map((period) => ({
          measure: 'income',
          place: 'abroad',
          period,
          kind: 'actual',
          value: q('99 đồng'),
        })),
      ],
    });
    expect(figureByText(income, 'measure:income @city')).toMatchObject({
      value: q('bình quân 13 đồng'),
      formula: 'mean',
    });
  });
  it('tell "not applicable" from "no data"', () => {
    expect(figureByText(on, 'measure:water @city #2020').state).toBe('not-applicable');
    expect(figureByText(on, 'measure:water @city #2019').state).toBe('absent');
  });
  it('need a place that exists', () => {
    expect(code(on, 'measure:revenue #2021')).toBe('figure.place-needed');
    expect(code(on, 'measure:revenue @nowhere #2021')).toBe('address.unknown-record');
    expect(code(on, 'measure:nothing @city')).toBe('address.unknown-record');
    expect(code(on, 'measure:revenue guess @city')).toBe('figure.property');
    expect(code(on, 'measure:revenue[kind=plan] @city')).toBe('figure.no-filters');
  });
});

describe('counts', () => {
  const on = view({
    objective: OBJECTIVES,
    work: [
      { id: 'bridge', objective: 'p/1.1', kind: 'infrastructure' },
      { id: 'dams', objective: 'p/1.1', kind: 'infrastructure', partOf: 'bridge' },
      { id: 'plans', objective: 'p/1.2', kind: 'planning', count: 8 },
    ],
    progress: [{ id: '1', work: 'bridge', status: 'completed' }],
  });
  it('count a record for as many as it stands for, and a part not beside its whole', () => {
    expect(figureByText(on, 'count work[objective=1]').value?.amount).toBe('9');
    expect(figureByText(on, 'count work[kind=planning]').value).toEqual(q('8 đồ án'));
  });
  it('by status as of the day', () => {
    expect(figureByText(on, 'count work[status=completed]').value?.amount).toBe('1');
    expect(
      figureByText(
        view(
          {
            work: [{ id: 'w', objective: 'p/1.1' }],
            objective: OBJECTIVES,
            progress: [{ id: '1', work: 'w', status: 'completed', completed: '2022-12-30' }],
          },
          '2022-12-29',
        ),
        'count work[status=completed]',
      ).value?.amount,
    ).toBe('0');
  });
  it('zero is a value: all were asked and none matched', () =>
    expect(figureByText(on, 'count work[status=suspended]').state).toBe('known'));
  it.each([
    ['count work late', 'figure.no-property'],
    ['count work @city', 'figure.no-place'],
    ['count work #2022', 'figure.no-period'],
    ['sum funding total', 'figure.no-property'],
    ['work:plans late @city', 'figure.no-place'],
    ['work:plans late #2022', 'figure.no-period'],
    ['work:plans late[kind=planning]', 'figure.no-filters'],
    ['objective:1 progress[kind=task]', 'figure.no-filters'],
    ['work:plans constructor', 'figure.property'],
    ['work:plans', 'figure.property-needed'],
    ['work:plan count', 'address.unknown-record'],
  ])('%s says more than is answered, or less than is needed: %s', (address, refusal) =>
    expect(code(on, address)).toBe(refusal),
  );
  it('an unknown filter is refused with the known ones', () =>
    expect(code(on, 'count work[colour=red]')).toBe('figure.filter'));
});

describe('objectives', () => {
  const works = [
    { id: 'x', objective: 'p/1.1' },
    { id: 'y', objective: 'p/1.1' },
    { id: 'cluster', objective: 'p/1.2' },
  ];
  const progress = [
    { id: '1', work: 'x', status: 'completed' },
    { id: '2', work: 'y', status: 'ongoing' },
  ];
  it('a target is answered by results of its own kind only: land registered is not land cleared', () => {
    const on = view({
      objective: OBJECTIVES,
      work: works,
      progress,
      extent: [{ id: 'e', work: 'cluster', extent: 'area', stage: 'registered', value: q('khoảng 70 ha') }],
    });
    expect(figureByText(on, 'objective:1.2 result')).toMatchObject({ state: 'absent' });
    expect(figureByText(on, 'objective:1.2 progress').state).toBe('absent');
  });
  it('a task progresses by its completed works; the chapter is incomplete while a child has no data', () => {
    const on = view({ objective: OBJECTIVES, work: works, progress });
    expect(figureByText(on, 'objective:1.1 progress').value).toEqual(q('50,0%'));
    expect(figureByText(on, 'objective:1 progress')).toMatchObject({
      value: q('50,0%'),
      state: 'incomplete',
      missing: ['p/1.2'],
    });
  });
  it('a target that states no value to reach has no progress, whatever its works', () => {
    const on = view({
      objective: [{ id: 'p/1', kind: 'target' }],
      work: [{ id: 'x', objective: 'p/1' }],
      progress: [{ id: '1', work: 'x', status: 'completed' }],
    });
    expect(figureByText(on, 'objective:1 progress').state).toBe('absent');
  });
  it('gap and share of a target', () => {
    const on = view({
      objective: OBJECTIVES,
      work: works,
      progress,
      extent: [{ id: 'e', work: 'cluster', extent: 'area', stage: 'cleared', value: q('25 ha') }],
    });
    expect(figureByText(on, 'objective:1.2 gap').value).toEqual(q('75 ha'));
    expect(figureByText(on, 'objective:1.2 share').value).toEqual(q('25,0%'));
    expect(figureByText(on, 'objective:1 progress')).toMatchObject({ value: q('37,5%'), state: 'known' });
  });
});

describe('claims', () => {
  const gifts = [{ id: 'panels', pledged: q('100 panô'), delivered: q('40 panô'), underway: q('60 panô') }];
  it('are recomputed from their parts', () => {
    const on = view({
      contribution: gifts,
      claim: [
        {
          id: 'c',
          of: 'contribution:panels pledged',
          formula: 'sum',
          parts: ['contribution:panels delivered', 'contribution:panels underway'],
        },
      ],
    });
    expect(figureByText(on, 'claim:c computed').value).toEqual(q('100 panô'));
    expect(figureByText(on, 'claim:c difference').value).toEqual(q('0 panô'));
  });
  it('without parts cannot be computed and say so', () => {
    const on = view({ claim: [{ id: 'all', value: q('trên 500 tỷ đồng'), formula: 'sum' }] });
    expect(figureByText(on, 'claim:all stated').value).toEqual(q('trên 500 tỷ đồng'));
    expect(figureByText(on, 'claim:all computed').state).toBe('absent');
  });
  it('that lean on themselves are refused', () => {
    const on = view({ claim: [{ id: 'loop', of: 'claim:loop stated', formula: 'sum' }] });
    expect(code(on, 'claim:loop stated')).toBe('figure.circular');
  });
});

describe('ages and dates', () => {
  it('an obstacle ages from the day it is known to stand', () => {
    const on = view({
      obstacle: [
        { id: 'o', since: '2022-11-24' },
        { id: 'u' },
        { id: 'gone', since: '2022-01-01', lifted: '2022-01-31' },
      ],
    });
    expect(figureByText(on, 'obstacle:o age').value).toEqual(q('188 ngày'));
    expect(figureByText(on, 'obstacle:u age').state).toBe('absent');
    expect(figureByText(on, 'obstacle:gone age').value).toEqual(q('30 ngày'));
  });
  it('a legal step tells when it was taken', () => {
    const on = view({
      work: [{ id: 'w', objective: 'p/1.1' }],
      step: [
        { id: 's', work: 'w', step: 'approved', state: 'done', on: '2012-06-19' },
        { id: 'undated', work: 'w', step: 'contract', state: 'done' },
      ],
    });
    expect(figureByText(on, 'step:s date').date).toBe('2012-06-19');
    expect(figureByText(on, 'step:undated date').state).toBe('absent');
    expect(code(on, 'step:s age')).toBe('figure.property');
  });
  it('a work is late only by its dates', () => {
    const given = {
      objective: OBJECTIVES,
      work: [{ id: 'w', objective: 'p/1.1' }],
      progress: [{ id: '1', work: 'w', status: 'ongoing', expectedFinish: '2023-06-30' }],
    } as const;
    expect(figureByText(view(given, '2023-06-30'), 'work:w late').state).toBe('absent');
    expect(figureByText(view(given, '2023-07-10'), 'work:w late').value).toEqual(q('10 ngày'));
    expect(figureByText(view(given, '2023-07-10'), 'work:w finish').date).toBe('2023-06-30');
  });
  it('the programme has run for whole years', () => {
    const given = {
      document: [{ id: 'r', date: '2021-04-20' }],
      programme: [{ id: 'p', resolution: 'r', place: 'city', owner: 'u' }],
    } as const;
    expect(figureByText(view(given), 'programme:p years').value?.amount).toBe('2');
    expect(figureByText(view(given, '2023-04-19'), 'programme:p years').value?.amount).toBe('1');
  });
});
