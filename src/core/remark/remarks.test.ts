/** Each remark just before, at and behind what it is about; and what must give none. */
import { formatAddress } from '#core/address/address.ts';
import { describe, expect, it } from 'vitest';
import { findRemarks, isSilent } from '#core/remark/find-remarks.ts';
import { WEIGHTY, type RemarkCode } from '#core/remark/remark.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const all = (given: GivenRecords, asOf?: string) => findRemarks(view(given, asOf), 'p');
const codes = (given: GivenRecords, prefix: string, asOf?: string): readonly string[] =>
  all(given, asOf)
    .filter(({ code }) => code.startsWith(prefix))
    .map(({ code }) => code);

const line = (id: string, kind: string, amount: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  id,
  work: 'w',
  kind,
  capital: 'central',
  amount: q(amount),
  ...fields,
});
const money = (...funding: readonly ReturnType<typeof line>[]) => codes({ work: [{ id: 'w' }], funding }, 'funding.');

describe('money of a work', () => {
  const [paid, planned, total] = ['disbursement', 'plan', 'total'];
  const of2022 = { year: '2022' };
  it.each<[string, readonly ReturnType<typeof line>[], readonly string[]]>([
    ['no money at all', [], []],
    ['a total alone', [line('t', total, '10 tỷ đồng')], []],
    ['money without a total', [line('a', paid, '5 tỷ đồng')], ['funding.no-total']],
    ['a plan without a total', [line('a', planned, '5 tỷ đồng')], ['funding.no-total']],
    ['an allocation without a total', [line('a', 'allocation', '5 tỷ đồng')], ['funding.no-total']],
    [
      'paid as much as planned for the year',
      [line('t', total, '10 tỷ đồng'), line('a', paid, '5 tỷ đồng', of2022), line('b', planned, '5 tỷ đồng', of2022)],
      [],
    ],
    [
      'paid a đồng more than planned for the year',
      [
        line('t', total, '10 tỷ đồng'),
        line('a', paid, '5.000.000.001 đồng', of2022),
        line('b', planned, '5 tỷ đồng', of2022),
      ],
      ['funding.paid-over-plan'],
    ],
    [
      'paid more than planned for another year',
      [
        line('t', total, '10 tỷ đồng'),
        line('a', paid, '6 tỷ đồng', of2022),
        line('b', planned, '5 tỷ đồng', { year: '2021' }),
      ],
      [],
    ],
    [
      'paid more than "over" what is planned: nobody knows',
      [
        line('t', total, '10 tỷ đồng'),
        line('a', paid, '6 tỷ đồng', of2022),
        line('b', planned, 'trên 5 tỷ đồng', of2022),
      ],
      [],
    ],
    ['planned as much as the total', [line('t', total, '10 tỷ đồng'), line('b', planned, '10 tỷ đồng')], []],
    [
      'planned more than the total',
      [line('t', total, '10 tỷ đồng'), line('b', planned, '10.000.000.001 đồng')],
      ['funding.plan-over-total'],
    ],
    [
      'the plans of all years together more than the total',
      [
        line('t', total, '10 tỷ đồng'),
        line('b', planned, '6 tỷ đồng', { year: '2021' }),
        line('c', planned, '6 tỷ đồng', { year: '2022' }),
      ],
      ['funding.plan-over-total'],
    ],
    ['paid as much as the total', [line('t', total, '10 tỷ đồng'), line('a', paid, '10 tỷ đồng')], []],
    [
      'paid more than the total, whatever year stands beside the total',
      [line('t', total, '10 tỷ đồng', { year: '2020' }), line('a', paid, '11 tỷ đồng', of2022)],
      ['funding.paid-over-total'],
    ],
  ])('%s', (_, lines, expected) => expect(money(...lines)).toEqual(expected));
  it('the remark names the year and both figures', () => {
    const [found] = all({
      work: [{ id: 'w', name: 'Cầu Đá' }],
      funding: [
        line('t', total, '10 tỷ đồng'),
        line('a', paid, '6 tỷ đồng', of2022),
        line('b', planned, '5 tỷ đồng', of2022),
      ],
    }).filter(({ code }) => code === 'funding.paid-over-plan');
    expect(found).toMatchObject({ subject: 'work', id: 'w', name: 'Cầu Đá', data: { period: '2022' } });
    expect(found?.figures.map(formatAddress)).toEqual([
      'work:w funding[kind=disbursement,year=2022]',
      'work:w funding[kind=plan,year=2022]',
    ]);
  });
});

