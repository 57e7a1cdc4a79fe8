/** What lines of money hold: an amount to date stands for those before it, amounts of their period add up. */
import { describe, expect, it } from 'vitest';
import { moneyName, standingFunding } from '#core/subjects/funding/standing.ts';
import { q, view } from '#testing/records.ts';

const line = (id: string, more: object = {}) => ({
  id,
  work: 'w',
  capital: 'city',
  kind: 'disbursement',
  year: '2022',
  amount: q('1 đồng'),
  ...more,
});
const stand = (...lines: readonly object[]): readonly string[] => {
  const seen = view({
    document: [
      { id: 'march', date: '2022-03-31' },
      { id: 'june', date: '2022-06-30' },
    ],
    funding: lines as never,
  });
  return standingFunding(seen, seen.all('funding')).map(({ id }) => id);
};
const toDate = (id: string, since: string | undefined, more: object = {}) =>
  line(id, { reach: 'to-date', ...(since !== undefined && { since }), ...more });

describe('lines of money', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ['none', [], []],
    ['of their period all stand', [line('a', { reach: 'period' }), line('b', { reach: 'period' })], ['a', 'b']],
    ['of which nobody says how far they reach all stand', [line('a'), line('b')], ['a', 'b']],
    ['to date the last stands', [toDate('a', '2022-03-31'), toDate('b', '2022-06-30')], ['b']],
    ['in whatever order they are recorded', [toDate('a', '2022-06-30'), toDate('b', '2022-03-31')], ['a']],
    ['one day later is later', [toDate('b', '2022-03-31'), toDate('a', '2022-04-01')], ['a']],
    ['of one day the later number stands', [toDate('a-2', '2022-03-31'), toDate('a-10', '2022-03-31')], ['a-10']],
    [
      'without a day of their own, by the day of their document',
      [
        toDate('b', undefined, { source: { document: 'march' } }),
        toDate('a', undefined, { source: { document: 'june' } }),
      ],
      ['a'],
    ],
    // What is to date holds all that was told of its period.
    ['to date stands for those of their period', [line('a', { reach: 'period' }), toDate('b', '2022-06-30')], ['b']],
  ])('%s', (_, lines, expected) => expect(stand(...lines)).toEqual(expected));
  it.each([
    ['work', { work: 'v' }],
    ['node', { work: undefined, objective: 'p/1' }],
    ['source', { capital: 'central' }],
    ['kind', { kind: 'allocation' }],
    ['year', { year: '2021' }],
  ])('of another %s are another money', (_, more) => {
    expect(stand(toDate('a', '2022-03-31'), toDate('b', '2022-06-30', more))).toEqual(['a', 'b']);
    expect(stand(line('a', { reach: 'period' }), toDate('b', '2022-06-30', more))).toEqual(['a', 'b']);
  });
  it('names of two moneys are never the same', () => {
    const name = (work: string | undefined, objective: string | undefined) =>
      moneyName({ work, objective, capital: 'city', kind: 'plan', year: '2022' } as never);
    expect(name('a', undefined)).not.toBe(name(undefined, 'a'));
    expect(name('a', undefined)).toBe(name('a', undefined));
  });
});
