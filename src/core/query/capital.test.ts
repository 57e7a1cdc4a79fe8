import { describe, expect, it } from 'vitest';
import { capitalShares, lengthOf, sharesOf } from '#core/query/capital.ts';
import type { Figure } from '#core/figure/figure.ts';
import { asPeriod } from '#core/value/period.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const line = (id: string, amount: string, more: object = {}) => ({
  id,
  work: 'w',
  kind: 'plan',
  capital: 'central',
  amount: q(amount),
  ...more,
});
const GIVEN: GivenRecords = {
  objective: [{ id: 'p/1', kind: 'task' }],
  work: [
    { id: 'w', objective: 'p/1' },
    { id: 'four', objective: 'p/1', count: 4 },
    { id: 'none', objective: 'p/1' },
  ],
  funding: [
    line('a', '1 tỷ đồng', { year: '2022' }),
    line('b', '2 tỷ đồng', { year: '2021', capital: 'city' }),
    line('c', '4 tỷ đồng', { work: 'four', capital: 'city' }),
    line('d', '8 tỷ đồng', { kind: 'disbursement' }),
    line('e', '16 tỷ đồng', { programme: 'q' }),
  ] as never,
};
const billions = (figure: Figure | undefined): number | undefined =>
  figure?.value && Number(figure.value.amount) / 1_000_000_000;

describe('money by kind, source and year', () => {
  const shares = () => capitalShares(view(GIVEN), 'p');
  const planned = () => shares().find(({ kind }) => kind === 'plan');
  it('kinds stand apart, and each is its own money', () =>
    expect(shares().map(({ kind, total }) => [kind, billions(total)])).toEqual([
      ['plan', 7],
      ['disbursement', 8],
    ]));
  it('years in their order, each with its sum; lines without a year are said', () => {
    expect(planned()?.years).toEqual(['2021', '2022']);
    expect(planned()?.yearly.map(billions)).toEqual([2, 1]);
    expect(planned()?.yearless).toBe(true);
    expect(shares().find(({ kind }) => kind === 'disbursement')).toMatchObject({ years: [], yearless: true });
  });
  it('sources with their years; a year of which nothing is told has no sum, not nought', () =>
    expect(
      planned()?.sources.map(({ source, figure, years }) => [source, billions(figure), years.map(billions)]),
    ).toEqual(
      expect.arrayContaining([
        ['central', 1, [undefined, 1]],
        ['city', 6, [2, undefined]],
      ]),
    ));
  it('of how many works it is told, of those that stand for several as many', () => {
    expect(planned()?.works).toEqual({ told: 5, all: 6 });
    expect(shares().find(({ kind }) => kind === 'disbursement')?.works).toEqual({ told: 1, all: 6 });
  });
  it('where a source or a year is asked for nobody knows of how many works it should be', () => {
    const on = view(GIVEN);
    const own = on.all('funding').filter(({ programme }) => programme === 'p');
    expect(sharesOf(on, own, { programme: 'p', source: 'city' })[0]?.works).toBeUndefined();
    expect(sharesOf(on, own, { programme: 'p', year: asPeriod('2022') })[0]?.works).toBeUndefined();
    expect(sharesOf(on, own, { work: 'w' })[0]?.works).toBeUndefined();
    expect(sharesOf(on, own, { programme: 'p', objective: 'p/1' })[0]?.works).toEqual({ told: 5, all: 6 });
  });
  it('without money there is nothing', () => expect(capitalShares(view({ work: [{ id: 'w' }] }), 'p')).toEqual([]));
});

describe('the length of a part, for drawing', () => {
  const figure = (text: string | undefined) => ({ ...(text !== undefined && { value: q(text) }) }) as Figure;
  it.each([
    ['1 ha', '4 ha', 25],
    ['1,5 ha', '3 ha', 50],
    ['0 ha', '4 ha', 0],
    ['4 ha', '4 ha', 100],
    ['1 ha', '0 ha', 0],
    [undefined, '4 ha', 0],
    ['1 ha', undefined, 0],
  ])('%s of %s: %d', (part, whole, expected) => expect(lengthOf(figure(part), figure(whole))).toBe(expected));
});
