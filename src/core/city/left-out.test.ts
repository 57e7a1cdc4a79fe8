/** Which works the planner weighs, what it is told of each, and why it weighs no others. */
import { describe, expect, it } from 'vitest';
import { cityProblem, recordedPlan, type CityPathQuestion } from '#core/city/city-problem.ts';
import { settledValue } from '#core/figure/evaluate.ts';
import { shippedPack } from '#testing/packs.ts';
import { asDay } from '#core/value/day.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const PROPOSED = { status: 'proposed', expectedFinish: '2027' };
const total = (work: string, more: object = {}) => ({
  id: `f ${work}`,
  work,
  kind: 'total',
  amount: q('5 đồng'),
  ...more,
});
const effect = (work: string, more: object = {}) => ({
  id: `e ${work}`,
  work,
  place: 'city',
  standard: '2A.III.07',
  add: '0,5',
  ...more,
});
/** Works with how they stand, each priced and with an effect unless told otherwise. */
const asked = (
  works: Readonly<Record<string, object>>,
  { given = {}, ...question }: Partial<CityPathQuestion> & { given?: GivenRecords } = {},
) => {
  const ids = Object.keys(works);
  const outcome = cityProblem(
    view({
      work: ids.map((id) => ({ id, name: `Công trình ${id}` })),
      progress: ids.map((id) => ({ id: `p ${id}`, work: id, ...works[id] })),
      funding: ids.map((id) => total(id)),
      effect: ids.map((id) => effect(id)),
      ...given,
    }),
    {
      programme: 'p',
      place: 'city',
      pack: shippedPack('111-2025'),
      classId: 'II',
      aim: { kind: 'earliest' },
      costs: new Map(),
      finishes: new Map(),
      without: new Set(),
      ...question,
    },
    settledValue,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const left = (...args: Parameters<typeof asked>): Readonly<Record<string, string>> =>
  Object.fromEntries(asked(...args).leftOut.map(({ work, why }) => [work.id, why]));
const weighed = (...args: Parameters<typeof asked>): readonly string[] =>
  asked(...args).problem.works.map(({ id }) => id);
const planned = (...args: Parameters<typeof asked>) => asked(...args).problem.works[0];

describe('a work is left out', () => {
  it.each<[string, object, Parameters<typeof asked>[1], string | undefined]>([
    ['not where it is proposed, dated and priced', PROPOSED, {}, undefined],
    ['that is done', { status: 'completed', completed: '2023-01-01', expectedFinish: '2027' }, {}, 'done'],
    ['that was given up', { status: 'cancelled', expectedFinish: '2027' }, {}, 'cancelled'],
    ['that rests: not, it may go on', { status: 'suspended', expectedFinish: '2027' }, {}, undefined],
    ['that nobody wants', PROPOSED, { without: new Set(['a']) }, 'not-wanted'],
    ['without a day', { status: 'proposed' }, {}, 'no-date'],
    [
      'without a day, but one is tried: not',
      { status: 'proposed' },
      { finishes: new Map([['a', asDay('2028-01-01')]]) },
      undefined,
    ],
    ['without a price', PROPOSED, { given: { funding: [] } }, 'no-cost'],
    ['with money for a year only', PROPOSED, { given: { funding: [total('a', { kind: 'plan' })] } }, 'no-cost'],
    [
      'without a price, but one is tried: not',
      PROPOSED,
      { given: { funding: [] }, costs: new Map([['a', 0n]]) },
      undefined,
    ],
    [
      'without a price, but under way: not',
      { status: 'ongoing', expectedFinish: '2027' },
      { given: { funding: [] } },
      undefined,
    ],
    [
      'that rests without a price',
      { status: 'suspended', expectedFinish: '2027' },
      { given: { funding: [] } },
      'no-cost',
    ],
  ])('%s', (_, stands, question, why) => {
    expect(left({ a: stands }, question)).toEqual(why === undefined ? {} : { a: why });
    expect(weighed({ a: stands }, question)).toEqual(why === undefined ? ['a'] : []);
  });
  it.each<[string, object]>([
    ['in another place', { place: 'elsewhere' }],
    ['on a standard that the class does not ask', { standard: 'another' }],
  ])('without a word where its effect is %s', (_, more) => {
    const question = { given: { effect: [effect('a', more)] } };
    expect(left({ a: PROPOSED }, question)).toEqual({});
    expect(weighed({ a: PROPOSED }, question)).toEqual([]);
  });
  it('none is weighed for a class that the law does not know', () =>
    expect(weighed({ a: PROPOSED }, { classId: 'IX' })).toEqual([]));
});

describe('what a work needs', () => {
  const needs = (...bonds: readonly (readonly [string, string])[]) =>
    bonds.map(([work, need]) => ({ work, needs: [need] }));
  const without = (...some: readonly string[]) => new Set(some);
  it('falls through a whole chain, in whatever order the works stand', () => {
    const bond = needs(['a', 'b'], ['b', 'c']);
    expect(left({ a: PROPOSED, b: PROPOSED, c: PROPOSED }, { given: { bond }, without: without('c') })).toEqual({
      a: 'needs-left-out',
      b: 'needs-left-out',
      c: 'not-wanted',
    });
    expect(left({ c: PROPOSED, b: PROPOSED, a: PROPOSED }, { given: { bond }, without: without('c') })).toEqual({
      a: 'needs-left-out',
      b: 'needs-left-out',
      c: 'not-wanted',
    });
  });
  it('a reason of its own is not talked over', () =>
    expect(
      left({ a: { status: 'cancelled' }, b: PROPOSED }, { given: { bond: needs(['a', 'b']) }, without: without('b') }),
    ).toEqual({ a: 'cancelled', b: 'not-wanted' }));
  it('what is done is needed no longer: the work is weighed, and asks for nothing', () => {
    const works = { a: PROPOSED, b: { status: 'completed', completed: '2023-01-01' } };
    expect(left(works, { given: { bond: needs(['a', 'b']) } })).toEqual({ b: 'done' });
    expect(planned(works, { given: { bond: needs(['a', 'b']) } })?.needs).toEqual([]);
  });
  it('is weighed without an effect of its own', () => {
    const { works } = asked(
      { a: PROPOSED, b: PROPOSED },
      { given: { bond: needs(['a', 'b']), effect: [effect('a')] } },
    ).problem;
    expect(works.map(({ id, effects, needs: own }) => [id, effects.length, own])).toEqual([
      ['a', 1, ['b']],
      ['b', 0, []],
    ]);
  });
  it('what excludes a work that is not weighed excludes nothing', () =>
    expect(
      planned({ a: PROPOSED, b: { status: 'cancelled' } }, { given: { bond: [{ work: 'a', excludes: ['b'] }] } })
        ?.excludes,
    ).toEqual([]));
});

describe('a weighed work', () => {
  it('without a bond needs and excludes nothing, and is built whole', () => {
    const work = planned({ a: PROPOSED });
    expect(work).toMatchObject({ id: 'a', name: 'Công trình a', state: 'proposed', needs: [], excludes: [] });
    expect(work).not.toHaveProperty('scale');
  });
  it.each([
    ['neither', {}, undefined],
    ['a least part alone', { least: '0,5' }, undefined],
    ['a step alone', { step: '0,25' }, undefined],
    ['both', { least: '0,5', step: '0,25' }, { least: '0.5', step: '0.25' }],
  ])('is built in parts only with a least one and a step: %s', (_, bond, scale) =>
    expect(planned({ a: PROPOSED }, { given: { bond: [{ work: 'a', ...bond }] } })?.scale).toEqual(scale),
  );
  it('adds to a standard, or raises it to a level', () => {
    const effects = (more: object) => planned({ a: PROPOSED }, { given: { effect: [effect('a', more)] } })?.effects;
    const of = { city: 'city', standard: '2A.III.07' };
    expect(effects({})).toEqual([{ ...of, kind: 'add', amount: '0.5' }]);
    expect(effects({ add: '-1.234,5' })).toEqual([{ ...of, kind: 'add', amount: '-1234.5' }]);
    expect(effects({ add: undefined, level: 'provincial' })).toEqual([{ ...of, kind: 'level', level: 'provincial' }]);
  });
  it('costs in the year of its line, or of the finish that is tried', () => {
    const years = (more: object, finishes: Partial<CityPathQuestion> = {}) =>
      planned({ a: PROPOSED }, { given: { funding: [total('a', more)] }, ...finishes })?.costs.map(({ year }) => year);
    expect(years({ year: '2025' })).toEqual([2025]);
    expect(years({ year: '2025-2027' })).toEqual([2025]);
    expect(years({})).toEqual([2027]);
    expect(years({}, { finishes: new Map([['a', asDay('2029-03-01')]]) })).toEqual([2029]);
  });
  it('at another price keeps the shares of its sources; where there are none it is of no stated source', () => {
    const funding = [
      total('a', { capital: 'city' }),
      total('a', { id: 'g', capital: 'central', amount: q('10 đồng') }),
    ];
    const costs = (cost: bigint, of: readonly object[]) =>
      planned({ a: PROPOSED }, { given: { funding: of as never }, costs: new Map([['a', cost]]) })?.costs.map(
        ({ source, amount }) => [source, amount],
      );
    expect(costs(30n, funding)).toEqual([
      ['city', 10n],
      ['central', 20n],
    ]);
    // A đồng that does not divide stays with the last, and none is lost.
    expect(costs(4n, funding)).toEqual([
      ['city', 1n],
      ['central', 3n],
    ]);
    expect(costs(0n, funding)).toEqual([
      ['city', 0n],
      ['central', 0n],
    ]);
    expect(costs(4n, [])).toEqual([['unstated', 4n]]);
  });
});

describe('what stands around the works', () => {
  it('is the place by its name, with what holds for it', () =>
    expect(
      asked({ a: PROPOSED }, { given: { urban: [{ place: 'city', adminUnits: 3 }] } as never }).problem.cities,
    ).toEqual([
      {
        id: 'city',
        name: 'thành phố',
        context: { reductions: [], notConsidered: [], adminUnits: 3 },
        inputs: {},
        likely: {},
      },
    ]));
  const limit = (id: string, more: object = {}) => ({ id, amount: q('4 đồng'), ...more });
  it.each<[string, readonly object[], bigint | undefined, readonly object[]]>([
    ['none', [], undefined, []],
    ['of all money', [limit('l')], undefined, [{ amount: 4n }]],
    ['of a source', [limit('l', { capital: 'city' })], undefined, [{ source: 'city', amount: 4n }]],
    ['of a year', [limit('l', { year: '2027' })], undefined, [{ year: 2027, amount: 4n }]],
    ['of another programme', [limit('l', { programme: 'q' })], undefined, []],
    ['that is tried, of nothing', [], 0n, [{ amount: 0n }]],
  ])('a limit: %s', (_, limits, budget, told) =>
    expect(
      asked({ a: PROPOSED }, { given: { limit: limits as never }, ...(budget !== undefined && { budget }) }).problem
        .limits,
    ).toEqual(told),
  );
});

it('a work of which nothing is on record costs nothing known, and has no day', () =>
  expect(recordedPlan(view({ work: [{ id: 'a' }] }), 'a')).toEqual({ cost: 0n, finish: undefined }));
