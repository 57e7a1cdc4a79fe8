import { describe, expect, test } from 'vitest';
import { ALL_MINIMA, known, shippedPack } from '#testing/packs.ts';
import { asDay } from '#core/value/day.ts';
import { checkPathProblem } from '#core/planning/check-problem.ts';
import type { PathProblem, PlannedWork } from '#core/planning/problem.ts';

const work = (id: string, change: Partial<PlannedWork> = {}): PlannedWork => ({
  id,
  state: 'proposed',
  finish: asDay('2028-12-31'),
  effects: [],
  costs: [],
  needs: [],
  excludes: [],
  ...change,
});
const problem = (change: Partial<PathProblem> = {}): PathProblem => ({
  pack: shippedPack('111-2025'),
  classId: 'II',
  cities: [{ id: 'u', context: {}, inputs: ALL_MINIMA, likely: {} }],
  works: [work('a')],
  limits: [],
  aim: { kind: 'reach', by: asDay('2030-12-31') },
  ...change,
});
const found = (change: Partial<PathProblem>) =>
  checkPathProblem(problem(change)).map(({ code, where }) => [code, where.field]);
const add = (standard: string, amount: string, city = 'u') => ({ city, standard, kind: 'add' as const, amount });

test('a sound question has no problems', () => expect(found({})).toEqual([]));

