import { describe, expect, it } from 'vitest';
import { FUNDING_KINDS } from '#core/subjects/funding/shape.ts';
import { q, type GivenRecords } from '#testing/records.ts';
import { problemsOf, told } from '#testing/told.ts';

const TASK = { id: 'p/1', kind: 'task' };
const WORK = { id: 'w', objective: 'p/1' };

it('whole records break no rule', () => expect(told({ objective: [TASK], work: [WORK] })).toEqual([]));

describe('circles', () => {
  const two = (field: string, wrap: (id: string) => unknown, more: object = {}) => [
    { id: 'a', ...more, [field]: wrap('b') },
    { id: 'b', ...more, [field]: wrap('a') },
  ];
  const self = (id: string): string => id;
  const list = (id: string): readonly string[] => [id];
  it.each<[string, GivenRecords]>([
    ['place/a parent', { place: two('parent', self) }],
    ['place/a successors', { place: two('successors', list) }],
    ['place/a members', { place: two('members', list) }],
    ['agency/a parent', { agency: two('parent', self) }],
    [
      'objective/p/a parent',
      {
        objective: [
          { id: 'p/a', parent: 'p/b' },
          { id: 'p/b', parent: 'p/a' },
        ],
      },
    ],
    ['work/a partOf', { objective: [TASK], work: two('partOf', self, { objective: 'p/1' }) }],
    ['measure/a shareOf', { measure: two('shareOf', self, { unit: '%' }) }],
    ['measure/a parts', { measure: two('parts', list, { unit: 'ha' }) }],
    ['document/a relations', { document: two('relations', (document) => [{ type: 'amends', document }]) }],
  ])('%s', (place, given) => expect(told(given)).toEqual([`reference.cycle ${place}`]));
  it('a place that is made of what it lies in', () =>
    expect(
      told({
        place: [
          { id: 'g', kind: 'group', members: ['v'] },
          { id: 'v', kind: 'city' },
          { id: 'w', kind: 'ward', parent: 'v', members: ['g'] },
        ],
      }),
    ).toEqual(['reference.cycle place/g members']));
  it('a group may lie in the place that its members lie in', () =>
    expect(
      told({
        place: [
          { id: 'v', kind: 'city' },
          { id: 'w', kind: 'ward', parent: 'v' },
          { id: 'g', kind: 'group', parent: 'v', members: ['w'] },
        ],
      }),
    ).toEqual([]));
  it('a record above itself', () =>
    expect(told({ place: [{ id: 'a', parent: 'a' }] })).toEqual(['reference.cycle place/a parent']));
  it('documents may cite each other, not themselves', () => {
    expect(told({ document: two('relations', (document) => [{ type: 'cites', document }]) })).toEqual([]);
    expect(told({ document: [{ id: 'a', relations: [{ type: 'cites', document: 'a' }] }] })).toEqual([
      'reference.cycle document/a relations',
    ]);
  });
  it('the circle alone is named, not the way into it', () => {
    expect(
      problemsOf({
        place: [
          { id: 'in', parent: 'a' },
          { id: 'a', parent: 'b' },
          { id: 'b', parent: 'a' },
        ],
      }),
    ).toMatchObject([{ data: { circle: ['a', 'b', 'a'] } }]);
  });
});

