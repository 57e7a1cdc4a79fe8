import { describe, expect, it } from 'vitest';
import type { GivenRecords } from '#testing/records.ts';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { q, view } from '#testing/records.ts';

const line = (id: string, amount: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  id,
  work: 'w',
  capital: 'central',
  kind: 'disbursement',
  amount: q(amount),
  ...fields,
});
const WORKS = [{ id: 'w' }, { id: 'v' }];
const amountOf = (given: GivenRecords, address: string, asOf?: string) =>
  figureByText(view({ work: WORKS, ...given }, asOf), address).value?.amount;

describe('lines of one name: what is told to date takes the place of what was told before it', () => {
  const sum = 'work:w funding[kind=disbursement]';
  it.each<[string, readonly ReturnType<typeof line>[], string | undefined]>([
    ['none', [], undefined],
    ['one', [line('a', '5 tỷ đồng')], '5000000000'],
    ['two of their period add up', [line('a', '5 tỷ đồng'), line('b', '7 tỷ đồng')], '12000000000'],
    [
      'of two to date the later stands alone',
      [
        line('a', '5 tỷ đồng', { reach: 'to-date', since: '2022-06-30' }),
        line('b', '7 tỷ đồng', { reach: 'to-date', since: '2022-09-30' }),
      ],
      '7000000000',
    ],
    [
      'whichever is told first',
      [
        line('a', '7 tỷ đồng', { reach: 'to-date', since: '2022-09-30' }),
        line('b', '5 tỷ đồng', { reach: 'to-date', since: '2022-06-30' }),
      ],
      '7000000000',
    ],
    [
      'of two to the same day the last by its name',
      [
        line('b', '7 tỷ đồng', { reach: 'to-date', since: '2022-06-30' }),
        line('a', '5 tỷ đồng', { reach: 'to-date', since: '2022-06-30' }),
      ],
      '7000000000',
    ],
    [
      'one to date stands for those of its period',
      [line('a', '5 tỷ đồng'), line('b', '7 tỷ đồng', { reach: 'to-date', since: '2022-09-30' })],
      '7000000000',
    ],
    [
      'of another source both stand',
      [
        line('a', '5 tỷ đồng', { capital: 'province' }),
        line('b', '7 tỷ đồng', { reach: 'to-date', since: '2022-09-30' }),
      ],
      '12000000000',
    ],
    [
      'of another year both stand',
      [
        line('a', '5 tỷ đồng', { year: '2021', reach: 'to-date', since: '2021-12-31' }),
        line('b', '7 tỷ đồng', { year: '2022', reach: 'to-date', since: '2022-09-30' }),
      ],
      '12000000000',
    ],
  ])('%s', (_, funding, amount) => expect(amountOf({ funding }, sum)).toBe(amount));
  it('what is told to a later day does not hold yet', () => {
    const funding = [
      line('a', '5 tỷ đồng', { reach: 'to-date', since: '2022-06-30' }),
      line('b', '7 tỷ đồng', { reach: 'to-date', since: '2022-09-30' }),
    ];
    expect(amountOf({ funding }, sum, '2022-09-29')).toBe('5000000000');
    expect(amountOf({ funding }, sum, '2022-09-30')).toBe('7000000000');
  });
});

describe('the total investment of many works', () => {
  const total = (id: string, work: string) => line(id, '5 tỷ đồng', { work, kind: 'total' });
  it.each<[string, GivenRecords, string, string, readonly string[]]>([
    ['all have one', { funding: [total('a', 'w'), total('b', 'v')] }, '[kind=total]', 'known', []],
    ['one has none', { funding: [total('a', 'w')] }, '[kind=total]', 'incomplete', ['v']],
    [
      'a part needs none beside its whole',
      { work: [{ id: 'w' }, { id: 'v', partOf: 'w' }], funding: [total('a', 'w')] },
      '[kind=total]',
      'known',
      [],
    ],
    [
      'narrowed to a source nobody knows how many should have one',
      { funding: [total('a', 'w')] },
      '[kind=total,source=central]',
      'known',
      [],
    ],
    ['of other moneys nobody knows either', { funding: [line('a', '5 tỷ đồng')] }, '[kind=disbursement]', 'known', []],
    ['of one work alone it is its own', { funding: [total('a', 'w')] }, '[kind=total,work=w]', 'known', []],
  ])('%s', (_, given, filters, state, missing) =>
    expect(figureByText(view({ work: WORKS, ...given }), `sum funding${filters}`)).toMatchObject({ state, missing }),
  );
  it('of none at all is absent', () =>
    expect(figureByText(view({ work: WORKS }), 'sum funding[kind=total]')).toMatchObject({
      state: 'absent',
      missing: ['funding'],
    }));
});