describe('each fault with its place', () => {
  test.each<readonly [string, Partial<PathProblem>, readonly (readonly [string, string | undefined])[]]>([
    [
      'a cycle of needs',
      { works: [work('a', { needs: ['b'] }), work('b', { needs: ['c'] }), work('c', { needs: ['a'] })] },
      [['path.cycle-of-needs', 'works[a].needs']],
    ],
    [
      'a work that needs itself',
      { works: [work('a', { needs: ['a'] })] },
      [['path.refers-to-itself', 'works[a].needs']],
    ],
    ['a need of nothing', { works: [work('a', { needs: ['z'] })] }, [['path.unknown-work', 'works[a].needs']]],
    [
      'an effect on an unknown standard',
      { works: [work('a', { effects: [add('2A.III.99', '1')] })] },
      [['path.unknown-standard', 'works[a].effects[0]']],
    ],
    [
      'an effect on an unknown city',
      { works: [work('a', { effects: [add('2A.III.08', '1', 'v')] })] },
      [['path.unknown-city', 'works[a].effects[0]']],
    ],
    [
      'an impossible percentage',
      { works: [work('a', { effects: [add('2A.III.08', '-120')] })] },
      [['input.above-possible', 'works[a].effects[0]']],
    ],
    [
      'a number on a level',
      { works: [work('a', { effects: [add('2A.I.01', '1')] })] },
      [['path.number-on-level', 'works[a].effects[0]']],
    ],
    [
      'a level on a number',
      { works: [work('a', { effects: [{ city: 'u', standard: '2A.III.08', kind: 'level', level: 'regional' }] })] },
      [['path.level-on-number', 'works[a].effects[0]']],
    ],
    [
      'an unknown level',
      { works: [work('a', { effects: [{ city: 'u', standard: '2A.I.01', kind: 'level', level: 'galactic' }] })] },
      [['input.unknown-level', 'works[a].effects[0]']],
    ],
    [
      'half a level',
      {
        works: [
          work('a', {
            scale: { least: '0.5', step: '0.5' },
            effects: [{ city: 'u', standard: '2A.I.01', kind: 'level', level: 'regional' }],
          }),
        ],
      },
      [['path.partial-level', 'works[a].effects[0]']],
    ],
    [
      'a negative cost',
      { works: [work('a', { costs: [{ source: 'city', year: 2027, amount: -1n }] })] },
      [['path.negative-cost', 'works[a].costs[0].amount']],
    ],
    ['a negative limit', { limits: [{ amount: -5n }] }, [['path.negative-limit', 'limits[0].amount']]],
    [
      'steps that do not make a whole',
      { works: [work('a', { scale: { least: '0.3', step: '0.3' } })] },
      [['path.scale-not-in-steps', 'works[a].scale']],
    ],
    [
      'a scale above one',
      { works: [work('a', { scale: { least: '1.2', step: '0.1' } })] },
      [['path.scale-out-of-bounds', 'works[a].scale']],
    ],
    ['a work named twice', { works: [work('a'), work('a')] }, [['path.repeated-id', 'works[a]']]],
    [
      'an impossible input',
      { cities: [{ id: 'u', context: {}, inputs: { '2A.III.08': known('120') }, likely: {} }] },
      [['input.above-possible', 'cities[u].inputs[2A.III.08]']],
    ],
    [
      'an impossible likely value',
      { cities: [{ id: 'u', context: {}, inputs: {}, likely: { '2A.III.08': known('120') } }] },
      [['input.above-possible', 'cities[u].inputs[2A.III.08].likely']],
    ],
    [
      'a likely value beside a known one',
      {
        cities: [{ id: 'u', context: {}, inputs: { '2A.III.08': known('80') }, likely: { '2A.III.08': known('80') } }],
      },
      [['input.likely-beside-value', 'cities[u].inputs[2A.III.08].likely']],
    ],
    [
      'a likely value beside a doubtful one is sound',
      {
        cities: [
          {
            id: 'u',
            context: {},
            inputs: { '2A.III.08': { kind: 'known', value: '80', evidence: { caveat: 'territory-differs' } } },
            likely: { '2A.III.08': known('95') },
          },
        ],
      },
      [],
    ],
    [
      'a likely range',
      {
        cities: [
          { id: 'u', context: {}, inputs: {}, likely: { '2A.III.08': { kind: 'interval', low: '80', high: '86' } } },
        ],
      },
      [['input.likely-not-one', 'cities[u].inputs[2A.III.08].likely']],
    ],
    [
      'a likely value that the range leaves out',
      {
        cities: [
          {
            id: 'u',
            context: {},
            inputs: { '2A.III.08': { kind: 'interval', low: '80', high: '86', highOpen: true } },
            likely: { '2A.III.08': known('86') },
          },
        ],
      },
      [['input.likely-outside', 'cities[u].inputs[2A.III.08].likely']],
    ],
    [
      'a likely value at an end of the range',
      {
        cities: [
          {
            id: 'u',
            context: {},
            inputs: { '2A.III.08': { kind: 'interval', low: '80', high: '86' } },
            likely: { '2A.III.08': known('80') },
          },
        ],
      },
      [],
    ],
    [
      'an unknown reduction',
      { cities: [{ id: 'u', context: { reductions: ['x'] }, inputs: {}, likely: {} }] },
      [['reduction.unknown', 'cities[u].reductions']],
    ],
    [
      'a standard left out that is not there',
      { cities: [{ id: 'u', context: { notConsidered: ['9Z'] }, inputs: {}, likely: {} }] },
      [['standard.unknown', 'cities[u].notConsidered']],
    ],
    ['no city', { cities: [] }, [['path.no-cities', 'cities']]],
    [
      'two works under way that exclude one another',
      { works: [work('a', { state: 'under-way', excludes: ['b'] }), work('b', { state: 'under-way' })] },
      [['path.under-way-excluded', 'works[a].excludes']],
    ],
  ])('%s', (_title, change, expected) => expect(found(change)).toEqual(expected));
});

test('no path is proven where the law itself is missing', () => {
  const problems = checkPathProblem(
    problem({ pack: shippedPack('26-2022'), cities: [{ id: 'u', context: {}, inputs: {}, likely: {} }] }),
  );
  expect(problems).toMatchObject([{ code: 'path.law-missing', where: { file: '26-2022' } }]);
  expect(problems[0]?.data?.['missing']).toContain('standards[26.II.1].points.min');
});