describe('a gift beside its pledge', () => {
  const gift = (fields: Readonly<Record<string, unknown>>) =>
    codes({ contribution: [{ id: 'g', ...fields }] }, 'contribution.');
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['less', { pledged: q('10 panô'), delivered: q('9 panô') }, []],
    ['all', { pledged: q('10 panô'), delivered: q('10 panô') }, []],
    ['more', { pledged: q('10 panô'), delivered: q('11 panô') }, ['contribution.beyond-pledge']],
    [
      'more with what is under way',
      { pledged: q('10 panô'), delivered: q('6 panô'), underway: q('5 panô') },
      ['contribution.beyond-pledge'],
    ],
    ['more than "over" so many', { pledged: q('trên 10 panô'), delivered: q('11 panô') }, []],
    ['in another unit', { pledged: q('10 panô'), delivered: q('11 hộ') }, []],
    ['without a pledge', { delivered: q('11 panô') }, []],
    ['pledged alone', { pledged: q('10 panô') }, []],
  ])('%s', (_, fields, expected) => expect(gift(fields)).toEqual(expected));
});

describe('what was done beside its goal', () => {
  const extent = (id: string, stage: string, value: string, fields: Readonly<Record<string, unknown>> = {}) => ({
    id,
    work: 'w',
    extent: 'area',
    stage,
    label: 'diện tích',
    value: q(value),
    ...fields,
  });
  it.each<[string, readonly ReturnType<typeof extent>[], readonly string[]]>([
    ['as much', [extent('g', 'goal', '5 ha'), extent('d', 'done', '5 ha')], []],
    ['more', [extent('g', 'goal', '5 ha'), extent('d', 'done', '5,1 ha')], ['extent.beyond-goal']],
    ['more in another unit', [extent('g', 'goal', '5 ha'), extent('d', 'done', '6 km')], []],
    ['more of another thing', [extent('g', 'goal', '5 ha'), extent('d', 'done', '6 ha', { extent: 'land' })], []],
    ['more than "about" the goal', [extent('g', 'goal', 'khoảng 5 ha'), extent('d', 'done', '6 ha')], []],
    ['no goal', [extent('d', 'done', '6 ha')], []],
    [
      'more than the goal that was, but not than the one that is',
      [
        extent('g', 'goal', '5 ha', { since: '2021-12-31' }),
        extent('h', 'goal', '8 ha', { since: '2022-12-31' }),
        extent('d', 'done', '6 ha', { since: '2022-06-30' }),
      ],
      [],
    ],
    [
      'the last that was done counts, whichever stands first',
      [
        extent('d', 'done', '6 ha', { since: '2022-12-31' }),
        extent('e', 'done', '4 ha', { since: '2022-06-30' }),
        extent('g', 'goal', '5 ha', { since: '2021-12-31' }),
      ],
      ['extent.beyond-goal'],
    ],
  ])('%s', (_, extents, expected) =>
    expect(codes({ work: [{ id: 'w' }], extent: extents }, 'extent.')).toEqual(expected),
  );
});

