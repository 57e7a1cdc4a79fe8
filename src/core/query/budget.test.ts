/** Money has years and kinds: plan beside payment, to date beside of a period, and what a sum is of (walk: money). */
import { describe, expect, it } from 'vitest';
import { parseAddress } from '#core/address/address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { budgetYears } from '#core/query/budget.ts';
import { capitalShares } from '#core/query/capital.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { checkFunding } from '#core/rules/check-funding.ts';
import type { View } from '#core/facts/view.ts';
import { makeDraft } from '#core/subjects/subjects.ts';
import { q, record, view } from '#testing/records.ts';

interface Line {
  readonly kind: string;
  readonly amount: string;
  readonly year?: string;
  readonly capital?: string;
  readonly reach?: string;
  readonly since?: string;
  readonly work?: string;
}

const seen = (...lines: readonly Line[]): View =>
  view(
    {
      objective: [{ id: 'p/1' }],
      work: [
        { id: 'w', objective: 'p/1' },
        { id: 'other', objective: 'p/1', count: 4 },
      ],
      funding: lines.map(({ amount, ...line }, index) => ({
        id: `f${index}`,
        work: 'w',
        capital: 'city',
        ...line,
        amount: q(amount),
      })),
    },
    '2026-11-29',
  );
const figure = (at: View, text: string): Figure | undefined => {
  const address = parseAddress(text);
  return address.ok ? findFigure(at, address.value) : undefined;
};
const amount = (at: View, text: string): string | undefined => figure(at, text)?.value?.amount;
const codes = (...lines: readonly Line[]): readonly string[] =>
  findRemarks(seen(...lines), 'p').flatMap(({ code }) => (code.startsWith('funding.') ? [code] : []));

describe('years', () => {
  const at = seen(
    { kind: 'plan', year: '2026', amount: '6 tỷ đồng' },
    { kind: 'plan', year: '2027', amount: '6,5 tỷ đồng' },
    { kind: 'disbursement', year: '2026', amount: '3,2 tỷ đồng' },
    { kind: 'disbursement', year: '2026', capital: 'province', amount: '1 tỷ đồng' },
  );
  it('stand by themselves, each with what is paid of its plan', () => {
    const years = budgetYears(at, at.all('funding'), { work: 'w' });
    expect(
      years.map(({ year, plan, paid, share }) => [
        year,
        plan?.value?.amount,
        paid?.value?.amount,
        share?.value?.amount,
      ]),
    ).toEqual([
      ['2027', '6500000000', undefined, undefined],
      ['2026', '6000000000', '4200000000', '70.0'],
    ]);
    expect(years[1]?.sources.map(({ source, share }) => [source, share?.value?.amount])).toEqual([
      ['province', undefined],
      ['city', '53.3'],
    ]);
  });
  it('the share is a figure of its own', () => {
    expect(amount(at, 'share funding[work=w,year=2026,source=city]')).toBe('53.3');
    expect(figure(at, 'share funding[work=w,year=2027]')?.state).toBe('absent');
    expect(figure(at, 'share funding[kind=plan]')).toBeUndefined();
    expect(figure(at, 'share work')).toBeUndefined();
  });
});

describe('amounts to date', () => {
  const line = (reach: string | undefined, since: string, value: string): Line => ({
    kind: 'disbursement',
    year: '2026',
    since,
    amount: value,
    ...(reach !== undefined && { reach }),
  });
  it('take the place of those before', () =>
    expect(
      amount(
        seen(line('to-date', '2026-09-30', '3,2 tỷ đồng'), line('to-date', '2026-11-15', '4,1 tỷ đồng')),
        'work:w funding[kind=disbursement]',
      ),
    ).toBe('4100000000'));
  it('of a period add up', () => {
    for (const reach of [undefined, 'period'])
      expect(
        amount(
          seen(line(reach, '2026-09-30', '3,2 tỷ đồng'), line(reach, '2026-11-15', '4,1 tỷ đồng')),
          'work:w funding[kind=disbursement]',
        ),
      ).toBe('7300000000');
  });
  it('and of a period are refused side by side', () => {
    const drafts = (...reaches: readonly (string | undefined)[]) =>
      reaches.map((reach, index) => {
        const made = record('funding', { id: `f${index}`, work: 'w', kind: 'disbursement', year: '2026', reach });
        return makeDraft('funding', `f${index}`, made, 'p');
      });
    expect(checkFunding(drafts('to-date', undefined)).map(({ code }) => code)).toEqual(['funding.mixed-reach']);
    expect(checkFunding(drafts('to-date', 'to-date'))).toEqual([]);
    expect(checkFunding(drafts(undefined, 'period'))).toEqual([]);
  });
});

