import { describe, expect, it } from 'vitest';
import { finishedIn, readDemand, readFraction } from '#core/city/issued-path.ts';
import { quantity } from '#core/value/quantity.ts';
import { asDay } from '#core/value/day.ts';
import { rational } from '#core/value/rational.ts';

describe('fractions', () => {
  it.each(['0', '3', '-3', '1527/20', '-1/3'])('%s is read', (text) => {
    const read = readFraction(text);
    expect(read && [read.numerator, read.denominator].filter((part) => part !== 1n).join('/')).toBe(text);
  });
  it.each(['', '1/0', '1,5', '1.5', '/2', '1/', '1/-2', ' 1', '9'.repeat(61)])('"%s" is none', (text) =>
    expect(readFraction(text)).toBeUndefined(),
  );
});

describe('demands', () => {
  it.each([
    ['total u 75', { kind: 'total', city: 'u', least: rational(75) }],
    ['criterion u 2A.I 23/2', { kind: 'criterion', city: 'u', criterion: '2A.I', least: rational(23, 2) }],
    ['limit - - 9', { kind: 'limit', amount: 9n }],
    ['limit city 2027 9', { kind: 'limit', source: 'city', year: 2027, amount: 9n }],
    ['needs a b', { kind: 'needs', work: 'a', needed: 'b' }],
    ['excludes a b', { kind: 'excludes', work: 'a', other: 'b' }],
    ['date 2028-12-31', { kind: 'date', by: '2028-12-31' }],
  ])('%s', (text, demand) => expect(readDemand(text)).toEqual(demand));
  it.each(['', 'total u', 'limit city 2027', 'limit city 2027 -1', 'sum u 75'])('"%s" is none', (text) =>
    expect(readDemand(text)).toBeUndefined(),
  );
});

describe('the works that are told', () => {
  const work = (id: string, finish: string, part = '1') => ({
    work: id,
    part,
    state: 'proposed' as const,
    cost: quantity(0n, 'đồng'),
    finish: asDay(finish),
    lifts: [],
  });
  const found = (reached: string | undefined, ...works: readonly ReturnType<typeof work>[]) =>
    finishedIn({
      case: 'worst',
      status: 'optimal',
      works,
      conditions: [],
      conflict: [],
      ...(reached !== undefined && { reached: asDay(reached) }),
    }).map(({ id }) => id);
  it('are those that are finished by the day: the day before, on it, the day after', () =>
    expect(found('2028-12-31', work('a', '2028-12-30'), work('b', '2028-12-31'), work('c', '2029-01-01'))).toEqual([
      'a',
      'b',
    ]));
  it('are none where no work is waited for, and none whose part cannot be read', () => {
    expect(found(undefined, work('a', '2028-12-30'))).toEqual([]);
    expect(found('2028-12-31', work('a', '2028-12-30', 'half'), work('b', '2028-12-30', '1/4'))).toEqual(['b']);
  });
});