describe('dates', () => {
  it.each<[string, GivenRecords]>([
    ['place/a from', { place: [{ id: 'a', from: '2022', to: '2021-12' }] }],
    ['agency/a from', { agency: [{ id: 'a', from: '2022-Q1', to: '2021-H2' }] }],
    [
      'progress/a expectedStart',
      { objective: [TASK], progress: [{ id: 'a', objective: 'p/1', expectedStart: '2025', expectedFinish: '2024' }] },
    ],
    [
      'progress/a started',
      { objective: [TASK], progress: [{ id: 'a', objective: 'p/1', started: '2023-04-02', completed: '2023-04-01' }] },
    ],
    [
      'obstacle/a since',
      { objective: [TASK], obstacle: [{ id: 'a', objective: 'p/1', since: '2023-05', lifted: '2023-04' }] },
    ],
  ])('%s', (place, given) => expect(told(given)).toEqual([`dates.order ${place}`]));
  it('a document changes no later one', () => {
    const two = (type: string, date?: string) =>
      told({
        document: [
          { id: 'a', date: '2021-03-05', relations: [{ type, document: 'b' }] },
          { id: 'b', date },
        ],
      });
    for (const type of ['amends', 'revokes', 'replaces', 'extends', 'implements', 'approves'])
      expect(two(type, '2022'), type).toEqual(['dates.document document/a relations[0].document']);
    expect(two('cites', '2022')).toEqual([]);
    expect([two('amends', '2021'), two('amends', '2021-03-05'), two('amends')]).toEqual([[], [], []]);
  });
  it('nothing is due before the programme begins', () => {
    const due = (more: object) =>
      told({
        programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'office', from: '2021-04-20' }],
        objective: [{ id: 'p/1', kind: 'target', ...more }],
      });
    expect(due({ due: '2020' })).toEqual(['dates.before-programme objective/p/1 due']);
    expect(due({ target: { relation: 'at-least', value: q('1 ha'), by: '2021-Q1' } })).toEqual([
      'dates.before-programme objective/p/1 target.by',
    ]);
    expect(due({ due: '2021' })).toEqual([]);
  });
  it('only what is completed has a day of completion', () => {
    const progress = (more: object) =>
      told({ objective: [TASK], progress: [{ id: 'a', objective: 'p/1', completed: '2022-12-30', ...more }] });
    expect(progress({ status: 'preparing' })).toEqual(['progress.completed-status progress/a status']);
    expect([progress({ status: 'completed' }), progress({})]).toEqual([[], []]);
  });
  it('a document reports nothing that came after it', () => {
    const actual = (period: string, kind = 'actual', document: readonly object[] = []) =>
      told({
        measure: [{ id: 'm', unit: 'ha' }],
        observation: [
          {
            measure: 'm',
            place: 'city',
            period,
            kind,
            value: q('5 ha'),
            source: { document: document.length > 0 ? 'd' : 'source' },
          },
        ],
        document: document.map((one) => ({ id: 'd', ...one })),
      });
    expect(actual('2023-06')).toEqual(['dates.after-source observation/m@city#2023-06/actual period']);
    expect([actual('2023'), actual('2025', 'forecast'), actual('2023-05-31')]).toEqual([[], [], []]);
    expect(actual('2023-06', 'actual', [{ cutoff: '2023-05-31', date: '2023-06-15' }])).toEqual([]);
    expect(actual('2023-07', 'actual', [{ cutoff: '2023-05-31', date: '2023-06-15' }])).toHaveLength(1);
    expect(actual('2023-07', 'actual', [{}])).toEqual([]);
    const work = { objective: [TASK], work: [WORK] };
    expect(told({ ...work, progress: [{ id: 'a', work: 'w', completed: '2023-12-30' }] })).toEqual([
      'dates.after-source progress/a completed',
    ]);
    expect(told({ ...work, step: [{ id: 's', work: 'w', state: 'done', on: '2099-01-01' }] })).toEqual([
      'dates.after-source step/s on',
    ]);
    expect(told({ ...work, obstacle: [{ id: 'o', work: 'w', since: '2024' }] })).toEqual([
      'dates.after-source obstacle/o since',
    ]);
    expect(told({ ...work, progress: [{ id: 'a', work: 'w', expectedFinish: '2099' }] })).toEqual([]);
  });
  it('a budget year is a year', () => {
    expect(told({ funding: [{ id: 'f', amount: q('1 tỷ đồng'), year: '2023-05' }] })).toEqual([
      'dates.not-a-year funding/f year',
    ]);
    expect(told({ limit: [{ id: 'l', amount: q('1 tỷ đồng'), year: '2023-05-31' }] })).toEqual([
      'dates.not-a-year limit/l year',
    ]);
    expect(told({ funding: [{ id: 'f', amount: q('1 tỷ đồng'), year: '2023' }] })).toEqual([]);
  });
  it('what may be in order is not refused', () =>
    expect(told({ place: [{ id: 'a', from: '2022-11-24', to: '2022' }] })).toEqual([]));
});