describe('what was disbursed in per cent of what was planned', () => {
  const plan = (amount: string) => line('p', amount, { kind: 'plan' });
  it.each<[string, readonly ReturnType<typeof line>[], string | undefined, readonly string[]]>([
    ['a half', [plan('10 tỷ đồng'), line('a', '5 tỷ đồng')], '50.0', []],
    ['nothing', [plan('10 tỷ đồng'), line('a', '0 đồng')], '0.0', []],
    ['more than all', [plan('10 tỷ đồng'), line('a', '11 tỷ đồng')], '110.0', []],
    ['of a plan of nothing', [plan('0 đồng'), line('a', '5 tỷ đồng')], undefined, []],
    ['no plan', [line('a', '5 tỷ đồng')], undefined, ['plan']],
    ['nothing told', [plan('10 tỷ đồng')], undefined, ['disbursement']],
    ['neither', [], undefined, ['disbursement', 'plan']],
  ])('%s', (_, funding, percent, missing) => {
    const share = figureByText(view({ work: WORKS, funding }), 'share funding[work=w]');
    expect(share.value?.amount).toBe(percent);
    expect(
      share.missing.map((one) =>
        typeof one === 'string' ? one : one.filters.find(({ key }) => key === 'kind')?.value,
      ),
    ).toEqual(missing);
  });
  it('the money of other works is neither paid nor planned', () =>
    expect(
      figureByText(
        view({
          work: WORKS,
          funding: [
            plan('10 tỷ đồng'),
            line('a', '5 tỷ đồng'),
            line('x', '3 tỷ đồng', { work: 'v' }),
            line('y', '4 tỷ đồng', { work: 'v', kind: 'plan' }),
          ],
        }),
        'share funding[work=w]',
      ).value?.amount,
    ).toBe('50.0'));
  it.each([
    ['share work', 'figure.not-summable'],
    ['share funding[kind=plan]', 'figure.filter'],
    ['share funding[work=nowhere]', 'address.unknown-record'],
    ['sum work', 'figure.not-summable'],
    ['sum funding', 'figure.mixed-kinds'],
  ])('%s is refused: %s', (address, code) =>
    expect(evaluateText(view({ work: WORKS, funding: [plan('1 đồng'), line('a', '1 đồng')] }), address)).toMatchObject({
      ok: false,
      problems: [{ code }],
    }),
  );
});

describe('extents of one name', () => {
  const extent = (id: string, value: string, fields: Readonly<Record<string, unknown>> = {}) => ({
    id,
    work: 'w',
    extent: 'area',
    stage: 'cleared',
    label: 'diện tích',
    value: q(value),
    ...fields,
  });
  const sum = 'work:w extent[extent=area,stage=cleared]';
  it.each<[string, readonly ReturnType<typeof extent>[], string | undefined]>([
    ['one', [extent('a', '5 ha')], '5'],
    ['two of no day add up', [extent('a', '5 ha'), extent('b', '7 ha')], '12'],
    [
      'a later one takes the place of an earlier',
      [extent('a', '5 ha', { since: '2022-06-30' }), extent('b', '7 ha', { since: '2022-09-30' })],
      '7',
    ],
    [
      'two of one day stand side by side',
      [extent('a', '5 ha', { since: '2022-06-30' }), extent('b', '7 ha', { since: '2022-06-30' })],
      '12',
    ],
    [
      'of another label both stand',
      [
        extent('a', '5 ha', { since: '2022-06-30', label: 'phía đông' }),
        extent('b', '7 ha', { since: '2022-09-30', label: 'phía tây' }),
      ],
      '12',
    ],
  ])('%s', (_, extents, amount) => expect(amountOf({ extent: extents }, sum)).toBe(amount));
  it('of other stages or other units are not added', () => {
    for (const other of [{ stage: 'registered' }, { extent: 'area', value: q('5 km') }])
      expect(
        evaluateText(view({ work: WORKS, extent: [extent('a', '5 ha'), extent('b', '7 ha', other)] }), 'work:w extent'),
      ).toMatchObject({ ok: false, problems: [{ code: 'figure.mixed-kinds' }] });
  });
});

it.each([
  ['funding:a amount', '5000000000'],
  ['extent:e value', '5'],
  ['contribution:c pledged', '100'],
  ['contribution:c delivered', undefined],
])('one record by itself: %s', (address, amount) => {
  const figure = figureByText(
    view({
      work: WORKS,
      funding: [line('a', '5 tỷ đồng')],
      extent: [{ id: 'e', work: 'w', extent: 'area', stage: 'cleared', value: q('5 ha') }],
      contribution: [{ id: 'c', pledged: q('100 panô') }],
    }),
    address,
  );
  expect(figure.value?.amount).toBe(amount);
  expect(figure.missing).toEqual(amount === undefined ? ['c'] : []);
});

it.each(['funding:a', 'funding:a total', 'extent:e', 'extent:e size', 'contribution:c', 'contribution:c lost'])(
  '%s is no figure',
  (address) =>
    expect(
      evaluateText(
        view({
          work: WORKS,
          funding: [line('a', '5 tỷ đồng')],
          extent: [{ id: 'e', work: 'w', extent: 'area', stage: 'cleared', value: q('5 ha') }],
          contribution: [{ id: 'c' }],
        }),
        address,
      ),
    ).toMatchObject({ ok: false, problems: [{ code: expect.stringMatching(/^figure\.property/u) as string }] }),
);
