import { describe, expect, it } from 'vitest';
import { brokenDemands, costOf, scorePlan, spentOf } from '#core/planning/evaluate-plan.ts';
import { integerProblem } from '#core/planning/integer-problem.ts';
import type { Effect, PathProblem, PlannedWork } from '#core/planning/problem.ts';
import { prune } from '#core/planning/prune.ts';
import type { Input } from '#core/scoring/input.ts';
import { asDay } from '#core/value/day.ts';
import { ALL_MINIMA, known, shippedPack } from '#testing/packs.ts';

const add = (standard: string, amount: string): Effect => ({ city: 'u', standard, kind: 'add', amount });
const work = (id: string, own: Partial<PlannedWork>): PlannedWork => ({
  id,
  state: 'proposed',
  finish: asDay('2027-12-31'),
  effects: [],
  costs: [],
  needs: [],
  excludes: [],
  ...own,
});
const cost = (amount: number, source = 'city', year = 2027) => [{ source, year, amount: BigInt(amount) }];
const WATER = '2A.III.08';
const ROADS = '2A.III.07';

/** A city at all minima but clean water (85 of 90 %), with works a to g and limits on money. */
const question = (own: Partial<PathProblem> = {}, inputs: Readonly<Record<string, Input>> = {}): PathProblem => ({
  pack: shippedPack('111-2025'),
  classId: 'II',
  cities: [{ id: 'u', context: {}, inputs: { ...ALL_MINIMA, [WATER]: known('85'), ...inputs }, likely: {} }],
  works: [
    work('b', { effects: [add(WATER, '5')], costs: cost(4), scale: { least: '0.5', step: '0.25' } }),
    work('a', { effects: [add(WATER, '5')], costs: cost(5) }),
    work('c', { effects: [add(ROADS, '1')], costs: cost(1, 'province', 2028), needs: ['a'] }),
    work('d', {
      effects: [{ city: 'u', standard: '2A.I.01', kind: 'level', level: 'regional' }],
      costs: cost(2, 'city', 2028),
      excludes: ['a'],
    }),
    work('e', { effects: [add(WATER, '10')], costs: cost(9), state: 'under-way', finish: asDay('2029-12-31') }),
    work('f', { effects: [add(ROADS, '-1'), add(WATER, '0.5')], costs: cost(1), excludes: ['d'] }),
    work('g', { effects: [add(WATER, '100')], costs: cost(1), finish: asDay('2031-12-31') }),
  ],
  limits: [
    { amount: 8n },
    { source: 'city', amount: 6n },
    { year: 2028, amount: 2n },
    { source: 'city', year: 2027, amount: 5n },
  ],
  aim: { kind: 'reach', by: asDay('2028-12-31') },
  ...own,
});
const NAMES = ['I', 'II', 'III'];
/** "a b:2 c": the works that are chosen, with their steps where there are several. */
const stepsOf = (text: string, ids: readonly string[]): readonly number[] =>
  ids.map((id) => {
    const own = text.split(' ').find((one) => one.startsWith(id));
    return own === undefined ? 0 : Number(own.split(':')[1] ?? 1);
  });
const by = asDay('2028-12-31');
const problemOf = (own: Partial<PathProblem> = {}) => integerProblem(question(own), 'worst', by);
const evaluated = (text: string): string => {
  const problem = problemOf();
  const steps = stepsOf(
    text,
    problem.works.map(({ source }) => source.id),
  );
  const { score, cities } = scorePlan(problem, steps);
  const broken = brokenDemands(problem, steps).map((at) => {
    const demand = problem.demands[at]!;
    if (demand.kind === 'criterion') return `criterion ${NAMES[demand.criterion]}`;
    if (demand.kind === 'limit') return `limit ${demand.limit}`;
    if (demand.kind === 'needs') return `needs ${'abcdefg'[demand.work]}→${'abcdefg'[demand.needed]}`;
    return demand.kind === 'excludes' ? `excludes ${'abcdefg'[demand.work]}–${'abcdefg'[demand.other]}` : demand.kind;
  });
  const spent = problem.limits.map((_, at) => Number(spentOf(problem, at, steps)) / Number(problem.partsPerDong));
  const points = cities[0]!.criteria.map((one) => Number(one) / 60_000_000).join('+');
  return [
    `${Number(score.numerator) / Number(score.denominator)} = ${points}`,
    `cost ${Number(costOf(problem, steps)) / Number(problem.partsPerDong)}`,
    `spent ${spent.join('/')}`,
    ...broken,
  ].join('; ');
};
const pruned = (text: string, own: Partial<PathProblem> = {}): string => {
  const problem = problemOf(own);
  const ids = problem.works.map(({ source }) => source.id);
  return prune(problem, stepsOf(text, ids))
    .flatMap((one, at) => (one === 0 ? [] : [`${ids[at]}${one === 1 ? '' : `:${one}`}`]))
    .join(' ');
};

