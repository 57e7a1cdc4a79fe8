import { describe, expect, it } from 'vitest';
import { questionText } from '#core/city/question-text.ts';
import type { PathProblem } from '#core/planning/problem.ts';
import { asDay } from '#core/value/day.ts';
import { shippedPack } from '#testing/packs.ts';

const pack = shippedPack('111-2025');
const base: PathProblem = {
  pack,
  classId: 'II',
  cities: [{ id: 'u', name: 'U', context: {}, inputs: { a: { kind: 'known', value: '1' } }, likely: {} }],
  works: [
    {
      id: 'w',
      name: 'W',
      state: 'proposed',
      finish: asDay('2028-12-31'),
      effects: [
        { city: 'u', standard: 'a', kind: 'add', amount: '1' },
        { city: 'u', standard: 'b', kind: 'add', amount: '2' },
      ],
      costs: [
        { source: 'city', year: 2027, amount: 5n },
        { source: 'central', year: 2027, amount: 6n },
      ],
      needs: ['x', 'v'],
      excludes: [],
    },
    { id: 'v', state: 'under-way', finish: asDay('2027-12-31'), effects: [], costs: [], needs: [], excludes: [] },
  ],
  limits: [{ amount: 9n }, { source: 'city', amount: 8n }],
  aim: { kind: 'reach', by: asDay('2028-12-31') },
};
const [first, second] = base.works as [PathProblem['works'][0], PathProblem['works'][0]];
const [city] = base.cities as [PathProblem['cities'][0]];
const work = (change: object): PathProblem => ({ ...base, works: [{ ...first, ...change }, second] });
const asks = (other: PathProblem) => expect(questionText(other) === questionText(base));

describe('the same question', () => {
  it.each([
    ['works in another order', { ...base, works: [second, first] }],
    ['limits in another order', { ...base, limits: base.limits.toReversed() }],
    ['effects in another order', work({ effects: first.effects.toReversed() })],
    ['costs in another order', work({ costs: first.costs.toReversed() })],
    ['needs in another order', work({ needs: ['v', 'x'] })],
    ['a work under another name', work({ name: 'Khác' })],
    ['a city under another name', { ...base, cities: [{ ...city, name: 'Khác' }] }],
    [
      'evidence from another day',
      {
        ...base,
        cities: [{ ...city, inputs: { a: { kind: 'known', value: '1', evidence: { date: asDay('2026-01-01') } } } }],
      },
    ],
    ['the law under another title', { ...base, pack: { ...pack, title: { vi: 'Khác', en: 'Other' } } }],
  ] as const)('is asked by %s', (_, other) => asks(other as PathProblem).toBe(true));
});

describe('another question', () => {
  it.each([
    ['class', { ...base, classId: 'III' }],
    ['day', { ...base, aim: { kind: 'reach', by: asDay('2028-12-30') } }],
    ['aim', { ...base, aim: { kind: 'earliest' } }],
    ['limit by a đồng', { ...base, limits: [{ amount: 10n }, { source: 'city', amount: 8n }] }],
    ['number of limits', { ...base, limits: base.limits.slice(1) }],
    ['cost by a đồng', work({ costs: [{ source: 'city', year: 2027, amount: 6n }, first.costs[1]] })],
    ['year of a cost', work({ costs: [{ source: 'city', year: 2026, amount: 5n }, first.costs[1]] })],
    ['effect', work({ effects: [{ ...first.effects[0], amount: '1.0000001' }, first.effects[1]] })],
    ['finish by a day', work({ finish: asDay('2029-01-01') })],
    ['state', work({ state: 'under-way' })],
    ['need', work({ needs: ['x'] })],
    ['exclusion', work({ excludes: ['v'] })],
    ['part that may be built', work({ scale: { least: '0.5', step: '0.5' } })],
    ['number of works', { ...base, works: [first] }],
    ['input', { ...base, cities: [{ ...city, inputs: { a: { kind: 'known', value: '2' } } }] }],
    ['unknown input', { ...base, cities: [{ ...city, inputs: { a: { kind: 'unknown' } } }] }],
    [
      'doubt',
      {
        ...base,
        cities: [
          { ...city, inputs: { a: { kind: 'known', value: '1', evidence: { caveat: 'definition-not-stated' } } } },
        ],
      },
    ],
    ['likely value', { ...base, cities: [{ ...city, likely: { a: { kind: 'known', value: '2' } } }] }],
    ['context', { ...base, cities: [{ ...city, context: { adminUnits: 3 } }] }],
    ['number of the law', { ...base, pack: { ...pack, standards: pack.standards.slice(1) } }],
  ] as const)('is asked by another %s', (_, other) => asks(other as PathProblem).toBe(false));
});
