/** What a set of works costs and comes to: parts as their bond allows them, what is under way for nothing more. */
import { describe, expect, it } from 'vitest';
import { weighableWorks, weighSet } from '#core/city/weigh-set.ts';
import { settledValue } from '#core/figure/evaluate.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { viewAsOf } from '#core/facts/view.ts';
import { asDay } from '#core/value/day.ts';
import { addRationals, compareRationals, rational, ZERO, type Rational } from '#core/value/rational.ts';
import { shippedPack, shippedPacks } from '#testing/packs.ts';
import { q, records } from '#testing/records.ts';

const STANDARD = '2A.III.08';
const effect = (work: string, add: string) => ({ id: `${work}.1`, work, place: 'city', standard: STANDARD, add });
const seen = viewAsOf(
  wholeFacts(
    records({
      urban: [{ place: 'city', aim: 'II' }],
      input: [{ place: 'city', standard: STANDARD, value: '90', source: { document: 'source', at: 'I' } }],
      work: ['road', 'pipes', 'plant'].map((id) => ({ id, name: id })),
      progress: [
        { id: 'p1', work: 'road', status: 'proposed', expectedFinish: '2027' },
        { id: 'p2', work: 'pipes', status: 'ongoing', expectedFinish: '2027' },
        { id: 'p3', work: 'plant', status: 'proposed', expectedFinish: '2028' },
      ],
      funding: [
        { id: 'f1', work: 'road', kind: 'total', amount: q('7 đồng') },
        { id: 'f2', work: 'pipes', kind: 'total', amount: q('9 đồng') },
        { id: 'f3', work: 'plant', kind: 'total', amount: q('100 đồng') },
      ],
      effect: [effect('road', '8'), effect('pipes', '1'), effect('plant', '2')],
      bond: [{ work: 'road', least: '0,5', step: '0,25' }],
    }),
  ),
  asDay('2026-06-30'),
  shippedPacks,
);
const QUESTION = {
  place: 'city',
  pack: shippedPack('111-2025'),
  classId: 'II',
  costs: new Map<string, bigint>(),
  finishes: new Map(),
  without: new Set<string>(),
  case: 'worst',
} as const;
const weighable = (more: object = {}) => weighableWorks(seen, { ...QUESTION, ...more }, settledValue);
const weighed = (works: readonly (readonly [string, Rational])[], more: object = {}) => {
  const problem = weighable(more);
  if (!problem.ok) throw new Error(JSON.stringify(problem.problems));
  return weighSet(
    problem.value,
    works.map(([id, scale]) => ({ id, scale })),
  );
};
const whole = rational(1);
const found = (works: readonly (readonly [string, Rational])[], more: object = {}) => {
  const outcome = weighed(works, more);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const above = (one: Rational, other: Rational): boolean => compareRationals(one, other) > 0;

describe('the cost of a set', () => {
  it.each<[string, readonly (readonly [string, Rational])[], bigint]>([
    ['of nothing is nothing', [], 0n],
    ['of a whole work is what is on record', [['road', whole]], 7n],
    [
      'of two is the sum',
      [
        ['road', whole],
        ['plant', whole],
      ],
      107n,
    ],
    // 3,5 and 5,25 đồng: nobody pays half a đồng, and no less than is asked.
    ['of the half is rounded up', [['road', rational(1, 2)]], 4n],
    ['of three quarters is rounded up', [['road', rational(3, 4)]], 6n],
    ['of what is under way is nothing more', [['pipes', whole]], 0n],
  ])('%s', (_, works, cost) => expect(found(works).cost).toBe(cost));
  it('is the one that is tried, where one is', () =>
    expect(found([['road', whole]], { costs: new Map([['road', 12n]]) }).cost).toBe(12n));
});

describe('the points of a set', () => {
  const none = found([]).total;
  it('are those of the place without it, or more', () => {
    expect(above(found([['road', whole]]).total, none)).toBe(true);
    expect(above(found([['road', whole]]).total, found([['road', rational(1, 2)]]).total)).toBe(true);
    expect(above(found([['plant', whole]]).total, none)).toBe(true);
  });
  it('are the sum of the criteria, each under its own name', () => {
    const { total, criteria } = found([['road', whole]]);
    expect(criteria.map(({ id }) => id)).toEqual(['I', 'II', 'III']);
    expect(criteria.reduce((sum, { points }) => addRationals(sum, points), ZERO)).toEqual(total);
  });
  it('change only in the criterion of the standard that is lifted', () => {
    const by = (works: readonly (readonly [string, Rational])[]) =>
      new Map(found(works).criteria.map(({ id, points }) => [id, points]));
    const [before, after] = [by([]), by([['road', whole]])];
    expect([...before.keys()].filter((id) => above(after.get(id) ?? ZERO, before.get(id) ?? ZERO))).toEqual(['III']);
  });
  it('do not ask when a work is finished: a set is weighed as it stands once all of it is done', () =>
    expect(found([['plant', whole]], { finishes: new Map([['plant', asDay('2090-01-01')]]) }).total).toEqual(
      found([['plant', whole]]).total,
    ));
});

describe('what cannot be weighed', () => {
  it.each<[string, string, Rational]>([
    ['a work that is not there', 'nowhere', whole],
    ['less than the least part', 'road', rational(1, 4)],
    ['a part between two steps', 'road', rational(5, 8)],
    ['nothing of a work', 'road', rational(0)],
    ['a part of what is built whole', 'plant', rational(1, 2)],
  ])('%s is refused by its name, beside those that can be', (_, id, scale) =>
    expect(
      weighed([
        ['pipes', whole],
        [id, scale],
      ]),
    ).toEqual({
      ok: false,
      problems: [{ code: 'path.set-work', where: {}, data: { work: id, known: ['pipes', 'plant', 'road'] } }],
    }),
  );
  it.each([
    ['the least', rational(1, 2)],
    ['a step more', rational(3, 4)],
    ['the whole', whole],
  ])('%s of a work in parts can', (_, scale) => expect(weighed([['road', scale]]).ok).toBe(true));
  it('a work that is not wanted is none', () =>
    expect(weighed([['plant', whole]], { without: new Set(['plant']) }).ok).toBe(false));
  it('a change that cannot be read is told, and nothing is weighed', () =>
    expect(weighable({ changes: [{ standard: STANDARD, value: 'nhiều' }] })).toMatchObject({
      ok: false,
      problems: [{ code: 'input.not-a-number', where: { field: STANDARD } }],
    }));
  it('a class that the law does not know is told by the planner', () =>
    expect(weighable({ classId: 'IX' })).toMatchObject({ ok: false }));
});
