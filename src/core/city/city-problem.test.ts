import { describe, expect, it } from 'vitest';
import { cityProblem, recordedPlan, type CityPathQuestion } from '#core/city/city-problem.ts';
import { settledValue } from '#core/figure/evaluate.ts';
import { asDay } from '#core/value/day.ts';
import { shippedPack } from '#testing/packs.ts';
import { q, view } from '#testing/records.ts';

const work = (id: string) => ({ id, name: id, objective: 'o' });
const effect = (id: string, of: string) => ({ id, work: of, place: 'city', standard: '2A.III.07', add: '0,5' });
const seen = view({
  urban: [{ place: 'city', aim: 'II' }],
  work: ['road', 'park', 'done', 'undated', 'plant', 'pipes', 'unpriced', 'other'].map(work),
  progress: [
    { id: 'p1', work: 'road', status: 'proposed', expectedFinish: '2027' },
    { id: 'p2', work: 'park', status: 'ongoing', expectedFinish: '2028-06-30' },
    { id: 'p3', work: 'done', status: 'completed', expectedFinish: '2024' },
    { id: 'p4', work: 'undated', status: 'proposed' },
    { id: 'p5', work: 'plant', status: 'proposed', expectedFinish: '2027' },
    { id: 'p6', work: 'pipes', status: 'proposed', expectedFinish: '2028' },
    { id: 'p7', work: 'other', expectedFinish: '2027' },
    { id: 'p8', work: 'unpriced', status: 'proposed', expectedFinish: '2027' },
  ],
  funding: [
    { id: 'f1', work: 'road', kind: 'total', capital: 'city', year: '2026', amount: q('3 tỷ đồng') },
    { id: 'f2', work: 'road', kind: 'total', capital: 'central', amount: q('2 tỷ đồng') },
    { id: 'f3', work: 'road', kind: 'plan', capital: 'city', amount: q('9 tỷ đồng') },
    { id: 'f4', work: 'plant', kind: 'total', capital: 'city', amount: q('1 tỷ đồng') },
    { id: 'f5', work: 'pipes', kind: 'total', capital: 'city', amount: q('1 tỷ đồng') },
  ],
  limit: [{ id: 'l1', capital: 'city', year: '2027', amount: q('4 tỷ đồng') }],
  effect: [
    effect('e1', 'road'),
    effect('e2', 'park'),
    effect('e3', 'done'),
    effect('e4', 'undated'),
    effect('e5', 'pipes'),
    effect('e7', 'unpriced'),
    { ...effect('e6', 'other'), standard: 'another' },
  ],
  bond: [
    { work: 'pipes', needs: ['plant'], excludes: ['road'] },
    { work: 'road', least: '0,5', step: '0,25' },
  ],
});
const ask = (given: Partial<CityPathQuestion> = {}) => {
  const outcome = cityProblem(
    seen,
    {
      programme: 'p',
      place: 'city',
      pack: shippedPack('111-2025'),
      classId: 'II',
      aim: { kind: 'earliest' },
      costs: new Map(),
      finishes: new Map(),
      without: new Set(),
      ...given,
    },
    settledValue,
  );
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problem.code).join());
  return outcome.value;
};
const found = (given: Partial<CityPathQuestion> = {}) => new Map(ask(given).problem.works.map((one) => [one.id, one]));

describe('the planner’s question from records', () => {
  it('weighs works with effects on the class’s standards, and what they need', () =>
    expect([...found().keys()].toSorted()).toEqual(['park', 'pipes', 'plant', 'road']));
  it('says why others are left out', () =>
    expect(ask().leftOut.map(({ work: { id }, why }) => [id, why])).toEqual([
      ['done', 'done'],
      ['undated', 'no-date'],
      ['unpriced', 'no-cost'],
    ]));
  it('takes the total investment by source and year; without a year that of the finish', () =>
    expect(found().get('road')?.costs).toEqual([
      { source: 'city', year: 2026, amount: 3_000_000_000n },
      { source: 'central', year: 2027, amount: 2_000_000_000n },
    ]));
  it('a work under way is one, and a date is the last day that it means', () =>
    expect([found().get('park')?.state, found().get('road')?.finish]).toEqual(['under-way', '2027-12-31']));
  it('bonds and parts come with it', () =>
    expect([found().get('pipes')?.needs, found().get('pipes')?.excludes, found().get('road')?.scale]).toEqual([
      ['plant'],
      ['road'],
      { least: '0.5', step: '0.25' },
    ]));
  it('what is tried takes the place of the records', () => {
    const tried = found({ costs: new Map([['road', 7n]]), finishes: new Map([['road', asDay('2030-01-01')]]) }).get(
      'road',
    );
    expect([tried?.costs, tried?.finish]).toEqual([
      [
        { source: 'city', year: 2026, amount: 4n },
        { source: 'central', year: 2030, amount: 3n },
      ],
      '2030-01-01',
    ]);
  });
  it('who needs a work that is not wanted falls with it', () =>
    expect(ask({ without: new Set(['plant']) }).leftOut.map(({ work: { id }, why }) => [id, why])).toContainEqual([
      'pipes',
      'needs-left-out',
    ]));
  it('the recorded limits hold, and one more of all money', () =>
    expect(ask({ budget: 5n }).problem.limits).toEqual([
      { source: 'city', year: 2027, amount: 4_000_000_000n },
      { amount: 5n },
    ]));
  it('tells what the records say where nothing is tried', () =>
    expect(recordedPlan(seen, 'road')).toEqual({ cost: 5_000_000_000n, finish: '2027-12-31' }));
});