describe('the score, the money and the broken demands of a set of works', () => {
  it.each([
    ['nothing', '73 = 11.5+15.5+46; cost 0; spent 0/0/0/0; criterion III; total'],
    ['e:1', '73 = 11.5+15.5+46; cost 0; spent 0/0/0/0; criterion III; total'],
    ['a', '75 = 11.5+15.5+48; cost 5; spent 5/5/0/5'],
    ['b:2', '73 = 11.5+15.5+46; cost 2; spent 2/2/0/2; criterion III; total'],
    ['b:3', '73 = 11.5+15.5+46; cost 3; spent 3/3/0/3; criterion III; total'],
    ['b:4', '75 = 11.5+15.5+48; cost 4; spent 4/4/0/4'],
    ['a b:4', '75.5 = 11.5+15.5+48.5; cost 9; spent 9/9/0/9; limit 0; limit 1; limit 3'],
    ['a c', '75.5 = 11.5+15.5+48.5; cost 6; spent 6/5/1/5'],
    ['c', '73.5 = 11.5+15.5+46.5; cost 1; spent 1/0/1/0; criterion III; total; needs c→a'],
    ['d', '74.5 = 13+15.5+46; cost 2; spent 2/2/2/0; criterion III; total'],
    ['a d', '76.5 = 13+15.5+48; cost 7; spent 7/7/2/5; limit 1; excludes d–a'],
    ['d f', '70.5 = 13+15.5+42; cost 3; spent 3/3/2/1; criterion III; total; excludes f–d'],
    ['f', '69 = 11.5+15.5+42; cost 1; spent 1/1/0/1; criterion III; total'],
    ['a f', '71.05 = 11.5+15.5+44.05; cost 6; spent 6/6/0/6; criterion III; total; limit 3'],
    ['g', '73 = 11.5+15.5+46; cost 1; spent 1/1/0/1; criterion III; total'],
    ['a b:2', '75.25 = 11.5+15.5+48.25; cost 7; spent 7/7/0/7; limit 1; limit 3'],
    ['a c d', '77 = 13+15.5+48.5; cost 8; spent 8/7/3/5; limit 1; limit 2; excludes d–a'],
  ])('%s', (text, expected) => expect(evaluated(text)).toEqual(expected));
});

describe('a set without the works that it does not need', () => {
  it.each([
    ['a', 'a'],
    ['a c', 'a'],
    ['a f', 'a'],
    ['a b:2', 'a'],
    ['b:4', 'b:4'],
    ['a c f', 'a'],
    ['e', 'e'],
  ])('%s', (text, expected) => expect(pruned(text)).toEqual(expected));
});

describe('for the highest score nothing falls that adds to it', () => {
  it.each([
    ['a', 'a'],
    ['a c', 'a c'],
    ['a f', 'a'],
    ['a b:4', 'a b:4'],
    ['b:4', 'b:4'],
    ['c', 'c'],
    ['d', 'd'],
    ['d f', 'd'],
  ])('%s', (text, expected) =>
    expect(pruned(text, { aim: { kind: 'highest', by: asDay('2028-12-31') }, limits: [] })).toEqual(expected),
  );
});

describe('what stands only for another falls with it or behind it', () => {
  const water = (id: string) => work(id, { effects: [add(WATER, '5')], costs: cost(5) });
  const highest = { kind: 'highest' as const, by: asDay('2028-12-31') };
  it.each<readonly [string, string, Partial<PathProblem>, string]>([
    ['the first of all', 'a b', { works: [work('a', { costs: cost(1) }), water('b')] }, 'b'],
    [
      'two that need each other',
      'a h i',
      { works: [water('a'), work('h', { needs: ['i'] }), work('i', { needs: ['h'] })] },
      'a',
    ],
    [
      'three that need each other in a circle',
      'a h i j',
      {
        works: [water('a'), work('h', { needs: ['j'] }), work('i', { needs: ['h', 'j'] }), work('j', { needs: ['i'] })],
      },
      'a',
    ],
    [
      'not what needs nothing of it',
      'a h i',
      { works: [water('a'), work('h', { effects: [add(ROADS, '1')] }), work('i', { needs: ['h'] })], aim: highest },
      'a h',
    ],
    [
      'what only makes up for another, when that has fallen',
      'a b z',
      { works: [work('a', { effects: [add(ROADS, '-1')] }), water('b'), work('z', { effects: [add(ROADS, '1')] })] },
      'b',
    ],
    ['what is under way stays', 'a e', { works: [water('a'), work('e', { state: 'under-way' })] }, 'a e'],
    ['what adds nothing to the highest', 'a n', { works: [water('a'), work('n', {})], aim: highest }, 'a'],
  ])('%s', (_, text, own, expected) => expect(pruned(text, { limits: [], ...own })).toEqual(expected));
});