describe('remarks', () => {
  const total: Line = { kind: 'total', amount: '10 tỷ đồng' };
  it.each<[readonly Line[], readonly string[]]>([
    [
      [
        total,
        { kind: 'plan', year: '2026', amount: '6 tỷ đồng' },
        { kind: 'disbursement', year: '2026', amount: '6 tỷ đồng' },
      ],
      [],
    ],
    [
      [
        total,
        { kind: 'plan', year: '2026', amount: '6 tỷ đồng' },
        { kind: 'disbursement', year: '2026', amount: '7,3 tỷ đồng' },
      ],
      ['funding.paid-over-plan'],
    ],
    [
      [
        total,
        { kind: 'plan', year: '2026', amount: '6 tỷ đồng' },
        { kind: 'plan', year: '2027', amount: '6,5 tỷ đồng' },
      ],
      ['funding.plan-over-total'],
    ],
    [[total, { kind: 'disbursement', amount: '11 tỷ đồng' }], ['funding.paid-over-total']],
    [[{ kind: 'plan', year: '2026', amount: '6 tỷ đồng' }], ['funding.no-total']],
    [[], []],
  ])('%#', (lines, expected) => expect(codes(...lines)).toEqual(expected));
});

it('a total investment says of how many works it is', () => {
  const at = seen({ kind: 'total', amount: '252 tỷ đồng' });
  const [total] = capitalShares(at, 'p');
  expect(total?.works).toEqual({ told: 1, all: 5 });
  expect([total?.total.state, total?.total.missing]).toEqual(['incomplete', ['other']]);
});

describe('owners and places of money', () => {
  const at = view(
    {
      place: [
        { id: 'w1', kind: 'ward', parent: 'city' },
        { id: 'w2', kind: 'ward', parent: 'city' },
      ],
      agency: [
        { id: 'b', name: 'Ban quản lý' },
        { id: 'a', name: 'An Hòa' },
      ],
      objective: [{ id: 'p/1' }],
      work: [
        { id: 'x', objective: 'p/1', owner: 'b', places: ['w1'] },
        { id: 'y', objective: 'p/1', owner: 'a', places: ['w2'] },
      ],
      funding: [
        { id: '1', work: 'x', capital: 'city', kind: 'plan', year: '2026', amount: q('2 tỷ đồng') },
        { id: '2', work: 'y', capital: 'city', kind: 'plan', year: '2026', amount: q('3 tỷ đồng') },
        { id: '3', work: 'y', capital: 'city', kind: 'disbursement', year: '2026', amount: q('1,5 tỷ đồng') },
      ],
    },
    '2026-11-29',
  );
  it('each owner has a plan, a payment and a rate of the year', () =>
    expect(
      budgetYears(at, at.all('funding'), { programme: 'p' })[0]?.owners.map(({ owner, plan, share }) => [
        owner,
        plan?.value?.amount,
        share?.value?.amount,
      ]),
    ).toEqual([
      ['a', '3000000000', '50.0'],
      ['b', '2000000000', undefined],
    ]));
  it('money lies where its work lies', () =>
    expect(['w1', 'w2', 'city'].map((place) => amount(at, `sum funding[kind=plan,place=${place}]`))).toEqual([
      '2000000000',
      '3000000000',
      '5000000000',
    ]));
});