describe('a whole beside its parts, and a mean of shares', () => {
  const MEASURES = [
    { id: 'all', unit: 'hộ', aggregation: 'none', parts: ['poor', 'rich'] },
    { id: 'poor', unit: 'hộ', aggregation: 'none' },
    { id: 'rich', unit: 'hộ', aggregation: 'none' },
  ];
  const value = (measure: string, text: string, place = 'city') => ({
    measure,
    place,
    period: '2022',
    kind: 'actual',
    value: q(text),
  });
  it.each<[string, readonly ReturnType<typeof value>[], readonly string[]]>([
    ['the same', [value('all', '7 hộ'), value('poor', '3 hộ'), value('rich', '4 hộ')], []],
    ['one more', [value('all', '8 hộ'), value('poor', '3 hộ'), value('rich', '4 hộ')], ['measure.parts-differ']],
    ['one less', [value('all', '6 hộ'), value('poor', '3 hộ'), value('rich', '4 hộ')], ['measure.parts-differ']],
    ['a part untold', [value('all', '8 hộ'), value('poor', '3 hộ')], []],
    ['the whole untold', [value('poor', '3 hộ'), value('rich', '4 hộ')], []],
    ['about', [value('all', 'khoảng 8 hộ'), value('poor', '3 hộ'), value('rich', '4 hộ')], []],
    ['a part about', [value('all', '8 hộ'), value('poor', 'khoảng 3 hộ'), value('rich', '4 hộ')], []],
    ['in other units', [value('all', '8 hộ'), value('poor', '3 người'), value('rich', '4 hộ')], []],
    [
      'of another place',
      [value('all', '8 hộ', 'ward'), value('poor', '3 hộ', 'ward'), value('rich', '4 hộ', 'ward')],
      [],
    ],
  ])('%s', (_, observation, expected) =>
    expect(codes({ measure: MEASURES, place: [{ id: 'ward', kind: 'ward' }], observation }, 'measure.parts')).toEqual(
      expected,
    ),
  );
  const shares = (unit: string, aggregation: string, places: readonly string[]) =>
    codes(
      {
        place: ['a', 'b'].map((id) => ({ id, kind: 'ward', parent: 'city' })),
        measure: [{ id: 'm', unit, aggregation }],
        observation: places.map((place) => ({ ...value('m', `50 ${unit}`), place })),
      },
      'measure.simple',
    );
  it.each([
    ['of two places', '%', 'mean', ['a', 'b'], ['measure.simple-mean']],
    ['of one', '%', 'mean', ['a'], []],
    ['of none', '%', 'mean', [], []],
    ['of what is no share', 'hộ', 'mean', ['a', 'b'], []],
    ['told for the whole itself', '%', 'mean', ['a', 'b', 'city'], []],
  ] as const)('a simple mean %s', (_, unit, aggregation, places, expected) =>
    expect(shares(unit, aggregation, places)).toEqual(expected),
  );
});

describe('what was put off', () => {
  const progress = (id: string, since: string, fields: Readonly<Record<string, unknown>>) => ({
    id,
    work: 'w',
    since,
    ...fields,
  });
  const moved = (...list: readonly ReturnType<typeof progress>[]) =>
    all({ work: [{ id: 'w' }], progress: list }).filter(({ code }) => code === 'work.put-off');
  it.each([
    ['never', [progress('1', '2021', { expectedFinish: '2022' })], undefined],
    [
      'not when it is told more exactly',
      [progress('1', '2021', { expectedFinish: '2022' }), progress('2', '2022-01', { expectedFinish: '2022-12-31' })],
      undefined,
    ],
    [
      'not when it is told earlier',
      [progress('1', '2021', { expectedFinish: '2022' }), progress('2', '2022-01', { expectedFinish: '2022-06' })],
      undefined,
    ],
    [
      'by a day',
      [
        progress('1', '2021', { expectedFinish: '2022', reason: 'đầu' }),
        progress('2', '2022-01', { expectedFinish: '2023-01-01', reason: 'vướng đất' }),
      ],
      { times: '1', period: '2022', reasons: '; vướng đất' },
    ],
    [
      'twice',
      [
        progress('1', '2021', { expectedFinish: '2022' }),
        progress('2', '2022-01', { expectedFinish: '2023' }),
        progress('3', '2022-02', { expectedFinish: '2024', statement: 'thiếu vốn' }),
      ],
      { times: '2', period: '2022', reasons: '; thiếu vốn' },
    ],
    [
      'and is done',
      [
        progress('1', '2021', { expectedFinish: '2022' }),
        progress('2', '2022-01', { expectedFinish: '2023', status: 'completed' }),
      ],
      undefined,
    ],
    [
      'and is given up',
      [
        progress('1', '2021', { expectedFinish: '2022' }),
        progress('2', '2022-01', { expectedFinish: '2023', status: 'cancelled' }),
      ],
      undefined,
    ],
  ])('%s', (_, list, data) => expect(moved(...list).map((one) => one.data)).toEqual(data ? [data] : []));
});