describe('units', () => {
  const measure = { id: 'm', unit: 'ha' };
  it('of a measure are known', () =>
    expect(told({ measure: [{ ...measure, unit: 'mẫu' }] })).toEqual(['measure.unit-unknown measure/m unit']));
  it('of an observation are the measure’s', () =>
    expect(told({ measure: [measure], observation: [{ measure: 'm', place: 'city', value: q('5 hộ') }] })).toEqual([
      'observation.unit observation/m@city#2022/actual value',
    ]));
  it('of a target are its measure’s', () =>
    expect(
      told({
        measure: [measure],
        objective: [{ ...TASK, kind: 'target', target: { relation: 'at-least', value: q('5 hộ'), measure: 'm' } }],
      }),
    ).toEqual(['observation.unit objective/p/1 target.value']));
  it('of money are đồng', () => {
    expect(told({ funding: [{ id: 'f', amount: q('5 ha') }] })).toEqual(['funding.unit funding/f amount']);
    expect(told({ objective: [TASK], contribution: [{ id: 'c', objective: 'p/1', cost: q('5 ha') }] })).toEqual([
      'funding.unit contribution/c cost',
    ]);
  });
});

describe('amounts', () => {
  const programme = (...countingUnits: readonly string[]) =>
    told({
      programme: [
        {
          id: 'p',
          resolution: 'source',
          place: 'city',
          owner: 'office',
          countingUnits: countingUnits.map((code) => ({ code })),
        },
      ],
    });
  it('a programme’s own counting words are words, and no unit that measures otherwise', () => {
    expect(programme('cây', 'doanh nghiệp, hợp tác xã', 'hộ')).toEqual([]);
    for (const code of ['đồng', 'tỷ đồng', 'ha', '%', '5', '-cây', ', cây'])
      expect(programme(code), code).toEqual(['unit.own-word programme/p countingUnits[0].code']);
    expect(programme('cây', 'cây')).toEqual(['list.twice programme/p countingUnits[1]']);
  });
  it('what is there is not below nothing', () => {
    expect(told({ objective: [TASK], work: [WORK], extent: [{ id: 'e', work: 'w', value: q('-1 ha') }] })).toEqual([
      'amount.negative extent/e value',
    ]);
    expect(
      told({
        objective: [TASK],
        contribution: [{ id: 'c', objective: 'p/1', pledged: q('-1 panô'), cost: q('-1 đồng') }],
      }),
    ).toEqual(['amount.negative contribution/c pledged', 'amount.negative contribution/c cost']);
    expect(
      told({ funding: [{ id: 'f', amount: q('-1 tỷ đồng') }], limit: [{ id: 'l', amount: q('-1 tỷ đồng') }] }),
    ).toEqual(['amount.negative funding/f amount', 'amount.negative limit/l amount']);
    expect(told({ scenario: [{ id: 's', place: 'city', budget: q('-1 tỷ đồng') }] })).toEqual([
      'amount.negative scenario/s budget',
    ]);
  });
  it('what was measured may be', () =>
    expect(
      told({ measure: [{ id: 'm', unit: '%' }], observation: [{ measure: 'm', place: 'city', value: q('-2,5%') }] }),
    ).toEqual([]));
  it('a record that stands for many works stands for one at least', () =>
    expect(told({ objective: [TASK], work: [{ ...WORK, count: 0 }] })).toEqual(['work.count work/w count']));
  it('a scenario’s money is in đồng', () => {
    expect(
      told({
        objective: [TASK],
        work: [WORK],
        scenario: [{ id: 's', place: 'city', budget: q('1 ha'), costs: [{ work: 'w', amount: q('2 ha') }] }],
      }),
    ).toEqual(['funding.unit scenario/s budget', 'funding.unit scenario/s costs[0].amount']);
  });
  it('a gift is pledged and delivered in one unit', () => {
    expect(
      told({
        objective: [TASK],
        contribution: [{ id: 'c', objective: 'p/1', pledged: q('5 panô'), delivered: q('5 cái') }],
      }),
    ).toEqual(['contribution.unit contribution/c delivered']);
  });
  it('parts of a measure are in its unit, a share is in per cent', () => {
    expect(
      told({
        measure: [
          { id: 'all', unit: 'hộ', parts: ['a'] },
          { id: 'a', unit: 'ha' },
        ],
      }),
    ).toEqual(['measure.part-unit measure/all parts[0]']);
    expect(
      told({
        measure: [
          { id: 'all', unit: 'hộ' },
          { id: 'a', unit: 'ha', shareOf: 'all' },
        ],
      }),
    ).toEqual(['measure.share-unit measure/a unit']);
    expect(
      told({
        measure: [
          { id: 'all', unit: 'hộ' },
          { id: 'a', unit: '%', shareOf: 'all' },
        ],
      }),
    ).toEqual([]);
  });
});

