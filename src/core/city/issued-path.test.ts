import { describe, expect, it } from 'vitest';
import { answerOf, finishedIn, issuedPath, readDemand, readFraction } from '#core/city/issued-path.ts';
import type { NamedDemand } from '#core/planning/explain.ts';
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

describe('an answer as it is issued', () => {
  const work = (id: string, lifts: readonly (readonly [string, number])[]) => ({
    id,
    scale: rational(1, 4),
    state: 'proposed',
    cost: 9n,
    finish: '2027-06-30',
    lifts,
  });
  const CASE = {
    status: 'optimal',
    works: [work('a', []), work('b', [])],
    byWork: [
      {
        work: 'b',
        lifts: [
          { standard: 's', points: rational(1) },
          { standard: 't', points: rational(0) },
          { standard: 'u', points: rational(-1) },
        ],
      },
    ],
    cities: [{ openConditions: ['x', 'y'] }, { openConditions: ['y'] }],
  };
  const frame = { id: 'i', scenario: 'sc' };
  const issued = (more: object = {}, likely?: object) =>
    issuedPath(
      frame as never,
      { ...CASE, mostNodes: 10, nodes: 3, ...more, ...(likely && { likely: { ...CASE, ...likely } }) } as never,
    );
  const worst = (more: object = {}) => answerOf(issued(more), 'worst');

  it('stands in its frame, with how far the search went', () =>
    expect(issued()).toMatchObject({ id: 'i', scenario: 'sc', mostNodes: 10, nodes: 3 }));
  it('the likely case only where there is one', () => {
    expect(issued().answers.map((one) => one.case)).toEqual(['worst']);
    expect(issued({}, { status: 'infeasible' }).answers.map((one) => [one.case, one.status])).toEqual([
      ['worst', 'optimal'],
      ['likely', 'infeasible'],
    ]);
    expect(answerOf(issued(), 'likely')).toBeUndefined();
  });
  it('tells each work by its part, and what it lifts: what it lowers is no lift', () =>
    expect(worst()?.works.map(({ work: id, part, cost, lifts }) => [id, part, cost.amount, lifts])).toEqual([
      ['a', '1/4', '9', []],
      ['b', '1/4', '9', ['s', 't']],
    ]));
  it('conditions that are open in several cities once', () => expect(worst()?.conditions).toEqual(['x', 'y']));
  it('what there is not is not told', () => {
    for (const field of ['cost', 'points', 'bound', 'reached', 'notBefore', 'conflictProof'])
      expect(worst(), field).not.toHaveProperty(field);
    expect(worst()?.conflict).toEqual([]);
    expect(
      worst({ cost: 5n, score: rational(3), bound: rational(7, 2), by: '2028-01-01', notBefore: '2027-01-01' }),
    ).toMatchObject({
      cost: { amount: '5', unit: 'đồng' },
      points: '3',
      bound: '7/2',
      reached: '2028-01-01',
      notBefore: '2027-01-01',
    });
  });
  it.each([
    [{ minimal: false, smallest: false }, 'none'],
    [{ minimal: true, smallest: false }, 'minimal'],
    [{ minimal: true, smallest: true }, 'smallest'],
  ])('a conflict %j is told as %s', (proof, told) =>
    expect(worst({ conflict: { ...proof, demands: [] } })?.conflictProof).toBe(told),
  );
  it.each<NamedDemand>([
    { kind: 'criterion', city: 'u', criterion: '2A.I', least: rational(23, 2) },
    { kind: 'total', city: 'u', least: rational(75) },
    { kind: 'limit', amount: 9n },
    { kind: 'limit', source: 'city', amount: 9n },
    { kind: 'limit', year: 2027, amount: 9n },
    { kind: 'needs', work: 'a', needed: 'b' },
    { kind: 'excludes', work: 'a', other: 'b' },
    { kind: 'date', by: '2028-12-31' },
  ])('a demand is read as it was written: %o', (demand) => {
    const [text = ''] = worst({ conflict: { minimal: true, smallest: true, demands: [demand] } })?.conflict ?? [];
    expect(readDemand(text)).toEqual(demand);
  });
});