describe('what is past its day', () => {
  const late = (asOf: string) =>
    all(
      {
        objective: [{ id: 'p/1', kind: 'task', due: '2023-06-30' }],
        task: [{ id: 't', due: '2023-06-30', statements: ['Rà soát'] }],
        obstacle: [{ id: 'o', since: '2022', owner: 'u', statement: 's', nextStep: 'họp', nextStepDue: '2023-06-30' }],
        oversight: [{ id: 'g', answerDue: '2023-06-30', topic: 'đất đai' }],
        agency: [{ id: 'u' }],
      },
      asOf,
    )
      .filter(({ code }) => /overdue|unanswered/u.test(code))
      .map(({ code, name, data }) => [code, name, data['days']]);
  it.each(['2023-06-29', '2023-06-30'])('on %s nothing is', (asOf) => expect(late(asOf)).toEqual([]));
  it('of what was due in a month, a quarter or a year the deadline is told, in no days', () => {
    const due = (asOf: string, told: string) =>
      all({ task: [{ id: 't', due: told, statements: ['Rà soát'] }] }, asOf)
        .filter(({ code }) => code === 'task.overdue')
        .map(({ data }) => data);
    expect(due('2023-06-30', '2023-06')).toEqual([]);
    expect(due('2023-07-01', '2023-06')).toEqual([{ period: '2023-06' }]);
    expect(due('2023-07-01', '2023-Q2')).toEqual([{ period: '2023-Q2' }]);
    expect(due('2023-07-01', '2023-06-30')).toEqual([{ days: '1' }]);
  });
  it('the day after all is, each by its own words', () =>
    expect(late('2023-07-01')).toEqual([
      ['objective.overdue', expect.any(String), '1'],
      ['task.overdue', 'Rà soát', '1'],
      ['obstacle.step-overdue', 'họp', '1'],
      ['oversight.unanswered', 'đất đai', '1'],
    ]));
  it('what another programme owes is not told here', () =>
    expect(
      all({ task: [{ id: 't', programme: 'other', due: '2023-06-30', statements: ['x'] }] }, '2023-12-31'),
    ).toEqual([]));
});

describe('silence', () => {
  const OBJECTIVES = [
    { id: 'p/1', kind: 'chapter' },
    { id: 'p/1.1', kind: 'task', parent: 'p/1' },
  ];
  it.each<[string, GivenRecords]>([
    ['progress', { progress: [{ id: '1', objective: 'p/1.1', status: 'ongoing' }] }],
    ['a work', { work: [{ id: 'w', objective: 'p/1.1' }] }],
    [
      'a value of its measure',
      {
        measure: [{ id: 'm', unit: 'hộ', aggregation: 'none', objective: 'p/1.1' }],
        observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('1 hộ') }],
      },
    ],
    ['a claim', { claim: [{ id: 'c', objective: 'p/1.1', value: q('1 hộ'), formula: 'sum' }] }],
    ['a gift', { contribution: [{ id: 'g', objective: 'p/1.1' }] }],
    ['an inspection', { oversight: [{ id: 'o', objective: 'p/1.1' }] }],
  ])('%s on a node breaks it there and above', (_, given) => {
    const on = view({ objective: OBJECTIVES, ...given });
    expect([isSilent(on, 'p/1.1'), isSilent(on, 'p/1')]).toEqual([false, false]);
  });
  it('on a node above says nothing of one below', () => {
    const on = view({ objective: OBJECTIVES, work: [{ id: 'w', objective: 'p/1' }] });
    expect([isSilent(on, 'p/1.1'), isSilent(on, 'p/1')]).toEqual([true, false]);
  });
  it('a measure without a value, and one of another node, break none', () => {
    const on = view({
      objective: OBJECTIVES,
      measure: [
        { id: 'm', unit: 'hộ', aggregation: 'none', objective: 'p/1.1' },
        { id: 'n', unit: 'hộ', aggregation: 'none' },
      ],
      observation: [{ measure: 'n', place: 'city', period: '2022', kind: 'actual', value: q('1 hộ') }],
    });
    expect(isSilent(on, 'p/1')).toBe(true);
  });
  it('the remark names who leads', () =>
    expect(
      all({
        objective: [
          { id: 'p/1', kind: 'task', lead: 'u' },
          { id: 'p/2', kind: 'task' },
        ],
      })
        .filter(({ code }) => code === 'objective.silent')
        .map(({ data }) => data),
    ).toEqual([{ lead: 'u' }, {}]));
});