describe('documents', () => {
  const one = { kind: 'decision', symbol: '931/QĐ-UBND', issuer: 'office', date: '2012-06-19' };
  it('are told apart by issuer, symbol and date together', () => {
    expect(
      told({
        document: [
          { id: 'a', ...one },
          { id: 'b', ...one },
        ],
      }),
    ).toEqual(['document.duplicate document/b symbol']);
    expect(
      told({
        agency: [{ id: 'other' }],
        document: [
          { id: 'a', ...one },
          { id: 'b', ...one, date: '2013' },
          { id: 'c', ...one, issuer: 'other' },
          { id: 'd' },
          { id: 'e' },
        ],
      }),
    ).toEqual([]);
  });
});

describe('sums', () => {
  const claim = (value: string, more: object = {}) => ({
    id: 'c',
    value: q(value),
    formula: 'sum',
    parts: ['work:w extent[extent=area,stage=done]'],
    ...more,
  });
  const extent = (id: string, stage: string, value: string, since?: string) => ({
    id,
    work: 'w',
    extent: 'area',
    stage,
    value: q(value),
    since,
  });
  it('a claim that its parts contradict: a remark, no refusal', () =>
    expect(
      told({ objective: [TASK], work: [WORK], extent: [extent('e', 'done', '70 ha')], claim: [claim('80 ha')] }),
    ).toEqual([]));
  it('more done than the last goal is taken', () => {
    const given = (goal: string) => ({
      objective: [TASK],
      work: [WORK],
      extent: [
        extent('old', 'goal', '60 ha', '2021'),
        extent('new', 'goal', goal, '2022'),
        extent('done', 'done', '80 ha', '2023'),
      ],
    });
    for (const goal of ['100 ha', '70 ha', 'trên 70 ha']) expect(told(given(goal))).toEqual([]);
  });
  it('parts of a measure that differ are taken', () => {
    const of = (total: string): GivenRecords => ({
      measure: [
        { id: 'all', unit: 'hộ', parts: ['a', 'b'] },
        { id: 'a', unit: 'hộ' },
        { id: 'b', unit: 'hộ' },
      ],
      observation: [
        ['all', total],
        ['a', '3 hộ'],
        ['b', '4 hộ'],
      ].map(([measure = '', value = '']) => ({
        measure,
        place: 'city',
        period: '2022',
        kind: 'actual',
        value: q(value),
      })),
    });
    for (const total of ['7 hộ', '8 hộ', 'khoảng 8 hộ']) expect(told(of(total))).toEqual([]);
  });
  it('more given than pledged is taken', () => {
    const gift = (pledged: string): GivenRecords => ({
      objective: [TASK],
      contribution: [
        { id: 'c', objective: 'p/1', pledged: q(pledged), delivered: q('40 panô'), underway: q('70 panô') },
      ],
      programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'office', countingUnits: [{ code: 'panô' }] }],
    });
    for (const pledged of ['110 panô', '100 panô']) expect(told(gift(pledged))).toEqual([]);
  });
  it('weights are given to all of one parent’s children or to none, and make 100', () => {
    const children = (...weights: readonly (number | undefined)[]): GivenRecords => ({
      objective: [
        { id: 'p/1', kind: 'chapter' },
        ...weights.map((weight, index) => ({ id: `p/1.${index + 1}`, parent: 'p/1', weight })),
      ],
    });
    expect(told(children(60, 40))).toEqual([]);
    expect(told(children(undefined, undefined))).toEqual([]);
    expect(told(children(60, 50))).toEqual(['objective.weights objective/p/1.1 weight']);
    expect(told(children(undefined, 100))).toEqual(['objective.weights objective/p/1.2 weight']);
  });
});