describe('documents and places', () => {
  it('a document without a symbol is told where it closed a legal step, and only there', () => {
    const given = (state: string, symbol?: string): GivenRecords => ({
      work: [{ id: 'w' }],
      document: [
        { id: 'd', symbol, subject: 'phê duyệt' },
        { id: 'unused', symbol: undefined },
      ],
      step: [{ id: 's', work: 'w', step: 'approved', state, decision: 'd' }],
    });
    expect(codes(given('done'), 'document.')).toEqual(['document.no-symbol']);
    expect(codes(given('waiting'), 'document.')).toEqual([]);
    expect(codes(given('done', '1/QĐ-UBND'), 'document.')).toEqual([]);
  });
  it.each([
    ['without a number', { date: '2022-01-05' }, 1],
    ['without a day', { symbol: '7/QĐ-UBND' }, 1],
    ['with both', { symbol: '7/QĐ-UBND', date: '2022-01-05' }, 0],
    ['whose day lies ahead', { date: '2099-01-05' }, 0],
  ])('a basis %s', (_, given, count) => {
    const document = [{ id: 'd', subject: 'phê duyệt dự án', ...given }];
    expect(codes({ work: [{ id: 'w', basis: ['d'] }], document }, 'document.')).toHaveLength(count);
    // What nothing rests on is no basis.
    expect(codes({ work: [{ id: 'w' }], document }, 'document.')).toEqual([]);
  });
  it.each([
    ['19/19 tiêu chí', '2022', 'chưa đạt', '2022', 1],
    ['19/19 tiêu chí', '2021', 'chưa đạt', '2022', 1],
    // A criterion that was missed earlier may be met since.
    ['19/19 tiêu chí', '2022', 'chưa đạt', '2021', 0],
    ['18/19 tiêu chí', '2022', 'chưa đạt', '2022', 0],
    ['19/19 tiêu chí', '2022', 'đạt', '2022', 0],
  ])('%s (%s) beside a criterion that is %s (%s)', (all19, period, one, then, count) =>
    expect(
      codes(
        {
          place: [{ id: 'x', name: 'xã An Đông' }],
          measure: [
            { id: 'm', name: 'Số tiêu chí đạt', unit: 'tiêu chí', aggregation: 'none' },
            { id: 'n', name: 'Tiêu chí số 17 về môi trường', unit: 'đạt/chưa đạt', aggregation: 'none' },
          ],
          observation: [
            { measure: 'm', place: 'x', period, kind: 'actual', value: q(all19) },
            { measure: 'n', place: 'x', period: then, kind: 'actual', value: q(one) },
          ],
        },
        'measure.criteria',
      ),
    ).toHaveLength(count),
  );
  it('a place that is spelled in several ways is told with all of them', () =>
    expect(
      all({ place: [{ id: 'x', kind: 'ward', spellings: [{ text: 'Ðức Xuân' }, { text: 'Đức xuân' }] }] })
        .filter(({ code }) => code === 'place.spellings')
        .map(({ id, data }) => [id, data['spellings']]),
    ).toEqual([['x', 'Ðức Xuân; Đức xuân']]));
});

it('what puts a figure in doubt stands before what is only open', () => {
  const found = all({
    objective: [{ id: 'p/1', kind: 'task' }],
    obstacle: [{ id: 'o' }],
    claim: [{ id: 'c', value: q('1 hộ'), formula: 'sum' }],
    work: [{ id: 'w' }],
    funding: [line('t', 'total', '10 tỷ đồng'), line('a', 'disbursement', '11 tỷ đồng')],
  }).map(({ code }) => WEIGHTY.has(code as RemarkCode));
  expect(found).toContain(true);
  expect(found).toContain(false);
  expect(found).toEqual(found.toSorted((a, b) => Number(b) - Number(a)));
});

describe('each remark speaks of its figures', () => {
  const given: GivenRecords = {
    document: [{ id: 'd', kind: 'resolution', date: '2024-01-01' }],
    programme: [{ id: 'p', short: 'NQ', resolution: 'd', place: 'city', owner: 'u' }],
    agency: [{ id: 'u' }],
    objective: [
      { id: 'p/1', kind: 'task', due: '2022' },
      {
        id: 'p/2',
        kind: 'target',
        target: { relation: 'at-least', value: q('9 ha'), extent: 'area', stage: 'cleared' },
      },
      { id: 'p/3', kind: 'target' },
    ],
    work: [{ id: 'w', name: 'Cầu' }],
    progress: [
      { id: '1', work: 'w', since: '2021', status: 'ongoing', expectedFinish: '2022' },
      { id: '2', work: 'w', since: '2022-01', expectedFinish: '2024' },
      { id: '3', objective: 'p/1', since: '2022', status: 'ongoing' },
    ],
    funding: [
      { id: 't', work: 'w', kind: 'total', capital: 'city', amount: q('1 đồng') },
      { id: 'b', work: 'w', kind: 'plan', capital: 'city', amount: q('2 đồng') },
      { id: 'c', work: 'w', kind: 'disbursement', capital: 'city', amount: q('3 đồng') },
    ],
    extent: [
      { id: 'g', work: 'w', extent: 'area', stage: 'goal', label: 'l', value: q('1 ha') },
      { id: 'e', work: 'w', extent: 'area', stage: 'done', label: 'l', value: q('2 ha') },
    ],
    contribution: [{ id: 'gift', pledged: q('1 panô'), delivered: q('2 panô') }],
    claim: [
      { id: 'bare', value: q('1 hộ'), formula: 'sum' },
      { id: 'off', value: q('9 panô'), formula: 'sum', parts: ['contribution:gift delivered'] },
    ],
    obstacle: [{ id: 'o', work: 'w', nextStepDue: '2022', nextStep: 'họp' }],
    task: [{ id: 'k', due: '2022', statements: ['x'] }],
    oversight: [{ id: 'i', answerDue: '2022' }],
  };
  const figures = () =>
    Object.fromEntries(all(given).map(({ code, id, figures: told }) => [`${code} ${id}`, told.map(formatAddress)]));
  it.each<[string, readonly string[]]>([
    ['programme.before-resolution d', ['document:d date']],
    ['target.no-result p/2', ['objective:p/2 target']],
    ['target.no-value p/3', []],
    ['claim.no-parts bare', ['claim:bare stated']],
    ['claim.differs off', ['claim:off stated', 'claim:off computed']],
    ['funding.plan-over-total w', ['work:w funding[kind=plan]', 'work:w funding[kind=total]']],
    ['funding.paid-over-total w', ['work:w funding[kind=disbursement]', 'work:w funding[kind=total]']],
    ['extent.beyond-goal w', ['extent:e value', 'extent:g value']],
    ['contribution.beyond-pledge gift', ['contribution:gift pledged', 'contribution:gift delivered']],
    ['work.put-off w', ['work:w first-finish', 'work:w expected-finish']],
    ['obstacle.no-owner o', []],
    ['obstacle.no-date o', ['obstacle:o age']],
    ['obstacle.step-overdue o', ['obstacle:o late']],
    ['task.overdue k', ['task:k late']],
    ['oversight.unanswered i', ['oversight:i late']],
  ])('%s: %j', (name, addresses) => expect(figures()[name]).toEqual(addresses));
});