it('filters of an address name what there is', () => {
  const of = (...parts: readonly string[]) =>
    told({
      objective: [TASK],
      work: [WORK],
      extent: [{ id: 'e', work: 'w', extent: 'area', stage: 'done', value: q('1 ha') }],
      claim: [{ id: 'c', value: q('1 ha'), formula: 'sum', parts }],
    });
  expect(
    of(
      'work:w funding[kind=total,source=central]',
      'work:w funding[kind=total,capital=province,year=2023]',
      'sum extent[work=w,extent=area,stage=done]',
      'sum funding[programme=p,objective=1,kind=plan]',
      'sum funding[programme,kind=plan]',
    ),
  ).toEqual([]);
  expect(of('work:w funding[kind=total,source=trung-uong]')).toEqual(['figure.filter-value claim/c parts[0]']);
  expect(
    problemsOf({
      objective: [TASK],
      work: [WORK],
      claim: [{ id: 'c', value: q('1 ha'), parts: ['work:w funding[kind=totals]'] }],
    }),
  ).toMatchObject([{ data: { key: 'kind', value: 'totals', known: FUNDING_KINDS } }]);
  for (const filter of ['work=x', 'objective=9', 'programme=q', 'document=x'])
    expect(of(`sum extent[${filter}]`), filter).toEqual(['address.unknown-record claim/c parts[0]']);
  expect(of('sum extent[stage=finished]')).toEqual(['figure.filter-value claim/c parts[0]']);
  const finding = (filter: string) => told({ finding: [{ id: 'f', figures: [`count work[${filter}]`] }] });
  for (const filter of ['status=finished', 'late=perhaps'])
    expect(finding(filter), filter).toEqual(['figure.filter-value finding/f figures[0]']);
  for (const filter of ['place=x', 'basis=x'])
    expect(finding(filter), filter).toEqual(['address.unknown-record finding/f figures[0]']);
  expect(
    told({
      finding: [
        {
          id: 'f',
          figures: [
            'count work[status=unknown]',
            'count work[late]',
            'count obstacle[open=false]',
            'count document[kind=report,issuer=office]',
          ],
        },
      ],
    }),
  ).toEqual([]);
});

it('every address names a figure', () => {
  expect(told({ objective: [TASK], finding: [{ id: 'f', figures: ['count work', 'work:none status'] }] })).toEqual([
    'address.unknown-record finding/f figures[1]',
  ]);
  expect(told({ claim: [{ id: 'c', value: q('1 ha'), formula: 'sum', parts: ['count work[colour=red]'] }] })).toEqual([
    'figure.filter claim/c parts[0]',
  ]);
});
